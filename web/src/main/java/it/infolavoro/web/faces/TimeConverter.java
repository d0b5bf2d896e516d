package it.infolavoro.web.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/**
 * Times of day as Italians write them: shown as {@code 09:30}, read also as {@code 9.30}, {@code 9,30}, {@code 0930}
 * and {@code 9}.
 */
@FacesConverter("il.time")
public class TimeConverter implements Converter<LocalTime> {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("HH:mm");
    private static final Pattern TIME =
            Pattern.compile("([01]?\\d|2[0-3])(?:[:.,]([0-5]\\d))?|([01]\\d|2[0-3])([0-5]\\d)");

    @Override
    public LocalTime getAsObject(FacesContext context, UIComponent component, String typed) {
        return typed == null || typed.isBlank() ? null : read(typed.strip());
    }

    static LocalTime read(String typed) {
        var time = TIME.matcher(typed);
        if (!time.matches()) {
            throw new ConverterException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.get("faces.time.unreadable"), null));
        }
        return time.group(1) == null
                ? LocalTime.of(Integer.parseInt(time.group(3)), Integer.parseInt(time.group(4)))
                : LocalTime.of(
                        Integer.parseInt(time.group(1)), time.group(2) == null ? 0 : Integer.parseInt(time.group(2)));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalTime time) {
        return time == null ? "" : SHOWN.format(time);
    }
}
