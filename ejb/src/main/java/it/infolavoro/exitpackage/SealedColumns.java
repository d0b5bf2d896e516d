package it.infolavoro.exitpackage;

import it.infolavoro.platform.Keys;
import it.infolavoro.platform.SealedColumn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How the columns that hold sealed bytes are opened for the Comune that owns them (rule R3). */
@ApplicationScoped
public class SealedColumns {

    private static final String OPENED = "sigillato nella base dati, qui aperto";

    /** The bytes that nobody but the person can open, with the code on the own paper. */
    private static final String PERSONS_OWN = "resta sigillato: lo apre solo il codice sulla ricevuta della persona";

    @Inject
    Keys keys;

    /** Whether it is known what the bytes of a column are. */
    public boolean known(String table, String column) {
        return SealedColumn.of(table, column).isPresent();
    }

    /** What is told about a column; empty for one that is as it is. */
    String remark(String table, String column) {
        return SealedColumn.of(table, column)
                .map(one -> one.openable() ? OPENED : PERSONS_OWN)
                .orElse("");
    }

    /** The bytes of a column in clear; as they are where nobody may open them. */
    byte[] open(String table, String column, long municipalityId, byte[] bytes) {
        return SealedColumn.of(table, column)
                .filter(one -> one.openable() && bytes != null)
                .map(one -> keys.open(one, one.ownerIn(municipalityId), bytes))
                .orElse(bytes);
    }

    /** The same bytes sealed again, for whoever reads a package in. */
    public byte[] seal(String table, String column, long municipalityId, byte[] clear) {
        return SealedColumn.of(table, column)
                .filter(one -> one.openable() && clear != null)
                .map(one -> keys.seal(one, one.ownerIn(municipalityId), clear))
                .orElse(clear);
    }
}
