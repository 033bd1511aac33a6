package eu.leam.workbench.queue.door;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets clients in: opens the socket, tells where it is, and holds one conversation a connection. */
public final class Door {
    private static final System.Logger LOG = System.getLogger(Door.class.getName());
    private static final int TOKEN_BYTES = 32;
    private static final int BACKLOG = 64;

    private final Path folder;
    private final Path addressFile;
    private final String host;
    private final Instant started;
    private final String token;
    private final Desk desk;
    private final AtomicInteger unanswered = new AtomicInteger();
    private ServerSocketChannel server;
    private Path socket;

    /**
     * @param folder the keeper's
     * @param host name of this machine
     * @param started when the keeper began
     * @param desk answers
     */
    public Door(Path folder, String host, Instant started, Desk desk) {
        this.folder = folder;
        this.addressFile = folder.resolve("address.json");
        this.host = host;
        this.started = started;
        this.desk = desk;
        byte[] secret = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(secret);
        this.token = HexFormat.of().formatHex(secret);
    }

    /** Opens the socket and writes the address; what an earlier keeper left of them is removed. */
    public void open() throws IOException {
        var former = Address.read(addressFile);
        if (former.isPresent() && former.get().socket() != null) {
            SocketPlace.remove(Path.of(former.get().socket()));
        }
        socket = SocketPlace.choose(folder);
        server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(socket), BACKLOG);
        new Address(Conversation.VERSION, ProcessHandle.current().pid(), host, socket.toString(), token, started)
                .write(addressFile);
        ServerSocketChannel present = server;
        Thread.ofPlatform().daemon().name("door").start(() -> accept(present));
    }

    /** Whether clients can find it; somebody may have swept the temporary folder. */
    public boolean isFindable() {
        return Files.exists(addressFile) && Files.exists(socket);
    }

    /** Lets nobody in any more; conversations that go on go on. */
    public void close() {
        try {
            server.close();
            Files.deleteIfExists(addressFile);
            SocketPlace.remove(socket);
        } catch (IOException e) { // the next keeper clears up
            LOG.log(Level.WARNING, "the socket cannot be removed: {0}", e.getMessage());
        }
    }

    /** Whether somebody waits for an answer. */
    public boolean isAnswering() {
        return unanswered.get() > 0;
    }

    private void accept(ServerSocketChannel from) {
        while (true) {
            try {
                SocketChannel client = from.accept();
                Thread.ofVirtual().start(() -> new Conversation(client, token, desk, unanswered).run());
            } catch (ClosedChannelException ignored) { // closed on purpose
                return;
            } catch (IOException e) {
                LOG.log(Level.WARNING, "a client could not be let in: {0}", e.getMessage());
                pause();
            }
        }
    }

    // Out of file handles: trying again at once would only burn time.
    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException ignored) { // nobody interrupts this thread; the loop goes on either way
            Thread.currentThread().interrupt();
        }
    }
}
