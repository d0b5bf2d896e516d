package it.infolavoro.web.conversation;

import it.infolavoro.conversation.PostMessage;
import it.infolavoro.document.CheckedFile;
import it.infolavoro.web.document.Upload;
import it.infolavoro.web.faces.Texts;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.UUID;

/** What is typed into a thread. */
public class MessageForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int KILO = 1024;

    private final UUID requestId = UUID.randomUUID();
    private String text;
    private transient Part file;

    /**
     * The command. One byte more than allowed is read of the file, which is enough to refuse it. A browser that sends
     * no file sends nothing at all, so the file of the try before must not stay.
     */
    PostMessage command(long deliveryId) {
        var upload = new Upload(file);
        file = null;
        if (upload.name() == null || upload.name().isBlank()) {
            return PostMessage.of(requestId, deliveryId, text);
        }
        var content = upload.content(CheckedFile.MEGABYTES * KILO * KILO + 1);
        return new PostMessage(requestId, deliveryId, text, upload.name(), content);
    }

    public int getMostBytes() {
        return CheckedFile.MEGABYTES * KILO * KILO;
    }

    /** What the browser says of a file that it need not even send. */
    public String getTooBig() {
        return Texts.get("document.tooBig", CheckedFile.MEGABYTES);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
