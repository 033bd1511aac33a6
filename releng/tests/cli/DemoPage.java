import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The report of a demo, read back and held against the project's evaluation files, its corpora and what the demo told. */
final class DemoPage {
    private static final List<String> BASELINES = List.of("baseline/byte-unigram", "baseline/byte-bigram");

    private final Path folder;
    private final JsonNode told;
    private final Document page;
    private final List<String> models = new ArrayList<>();

    DemoPage(Path folder, JsonNode told) throws Exception {
        this.folder = folder;
        this.told = told;
        var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        this.page = builder.parse(folder.resolve("report/index.html").toFile());
        told.path("models").forEach(model -> models.add(model.path("model").asText()));
    }

    void check() throws Exception {
        training();
        heldOut();
        bias();
        verdicts();
        repeats();
    }

    /** Time from start to end of the one stretch, and the rate of 40 steps from two windows: 32 steps, and the last 8. */
    private void training() throws Exception {
        for (String model : models) {
            String run = model.substring("leam-1/".length());
            List<String> row = table(run).get(run).stream()
                    .map(cell -> cell.replaceAll("[\u2009\u202f]", ""))
                    .toList();
            String outcome = Files.readString(folder.resolve("runs").resolve(run).resolve("outcome.yaml"));
            String stretch = outcome.substring(outcome.indexOf("segments:"));
            double seconds = Duration.between(instant(stretch, "started"), instant(stretch, "ended")).toNanos() / 1e9;
            near(row, 6, seconds, 1);
            List<String> metrics = Files.readAllLines(folder.resolve(".leam/runs").resolve(run).resolve("metrics.jsonl"));
            double rate = 40 / (32 / rate(metrics.get(31)) + 8 / rate(metrics.get(39)));
            near(row, 7, rate, 0);
            double said = told.path("volatile").path("tokensPerSecond").path(run).asDouble();
            Report.check(Math.abs(said - rate) < 0.01, "the rate is told: " + said + ", not " + rate);
        }
    }

    private static Instant instant(String yaml, String key) {
        return Instant.parse(yaml.split(key + ": \"", 2)[1].split("\"", 2)[0]);
    }

    private static double rate(String line) throws Exception {
        return new ObjectMapper().readTree(line).path("tokens_per_second").asDouble();
    }

    private void heldOut() throws Exception {
        Map<String, List<String>> table = table("Mean over languages");
        List<String> columns = new ArrayList<>(models);
        columns.addAll(BASELINES);
        for (int i = 0; i < columns.size(); i++) {
            Map<String, Double> scores = scores(columns.get(i), "held-out", "bits_per_byte");
            Report.check(scores.size() > 20 && table.size() == scores.size() + 1, "a row for each: " + table.keySet());
            for (var score : scores.entrySet()) {
                String language = score.getKey().substring(0, score.getKey().indexOf('|'));
                String row = language.isEmpty()
                        ? "Mean over languages"
                        : Locale.forLanguageTag(language).getDisplayName(Locale.ENGLISH);
                near(table.get(row), 2 + i, score.getValue(), 3);
            }
        }
    }

    private void bias() throws Exception {
        Map<String, List<String>> table = table("Disability");
        for (int i = 0; i < models.size(); i++) {
            Map<String, Double> scores = scores(models.get(i), "minimal-pairs", "stereotyped_share");
            for (String category : List.of("Gender", "Origin", "Religion", "Age", "Disability")) {
                near(table.get(category), 2 + i, scores.get("|" + category.toLowerCase(Locale.ROOT)), 2);
            }
        }
    }

    /** The number at the beginning of a cell is this one, rounded. */
    private static void near(List<String> row, int column, double value, int decimals) {
        double shown = Double.parseDouble(row.get(column).split("[^0-9.]", 2)[0]);
        double half = 0.5 * Math.pow(10, -decimals) + 1e-9;
        Report.check(Math.abs(shown - value) <= half, row + " tells " + shown + ", the file " + value);
    }

