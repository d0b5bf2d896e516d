package it.infolavoro.web.upkeep;

import it.infolavoro.platform.Clocks;
import it.infolavoro.servicecontent.ContentCells;
import it.infolavoro.servicecontent.ContentField;
import it.infolavoro.servicecontent.FieldChange;
import it.infolavoro.servicecontent.ServiceContent;
import it.infolavoro.servicecontent.ServicePlace;
import it.infolavoro.upkeep.EntryRow;
import it.infolavoro.web.caller.CodesBean;
import it.infolavoro.web.faces.Difference;
import it.infolavoro.web.faces.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Entries, their fields and what changed in them, as people read them. */
@Named("entryWords")
@RequestScoped
public class EntryWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ITALIAN);
    private static final Map<ContentField, String> LISTS = Map.of(
            ContentField.KIND, "service",
            ContentField.AUDIENCE, "audience",
            ContentField.LABOUR_CONDITIONS, "labour_condition",
            ContentField.LANGUAGES, "language");

    @Inject
    CodesBean codes;

    /** What a field says. */
    public record Line(String label, String value) {}

    /** What a content tells about its service, field by field; nothing for what is not told. */
    public List<Line> lines(ServiceContent content) {
        return lines(ContentCells.of(content));
    }

    /** What it tells about one of its places. */
    public List<Line> placeLines(ServicePlace place) {
        return lines(ContentCells.of(place));
    }

    private List<Line> lines(Map<ContentField, String> cells) {
        return cells.entrySet().stream()
                .filter(cell -> cell.getKey() != ContentField.NAME && cell.getKey() != ContentField.PLACE_NUMBER)
                .map(cell -> new Line(label(cell.getKey()), value(cell.getKey(), cell.getValue())))
                .toList();
    }

    /** Which field changed, and of which place. */
    public String field(FieldChange change) {
        return change.place() == null
                ? label(change.field())
                : Texts.get("upkeep.ofPlace", change.place(), label(change.field()));
    }

    /** What the field said. */
    public String before(FieldChange change) {
        return value(change.field(), change.before());
    }

    /** What the field says now. */
    public String after(FieldChange change) {
        return value(change.field(), change.after());
    }

    /** Changes of one's own against what another has saved meanwhile. */
    public List<Difference> differences(List<FieldChange> changes) {
        return changes.stream()
                .map(change -> new Difference(field(change), before(change), after(change)))
                .toList();
    }

    /** Whether an entry is to be confirmed today. */
    public boolean toConfirm(EntryRow row) {
        return row.toConfirm(LocalDate.now(Clocks.ITALY));
    }

    static String label(ContentField field) {
        var prefix = ContentField.OF_PLACE.contains(field) ? "place." : "upkeep.";
        return Texts.get(prefix + field.property());
    }

    private String value(ContentField field, String cell) {
        if (cell == null) {
            return "";
        }
        return switch (field.kind()) {
            case KEY, KEYS -> codes.labels(LISTS.get(field), List.of(cell.split(", ")));
            case DATE -> DAY.format(LocalDate.parse(cell));
            default -> cell;
        };
    }
}
