package it.infolavoro.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import it.infolavoro.launcher.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The schemas of HSDS 3.0 as they were published, made stricter in one thing: a property that they do not name is an
 * error, so that nothing is told that the standard has not.
 */
final class HsdsSchemas {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BASE = "https://hsds.example/schema/";

    private final JsonSchemaFactory factory;
    private final SchemaValidatorsConfig config =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    private final Map<String, JsonSchema> read = new HashMap<>();

    HsdsSchemas() {
        var files = files();
        factory = JsonSchemaFactory.getInstance(
                VersionFlag.V202012, builder -> builder.schemaLoaders(loaders -> loaders.schemas(files)));
    }

    /** What a schema, such as {@code service}, finds wrong in a document. */
    List<String> wrong(String schema, JsonNode document) {
        return read
                .computeIfAbsent(schema, name -> factory.getSchema(SchemaLocation.of(BASE + name + ".json"), config))
                .validate(document)
                .stream()
                .map(problem -> schema + " " + problem.getMessage())
                .toList();
    }

    private static Map<String, String> files() {
        var root = Project.find().root().resolve("web/src/test/resources/hsds/schema");
        var schemas = new HashMap<String, String>();
        try (var files = Files.walk(root)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".json")).toList()) {
                var name = root.relativize(file).toString().replace('\\', '/');
                schemas.put(BASE + name, strict(name, file));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return schemas;
    }

    private static String strict(String name, Path file) throws IOException {
        var schema = JSON.readTree(Files.readString(file));
        if (name.equals("organization.json")) {
            // As the compiled schema of the whole organisation has them.
            properties(schema)
                    .putObject("services")
                    .put("type", "array")
                    .putObject("items")
                    .put("$ref", "service.json");
        } else if (name.equals("service_at_location.json")) {
            properties(schema).putObject("service").put("$ref", "service.json");
        }
        close(schema);
        return schema.toString();
    }

    private static ObjectNode properties(JsonNode schema) {
        return (ObjectNode) schema.get("properties");
    }

    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object && schema.path("properties").isObject()) {
            object.put("additionalProperties", false);
        }
        schema.forEach(HsdsSchemas::close);
    }
}
