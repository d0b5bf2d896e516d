package it.infolavoro.servicecontent;

import it.infolavoro.platform.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Takes contents apart into cells, and puts them together again (rule R2). */
public final class ContentCells {

    private final Map<ContentField, String> cells;
    private final Consumer<ContentField> unreadable;

    private ContentCells(Map<ContentField, String> cells, Consumer<ContentField> unreadable) {
        this.cells = cells;
        this.unreadable = unreadable;
    }

    /** The cells of a service, without its places; nothing for what is empty. */
    public static Map<ContentField, String> of(ServiceContent content) {
        var cells = new EnumMap<ContentField, String>(ContentField.class);
        ContentField.OF_SERVICE.forEach(field -> put(cells, field, field.of(content)));
        return cells;
    }

    /** The cells of a place; nothing for what is empty. */
    public static Map<ContentField, String> of(ServicePlace place) {
        var cells = new EnumMap<ContentField, String>(ContentField.class);
        ContentField.OF_PLACE.forEach(field -> put(cells, field, field.of(place)));
        return cells;
    }

    private static void put(Map<ContentField, String> cells, ContentField field, String text) {
        if (text != null) {
            cells.put(field, text);
        }
    }

    /**
     * The content that cells and places make up.
     *
     * @param unreadable is told each cell that holds something else than it should; it counts as empty
     */
    public static ServiceContent content(
            Map<ContentField, String> cells, List<ServicePlace> places, Consumer<ContentField> unreadable) {
        return new ContentCells(cells, unreadable).content(places);
    }

    /** The place that cells make up, likewise. */
    public static ServicePlace place(Map<ContentField, String> cells, Consumer<ContentField> unreadable) {
        return new ContentCells(cells, unreadable).place();
    }

    private ServiceContent content(List<ServicePlace> places) {
        return new ServiceContent(
                text(ContentField.NAME),
                text(ContentField.KIND),
                text(ContentField.DESCRIPTION),
                text(ContentField.AUDIENCE),
                number(ContentField.MIN_AGE),
                number(ContentField.MAX_AGE),
                keys(ContentField.LABOUR_CONDITIONS),
                Boolean.TRUE.equals(value(ContentField.NETWORK_RESIDENTS)),
                text(ContentField.ELIGIBILITY),
                text(ContentField.DOCUMENTS),
                keys(ContentField.LANGUAGES),
                text(ContentField.COST),
                text(ContentField.DIRECTIONS),
                text(ContentField.TELEPHONE),
                text(ContentField.EMAIL),
                text(ContentField.WEBSITE),
                day(ContentField.VALID_FROM),
                day(ContentField.VALID_UNTIL),
                places);
    }

    @SuppressWarnings("unchecked")
    private ServicePlace place() {
        var number = number(ContentField.PLACE_NUMBER);
        return new ServicePlace(
                number == null ? 0 : number,
                text(ContentField.PLACE_NAME),
                text(ContentField.ADDRESS),
                text(ContentField.POSTAL_CODE),
                text(ContentField.MUNICIPALITY),
                (BigDecimal) value(ContentField.LATITUDE),
                (BigDecimal) value(ContentField.LONGITUDE),
                text(ContentField.ACCESSIBILITY),
                (List<OpeningSpan>) value(ContentField.HOURS),
                day(ContentField.HOURS_FROM),
                day(ContentField.HOURS_UNTIL),
                text(ContentField.CLOSURES));
    }

    private String text(ContentField field) {
        return (String) value(field);
    }

    private Integer number(ContentField field) {
        return (Integer) value(field);
    }

    private LocalDate day(ContentField field) {
        return (LocalDate) value(field);
    }

    @SuppressWarnings("unchecked")
    private List<String> keys(ContentField field) {
        return (List<String>) value(field);
    }

    private Object value(ContentField field) {
        var text = Text.tidy(cells.get(field));
        if (text == null) {
            return null;
        }
        Optional<Object> value = field.kind().value(text);
        if (value.isEmpty()) {
            unreadable.accept(field);
        }
        return value.orElse(null);
    }
}
