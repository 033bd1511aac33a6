package eu.leam.workbench.design;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.LeamException;
import java.util.List;
import java.util.Objects;

/** A mixture or an experiment cannot be worked out; names the field at fault. */
public final class DesignException extends LeamException {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;
    private final String field;

    /** @param findings what stands in the way, the first one being told; never empty */
    public DesignException(List<Finding> findings) {
        super(findings.get(0).message(), findings.get(0).nextStep(), null);
        this.findings = List.copyOf(findings);
        this.field = findings.get(0).field();
    }

    /** The field of the document at fault, for instance {@code entries[2].weight}. */
    public String field() {
        return field;
    }

    /** All that stands in the way, in the order of the fields. */
    public List<Finding> findings() {
        return Objects.requireNonNullElse(findings, List.of());
    }
}
