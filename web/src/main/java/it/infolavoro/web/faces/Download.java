package it.infolavoro.web.faces;

import it.infolavoro.platform.Clocks;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;

/** Answers a page's request with a file instead of the page. */
public final class Download {

    /** What is sent. */
    public enum Type {
        PDF("application/pdf", ".pdf"),
        /** HL7 FHIR in JSON. */
        FHIR("application/fhir+json", ".fhir.json");

        private final String name;
        private final String ending;

        Type(String name, String ending) {
            this.name = name;
            this.ending = ending;
        }
    }

    private Download() {}

    /**
     * Sends a file, which no browser and no proxy keeps.
     *
     * @param kind what it is; its name tells this and the day, and nothing about the person
     */
    public static void send(String kind, Type type, byte[] content) {
        send(kind, type.ending, type.name, content);
    }

    /** The same for a file of another type, by its ending and its media type. */
    public static void send(String kind, String ending, String media, byte[] content) {
        var context = FacesContext.getCurrentInstance();
        var external = context.getExternalContext();
        external.responseReset();
        external.setResponseContentType(media);
        external.setResponseContentLength(content.length);
        external.setResponseHeader("Cache-Control", "no-store");
        external.setResponseHeader("X-Content-Type-Options", "nosniff");
        external.setResponseHeader(
                "Content-Disposition",
                "attachment; filename=\"" + kind + "-" + LocalDate.now(Clocks.ITALY) + ending + "\"");
        try {
            external.getResponseOutputStream().write(content);
        } catch (IOException failure) {
            throw new UncheckedIOException("The file cannot be sent", failure);
        }
        context.responseComplete();
    }
}
