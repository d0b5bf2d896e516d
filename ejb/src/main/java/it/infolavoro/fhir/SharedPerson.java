package it.infolavoro.fhir;

import it.infolavoro.referral.Section;
import it.infolavoro.referral.Snapshot;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** The Patient of a referral: what the desk ticked, and no more (rule R2). */
final class SharedPerson {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** The codice fiscale among the identifiers that HL7 Italia names. */
    private static final String FISCAL_CODE = "http://hl7.it/sid/codiceFiscale";

    private final Snapshot shared;

    SharedPerson(Snapshot shared) {
        this.shared = shared;
    }

    JsonObjectBuilder patient() {
        // The standard wants something in every resource, also where nothing is shared.
        var patient = Json.createObjectBuilder().add("resourceType", "Patient").add("active", true);
        var fiscalCode = value(Section.FISCAL_CODE, "fiscalCode");
        if (fiscalCode != null) {
            patient.add(
                    "identifier",
                    Json.createArrayBuilder()
                            .add(Json.createObjectBuilder()
                                    .add("system", FISCAL_CODE)
                                    .add("value", fiscalCode)));
        }
        var surname = value(Section.IDENTITY, "surname");
        if (surname != null) {
            var name = Json.createObjectBuilder().add("family", surname);
            var given = value(Section.IDENTITY, "givenName");
            if (given != null) {
                name.add("given", Json.createArrayBuilder().add(given));
            }
            patient.add("name", Json.createArrayBuilder().add(name));
        }
        contacts(patient);
        var birth = value(Section.IDENTITY, "birthDate");
        if (birth != null) {
            patient.add("birthDate", LocalDate.parse(birth, DAY).toString());
        }
        return patient;
    }

    private void contacts(JsonObjectBuilder patient) {
        var contacts = Json.createArrayBuilder();
        var phone = value(Section.CONTACTS, "phone");
        var email = value(Section.CONTACTS, "email");
        if (phone != null) {
            contacts.add(Json.createObjectBuilder().add("system", "phone").add("value", phone));
        }
        if (email != null) {
            contacts.add(Json.createObjectBuilder().add("system", "email").add("value", email));
        }
        if (phone != null || email != null) {
            patient.add("telecom", contacts);
        }
        var residence = value(Section.CONTACTS, "residence");
        if (residence != null) {
            patient.add(
                    "address",
                    Json.createArrayBuilder().add(Json.createObjectBuilder().add("text", residence)));
        }
    }

    private String value(Section section, String name) {
        return shared.parts().stream()
                .filter(part -> part.section() == section)
                .flatMap(part -> part.fields().stream())
                .filter(field -> field.name().equals(name))
                .map(Snapshot.Field::value)
                .findFirst()
                .orElse(null);
    }
}
