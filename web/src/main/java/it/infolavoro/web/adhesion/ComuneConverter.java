package it.infolavoro.web.adhesion;

import it.infolavoro.adhesion.ApplicationService;
import it.infolavoro.network.ItalianComune;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/**
 * Comuni of Italy by their ISTAT code, for the field that completes names. It looks its service up: the page's saved
 * state makes converters anew by their bare constructor, where an injection would be missing.
 */
@FacesConverter("il.comune")
public class ComuneConverter implements Converter<ItalianComune> {

    @Override
    public ItalianComune getAsObject(FacesContext context, UIComponent component, String code) {
        return code == null || code.isBlank()
                ? null
                : CDI.current().select(ApplicationService.class).get().comune(code);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, ItalianComune comune) {
        return comune == null ? "" : comune.istatCode();
    }
}
