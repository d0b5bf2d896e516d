package it.infolavoro.web.faces;

import it.infolavoro.platform.Clocks;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** Moments as people at the desk read them, in Italy's time: {@code 12 gennaio 2026, 09:30}. For reading only. */
@FacesConverter("il.instant")
public class InstantConverter implements Converter<Instant> {

    @Override
    public Instant getAsObject(FacesContext context, UIComponent component, String typed) {
        throw new UnsupportedOperationException("A moment is shown, never typed");
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Instant moment) {
        if (moment == null) {
            return "";
        }
        var locale = context.getViewRoot().getLocale();
        return DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", locale)
                .withZone(Clocks.ITALY)
                .format(moment);
    }
}
