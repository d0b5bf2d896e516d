package it.infolavoro.fhir;

import it.infolavoro.referral.DeliveryRow;
import it.infolavoro.referral.Priority;
import it.infolavoro.referral.Snapshot;
import it.infolavoro.referral.StepRow;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.BinaryOperator;

/** Writes a referral as a Bundle (rule R1). */
final class FhirBundle {

    private final Request request;
    private final BinaryOperator<String> labels;
    private final JsonArrayBuilder entries = Json.createArrayBuilder();

    /**
     * What is written.
     *
     * @param status of the ServiceRequest
     * @param municipality the name of the Comune that asks
     */
    record Request(
            long id,
            String status,
            Priority priority,
            String municipality,
            String needKind,
            String message,
            Instant createdAt,
            Snapshot shared,
            List<DeliveryRow> deliveries,
            List<StepRow> steps) {}

    /**
     * A bundle to be written.
     *
     * @param labels gives the label of a value by its list and key
     */
    FhirBundle(Request request, BinaryOperator<String> labels) {
        this.request = request;
        this.labels = labels;
    }

    /** The JSON of the bundle. */
    String write(Instant at) {
        entry(requestUrl(), serviceRequest());
        entry(url("Patient", "1"), new SharedPerson(request.shared()).patient());
        entry(url("Municipality", "1"), organisation(request.municipality()));
        var organisations = new LinkedHashSet<String>();
        request.deliveries().forEach(delivery -> organisations.add(delivery.organisationName()));
        organisations.forEach(name -> entry(url("Organization", name), organisation(name)));
        request.deliveries().forEach(delivery -> entry(serviceUrl(delivery), service(delivery)));
        request.deliveries().forEach(delivery -> entry(taskUrl(delivery.id()), task(delivery)));
        return Json.createObjectBuilder()
                .add("resourceType", "Bundle")
                .add("type", "collection")
                .add("timestamp", at.toString())
                .add("entry", entries)
                .build()
                .toString();
    }

    private JsonObjectBuilder serviceRequest() {
        var performers = Json.createArrayBuilder();
        request.deliveries().forEach(delivery -> performers.add(reference(serviceUrl(delivery))));
        var resource = Json.createObjectBuilder()
                .add("resourceType", "ServiceRequest")
                .add("status", request.status())
                .add("intent", "order")
                .add("priority", priority())
                .add("code", FhirCode.of("need", request.needKind(), labels.apply("need", request.needKind())))
                .add("subject", reference(url("Patient", "1")))
                .add("authoredOn", request.createdAt().toString())
                .add("requester", reference(url("Municipality", "1")))
                .add("performer", performers);
        if (request.message() != null) {
            resource.add(
                    "note",
                    Json.createArrayBuilder().add(Json.createObjectBuilder().add("text", request.message())));
        }
        return resource;
    }

    private JsonObjectBuilder task(DeliveryRow delivery) {
        var task = new FhirTask(delivery, request.steps(), labels)
                .resource()
                .add("priority", priority())
                .add("basedOn", Json.createArrayBuilder().add(reference(requestUrl())))
                .add("focus", reference(requestUrl()))
                .add("for", reference(url("Patient", "1")))
                .add("requester", reference(url("Municipality", "1")))
                .add("owner", reference(url("Organization", delivery.organisationName())));
        if (delivery.parentId() != null) {
            task.add("partOf", Json.createArrayBuilder().add(reference(taskUrl(delivery.parentId()))));
        }
        return task;
    }

    private JsonObjectBuilder service(DeliveryRow delivery) {
        return Json.createObjectBuilder()
                .add("resourceType", "HealthcareService")
                .add("providedBy", reference(url("Organization", delivery.organisationName())))
                .add("name", delivery.serviceName());
    }

    private static JsonObjectBuilder organisation(String name) {
        return Json.createObjectBuilder().add("resourceType", "Organization").add("name", name);
    }

    private String priority() {
        return request.priority() == Priority.URGENT ? "urgent" : "routine";
    }

    private void entry(String url, JsonObjectBuilder resource) {
        entries.add(Json.createObjectBuilder().add("fullUrl", url).add("resource", resource));
    }

    private static JsonObjectBuilder reference(String url) {
        return Json.createObjectBuilder().add("reference", url);
    }

    private String requestUrl() {
        return url("ServiceRequest", "1");
    }

    private String taskUrl(long delivery) {
        return url("Task", String.valueOf(delivery));
    }

    private String serviceUrl(DeliveryRow delivery) {
        return url("HealthcareService", String.valueOf(delivery.id()));
    }

    /** The same for the same thing of the same referral, so that two exports can be compared. */
    private String url(String type, String of) {
        var name = "infolavoro/" + request.id() + "/" + type + "/" + of;
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
