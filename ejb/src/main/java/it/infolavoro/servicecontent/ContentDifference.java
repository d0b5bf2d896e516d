package it.infolavoro.servicecontent;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What differs between two contents, field by field; places are told apart by their numbers. */
public final class ContentDifference {

    private final List<FieldChange> changes = new ArrayList<>();

    private ContentDifference() {}

    /**
     * What an earlier content must be changed in to become a later one; all that is told, where there is no earlier.
     */
    public static List<FieldChange> between(ServiceContent before, ServiceContent after) {
        var difference = new ContentDifference();
        difference.compare(
                null,
                ContentField.OF_SERVICE,
                before == null ? Map.of() : ContentCells.of(before),
                ContentCells.of(after));
        difference.places(before == null ? List.of() : before.places(), after.places());
        return List.copyOf(difference.changes);
    }

    private void places(List<ServicePlace> before, List<ServicePlace> after) {
        var old = byNumber(before);
        var numbered = byNumber(after);
        var numbers = new TreeSet<>(old.keySet());
        numbers.addAll(numbered.keySet());
        for (var number : numbers) {
            compare(old.get(number), numbered.get(number));
        }
        after.stream().filter(place -> place.number() == 0).forEach(place -> compare(null, place));
    }

    private static Map<Integer, ServicePlace> byNumber(List<ServicePlace> places) {
        return places.stream()
                .filter(place -> place.number() > 0)
                .collect(Collectors.toMap(ServicePlace::number, Function.identity(), (first, second) -> first));
    }

    private void compare(ServicePlace before, ServicePlace after) {
        var fields = ContentField.OF_PLACE.stream()
                .filter(field -> field != ContentField.PLACE_NUMBER)
                .toList();
        compare(
                (after == null ? before : after).title(),
                fields,
                before == null ? Map.of() : ContentCells.of(before),
                after == null ? Map.of() : ContentCells.of(after));
    }

    private void compare(
            String place,
            List<ContentField> fields,
            Map<ContentField, String> before,
            Map<ContentField, String> after) {
        for (var field : fields) {
            if (!Objects.equals(before.get(field), after.get(field))) {
                changes.add(new FieldChange(place, field, before.get(field), after.get(field)));
            }
        }
    }
}
