package it.infolavoro.exitpackage;

import it.infolavoro.platform.Keys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** The columns that hold sealed bytes, and how they are opened for the Comune that owns them (rule R3). */
@ApplicationScoped
public class SealedColumns {

    /** By table and column: for what purpose it is sealed, and whether with the Comune's key or the installation's. */
    private static final Map<String, Seal> SEALS = Map.of(
            "alert_address.address", new Seal("alert-address", false),
            "citizen_merge.persons", new Seal("citizen-merge", true),
            "delivery_message.text", new Seal("message", true),
            "delivery_message_file.sealed", new Seal("message", true),
            "document_content.sealed", new Seal("document", true),
            "draft.content", new Seal("draft", true),
            "outgoing_mail.content", new Seal("mail", true));

    /** Columns whose bytes nobody but the person can open, with the code on the own paper. */
    private static final Map<String, String> PERSONS_OWN =
            Map.of("receipt_code.summary", "resta sigillato: lo apre solo il codice sulla ricevuta della persona");

    @Inject
    Keys keys;

    private record Seal(String purpose, boolean ofMunicipality) {}

    /** Whether it is known what the bytes of a column are. */
    public boolean known(String table, String column) {
        return SEALS.containsKey(table + "." + column) || PERSONS_OWN.containsKey(table + "." + column);
    }

    /** What is told about a column; empty for one that is as it is. */
    String remark(String table, String column) {
        var name = table + "." + column;
        return SEALS.containsKey(name) ? "sigillato nella base dati, qui aperto" : PERSONS_OWN.getOrDefault(name, "");
    }

    /** The bytes of a column in clear; as they are where nobody may open them. */
    byte[] open(String table, String column, long municipalityId, byte[] sealed) {
        var seal = SEALS.get(table + "." + column);
        return seal == null || sealed == null
                ? sealed
                : keys.open(seal.purpose(), seal.ofMunicipality() ? municipalityId : 0, sealed);
    }

    /** The same bytes sealed again, for whoever reads a package in. */
    public byte[] seal(String table, String column, long municipalityId, byte[] clear) {
        var seal = SEALS.get(table + "." + column);
        return seal == null || clear == null
                ? clear
                : keys.seal(seal.purpose(), seal.ofMunicipality() ? municipalityId : 0, clear);
    }
}
