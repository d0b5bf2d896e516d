package it.infolavoro.web.rest;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Describes how strictly the records of request bodies are read, which the scanner cannot know: see {@link Json}. */
final class OpenApiBodies {

    private OpenApiBodies() {}

    /** Says that unknown properties are refused, and that numbers and truth values must be there. */
    static void tighten(Components components) {
        for (var type : records()) {
            var schema = components.getSchemas().get(type.getSimpleName());
            schema.setAdditionalPropertiesBoolean(false);
            for (var component : type.getRecordComponents()) {
                tighten(schema, component);
            }
        }
    }

    private static void tighten(Schema schema, RecordComponent component) {
        var name = component.getName();
        if (component.getType().isPrimitive()) {
            schema.addRequired(name);
        }
        if (component.getAccessor().isAnnotationPresent(Email.class)) {
            schema.getProperties().get(name).setFormat("email");
        }
        // Bean Validation matches the whole text, JSON Schema any part of it.
        pattern(component)
                .ifPresent(pattern -> schema.getProperties().get(name).setPattern("^(?:" + pattern.regexp() + ")$"));
    }

    /** The pattern of a component, its own or that of a constraint that is made of one. */
    private static Optional<Pattern> pattern(RecordComponent component) {
        var accessor = component.getAccessor();
        return Stream.concat(
                        Stream.of(accessor),
                        Arrays.stream(accessor.getAnnotations()).map(Annotation::annotationType))
                .map(element -> element.getAnnotation(Pattern.class))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The records that resources take, with the records inside them. */
    private static Set<Class<?>> records() {
        var found = new LinkedHashSet<Class<?>>();
        for (var resource : RestApplication.RESOURCES) {
            Arrays.stream(resource.getDeclaredMethods())
                    .map(Method::getParameterTypes)
                    .flatMap(Arrays::stream)
                    .forEach(type -> collect(type, found));
        }
        return found;
    }

    private static void collect(Class<?> type, Set<Class<?>> found) {
        if (type.isRecord() && found.add(type)) {
            Arrays.stream(type.getRecordComponents()).forEach(component -> collect(component.getType(), found));
        }
    }
}
