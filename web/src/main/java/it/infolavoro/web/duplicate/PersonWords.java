package it.infolavoro.web.duplicate;

import it.infolavoro.citizen.CitizenData;
import it.infolavoro.citizen.CitizenService;
import it.infolavoro.duplicate.PersonFields;
import it.infolavoro.web.caller.CodesBean;
import it.infolavoro.web.faces.Difference;
import it.infolavoro.web.faces.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/** A person's fields, and the kinds of rows a person has, as people read them. */
@Named("personWords")
@RequestScoped
public class PersonWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Map<String, String> LISTS = Map.of(
            "citizenship", "citizenship_group",
            "education", "education_level",
            "labourCondition", "labour_condition");

    @Inject
    CodesBean codes;

    @Inject
    CitizenService citizens;

    /** The label of a field. */
    public String label(String field) {
        return Texts.get("citizen." + field);
    }

    /** The value of a field; "non indicato" where it is empty. */
    public String value(CitizenData person, String field) {
        var value = PersonFields.value(person, field);
        if (value == null) {
            return "fiscalCode".equals(field) ? noCode(person) : Texts.get("merge.empty");
        }
        return switch (field) {
            case "sex" -> Texts.get("citizen.sex." + value);
            case "birthPlace" -> place(value.toString());
            default -> plain(field, value);
        };
    }

    /** The fields in which what was saved meanwhile is not what was typed. */
    public List<Difference> differences(CitizenData saved, CitizenData typed) {
        return PersonFields.NAMES.stream()
                .filter(field -> !PersonFields.same(saved, typed, field))
                .map(field -> new Difference(label(field), value(saved, field), value(typed, field)))
                .toList();
    }

    /** The name of a kind of rows; of one that has no name, "altro". */
    public String kind(String entity) {
        var key = "merge.kind." + entity;
        return Texts.get(Texts.has(key) ? key : "merge.kind.other");
    }

    private String plain(String field, Object value) {
        if (LISTS.containsKey(field)) {
            return codes.label(LISTS.get(field), value.toString());
        }
        return value instanceof LocalDate day ? DAY.format(day) : value.toString();
    }

    private String noCode(CitizenData person) {
        var reason = codes.label("no_code_reason", person.noFiscalCodeReason());
        return reason == null ? Texts.get("merge.empty") : reason;
    }

    private String place(String code) {
        var place = citizens.birthPlace(code);
        return place == null ? code : place.label();
    }
}
