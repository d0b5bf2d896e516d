package it.infolavoro.web.document;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What a browser has sent as a file. */
record Upload(Part part) {

    /** Its bytes, but no more than so many. */
    byte[] content(int most) {
        try (var in = part.getInputStream()) {
            return in.readNBytes(most);
        } catch (IOException broken) {
            throw new UncheckedIOException("The uploaded file cannot be read", broken);
        }
    }
}
