package org.okolo.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;

/** Held while an instance uses its home; the operating system lets go of it even when the process is killed. */
final class HomeLock implements AutoCloseable {

    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * @throws HomeInUse when another running instance holds the same home
     */
    static HomeLock of(Home home) {
        try {
            var channel = FileChannel.open(home.file("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new HomeInUse(home);
            }
            return new HomeLock(channel);
        } catch (IOException failure) {
            throw new UncheckedIOException("The folder " + home.folder() + " cannot be locked", failure);
        }
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldInThisProcess) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Two servers on one data folder would destroy it, so the second one does not start. */
    static final class HomeInUse extends IllegalStateException {
        HomeInUse(Home home) {
            super("Another Okolo already uses " + home.folder()
                    + ". Stop it, or give this one a folder of its own with OKOLO_HOME.");
        }
    }
}
