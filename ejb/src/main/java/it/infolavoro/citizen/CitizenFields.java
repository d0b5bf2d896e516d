package it.infolavoro.citizen;

import it.infolavoro.formsettings.ChoiceList;
import it.infolavoro.formsettings.FormField;
import it.infolavoro.formsettings.FormRules;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** Holds what the desk has settled for the fields of a person's record. */
final class CitizenFields {

    private static final Map<FormField, Function<CitizenData, Object>> VALUES = values();

    private CitizenFields() {}

    private static Map<FormField, Function<CitizenData, Object>> values() {
        var values = new EnumMap<FormField, Function<CitizenData, Object>>(FormField.class);
        values.put(FormField.CITIZEN_BIRTH_DATE, CitizenData::birthDate);
        values.put(FormField.CITIZEN_SEX, CitizenData::sex);
        values.put(FormField.CITIZEN_BIRTH_PLACE, CitizenData::birthPlace);
        values.put(FormField.CITIZEN_PHONE, CitizenData::phone);
        values.put(FormField.CITIZEN_EMAIL, CitizenData::email);
        values.put(FormField.CITIZEN_RESIDENCE, CitizenData::residence);
        values.put(FormField.CITIZEN_CITIZENSHIP, CitizenData::citizenship);
        values.put(FormField.CITIZEN_LABOUR_CONDITION, CitizenData::labourCondition);
        values.put(FormField.CITIZEN_EDUCATION, CitizenData::education);
        return values;
    }

    /** Refuses what the desk does not ask for, and what it demands and is missing; {@code held} may be null. */
    static void check(FormRules rules, CitizenData person, CitizenData held) {
        VALUES.forEach(
                (field, value) -> rules.check(field, value.apply(person), held == null ? null : value.apply(held)));
        offered(rules, ChoiceList.CITIZENSHIP_GROUP, CitizenData::citizenship, "citizenship", person, held);
        offered(rules, ChoiceList.LABOUR_CONDITION, CitizenData::labourCondition, "labourCondition", person, held);
        offered(rules, ChoiceList.EDUCATION_LEVEL, CitizenData::education, "education", person, held);
    }

    private static void offered(
            FormRules rules,
            ChoiceList list,
            Function<CitizenData, String> value,
            String component,
            CitizenData person,
            CitizenData held) {
        rules.checkOffered(list, value.apply(person), held == null ? null : value.apply(held), component);
    }
}
