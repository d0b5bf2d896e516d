package it.infolavoro.web.document;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What a browser has sent as a file; null where it has sent none, which counts as an empty one. */
public record Upload(Part part) {

    /** Its bytes, but no more than so many. */
    public byte[] content(int most) {
        if (part == null) {
            return new byte[0];
        }
        try (var in = part.getInputStream()) {
            return in.readNBytes(most);
        } catch (IOException broken) {
            throw new UncheckedIOException("The uploaded file cannot be read", broken);
        }
    }

    /** Its name as the browser tells it. */
    public String name() {
        return part == null ? "" : part.getSubmittedFileName();
    }
}
