package it.infolavoro.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import it.infolavoro.referral.Snapshot.Field;
import it.infolavoro.referral.Snapshot.Part;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Referral rule R1: what was ticked is stored, and nothing else, and reads the same for ever. */
class SnapshotTest {

    @Property(tries = 300)
    void readsWhatItWrote(@ForAll("snapshots") Snapshot snapshot) {
        assertEquals(snapshot, Snapshot.fromJson(snapshot.toJson()));
    }

    @Example
    void keepsATickedSectionThatIsEmpty() {
        var snapshot = new Snapshot(List.of(new Part(Section.CONTACTS, List.of())));
        assertEquals(snapshot, Snapshot.fromJson(snapshot.toJson()));
    }

    @Example
    void isTakenWithTheReferralAndHoldsOnlyWhatWasGiven() {
        var name = new Snapshot(List.of(new Part(Section.IDENTITY, List.of(new Field("surname", "D'Àmico 🙂")))));
        var referral = Drafts.referral(name, Instant.EPOCH);
        assertEquals(name, Snapshot.fromJson(referral.snapshot()));
        assertFalse(referral.snapshot().contains(Section.FISCAL_CODE.name()));
    }

    @Provide
    Arbitrary<Snapshot> snapshots() {
        var text = Arbitraries.strings().all().ofMaxLength(60);
        var fields = Combinators.combine(Arbitraries.strings().alpha().ofMinLength(1), text)
                .as(Field::new)
                .list()
                .ofMaxSize(5);
        return Combinators.combine(Arbitraries.of(Section.class), fields)
                .as(Part::new)
                .list()
                .ofMaxSize(6)
                .map(Snapshot::new);
    }
}
