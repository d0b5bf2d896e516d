package it.infolavoro.cataloguefile;

import it.infolavoro.platform.Text;
import it.infolavoro.servicecontent.ContentCells;
import it.infolavoro.servicecontent.ContentField;
import it.infolavoro.servicecontent.ServiceContent;
import it.infolavoro.servicecontent.ServicePlace;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/** The lines of one service, read over what it says now (rule R7). Each thing that is wrong is kept with its line. */
final class EntryLines {

    private final ImportColumns columns;
    private final BinaryOperator<String> keys;
    private final List<FileLine> lines = new ArrayList<>();
    private final Map<FileLine, List<LineProblem>> problems = new HashMap<>();
    private final Map<Integer, FileLine> lineOfPlace = new HashMap<>();

    /**
     * Begins with a line.
     *
     * @param keys gives the keys that a cell of a field, whose name is told first, stands for
     */
    EntryLines(ImportColumns columns, BinaryOperator<String> keys, FileLine first) {
        this.columns = columns;
        this.keys = keys;
        this.lines.add(first);
    }

    void add(FileLine line) {
        lines.add(line);
    }

    FileLine first() {
        return lines.get(0);
    }

    String code() {
        return columns.code(first());
    }

    String name() {
        return columns.cell(first(), ContentField.NAME);
    }

    /** The content that the lines make of what the service says now; null for a new one. */
    ServiceContent content(ServiceContent now) {
        lines.forEach(this::refuseFormulas);
        lines.stream().skip(1).forEach(this::requireSame);
        var cells = cells(first(), ContentField.OF_SERVICE, now == null ? Map.of() : ContentCells.of(now));
        var before = now == null ? List.<ServicePlace>of() : now.places();
        var places = columns.hasPlaces() ? places(before) : before;
        return ContentCells.content(cells, places, field -> wrong(first(), field, unreadable(field)));
    }

    private List<ServicePlace> places(List<ServicePlace> before) {
        var places = new ArrayList<ServicePlace>();
        for (var line : lines) {
            if (ContentField.OF_PLACE.stream()
                    .anyMatch(field -> !columns.cell(line, field).isEmpty())) {
                var known = known(line, before, places);
                var cells = cells(line, ContentField.OF_PLACE, known == null ? Map.of() : ContentCells.of(known));
                lineOfPlace.put(places.size(), line);
                var place = ContentCells.place(cells, field -> wrong(line, field, unreadable(field)));
                places.add(place.numbered(known == null ? 0 : known.number()));
            }
        }
        return places;
    }

    /** The place that a line is about, if no line had it before: by number, else by name, address and Comune. */
    private ServicePlace known(FileLine line, List<ServicePlace> before, List<ServicePlace> taken) {
        var number = columns.cell(line, ContentField.PLACE_NUMBER);
        var title = Stream.of(ContentField.PLACE_NAME, ContentField.ADDRESS, ContentField.MUNICIPALITY)
                .map(field -> columns.cell(line, field))
                .toList();
        return before.stream()
                .filter(place -> taken.stream().noneMatch(other -> other.number() == place.number()))
                .filter(place -> number.isEmpty()
                        ? title.equals(List.of(text(place.name()), text(place.address()), text(place.municipality())))
                        : number.equals(String.valueOf(place.number())))
                .findFirst()
                .orElse(null);
    }

    private Map<ContentField, String> cells(
            FileLine line, List<ContentField> fields, Map<ContentField, String> before) {
        var cells = new EnumMap<ContentField, String>(ContentField.class);
        cells.putAll(before);
        for (var field : fields) {
            if (columns.has(field)) {
                cells.put(field, keys.apply(field.name(), columns.cell(line, field)));
            }
        }
        return cells;
    }

    private void refuseFormulas(FileLine line) {
        for (var field : ContentField.values()) {
            if (columns.has(field) && line.formulas().contains(columns.index(field))) {
                wrong(line, field, "catalogueFile.formula");
            }
        }
    }

    /** A further place repeats what its service says, or leaves it empty. */
    private void requireSame(FileLine line) {
        for (var field : ContentField.OF_SERVICE) {
            var cell = columns.cell(line, field);
            if (!cell.isEmpty() && !Objects.equals(cell, columns.cell(first(), field))) {
                wrong(line, field, "catalogueFile.differs");
            }
        }
    }

    private static String unreadable(ContentField field) {
        return "catalogueFile.cell." + field.kind();
    }

    private void wrong(FileLine line, ContentField field, String key) {
        wrong(line, new LineProblem(field.column(), key, List.of()));
    }

    void wrong(FileLine line, LineProblem problem) {
        problems.computeIfAbsent(line, each -> new ArrayList<>()).add(problem);
    }

    /** The line of a place, by its index in the content; the first for none. */
    FileLine lineOf(int place) {
        return lineOfPlace.getOrDefault(place, first());
    }

    boolean right() {
        return problems.isEmpty();
    }

    /** All lines, since a service is imported whole or not at all (rule R3). */
    List<WrongLine> wrongLines() {
        var other = List.of(new LineProblem(null, "catalogueFile.otherLine", List.of()));
        return lines.stream()
                .map(line -> new WrongLine(line.number(), line.cells(), problems.getOrDefault(line, other)))
                .toList();
    }

    private static String text(String text) {
        return Objects.toString(Text.tidy(text), "");
    }
}
