package it.infolavoro.web.faces;

import it.infolavoro.platform.NotFound;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.regex.Pattern;

/** Ids in addresses. What is no id names nothing, and is answered like any other page that is not there. */
@FacesConverter("il.id")
public class IdConverter implements Converter<Long> {

    private static final Pattern ID = Pattern.compile("[0-9]{1,18}");

    @Override
    public Long getAsObject(FacesContext context, UIComponent component, String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        if (!ID.matcher(text).matches()) {
            throw new NotFound("page");
        }
        return Long.valueOf(text);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Long id) {
        return id == null ? "" : id.toString();
    }
}
