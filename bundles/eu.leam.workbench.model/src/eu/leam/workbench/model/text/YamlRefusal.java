package eu.leam.workbench.model.text;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.model.text.YamlNode.Place;

/** A file cannot be read as YAML as we take it; tells place and cause. Becomes a finding, never leaves this package. */
final class YamlRefusal extends LeamException {
    private static final long serialVersionUID = 1L;

    private final String rule;
    private final transient Place place;

    YamlRefusal(String rule, Place place, String cause, String nextStep) {
        super(cause, nextStep, null);
        this.rule = rule;
        this.place = place;
    }

    String rule() {
        return rule;
    }

    Place place() {
        return place;
    }
}
