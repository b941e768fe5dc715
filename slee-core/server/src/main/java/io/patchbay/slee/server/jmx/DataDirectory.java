package io.patchbay.slee.server.jmx;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * The directory of one running server: a lock against a second one, and the file {@code
 * patchbay.port} that tells clients where the server is. Confined to the thread that runs the
 * server.
 */
public final class DataDirectory implements AutoCloseable {
    private static final String PORT_FILE = "patchbay.port";
    private static final String LOCK_FILE = "patchbay.lock";

    private final Path directory;
    private final FileChannel lock;

    private DataDirectory(Path directory, FileChannel lock) {
        this.directory = directory;
        this.lock = lock;
    }

    /**
     * Creates the directory if needed, and locks it.
     *
     * @param directory the directory
     * @return the locked directory
     * @throws IOException if another server uses it, or it cannot be written
     */
    public static DataDirectory lock(Path directory) throws IOException {
        try {
            Files.createDirectories(directory);
            FileChannel channel =
                    FileChannel.open(
                            directory.resolve(LOCK_FILE),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (isLocked(channel)) {
                return new DataDirectory(directory, channel);
            }
            channel.close();
        } catch (IOException e) {
            throw new IOException(
                    "Data directory "
                            + directory
                            + " cannot be used: "
                            + e
                            + "; choose another one with --data",
                    e);
        }
        throw new IOException(
                "Data directory "
                        + directory
                        + " is used by another server"
                        + address(directory).map(a -> " at " + a).orElse("")
                        + "; stop that one, or choose another directory with --data");
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // the other server runs in this process
        }
    }

    /**
     * Tells clients where the server is.
     *
     * @param address the management address
     * @throws IOException if the file cannot be written
     */
    public void publish(ServerAddress address) throws IOException {
        Path file = directory.resolve(PORT_FILE);
        Path fresh = directory.resolve(PORT_FILE + ".new");
        Files.write(fresh, List.of(address.toString()));
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * Where the server of a directory is.
     *
     * @param directory a server's data directory
     * @return the address that the running server has published, or empty
     * @throws IOException if the file is there but cannot be read or understood
     */
    public static Optional<ServerAddress> address(Path directory) throws IOException {
        Path file = directory.resolve(PORT_FILE);
        try {
            return Optional.of(ServerAddress.parse(Files.readString(file).strip()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            throw new IOException(file + " is damaged: " + e.getMessage(), e);
        }
    }

    /**
     * The file that tells where the server is.
     *
     * @param directory a server's data directory
     * @return its path
     */
    public static Path portFile(Path directory) {
        return directory.resolve(PORT_FILE);
    }

    /**
     * Removes the port file and gives the directory free.
     *
     * @throws IOException if that fails
     */
    @Override
    public void close() throws IOException {
        try (lock) {
            Files.deleteIfExists(directory.resolve(PORT_FILE));
        }
    }
}
