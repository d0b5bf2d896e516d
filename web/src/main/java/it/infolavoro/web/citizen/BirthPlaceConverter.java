package it.infolavoro.web.citizen;

import it.infolavoro.citizen.BirthPlace;
import it.infolavoro.citizen.CitizenService;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;

/** Birth places by their Belfiore code, for the field that completes names. */
@FacesConverter(value = "il.birthPlace", managed = true)
public class BirthPlaceConverter implements Converter<BirthPlace> {

    @Inject
    CitizenService citizens;

    @Override
    public BirthPlace getAsObject(FacesContext context, UIComponent component, String code) {
        return code == null || code.isBlank() ? null : citizens.birthPlace(code);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, BirthPlace place) {
        return place == null ? "" : place.code();
    }
}
