package it.infolavoro.web.upkeep;

import it.infolavoro.web.faces.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Degrees of latitude and longitude, with a point or a comma, as maps show them. */
@FacesConverter("il.degrees")
public class DegreesConverter implements Converter<BigDecimal> {

    private static final Pattern DEGREES = Pattern.compile("[0-9]{1,2}([.,][0-9]{1,15})?");

    @Override
    public BigDecimal getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (!DEGREES.matcher(typed.strip()).matches()) {
            throw new ConverterException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.get("place.degrees.unreadable"), null));
        }
        return new BigDecimal(typed.strip().replace(',', '.'));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, BigDecimal degrees) {
        return degrees == null ? "" : degrees.toPlainString();
    }
}
