package it.infolavoro.fhir;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;

/** Codes of the product's own lists. */
final class FhirCode {

    /** The networks' code lists, by name. */
    private static final String SYSTEM = "urn:infolavoro:code-list:";

    private FhirCode() {}

    /** A CodeableConcept: what people read, with the key behind it. */
    static JsonObjectBuilder of(String list, String key, String label) {
        return Json.createObjectBuilder()
                .add(
                        "coding",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("system", SYSTEM + list.replace('_', '-'))
                                        .add("code", key)
                                        .add("display", label)))
                .add("text", label);
    }
}
