package it.infolavoro.web.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Days as Italians write them: shown as {@code 05/03/1990}, read also as {@code 5/3/1990}, {@code 5.3.1990},
 * {@code 5-3-1990} and {@code 05031990}. A day that is not in the calendar, such as 30 February, is refused and not
 * moved.
 */
@FacesConverter("il.date")
public class DateConverter implements Converter<LocalDate> {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Pattern SEPARATED = Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{4})");
    private static final Pattern JOINED = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");

    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return read(typed.strip());
        } catch (DateTimeParseException unreadable) {
            throw refused("faces.date.unreadable");
        } catch (DateTimeException notInTheCalendar) {
            throw refused("faces.date.impossible");
        }
    }

    /**
     * Reads a day. Throws DateTimeParseException for another form, DateTimeException for a day that is not in the
     * calendar.
     */
    static LocalDate read(String typed) {
        for (var form : List.of(SEPARATED, JOINED)) {
            var match = form.matcher(typed);
            if (match.matches()) {
                return LocalDate.of(number(match.group(3)), number(match.group(2)), number(match.group(1)));
            }
        }
        throw new DateTimeParseException("Not a day", typed, 0);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static ConverterException refused(String key) {
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.get(key), null));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDate day) {
        return day == null ? "" : SHOWN.format(day);
    }
}
