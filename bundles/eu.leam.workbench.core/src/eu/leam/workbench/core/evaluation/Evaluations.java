package eu.leam.workbench.core.evaluation;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.files.Sha256;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.Messages;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.project.Project;
import eu.leam.workbench.core.project.Saved;
import eu.leam.workbench.evaluate.Measurement;
import eu.leam.workbench.evaluate.compare.Measured;
import eu.leam.workbench.evaluate.file.EvaluationFile;
import eu.leam.workbench.model.document.Document;
import eu.leam.workbench.model.document.ModelVersion;
import eu.leam.workbench.model.kind.Ref;
import eu.leam.workbench.model.score.Evaluation;
import eu.leam.workbench.model.score.FileRef;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The evaluations of a project: {@code evaluations/<model>/<suite>-<time>.json} with the results per item beside them. */
public final class Evaluations {
    private static final String FOLDER = "evaluations";

    private final Place place;

    /** The evaluations of the project there. */
    public Evaluations(Place place) {
        this.place = place;
    }

    /**
     * Files a measurement under a model version and commits it, with new documents that belong to it.
     *
     * @param raw where the file lies that the scores were computed from; null when there is none
     */
    Evaluated save(ModelVersion model, Measurement measurement, FileRef raw, Map<Ref, Document> documents)
            throws LeamException {
        String weights = model.getSha256() == null ? "" : model.getSha256();
        return save(model, weights, measurement, now(), raw, new TreeMap<>(), documents);
    }

    /**
     * Files scores that somebody else measured.
     *
     * @param weights hash of the weights that were measured, as the result file tells it; empty when it does not
     * @param raw where the result file lies
     */
    Evaluated saveImport(
            ModelVersion model, String weights, Measurement measurement, FileRef raw, Map<Ref, Document> documents)
            throws LeamException {
        return save(model, weights, measurement, now(), raw, new TreeMap<>(), documents);
    }

    /** The same with the result file committed beside them, so that every clone has it. */
    Evaluated saveImport(
            ModelVersion model, String weights, Measurement measurement, byte[] raw, Map<Ref, Document> documents)
            throws LeamException {
        Instant now = now();
        String path = stem(model, measurement, now) + ".raw";
        var file = new FileRef(path, Sha256.of(raw), raw.length);
        return save(model, weights, measurement, now, file, new TreeMap<>(Map.of(path, raw)), documents);
    }

    private Evaluated save(
            ModelVersion model,
            String weights,
            Measurement measurement,
            Instant now,
            FileRef raw,
            Map<String, byte[]> files,
            Map<Ref, Document> documents)
            throws LeamException {
        Evaluation plain = measurement.evaluation(model.getId(), weights, now, raw);
        String stem = stem(model, measurement, now);
        FileRef items = null;
        if (!measurement.items().isEmpty()) {
            byte[] bytes = EvaluationFile.itemBytes(measurement.items());
            items = new FileRef(stem + ".items.gz", Sha256.of(bytes), bytes.length);
            files.put(items.uri(), bytes);
        }
        Evaluation evaluation = new Evaluation(
                plain.model(),
                plain.modelSha256(),
                plain.suite(),
                plain.time(),
                plain.scores(),
                plain.raw(),
                items,
                plain.notes());
        files.put(stem + ".json", EvaluationFile.bytes(evaluation));
        String message = "Record " + measurement.suite() + " of " + model.getId();
        Saved saved = Project.open(place).save(documents, files, message);
        return new Evaluated(evaluation, saved.commit(), saved.note());
    }

