package it.infolavoro.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Rule R5 of the REST interface: what there is, is described. */
class OpenApiTest {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    private static JsonNode description;

    @BeforeAll
    static void read() throws IOException {
        try (var in = OpenApiTest.class.getResourceAsStream("/openapi/openapi.json")) {
            description = new ObjectMapper().readTree(in);
        }
    }

    @Test
    void registersEveryResourceAndProvider() throws IOException, URISyntaxException {
        var annotated = compiledClasses()
                .filter(type -> type.isAnnotationPresent(Path.class) || type.isAnnotationPresent(Provider.class))
                .map(Class::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        var registered = new RestApplication()
                .getClasses().stream().map(Class::getName).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(annotated, registered);
    }

    @Test
    void describesEveryOperation() {
        var written = RestApplication.RESOURCES.stream()
                .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods()))
                .filter(OpenApiTest::isOperation)
                .map(Method::getName)
                .sorted()
                .toList();
        var described = operations().stream()
                .map(operation -> operation.path("operationId").asText())
                .sorted()
                .toList();
        assertEquals(written, described);
    }

    @Test
    void asksForATokenEverywhereButForItself() {
        assertEquals("bearer", description.at("/security/0").fieldNames().next());
        var open = operations().stream()
                .filter(operation -> operation.has("security"))
                .map(operation -> operation.path("operationId").asText())
                .toList();
        assertEquals(List.of("describeInterface"), open);
    }

    @Test
    void tellsWhatEveryOperationDoesAndRefuses() {
        for (var operation : operations()) {
            var id = operation.path("operationId").asText();
            assertTrue(operation.path("summary").asText().length() > 5, id);
            if (!operation.has("security")) {
                for (var status : List.of("400", "401", "403", "404", "500")) {
                    assertTrue(operation.path("responses").has(status), id + " " + status);
                }
            }
        }
    }

    @Test
    void refersOnlyToWhatIsThere() {
        for (var reference : description.findValuesAsText("$ref")) {
            assertTrue(!description.at(reference.substring(1)).isMissingNode(), reference);
        }
    }

    @Test
    void carriesTheConstraintsOfCommands() {
        var person = description.at("/components/schemas/CitizenData");
        assertEquals(80, person.at("/properties/surname/maxLength").asInt());
        assertEquals(
                "^(?:[A-Z][0-9]{3})$",
                person.at("/properties/birthPlace/pattern").asText());
        assertTrue(person.at("/properties/phone/pattern").asText().startsWith("^(?:[+0-9("), "a telephone's pattern");
        var correction = description.at("/components/schemas/CorrectCitizen");
        assertEquals(Set.of("citizenId", "version", "person", "warningsConfirmed"), texts(correction.path("required")));
        assertEquals(false, correction.path("additionalProperties").asBoolean(true));
    }

    private static Stream<Class<?>> compiledClasses() throws IOException, URISyntaxException {
        var root = java.nio.file.Path.of(RestApplication.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (var files = Files.walk(root)) {
            return files
                    .map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith(".class"))
                    .map(file -> file.replaceFirst("[.]class$", "").replace(File.separatorChar, '.'))
                    .map(OpenApiTest::load)
                    .toList()
                    .stream();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, OpenApiTest.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new AssertionError(name, impossible);
        }
    }

    private static boolean isOperation(Method method) {
        return Arrays.stream(method.getAnnotations())
                .anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(HttpMethod.class));
    }

    private static List<JsonNode> operations() {
        var operations = new ArrayList<JsonNode>();
        description
                .path("paths")
                .forEach(path -> path.fields().forEachRemaining(entry -> {
                    if (METHODS.contains(entry.getKey())) {
                        operations.add(entry.getValue());
                    }
                }));
        return operations;
    }

    private static Set<String> texts(JsonNode array) {
        var texts = new TreeSet<String>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
