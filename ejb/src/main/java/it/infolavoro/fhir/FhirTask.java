package it.infolavoro.fhir;

import it.infolavoro.referral.DeliveryRow;
import it.infolavoro.referral.DeliveryState;
import it.infolavoro.referral.StepRow;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.List;
import java.util.function.BinaryOperator;

/** The Task of a delivery. */
final class FhirTask {

    private static final String TASK_CODE = "http://hl7.org/fhir/CodeSystem/task-code";

    private final DeliveryRow delivery;
    private final List<StepRow> steps;
    private final BinaryOperator<String> labels;

    /**
     * A delivery with its history.
     *
     * @param labels gives the label of a value by its list and key
     */
    FhirTask(DeliveryRow delivery, List<StepRow> steps, BinaryOperator<String> labels) {
        this.delivery = delivery;
        this.steps = steps.stream()
                .filter(step -> step.deliveryId() == delivery.id())
                .toList();
        this.labels = labels;
    }

    /** The task without its references. */
    JsonObjectBuilder resource() {
        var state = delivery.state();
        var task = Json.createObjectBuilder()
                .add("resourceType", "Task")
                .add("status", state.fhirStatus())
                .add("businessStatus", FhirCode.of("delivery-state", state.name(), state.name()))
                .add("intent", "order")
                .add(
                        "code",
                        Json.createObjectBuilder()
                                .add(
                                        "coding",
                                        Json.createArrayBuilder()
                                                .add(Json.createObjectBuilder()
                                                        .add("system", TASK_CODE)
                                                        .add("code", "fulfill"))))
                .add("lastModified", delivery.stateAt().toString());
        if (delivery.sentAt() != null) {
            task.add("authoredOn", delivery.sentAt().toString());
        }
        reason(task);
        period(task);
        return task;
    }

    private void reason(JsonObjectBuilder task) {
        if (delivery.reason() == null) {
            return;
        }
        var list = delivery.state().reasonList().orElseThrow();
        var said = FhirCode.of(list, delivery.reason(), labels.apply(list, delivery.reason()));
        if (delivery.state() == DeliveryState.COMPLETED) {
            var outputs = Json.createArrayBuilder().add(output("outcome").add("valueCodeableConcept", said));
            if (delivery.outcomeOn() != null) {
                outputs.add(output("outcome-date")
                        .add("valueDate", delivery.outcomeOn().toString()));
            }
            task.add("output", outputs);
        } else {
            task.add("statusReason", said);
        }
    }

    private static JsonObjectBuilder output(String type) {
        return Json.createObjectBuilder().add("type", FhirCode.of("task-output", type, type));
    }

    /** From the acceptance to the end of the work. */
    private void period(JsonObjectBuilder task) {
        var accepted = at(DeliveryState.ACCEPTED);
        if (accepted == null || !delivery.state().sharesSnapshot()) {
            return;
        }
        var period = Json.createObjectBuilder().add("start", accepted.toString());
        if (delivery.state().closed()) {
            period.add("end", delivery.stateAt().toString());
        }
        task.add("executionPeriod", period);
    }

    private Instant at(DeliveryState state) {
        return steps.stream()
                .filter(step -> step.toState() == state)
                .map(StepRow::at)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
