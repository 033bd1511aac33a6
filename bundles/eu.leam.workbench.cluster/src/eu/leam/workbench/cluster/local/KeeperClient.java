package eu.leam.workbench.cluster.local;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.cluster.ClusterException;
import eu.leam.workbench.cluster.ClusterException.Kind;
import eu.leam.workbench.cluster.Messages;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reaches the keeper: finds it, starts it when there is none, asks again when it left before it answered. Every request can be
 * sent again without harm, so that nothing is lost or done twice.
 */
final class KeeperClient {
    private static final long PAUSE_MILLIS = 20;

    private final KeeperLaunch launch;
    private final Environment environment;

    KeeperClient(KeeperLaunch launch, Environment environment) {
        this.launch = launch;
        this.environment = environment;
    }

    /** Asks until there is an answer, at most as long as a keeper may take to start. */
    Wire.Answer ask(ObjectNode request) throws ClusterException {
        KeeperStarter starter = new KeeperStarter(launch, environment);
        long end = System.nanoTime() + launch.startLimit().toNanos();
        Optional<KeeperAddress> address = Optional.empty();
        while (System.nanoTime() < end) {
            address = KeeperAddress.read(launch.folder());
            Optional<Wire.Answer> answer = address.isPresent() ? tryOnce(address.get(), request) : Optional.empty();
            if (answer.isEmpty()) {
                starter.ensure();
            } else if (answer.get().ok()) {
                return answer.get();
            } else if (!isPassing(answer.get(), address.get())) {
                throw Words.refusal(answer.get().refusal());
            }
            pause();
        }
        String holder = address.map(KeeperAddress::host).orElse(environment.host());
        throw new ClusterException(
                Kind.NOT_REACHABLE,
                Texts.format(Messages.Reach_noKeeper, launch.startLimit().toSeconds(), launch.folder(), holder),
                Messages.Reach_noKeeperNext,
                null);
    }

    // The address was another keeper's, or the keeper is of an older version and makes room for ours: ask again.
    private boolean isPassing(Wire.Answer answer, KeeperAddress address) {
        return switch (answer.refusal().code()) {
            case "BadToken", "Leaving" -> true;
            case "VersionMismatch" -> {
                boolean older = answer.version() < Wire.VERSION;
                if (older) {
                    askToLeave(address);
                }
                yield older;
            }
            default -> false;
        };
    }

    private Optional<Wire.Answer> tryOnce(KeeperAddress address, ObjectNode request) throws ClusterException {
        try {
            request.put("version", Wire.VERSION).put("token", address.token());
            byte[] line = Wire.MAPPER.writeValueAsBytes(request);
            byte[] answer = Exchange.ask(Path.of(address.socket()), line, launch.answerLimit());
            return Optional.of(Wire.MAPPER.readValue(answer, Wire.Answer.class));
        } catch (SocketTimeoutException e) {
            throw new ClusterException(
                    Kind.NOT_REACHABLE,
                    Texts.format(
                            Messages.Reach_noAnswer,
                            address.pid(),
                            launch.answerLimit().toMillis() / 1000.0),
                    Texts.format(Messages.Reach_noAnswerNext, address.pid()),
                    e);
        } catch (ClosedByInterruptException e) {
            throw interrupted(e);
        } catch (IOException ignored) { // nobody there, or it left meanwhile: the caller starts one and asks again
            return Optional.empty();
        }
    }

    private void askToLeave(KeeperAddress address) {
        ObjectNode request = Wire.MAPPER.createObjectNode().put("deed", "leave").put("token", address.token());
        try {
            Exchange.ask(Path.of(address.socket()), Wire.MAPPER.writeValueAsBytes(request), launch.answerLimit());
        } catch (IOException ignored) { // it is leaving or gone, as wanted
            return;
        }
    }

    private static void pause() throws ClusterException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw interrupted(e);
        }
    }

    private static ClusterException interrupted(Throwable cause) {
        return new ClusterException(
                Kind.INTERRUPTED, Messages.Reach_interrupted, Messages.Reach_interruptedNext, cause);
    }
}
