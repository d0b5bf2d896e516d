package it.infolavoro.fhir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import it.infolavoro.referral.DeliveryRow;
import it.infolavoro.referral.DeliveryState;
import it.infolavoro.referral.Priority;
import it.infolavoro.referral.ReferralStatus;
import it.infolavoro.referral.Section;
import it.infolavoro.referral.Side;
import it.infolavoro.referral.Snapshot;
import it.infolavoro.referral.StepRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is exported, held against the definitions of HL7 FHIR R4 by the validator of the standard's makers. */
class FhirBundleTest {

    private static final FhirContext R4 = FhirContext.forR4();
    private static final FhirValidator VALIDATOR = R4.newValidator()
            .registerValidatorModule(new FhirInstanceValidator(new ValidationSupportChain(
                    new DefaultProfileValidationSupport(R4),
                    new InMemoryTerminologyServerValidationSupport(R4),
                    new CommonCodeSystemsTerminologyService(R4))));

    private static final Instant SENT = Instant.parse("2026-11-02T09:30:00Z");
    private static final Snapshot EVERYTHING = new Snapshot(List.of(
            new Snapshot.Part(
                    Section.IDENTITY,
                    List.of(
                            new Snapshot.Field("surname", "D'Angelo"),
                            new Snapshot.Field("givenName", "Niccolò"),
                            new Snapshot.Field("birthDate", "29/02/2000"))),
            new Snapshot.Part(Section.FISCAL_CODE, List.of(new Snapshot.Field("fiscalCode", "DNGNCL00B29E463X"))),
            new Snapshot.Part(
                    Section.CONTACTS,
                    List.of(
                            new Snapshot.Field("phone", "0187 123456"),
                            new Snapshot.Field("email", "n@example.org"),
                            new Snapshot.Field("residence", "Sarzana")))));

    @Test
    void everyStateIsValid() {
        var deliveries = new ArrayList<DeliveryRow>();
        for (var state : DeliveryState.values()) {
            deliveries.add(delivery(1 + state.ordinal(), state, null));
        }
        assertValid(bundle(EVERYTHING, "Un primo incontro", ReferralStatus.OPEN, deliveries));
    }

    @ParameterizedTest
    @EnumSource(ReferralStatus.class)
    void everyStatusIsValidAlsoWhenNothingIsShared(ReferralStatus status) {
        var nothing = new Snapshot(List.of());
        assertValid(bundle(nothing, null, status, List.of(delivery(1, DeliveryState.SENT, null))));
    }

    @Test
    void hostileTextsStayTexts() {
        var message = "</div><script>alert(1)</script> \"virgolette\" \\ \u2028 \t à € \ud83d\ude00";
        var json = bundle(EVERYTHING, message, ReferralStatus.OPEN, List.of(delivery(1, DeliveryState.SENT, null)));
        assertValid(json);
        var request = (org.hl7.fhir.r4.model.ServiceRequest)
                parsed(json).getEntryFirstRep().getResource();
        assertEquals(message, request.getNoteFirstRep().getText());
    }

    @Test
    void tellsNothingOfThePersonThatWasNotTicked() {
        var onlyName = new Snapshot(List.of(EVERYTHING.parts().get(0)));
        var json = bundle(onlyName, null, ReferralStatus.OPEN, List.of(delivery(1, DeliveryState.SENT, null)));
        var patient = resources(json, Patient.class).get(0);
        assertEquals("D'Angelo", patient.getNameFirstRep().getFamily());
        assertFalse(patient.hasTelecom() || patient.hasIdentifier() || patient.hasAddress());
        assertFalse(json.contains("0187"));
    }

    @Test
    void theChainOfAForwardedDeliveryIsKept() {
        var json = bundle(
                EVERYTHING,
                null,
                ReferralStatus.OPEN,
                List.of(delivery(1, DeliveryState.FORWARDED, null), delivery(2, DeliveryState.SENT, 1L)));
        assertValid(json);
        var tasks = parsed(json).getEntry().stream()
                .filter(entry -> entry.getResource() instanceof Task)
                .toList();
        var child = (Task) tasks.get(1).getResource();
        assertEquals(tasks.get(0).getFullUrl(), child.getPartOfFirstRep().getReference());
    }

    @Test
    void anOutcomeIsAnOutputAndARefusalAReason() {
        var json = bundle(
                EVERYTHING,
                null,
                ReferralStatus.RESOLVED,
                List.of(delivery(1, DeliveryState.COMPLETED, null), delivery(2, DeliveryState.DECLINED, null)));
        var tasks = resources(json, Task.class);
        assertEquals(2, tasks.get(0).getOutput().size());
        assertEquals("etichetta", tasks.get(1).getStatusReason().getText());
        assertTrue(tasks.get(0).getExecutionPeriod().hasEnd());
    }

    @Test
    void theValidatorFindsWhatIsWrong() {
        var json = bundle(EVERYTHING, null, ReferralStatus.OPEN, List.of(delivery(1, DeliveryState.SENT, null)));
        assertFalse(valid(json.replace("\"requested\"", "\"sent\"")));
        assertFalse(valid(json.replace("\"intent\":\"order\",", "")));
    }

    private static DeliveryRow delivery(long id, DeliveryState state, Long parent) {
        return new DeliveryRow(
                id,
                1,
                "Orientamento",
                "Ente " + id,
                state,
                SENT.plusSeconds(3600),
                state == DeliveryState.DRAFT ? null : SENT,
                state.reasonList().isPresent() ? "chiave" : null,
                null,
                state == DeliveryState.COMPLETED ? LocalDate.of(2026, 11, 2) : null,
                parent);
    }

    private static String bundle(Snapshot shared, String message, ReferralStatus status, List<DeliveryRow> rows) {
        var steps = rows.stream()
                .map(row -> new StepRow(
                        row.id(),
                        DeliveryState.ACKNOWLEDGED,
                        DeliveryState.ACCEPTED,
                        Side.ORGANISATION,
                        SENT.plusSeconds(60),
                        null,
                        null,
                        null,
                        null))
                .toList();
        var request = new FhirBundle.Request(
                5,
                status.fhirStatus(),
                Priority.URGENT,
                "Comune di Sarzana",
                "guidance",
                message,
                SENT,
                shared,
                rows,
                steps);
        return new FhirBundle(request, (list, key) -> "etichetta").write(SENT.plusSeconds(7200));
    }

    private static void assertValid(String json) {
        var problems = VALIDATOR.validateWithResult(json).getMessages().stream()
                .filter(message -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
                .map(message -> message.getLocationString() + ": " + message.getMessage())
                .toList();
        assertEquals(List.of(), problems);
    }

    private static boolean valid(String json) {
        return VALIDATOR.validateWithResult(json).isSuccessful();
    }

    private static Bundle parsed(String json) {
        return R4.newJsonParser().parseResource(Bundle.class, json);
    }

    private static <T> List<T> resources(String json, Class<T> type) {
        return parsed(json).getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
