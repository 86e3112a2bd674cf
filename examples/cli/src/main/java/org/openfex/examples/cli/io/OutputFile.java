package org.openfex.examples.cli.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that appears under its name only when it is complete. */
public final class OutputFile implements AutoCloseable {
    private final Path file;
    private final Path temporary;
    private final OutputStream stream;
    private boolean isDone;

    private OutputFile(Path file, Path temporary) throws IOException {
        this.file = file;
        this.temporary = temporary;
        this.stream = new BufferedOutputStream(Files.newOutputStream(temporary));
    }

    /**
     * Opens a file beside the place where it will stand.
     *
     * @param file the place
     * @param force whether a file that stands there is replaced
     */
    public static OutputFile open(Path file, boolean force) {
        prepare(file, force);
        try {
            return new OutputFile(
                    file, Files.createTempFile(file.toAbsolutePath().getParent(), ".fex-", ".tmp"));
        } catch (IOException e) {
            throw unwritable(file);
        }
    }

    /**
     * Makes sure that a file can stand at a place.
     *
     * @param file the place
     * @param force whether a file that stands there is replaced
     */
    public static void prepare(Path file, boolean force) {
        if (Files.isDirectory(file)) {
            throw new InputException("The output " + file + " is a directory.");
        }
        if (Files.exists(file) && !force) {
            throw new InputException("The output " + file + " exists; --force replaces it.");
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw unwritable(file);
        }
    }

    /** Tells whether the name of the file ends so. */
    public boolean isNamed(String ending) {
        return file.toString().endsWith(ending);
    }

    /** Takes the bytes of the file. */
    public OutputStream stream() {
        return stream;
    }

    /** Puts the file in its place. */
    public void commit() {
        try {
            stream.close();
            try {
                Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
            }
            isDone = true;
        } catch (IOException e) {
            throw unwritable(file);
        }
    }

    /** Says that a file cannot be written. */
    public static InputException unwritable(Path file) {
        return new InputException("The output " + file + " cannot be written.");
    }

    /** Leaves nothing behind when the file was not committed. */
    @Override
    public void close() {
        if (isDone) {
            return;
        }
        try {
            stream.close();
        } catch (IOException e) {
            // The file is thrown away in any case.
        }
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            // Nothing more can be done about it.
        }
    }
}