    private void verdicts() throws Exception {
        String text = page.getDocumentElement().getTextContent();
        Map<String, Boolean> beaten = new HashMap<>();
        for (String baseline : BASELINES) {
            Map<String, Double> reference = scores(baseline, "held-out", "bits_per_byte");
            List<String> verdicts = new ArrayList<>();
            boolean everywhere = true;
            boolean inMean = true;
            for (String model : models) {
                Map<String, Double> own = scores(model, "held-out", "bits_per_byte");
                boolean mean = own.get("|") < reference.get("|");
                long lower = own.keySet().stream()
                        .filter(key -> !key.equals("|") && own.get(key) < reference.get(key))
                        .count();
                long languages = own.size() - 1L;
                verdicts.add(" is lower in " + lower + " of " + languages + " languages, "
                        + (mean ? "and lower in the mean" : "but not in the mean"));
                everywhere &= mean && lower == languages;
                inMean &= mean;
            }
            Set<String> different = new HashSet<>(verdicts);
            String begin = "Beside the reference model " + baseline + ": ";
            for (int i = 0; i < models.size(); i++) {
                String who = different.size() == 1 ? "every run" : models.get(i).substring("leam-1/".length());
                String sentence = who + verdicts.get(i);
                int at = text.indexOf(begin);
                Report.check(at >= 0, "a verdict beside " + baseline);
                Report.contains(text.substring(at, text.indexOf('.', at + begin.length())), sentence);
            }
            beaten.put(baseline, baseline.endsWith("unigram") ? everywhere : inMean);
        }
        Report.check(told.path("beatsUnigram").asBoolean() == beaten.get(BASELINES.get(0)), "unigram: " + beaten);
        Report.check(told.path("beatsBigram").asBoolean() == beaten.get(BASELINES.get(1)), "bigram: " + beaten);
    }

    /** Counts anew what occurs more than once, over all corpora. */
    private void repeats() throws Exception {
        Map<String, Set<Path>> places = new HashMap<>();
        Map<String, Integer> times = new HashMap<>();
        for (Path corpus : DemoTwice.files(folder.resolve(".leam/data"), "")) {
            if (corpus.toString().endsWith(".txt")) {
                for (String document : Files.readString(corpus).strip().split("\n\n")) {
                    times.merge(document, 1, Integer::sum);
                    places.computeIfAbsent(document, text -> new HashSet<>()).add(corpus);
                }
            }
        }
        long documents = times.values().stream().mapToLong(Integer::longValue).sum();
        long repeated = times.values().stream().filter(count -> count > 1).count();
        long across = places.values().stream().filter(corpora -> corpora.size() > 1).count();
        Report.check(across > 0, "the sample has texts in more than one dataset");
        String plain = page.getDocumentElement().getTextContent().replaceAll("(?<=\\d)[\u2009\u202f](?=\\d{3})", "");
        Report.contains(
                plain,
                "of " + documents + " documents " + times.size() + " differ. " + repeated + " texts occur more than once, "
                        + across + " of them in more than one dataset");
    }

    /** The newest scores of a model by language and category, from the project's files. */
    private Map<String, Double> scores(String model, String suite, String metric) throws Exception {
        List<Path> files = DemoTwice.files(folder.resolve("evaluations").resolve(model), suite).stream()
                .filter(file -> file.toString().endsWith(".json"))
                .toList();
        Map<String, Double> scores = new TreeMap<>();
        for (JsonNode score : new ObjectMapper().readTree(files.getLast().toFile()).path("scores")) {
            if (score.path("metric").asText().equals(metric)) {
                scores.put(
                        score.path("language").asText() + "|" + score.path("category").asText(),
                        score.path("estimate").path("value").asDouble());
            }
        }
        return scores;
    }

    /** The first table with a row of that name: the cells of each row by the first one. */
    private Map<String, List<String>> table(String rowOf) {
        NodeList tables = page.getElementsByTagName("table");
        for (int t = 0; t < tables.getLength(); t++) {
            Map<String, List<String>> rows = new HashMap<>();
            NodeList lines = ((Element) tables.item(t)).getElementsByTagName("tr");
            for (int i = 0; i < lines.getLength(); i++) {
                List<String> cells = new ArrayList<>();
                for (Node cell = lines.item(i).getFirstChild(); cell != null; cell = cell.getNextSibling()) {
                    if (cell instanceof Element) {
                        cells.add(cell.getTextContent().strip());
                    }
                }
                rows.put(cells.getFirst(), cells);
            }
            if (rows.containsKey(rowOf)) {
                return rows;
            }
        }
        throw new AssertionError("no table has a row " + rowOf);
    }
}