    private Instant now() {
        return place.environment().clock().instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static String stem(ModelVersion model, Measurement measurement, Instant now) {
        return "evaluations/" + model.getId() + "/" + measurement.suite() + "-"
                + now.toString().replaceAll("[-:.]", "");
    }

    /**
     * Evaluations that can be read.
     *
     * @param evaluations the evaluations
     * @param findings the files that cannot be read, each with its place in the project and the cause
     */
    public record Readable(List<Evaluation> evaluations, List<Finding> findings) {
        public Readable {
            evaluations = List.copyOf(evaluations);
            findings = List.copyOf(findings);
        }
    }

    /**
     * The latest evaluation of each suite of a model version, in the order of the suites' names; see {@link LatestEvaluations}.
     *
     * @throws DeedException when one of its files cannot be read: what is decided by these must not rest on an older one unseen
     */
    public List<Evaluation> latest(String model) throws LeamException {
        Readable readable = readableOf(model);
        if (!readable.findings().isEmpty()) {
            Finding first = readable.findings().getFirst();
            throw DeedException.refused(first.message(), first.nextStep(), readable.findings());
        }
        return readable.evaluations();
    }

    /** As {@link #latest} of what can be read. */
    public Readable readableOf(String model) throws LeamException {
        Readable all = read(place.folder().resolve(FOLDER).resolve(model));
        return new Readable(LatestEvaluations.of(all.evaluations()), all.findings());
    }

    /** Names of the suites that a model version was measured by, of what can be read. */
    public Set<String> suites(String model) throws LeamException {
        return readableOf(model).evaluations().stream().map(Evaluation::suite).collect(Collectors.toSet());
    }

    /** All evaluations of all models that can be read. */
    public Readable all() throws LeamException {
        return read(place.folder().resolve(FOLDER));
    }

    /** What is wrong with the files of scores of all models and with those that they name; reads all of them through. */
    public List<Finding> check() throws LeamException {
        List<Finding> findings = new ArrayList<>();
        for (Path file : files(place.folder().resolve(FOLDER))) {
            findings.addAll(new EvaluationCheck(place.folder()).check(file, true));
        }
        return findings;
    }

    private Readable read(Path folder) throws LeamException {
        var check = new EvaluationCheck(place.folder());
        List<Evaluation> evaluations = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Path file : files(folder)) {
            try {
                evaluations.add(check.read(file));
            } catch (LeamException e) {
                findings.add(check.unreadable(file, e));
            }
        }
        return new Readable(evaluations, findings);
    }

    /** Evaluations with their results per item. */
    public List<Measured> measured(List<Evaluation> evaluations) {
        return evaluations.stream().map(this::measured).toList();
    }

    /** An evaluation with its results per item; where the items file is missing, changed or unreadable it says so. */
    public Measured measured(Evaluation evaluation) {
        FileRef items = evaluation.items();
        if (items == null) {
            return new Measured(evaluation, List.of());
        }
        Path file = place.file(items.uri()).filter(Files::exists).orElse(null);
        if (file == null) {
            return new Measured(evaluation, List.of(), Messages.format(Messages.Evaluations_itemsMissing, items.uri()));
        }
        try {
            byte[] bytes = content(file);
            return Sha256.same(Sha256.of(bytes), items.sha256())
                    ? new Measured(evaluation, EvaluationFile.readItems(bytes, items.uri()))
                    : new Measured(
                            evaluation, List.of(), Messages.format(Messages.Evaluations_itemsChanged, items.uri()));
        } catch (LeamException e) {
            return new Measured(evaluation, List.of(), e.getMessage());
        }
    }

    private static List<Path> files(Path folder) throws DeedException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".json"))
                    .filter(file -> !isHidden(folder.relativize(file)))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw unreadable(folder, e.getCause());
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    /** What an editor or a notebook keeps for itself is no evaluation, and Git may be told not to see it. */
    private static boolean isHidden(Path relative) {
        return StreamSupport.stream(relative.spliterator(), false)
                .anyMatch(name -> name.toString().startsWith("."));
    }

    private static byte[] content(Path file) throws DeedException {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static DeedException unreadable(Path file, IOException cause) {
        return DeedException.failed(
                Messages.format(Messages.Files_unreadable, file, cause.getMessage()),
                Messages.Files_unreadableNext,
                cause);
    }
}
