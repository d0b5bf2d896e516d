package it.infolavoro.web.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days in words with the day of the week: {@code lunedì 12 gennaio 2026}. For reading only. */
@FacesConverter("il.weekday")
public class WeekdayConverter implements Converter<LocalDate> {

    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent component, String typed) {
        throw new UnsupportedOperationException("Typed days go through il.date");
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDate day) {
        return day == null
                ? ""
                : DateTimeFormatter.ofPattern(
                                "EEEE d MMMM yyyy", context.getViewRoot().getLocale())
                        .format(day);
    }
}
