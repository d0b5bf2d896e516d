package it.infolavoro.web.upkeep;

import it.infolavoro.servicecontent.WeekHours;
import it.infolavoro.web.faces.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.DayOfWeek;

/** The hours of one day as people write them, as in {@code 9-12.30, 15-17}, in one form. */
@FacesConverter("il.hours")
public class HoursConverter implements Converter<String> {

    @Override
    public String getAsObject(FacesContext context, UIComponent component, String typed) {
        return WeekHours.read(DayOfWeek.MONDAY, typed)
                .map(spans -> WeekHours.write(spans, DayOfWeek.MONDAY))
                .orElseThrow(() -> new ConverterException(
                        new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.get("place.hours.unreadable"), null)));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, String hours) {
        return hours == null ? "" : hours;
    }
}
