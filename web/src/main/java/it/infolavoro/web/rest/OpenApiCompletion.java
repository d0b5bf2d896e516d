package it.infolavoro.web.rest;

import it.infolavoro.web.faces.Texts;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * Completes, during the build, what the scanner finds: summaries, the status 201, the problems that each operation may
 * answer, and how strictly bodies are read. It never runs on the server.
 */
public class OpenApiCompletion implements OASFilter {

    /** Not by its methods: they ask Faces for the language, and here is no Faces. */
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(Texts.class.getName(), Locale.ITALIAN);

    private static final String SCHEMAS = "#/components/schemas/";

    @Override
    public void filterOpenAPI(OpenAPI description) {
        description
                .getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations().forEach((method, operation) -> complete(path, method, operation)));
        OpenApiBodies.tighten(description.getComponents());
    }

    private static void complete(String path, HttpMethod method, Operation operation) {
        operation.setSummary(TEXTS.getString("rest.operation." + operation.getOperationId()));
        operation.setTags(List.of(path.split("[/.]")[2]));
        var responses = operation.getResponses();
        responses.getAPIResponses().values().forEach(OpenApiCompletion::describe);
        if (path.endsWith(OpenApiResource.PATH)) {
            operation.setSecurity(List.of());
            return;
        }
        correctStatus(responses);
        answers(responses, "400", "malformed");
        answers(responses, "401", "unauthenticated");
        answers(responses, "403", "forbidden");
        answers(responses, "404", "notFound");
        if (method != HttpMethod.GET) {
            answers(responses, "409", "conflict");
        }
        if (operation.getRequestBody() != null) {
            answers(responses, "415", "unsupportedMedia");
        }
        if (operation.getRequestBody() != null || path.contains("report")) {
            answers(responses, "422", "invalid");
        }
        answers(responses, "500", "fault");
    }

    private static void describe(APIResponse response) {
        response.setDescription(response.getContent() == null ? "Fatto" : "Ecco");
    }

    /** The scanner takes every POST without an answer for a 201, and no {@link Created} for one. */
    private static void correctStatus(APIResponses responses) {
        var empty = responses.getAPIResponse("201");
        if (empty != null) {
            responses.removeAPIResponse("201");
            responses.addAPIResponse("204", empty);
        }
        var answer = responses.getAPIResponse("200");
        if (answer != null && isCreated(answer)) {
            responses.removeAPIResponse("200");
            responses.addAPIResponse("201", answer);
            answer.setDescription("Aperto");
            answer.addHeader("Location", OASFactory.createHeader().ref("Location"));
        }
    }

    private static boolean isCreated(APIResponse answer) {
        var json = answer.getContent().getMediaType("application/json");
        return json != null
                && json.getSchema() != null
                && (SCHEMAS + Created.class.getSimpleName())
                        .equals(json.getSchema().getRef());
    }

    private static void answers(APIResponses responses, String status, String response) {
        responses.addAPIResponse(status, OASFactory.createAPIResponse().ref(response));
    }
}
