package it.infolavoro.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import it.infolavoro.citizen.Citizen;
import it.infolavoro.citizen.CitizenData;
import it.infolavoro.citizen.Sex;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;

/** Rule R5, whatever the two persons and whichever fields were chosen. */
class MergePropertiesTest {

    @Property
    void anUndoGivesBackBothPersons(
            @ForAll("people") CitizenData one,
            @ForAll("people") CitizenData two,
            @ForAll("fields") Set<String> chosen) {
        var keep = citizen(one);
        var other = citizen(two);
        var merged = PersonFields.compose(keep.person(), other.person(), chosen);
        var kept = PersonFields.fromJson(PersonFields.toJson(List.of(keep.person(), other.person(), merged)));
        other.mergeInto(1);
        keep.correct(merged);
        assertNull(other.person().fiscalCode());
        keep.correct(PersonFields.undone(kept.get(0), kept.get(2), keep.person()));
        other.restore(kept.get(1));
        assertEquals(one, keep.person());
        assertEquals(two, other.person());
        assertNull(other.mergedInto());
    }

    @Property
    void everyFieldComesFromTheRecordThatWasChosen(
            @ForAll("people") CitizenData one,
            @ForAll("people") CitizenData two,
            @ForAll("fields") Set<String> chosen) {
        var merged = PersonFields.compose(one, two, chosen);
        for (var field : PersonFields.NAMES) {
            var from = chosen.contains(field) ? two : one;
            assertEquals(PersonFields.value(from, field), PersonFields.value(merged, field), field);
        }
        var from = chosen.contains("fiscalCode") ? two : one;
        assertEquals(from.noFiscalCodeReason(), merged.noFiscalCodeReason());
    }

    @Property
    void theNewerValueIsProposedUnlessItIsEmpty(
            @ForAll("people") CitizenData one, @ForAll("people") CitizenData two, @ForAll boolean otherIsNewer) {
        var proposed = PersonFields.compose(one, two, PersonFields.suggested(one, two, otherIsNewer));
        for (var field : PersonFields.NAMES) {
            var newer = PersonFields.value(otherIsNewer ? two : one, field);
            var older = PersonFields.value(otherIsNewer ? one : two, field);
            assertEquals(newer == null ? older : newer, PersonFields.value(proposed, field), field);
        }
    }

    @Property
    void whatWasCorrectedSinceStaysWithTheKeptRecord(
            @ForAll("people") CitizenData one,
            @ForAll("people") CitizenData two,
            @ForAll("fields") Set<String> chosen) {
        var merged = PersonFields.compose(one, two, chosen);
        var corrected = PersonFields.compose(
                merged,
                new CitizenData(
                        "Corretto",
                        merged.givenName(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                Set.of("surname"));
        var undone = PersonFields.undone(one, merged, corrected);
        assertEquals("Corretto".equals(merged.surname()) ? one.surname() : "Corretto", undone.surname());
        assertEquals(one.phone(), undone.phone());
    }

    private static Citizen citizen(CitizenData person) {
        return Citizen.register(UUID.randomUUID(), person, "operatore", Instant.EPOCH);
    }

    @Provide
    Arbitrary<CitizenData> people() {
        var name = Arbitraries.strings()
                .withChars("abèzO'")
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(text -> "X" + text);
        var letter = Arbitraries.of("X", "Y", "O");
        var names = Arbitraries.oneOf(name, letter);
        var code = Arbitraries.of("RSSMRA85T10A562S", "RSSMRA85T10A56NH", "12345678903")
                .injectNull(0.4);
        var text = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(10).injectNull(0.4);
        return Combinators.combine(names, names, Dates.dates().injectNull(0.3), code, text, text)
                .as((surname, givenName, date, fiscalCode, phone, other) -> new CitizenData(
                        surname,
                        givenName,
                        date,
                        phone == null ? null : Sex.FEMALE,
                        other == null ? null : "A562",
                        fiscalCode,
                        fiscalCode == null ? "not_declared" : null,
                        phone,
                        other,
                        other,
                        phone,
                        other,
                        phone));
    }

    @Provide
    Arbitrary<Set<String>> fields() {
        return Arbitraries.of(PersonFields.NAMES).set();
    }
}
