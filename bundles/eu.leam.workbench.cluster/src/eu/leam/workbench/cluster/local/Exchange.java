package eu.leam.workbench.cluster.local;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/** One line to the keeper and one line back, within a time limit. */
final class Exchange {
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_ANSWER = 1 << 30;

    private Exchange() {}

    /**
     * Sends a line and waits for the answer's line.
     *
     * @throws SocketTimeoutException when it took longer than the limit
     * @throws ClosedByInterruptException when the thread was interrupted
     * @throws IOException when nobody listens, or the other side left before it answered
     */
    static byte[] ask(Path socket, byte[] line, Duration limit) throws IOException {
        AtomicBoolean late = new AtomicBoolean();
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            Thread watch = Thread.ofVirtual().start(() -> closeAfter(limit, channel, late));
            try {
                channel.connect(UnixDomainSocketAddress.of(socket));
                send(channel, line);
                return receive(channel);
            } catch (ClosedByInterruptException e) {
                throw e;
            } catch (AsynchronousCloseException e) {
                throw timeout(limit, e);
            } catch (IOException e) {
                throw late.get() ? timeout(limit, e) : e;
            } finally {
                watch.interrupt();
            }
        }
    }

    private static void send(SocketChannel channel, byte[] line) throws IOException {
        ByteBuffer rest =
                ByteBuffer.allocate(line.length + 1).put(line).put((byte) '\n').flip();
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
    }

    // Within an answer a line feed is escaped, so the first one is its end.
    private static byte[] receive(SocketChannel channel) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream(BUFFER);
        ByteBuffer part = ByteBuffer.allocate(BUFFER);
        while (answer.size() < LONGEST_ANSWER) {
            int n = channel.read(part.clear());
            if (n < 0) {
                throw new EOFException("the keeper left before it answered");
            }
            answer.write(part.array(), 0, n);
            if (n > 0 && part.array()[n - 1] == '\n') {
                return answer.toByteArray();
            }
        }
        throw new IOException("the answer is too long");
    }

    private static void closeAfter(Duration limit, SocketChannel channel, AtomicBoolean late) {
        try {
            Thread.sleep(limit);
            late.set(true);
            channel.close();
        } catch (InterruptedException ignored) { // the answer came in time
            return;
        } catch (IOException ignored) { // closed is closed
            return;
        }
    }

    private static SocketTimeoutException timeout(Duration limit, IOException cause) {
        SocketTimeoutException timeout = new SocketTimeoutException("no answer within " + limit.toMillis() + " ms");
        timeout.initCause(cause);
        return timeout;
    }
}
