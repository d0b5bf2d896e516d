package it.infolavoro.web.rest;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;

/** Reads query parameters, and names the one that cannot be read: the container would answer 404 without a word. */
@Provider
public class QueryConverters implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, ?>> READERS = Map.of(
            Long.class, Long::valueOf, YearMonth.class, QueryConverters::month, LocalDate.class, QueryConverters::day);

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        var name = Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst();
        var reader = type.isEnum() ? constants(type) : READERS.get(type);
        return name.isEmpty() || reader == null ? null : new Named<>(name.get(), text -> type.cast(reader.apply(text)));
    }

    /** Years have four digits: the database knows no others. */
    private static YearMonth month(String text) {
        if (text.length() != "yyyy-MM".length()) {
            throw new IllegalArgumentException("Not a year and a month");
        }
        return YearMonth.parse(text);
    }

    private static LocalDate day(String text) {
        if (text.length() != "yyyy-MM-dd".length()) {
            throw new IllegalArgumentException("Not a day");
        }
        return LocalDate.parse(text);
    }

    private static Function<String, ?> constants(Class<?> type) {
        return text -> Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not one of the values"));
    }

    private record Named<T>(String name, Function<String, T> reader) implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            if (text == null || text.isBlank()) {
                return null;
            }
            try {
                return reader.apply(text);
            } catch (IllegalArgumentException | DateTimeException unreadable) {
                throw new UnreadableParameter(name, unreadable);
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
