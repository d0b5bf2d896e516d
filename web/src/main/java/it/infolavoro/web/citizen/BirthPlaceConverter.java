package it.infolavoro.web.citizen;

import it.infolavoro.citizen.BirthPlace;
import it.infolavoro.citizen.CitizenService;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/**
 * Birth places by their Belfiore code, for the field that completes names. It looks its service up: the page's saved
 * state makes converters anew by their bare constructor, where an injection would be missing.
 */
@FacesConverter("il.birthPlace")
public class BirthPlaceConverter implements Converter<BirthPlace> {

    @Override
    public BirthPlace getAsObject(FacesContext context, UIComponent component, String code) {
        return code == null || code.isBlank()
                ? null
                : CDI.current().select(CitizenService.class).get().birthPlace(code);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, BirthPlace place) {
        return place == null ? "" : place.code();
    }
}
