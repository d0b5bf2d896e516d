package it.infolavoro.web.document;

import it.infolavoro.document.CheckedFile;
import it.infolavoro.web.faces.Texts;
import jakarta.servlet.http.Part;
import java.io.Serializable;

/** A file that is chosen in a form, for the tag {@code il:file}. */
public class FileChoice implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int KILO = 1024;

    private transient Part file;

    /**
     * What a browser has sent.
     *
     * @param name empty where no file was chosen
     */
    public record Chosen(String name, byte[] content) {

        /** Copies the content. */
        public Chosen {
            content = content.clone();
        }

        @Override
        public byte[] content() {
            return content.clone();
        }
    }

    /**
     * Takes the file. One byte more than allowed is read, which is enough to refuse it. A browser that sends no file
     * sends nothing at all, so the file of the try before does not stay.
     */
    public Chosen take() {
        var upload = new Upload(file);
        file = null;
        var name = upload.name();
        return new Chosen(name == null ? "" : name, upload.content(getMostBytes() + 1));
    }

    /** Whole kilobytes of a size in bytes, at least one. */
    public static int kilobytes(int bytes) {
        return Math.max(1, bytes / KILO);
    }

    public int getMostBytes() {
        return CheckedFile.MEGABYTES * KILO * KILO;
    }

    /** What the browser says of a file that it need not even send. */
    public String getTooBig() {
        return Texts.get("document.tooBig", CheckedFile.MEGABYTES);
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
