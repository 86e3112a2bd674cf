package org.openfex;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.openfex.model.Attachment;

/** Where the bytes of attachments come from when a {@link MessagePackage} is written. */
@FunctionalInterface
public interface AttachmentSource {

    /**
     * Opens the file of an attachment. Asked once for each digest of the message, in the order of the attachments, and
     * never for one whose content stands in the message. The stream is closed by the writer.
     *
     * @param attachment the attachment as the message has it, to be told by its id or digest
     * @return its bytes, or null when the file does not travel in the package
     * @throws IOException if the file cannot be opened
     */
    @Nullable
    InputStream open(Attachment attachment) throws IOException;
}
