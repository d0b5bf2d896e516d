package it.infolavoro.web.citizen;

import it.infolavoro.citizen.CitizenData;
import it.infolavoro.web.caller.CodesBean;
import it.infolavoro.web.faces.Difference;
import it.infolavoro.web.faces.Texts;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;

/** Tells what two versions of a person's data have different, in words. */
record CitizenDifferences(CodesBean codes) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    List<Difference> between(CitizenData saved, CitizenData typed) {
        var both = new Pair(saved, typed);
        return Difference.among(
                both.in("citizen.surname", CitizenData::surname),
                both.in("citizen.givenName", CitizenData::givenName),
                both.in("citizen.birthDate", data -> data.birthDate() == null ? null : DAY.format(data.birthDate())),
                both.in("citizen.sex", data -> data.sex() == null ? null : Texts.get("citizen.sex." + data.sex())),
                both.in("citizen.birthPlace", CitizenData::birthPlace),
                both.in("citizen.fiscalCode", CitizenData::fiscalCode),
                both.in("citizen.noFiscalCodeReason", data -> label("no_code_reason", data.noFiscalCodeReason())),
                both.in("citizen.phone", CitizenData::phone),
                both.in("citizen.email", CitizenData::email),
                both.in("citizen.residence", CitizenData::residence),
                both.in("citizen.citizenship", data -> label("citizenship_group", data.citizenship())),
                both.in("citizen.guardian", CitizenData::guardian),
                both.in("citizen.education", data -> label("education_level", data.education())),
                both.in("citizen.labourCondition", data -> label("labour_condition", data.labourCondition())));
    }

    private String label(String list, String key) {
        return codes.label(list, key);
    }

    private record Pair(CitizenData saved, CitizenData typed) {

        Difference in(String label, Function<CitizenData, String> field) {
            return new Difference(Texts.get(label), field.apply(saved), field.apply(typed));
        }
    }
}
