package eu.leam.workbench.trainer.plan;

import com.fasterxml.jackson.databind.JsonNode;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.trainer.Messages;
import eu.leam.workbench.trainer.TrainerException;

/** Reads one object of a plan field by field; a wrong field is named by its path. */
final class Fields {
    private final JsonNode node;
    private final String path;

    Fields(JsonNode node, String path) {
        this.node = node;
        this.path = path;
    }

    Fields child(String name) throws TrainerException {
        JsonNode child = node.path(name);
        if (!child.isObject()) {
            throw wrong(name, Messages.Plan_object);
        }
        return new Fields(child, path + name + ".");
    }

    boolean has(String name) {
        return node.hasNonNull(name);
    }

    String text(String name) throws TrainerException {
        JsonNode value = node.path(name);
        if (!value.isTextual() || value.textValue().isBlank()) {
            throw wrong(name, Messages.Plan_text);
        }
        return value.textValue();
    }

    int whole(String name, int least, int most) throws TrainerException {
        return (int) whole(name, (long) least, most);
    }

    long whole(String name, long least, long most) throws TrainerException {
        JsonNode value = node.path(name);
        if (!value.isNumber()
                || !value.canConvertToExactIntegral()
                || !value.canConvertToLong()
                || value.longValue() < least
                || value.longValue() > most) {
            throw wrong(name, Texts.format(Messages.Plan_whole, least, most));
        }
        return value.longValue();
    }

    double number(String name, double least, double most) throws TrainerException {
        JsonNode value = node.path(name);
        if (!value.isNumber() || !(value.doubleValue() >= least) || !(value.doubleValue() <= most)) {
            throw wrong(name, Texts.format(Messages.Plan_number, least, most));
        }
        return value.doubleValue();
    }

    TrainerException wrong(String name, String rule) {
        String found = node.path(name).isMissingNode()
                ? Messages.Plan_nothing
                : node.path(name).toString();
        return new TrainerException(
                Texts.format(Messages.Plan_field, path + name, rule, found), Messages.Plan_fieldNext);
    }
}
