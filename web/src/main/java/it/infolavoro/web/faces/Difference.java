package it.infolavoro.web.faces;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What two people wrote into the same field at the same time.
 *
 * @param label the field's name
 * @param saved what the other has saved meanwhile
 * @param typed what is in the form
 */
public record Difference(String label, String saved, String typed) {

    /** The fields in which the two differ. */
    public static List<Difference> among(Difference... fields) {
        return Stream.of(fields)
                .filter(field -> !Objects.equals(field.saved, field.typed))
                .toList();
    }
}
