package it.infolavoro.web.paper;

import it.infolavoro.platform.Clocks;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;

/** Answers a page's request with a file instead of the page. */
final class Download {

    private Download() {}

    /**
     * Sends a PDF file, which no browser and no proxy keeps.
     *
     * @param kind what it is; its name tells this and the day, and nothing about the person
     */
    static void send(String kind, byte[] pdf) {
        var context = FacesContext.getCurrentInstance();
        var external = context.getExternalContext();
        external.responseReset();
        external.setResponseContentType("application/pdf");
        external.setResponseContentLength(pdf.length);
        external.setResponseHeader("Cache-Control", "no-store");
        external.setResponseHeader("X-Content-Type-Options", "nosniff");
        external.setResponseHeader(
                "Content-Disposition", "attachment; filename=\"" + kind + "-" + LocalDate.now(Clocks.ITALY) + ".pdf\"");
        try {
            external.getResponseOutputStream().write(pdf);
        } catch (IOException failure) {
            throw new UncheckedIOException("The file cannot be sent", failure);
        }
        context.responseComplete();
    }
}
