package it.infolavoro.web.faces;

import it.infolavoro.platform.Clocks;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** The time of day of a moment, at the desks: {@code 09:30}. For showing only. */
@FacesConverter("il.clock")
public class ClockConverter implements Converter<Instant> {

    private static final DateTimeFormatter SHOWN =
            DateTimeFormatter.ofPattern("HH:mm").withZone(Clocks.ITALY);

    @Override
    public Instant getAsObject(FacesContext context, UIComponent component, String typed) {
        throw new UnsupportedOperationException("A time of day alone is no moment");
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Instant at) {
        return at == null ? "" : SHOWN.format(at);
    }
}
