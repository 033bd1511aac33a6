package eu.leam.workbench.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Looks at the window's thread while a turn of its event loop lasts, so that a turn that is too long can say what it did. */
final class TurnSampler {
    private static final int EVERY_MILLISECONDS = 10;
    private static final int PLACES = 3;
    private static final int FRAMES = 24;
    /** A layout goes down through all composites. */
    private static final Set<String> NESTING = Set.of("setBounds", "updateLayout", "tileSubNodes", "computeSize");

    private static final TurnSampler ONLY = new TurnSampler();

    private final Map<String, Integer> seen = new ConcurrentHashMap<>();
    private volatile Thread watched;

    private TurnSampler() {
        Thread.ofPlatform().daemon().name("turn sampler").start(this::sample);
    }

    /** A turn of the calling thread begins. */
    static void begin() {
        ONLY.seen.clear();
        ONLY.watched = Thread.currentThread();
    }

    /** The turn is over. */
    static void end() {
        ONLY.watched = null;
    }

    /** Where the last turn was seen most often. */
    static String told() {
        return ONLY.seen.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(PLACES)
                .map(place -> "\n" + place.getValue() + " x " + place.getKey())
                .collect(Collectors.joining());
    }

    private void sample() {
        try {
            while (true) {
                Thread.sleep(EVERY_MILLISECONDS);
                Thread thread = watched;
                if (thread != null) {
                    seen.merge(told(thread.getStackTrace()), 1, Integer::sum);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What the turn was sent, from the event loop up. */
    private static String told(StackTraceElement[] stack) {
        List<StackTraceElement> frames = Arrays.stream(stack)
                .takeWhile(frame -> !frame.getClassName().equals(Desk.class.getName()))
                .filter(frame -> !NESTING.contains(frame.getMethodName()))
                .toList();
        return frames.subList(Math.max(0, frames.size() - FRAMES), frames.size()).reversed().stream()
                .map(frame ->
                        frame.getClassName().substring(frame.getClassName().lastIndexOf('.') + 1) + "."
                                + frame.getMethodName() + ":" + frame.getLineNumber())
                .collect(Collectors.joining(" > "));
    }
}
