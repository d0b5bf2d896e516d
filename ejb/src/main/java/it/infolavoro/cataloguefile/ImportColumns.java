package it.infolavoro.cataloguefile;

import it.infolavoro.platform.Text;
import it.infolavoro.servicecontent.ContentField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Which column of a file holds what. */
final class ImportColumns {

    static final String CODE = "codice";
    static final String ORGANISATION = "ente";
    static final String STATUS = "stato";
    static final String ERRORS = "errori";
    private static final Set<String> FOR_PEOPLE = Set.of(ORGANISATION, STATUS, ERRORS, "");

    private final Map<ContentField, Integer> fields = new EnumMap<>(ContentField.class);
    private final int code;
    private final List<String> ignored = new ArrayList<>();

    /** Throws BusinessRuleViolation where no column tells one service from another. */
    ImportColumns(List<String> header) {
        code = header.indexOf(CODE);
        for (var i = 0; i < header.size(); i++) {
            var name = header.get(i);
            var known = find(name);
            if (known != null) {
                fields.put(known, i);
            } else if (i != code && !FOR_PEOPLE.contains(name)) {
                ignored.add(name);
            }
        }
        if (code < 0 && !has(ContentField.NAME)) {
            throw FileTable.refused("catalogueFile.columns");
        }
    }

    private static ContentField find(String name) {
        for (var field : ContentField.values()) {
            if (field.column().equals(name)) {
                return field;
            }
        }
        return null;
    }

    boolean has(ContentField field) {
        return fields.containsKey(field);
    }

    boolean hasPlaces() {
        return ContentField.OF_PLACE.stream().anyMatch(this::has);
    }

    int index(ContentField field) {
        return fields.get(field);
    }

    /** Empty for nothing, and for a column that the file does not have. */
    String cell(FileLine line, ContentField field) {
        return cell(line, fields.getOrDefault(field, -1));
    }

    /** The code of a line's service; empty for nothing. */
    String code(FileLine line) {
        return cell(line, code);
    }

    private static String cell(FileLine line, int index) {
        return index < 0 || index >= line.cells().size()
                ? ""
                : Objects.toString(Text.tidy(line.cells().get(index)), "");
    }

    List<String> ignored() {
        return ignored;
    }
}
