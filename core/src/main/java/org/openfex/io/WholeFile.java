package org.openfex.io;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Files that appear under their names as a whole or not at all: written under another name beside the target, forced to the
 * medium by whoever wrote them, and then moved.
 */
public final class WholeFile {
    private WholeFile() {}

    /**
     * Makes a new file, which only its owner can read, where the file system knows owners.
     *
     * @param directory the directory of the file that it will become: a move to another file system would not be whole
     * @return its path
     * @throws IOException if it cannot be made
     */
    public static Path temporary(Path directory) throws IOException {
        return Files.createTempFile(directory, ".fex-", ".part");
    }

    /**
     * Gives a file that was written and forced its name, in place of a file that has it.
     *
     * @param part a file made by {@link #temporary}
     * @param target the name
     * @throws IOException if it cannot be moved; the target is then as it was
     */
    public static void publish(Path part, Path target) throws IOException {
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Deletes a file that has not become anything; there is nobody to tell if that fails.
     *
     * @param part its path; null where there is none yet
     */
    public static void discard(@Nullable Path part) {
        if (part == null) {
            return;
        }
        try {
            Files.deleteIfExists(part);
        } catch (IOException | SecurityException e) {
            // What is left is a hidden file that no reader takes for anything.
            return;
        }
    }

    /**
     * Brings the names of a directory to the medium. Not every system can; the move itself is whole in any case.
     *
     * @param directory its path
     */
    public static void force(Path directory) {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException | SecurityException e) {
            return;
        }
    }
}
