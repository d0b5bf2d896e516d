package it.infolavoro.servicecontent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Rule R2: contents are taken apart and put together again without loss. */
class ContentCellsTest {

    @Property(tries = 300)
    void whatIsTakenApartIsPutTogetherTheSame(@ForAll("contents") ServiceContent content) {
        var places = content.places().stream()
                .map(place -> ContentCells.place(ContentCells.of(place), ContentCellsTest::refuse))
                .toList();
        assertEquals(content, ContentCells.content(ContentCells.of(content), places, ContentCellsTest::refuse));
    }

    @Property(tries = 300)
    void aVersionReadsAsItWasWritten(@ForAll("contents") ServiceContent content) {
        assertEquals(content, ContentDocument.read(ContentDocument.write(content)));
    }

    /** A difference tells everything: applied to the earlier cells it gives the later ones. */
    @Property(tries = 300)
    void theDifferenceIsAllThatDiffers(
            @ForAll("contents") ServiceContent before, @ForAll("contents") ServiceContent after) {
        assertEquals(List.of(), ContentDifference.between(before, before));
        var cells = new EnumMap<ContentField, String>(ContentField.class);
        cells.putAll(ContentCells.of(before));
        var ofService = ContentDifference.between(before, after).stream()
                .filter(change -> change.place() == null)
                .toList();
        for (var change : ofService) {
            assertEquals(cells.get(change.field()), change.before());
            if (change.after() == null) {
                cells.remove(change.field());
            } else {
                cells.put(change.field(), change.after());
            }
        }
        assertEquals(ContentCells.of(after), cells);
    }

    @Test
    void placesAreToldApartByTheirNumbers() {
        var first = ServicePlace.in(1, "La Spezia");
        var second = ServicePlace.in(2, "Sarzana");
        var before = Contents.plain("Corso").at(List.of(first, second));
        var after = Contents.plain("Corso").at(List.of(second, ServicePlace.in(0, "Lerici")));
        var told = ContentDifference.between(before, after).stream()
                .map(change -> change.before() + " > " + change.after())
                .toList();
        assertEquals(List.of("La Spezia > null", "null > Lerici"), told);
    }

    @Test
    void aCellThatHoldsSomethingElseIsToldAndCountsAsEmpty() {
        var unreadable = new ArrayList<ContentField>();
        var cells = Map.of(
                ContentField.NAME, "Corso",
                ContentField.MIN_AGE, "diciotto",
                ContentField.VALID_FROM, "31/02/2027",
                ContentField.VALID_UNTIL, "1/3/2027",
                ContentField.NETWORK_RESIDENTS, "forse");
        var content = ContentCells.content(cells, List.of(), unreadable::add);
        assertEquals(
                Set.of(ContentField.MIN_AGE, ContentField.VALID_FROM, ContentField.NETWORK_RESIDENTS),
                unreadable.stream().collect(Collectors.toSet()));
        assertEquals("2027-03-01", content.validUntil().toString());
        assertTrue(content.minAge() == null && !content.networkResidents());
    }

    private static void refuse(ContentField field) {
        throw new AssertionError("Unreadable: " + field);
    }

    @Provide
    Arbitrary<ServiceContent> contents() {
        return Contents.any();
    }
}
