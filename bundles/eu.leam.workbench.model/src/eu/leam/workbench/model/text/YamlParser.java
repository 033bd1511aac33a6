package eu.leam.workbench.model.text;

import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.model.Messages;
import eu.leam.workbench.model.text.YamlNode.Entry;
import eu.leam.workbench.model.text.YamlNode.Item;
import eu.leam.workbench.model.text.YamlNode.Mapping;
import eu.leam.workbench.model.text.YamlNode.Place;
import eu.leam.workbench.model.text.YamlNode.Remark;
import eu.leam.workbench.model.text.YamlNode.Scalar;
import eu.leam.workbench.model.text.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads one YAML document as a tree from SnakeYAML's events. Refuses what a project file never needs and an attacker would use:
 * tags, anchors and aliases, several documents, duplicate or long keys, deep nesting. It stops at the first such place, so that a
 * hostile file costs no more than the way there.
 */
final class YamlParser {
    /** Deeper than any document of ours by far; keeps the recursion short. */
    static final int DEEPEST = 20;

    private static final int LONGEST_KEY = 200;

    private final ParserImpl events;

    private YamlParser(String text) {
        events = new ParserImpl(new StreamReader(text), options(text));
    }

    static LoaderOptions options(String text) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(DEEPEST);
        options.setCodePointLimit(text.length() + 1);
        return options;
    }

    /** The document's map with its comments. */
    static YamlFile parse(String text) throws YamlRefusal {
        try {
            Mapping root = new YamlParser(text).document();
            return new YamlFile(root, YamlComments.attach(text, root));
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark() != null ? e.getProblemMark() : e.getContextMark();
            String cause = e.getProblem() != null ? e.getProblem() : e.getContext();
            throw syntax(mark == null ? Place.NONE : place(mark), cause);
        } catch (ReaderException e) {
            String code = String.format("U+%04X", e.getCodePoint());
            throw syntax(placeOf(text, e.getPosition()), Texts.format(Messages.Text_unprintable, code));
        } catch (YAMLException e) {
            throw syntax(new Place(1, 1), String.valueOf(e.getMessage()));
        }
    }

    /** @param root the map @param end comments below the last key */
    record YamlFile(Mapping root, List<String> end) {}

    private Mapping document() throws YamlRefusal {
        events.getEvent();
        if (events.checkEvent(Event.ID.StreamEnd)) {
            throw refusal("file.empty", new Place(1, 1), Messages.Text_empty);
        }
        var start = (DocumentStartEvent) events.getEvent();
        if (start.getTags() != null && !start.getTags().isEmpty()) {
            throw refusal("file.tag", place(start.getStartMark()), Messages.Text_tag);
        }
        YamlNode root = node(events.getEvent(), 1);
        events.getEvent();
        if (!events.checkEvent(Event.ID.StreamEnd)) {
            throw refusal("file.several", place(events.getEvent().getStartMark()), Messages.Text_several);
        }
        if (root instanceof Scalar scalar && scalar.isNothing()) {
            throw refusal("file.empty", root.place(), Messages.Text_empty);
        }
        if (root instanceof Mapping mapping) {
            return mapping;
        }
        throw refusal("file.notMap", root.place(), Messages.Text_notMap);
    }

    private YamlNode node(Event event, int depth) throws YamlRefusal {
        Place place = place(event.getStartMark());
        if (event instanceof AliasEvent || event instanceof NodeEvent node && node.getAnchor() != null) {
            throw refusal("file.alias", place, Messages.Text_alias);
        }
        if (depth > DEEPEST) {
            throw refusal("file.depth", place, Texts.format(Messages.Text_depth, DEEPEST));
        }
        if (event instanceof ScalarEvent scalar) {
            refuseTag(scalar.getTag(), place);
            return new Scalar(scalar.getValue(), scalar.getScalarStyle() == ScalarStyle.PLAIN, place);
        }
        refuseTag(((CollectionStartEvent) event).getTag(), place);
        return event instanceof MappingStartEvent ? mapping(place, depth) : sequence(place, depth);
    }

    private Sequence sequence(Place place, int depth) throws YamlRefusal {
        var items = new ArrayList<Item>();
        while (!events.checkEvent(Event.ID.SequenceEnd)) {
            items.add(new Item(node(events.getEvent(), depth + 1), new Remark()));
        }
        events.getEvent();
        return new Sequence(items, place);
    }

    private Mapping mapping(Place place, int depth) throws YamlRefusal {
        var entries = new ArrayList<Entry>();
        Set<String> keys = new HashSet<>();
        while (!events.checkEvent(Event.ID.MappingEnd)) {
            YamlNode key = node(events.getEvent(), depth + 1);
            if (!(key instanceof Scalar name)
                    || name.value().length() > LONGEST_KEY
                    || name.value().isEmpty()) {
                throw refusal("file.key", key.place(), Texts.format(Messages.Text_key, LONGEST_KEY));
            }
            if (!keys.add(name.value())) {
                throw refusal("file.duplicateKey", key.place(), Texts.format(Messages.Text_duplicateKey, name.value()));
            }
            entries.add(new Entry(name, node(events.getEvent(), depth + 1), new Remark()));
        }
        events.getEvent();
        return new Mapping(entries, place);
    }

    private static void refuseTag(String tag, Place place) throws YamlRefusal {
        if (tag != null) {
            throw refusal("file.tag", place, Messages.Text_tag);
        }
    }

    private static YamlRefusal syntax(Place place, String cause) {
        return refusal("file.syntax", place, Texts.format(Messages.Text_syntax, cause));
    }

    private static YamlRefusal refusal(String rule, Place place, String cause) {
        return new YamlRefusal(rule, place, cause, Messages.Text_mend);
    }

    private static Place place(Mark mark) {
        return new Place(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static Place placeOf(String text, int position) {
        int at = text.offsetByCodePoints(0, Math.min(position, text.codePointCount(0, text.length())));
        String before = text.substring(0, at);
        int line = (int) before.chars().filter(c -> c == '\n').count();
        return new Place(line + 1, at - before.lastIndexOf('\n'));
    }
}
