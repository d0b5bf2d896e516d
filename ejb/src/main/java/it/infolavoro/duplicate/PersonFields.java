package it.infolavoro.duplicate;

import it.infolavoro.citizen.CitizenData;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A person's data field by field, whatever fields a person has: the components of {@link CitizenData}. The codice
 * fiscale and the reason why there is none are one field, because only one of the two is there.
 */
public final class PersonFields {

    private static final String CODE = "fiscalCode";
    private static final String NO_CODE = "noFiscalCodeReason";
    private static final RecordComponent[] COMPONENTS = CitizenData.class.getRecordComponents();

    /** The fields between which somebody chooses, in the order of the record. */
    public static final List<String> NAMES = Arrays.stream(COMPONENTS)
            .map(RecordComponent::getName)
            .filter(name -> !name.equals(NO_CODE))
            .toList();

    private PersonFields() {}

    /** The value of a field; null where it is empty. */
    public static Object value(CitizenData person, String field) {
        try {
            return CitizenData.class.getMethod(field).invoke(person);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("A person has no field " + field, impossible);
        }
    }

    /** Whether two persons have the same in a field. */
    public static boolean same(CitizenData one, CitizenData other, String field) {
        return Objects.equals(value(one, field), value(other, field))
                && (!field.equals(CODE)
                        || value(one, CODE) != null
                        || Objects.equals(value(one, NO_CODE), value(other, NO_CODE)));
    }

    /** The first person with these fields of the other. */
    static CitizenData compose(CitizenData keep, CitizenData other, Collection<String> fromOther) {
        return of(Arrays.stream(COMPONENTS)
                .map(component ->
                        value(fromOther.contains(group(component.getName())) ? other : keep, component.getName()))
                .toArray());
    }

    /**
     * The fields that are proposed from the record that goes: where it alone knows something, and where it knows
     * something else and is the newer one.
     */
    static Set<String> suggested(CitizenData keep, CitizenData other, boolean otherIsNewer) {
        var fields = new LinkedHashSet<String>();
        NAMES.stream()
                .filter(name -> value(other, name) != null && !same(keep, other, name))
                .filter(name -> otherIsNewer || value(keep, name) == null)
                .forEach(fields::add);
        return fields;
    }

    /** What an undo leaves: as before the merge, but for what somebody has corrected since. */
    static CitizenData undone(CitizenData before, CitizenData merged, CitizenData now) {
        var corrected = NAMES.stream().filter(name -> !same(merged, now, name)).toList();
        return compose(before, now, corrected);
    }

    /** Persons as JSON. */
    static String toJson(List<CitizenData> persons) {
        var array = Json.createArrayBuilder();
        for (var person : persons) {
            var object = Json.createObjectBuilder();
            Stream.of(COMPONENTS).map(RecordComponent::getName).forEach(name -> {
                if (value(person, name) != null) {
                    object.add(name, value(person, name).toString());
                }
            });
            array.add(object);
        }
        return array.build().toString();
    }

    /** Reads what {@link #toJson} wrote; a field that is not there is empty. */
    static List<CitizenData> fromJson(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            JsonArray array = reader.readArray();
            return array.getValuesAs(JsonObject.class).stream()
                    .map(PersonFields::read)
                    .toList();
        }
    }

    private static CitizenData read(JsonObject object) {
        return of(Arrays.stream(COMPONENTS)
                .map(component -> object.getOrDefault(component.getName(), JsonValue.NULL) == JsonValue.NULL
                        ? null
                        : parse(component.getType(), object.getString(component.getName())))
                .toArray());
    }

    private static Object parse(Class<?> type, String text) {
        if (type == LocalDate.class) {
            return LocalDate.parse(text);
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> constant.toString().equals(text))
                    .findFirst()
                    .orElseThrow();
        }
        if (type == String.class) {
            return text;
        }
        throw new IllegalStateException("A person's field of type " + type + " cannot be kept");
    }

    private static CitizenData of(Object[] values) {
        try {
            var types = Arrays.stream(COMPONENTS).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return CitizenData.class.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("A person cannot be put together", impossible);
        }
    }

    private static String group(String component) {
        return component.equals(NO_CODE) ? CODE : component;
    }
}
