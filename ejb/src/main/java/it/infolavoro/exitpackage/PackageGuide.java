package it.infolavoro.exitpackage;

import it.infolavoro.tenancy.OwnedTable;
import java.io.IOException;
import java.time.Instant;
import java.util.List;

/** What stands in a package beside the data: how to read it, what each column is, and what is left out (rule R3). */
final class PackageGuide {

    static final String READ_ME = "LEGGIMI.txt";
    static final String DICTIONARY = "dizionario.csv";
    static final String LEFT_OUT = "tabelle-escluse.csv";
    static final String CHECKSUMS = "impronte.csv";

    private static final String TEXT = """
            Pacchetto dei dati del Comune: %s (codice ISTAT %s)
            Scritto da InfoLavoro il %s (UTC)

            CHE COSA CONTIENE
            Tutti i dati del Comune, una tabella per file. La cartella "dati" ha le righe del Comune; la cartella
            "riferimenti" ha le righe della Rete a cui quelle rimandano (enti, servizi, protocolli, voci degli elenchi).
            tabelle-escluse.csv dice quali tabelle della base dati non ci sono, e perché.

            COME SI LEGGE
            Ogni file .jsonl è testo UTF-8 con un oggetto JSON per riga; ogni oggetto è una riga della tabella, con il
            nome di ogni colonna. I numeri sono numeri, le date sono testi AAAA-MM-GG, i momenti testi in UTC, ciò che
            manca è null. Le colonne di byte sono in Base64. dizionario.csv dice per ogni colonna il tipo, se può
            mancare, a quale tabella rimanda, e se nella base dati è sigillata: qui è già aperta.

            COME SI RILEGGE
            1. Controlla i file: impronte.csv ha l'impronta SHA-256 e il numero di righe di ognuno.
            2. I file sono elencati dal più dipendente al più indipendente: leggili nell'ordine inverso di impronte.csv,
               così ogni riga trova quelle a cui rimanda. Fanno eccezione i rimandi di una tabella a se stessa
               (citizen.merged_into, delivery.parent_id): si riempiono alla fine, o si sospende il controllo.
            3. In un'installazione vuota gli identificativi si tengono come sono. Altrove se ne danno di nuovi, e si
               cambiano i rimandi secondo dizionario.csv.
            4. Sigilla di nuovo le colonne segnate nel dizionario con la chiave della nuova installazione.

            ATTENZIONE
            Il file contiene dati personali in chiaro. Conservalo cifrato e cancellalo quando non serve più.
            """;

    private PackageGuide() {}

    static void write(
            PackageZip zip, String name, String istatCode, Instant at, List<OwnedTable> tables, SealedColumns seals)
            throws IOException {
        zip.begin(READ_ME);
        for (var line : TEXT.formatted(name, istatCode, at).split("\n")) {
            zip.line(line);
        }
        zip.end();
        zip.begin(DICTIONARY);
        zip.line("file,colonna,tipo,puo_mancare,rimanda_a,nota");
        for (var table : tables) {
            for (var column : table.columns()) {
                zip.line(String.join(
                        ",",
                        file(table),
                        column.name(),
                        column.type(),
                        column.nullable() ? "si" : "no",
                        column.references() == null ? "" : column.references(),
                        "\"" + seals.remark(table.name(), column.name()) + "\""));
            }
        }
        zip.end();
        zip.begin(LEFT_OUT);
        zip.line("tabella,perche");
        for (var table : ExitTables.leftOut().entrySet()) {
            zip.line(table.getKey() + ",\"" + table.getValue() + "\"");
        }
        zip.end();
    }

    /** Last, since it tells of all others. */
    static void checksums(PackageZip zip) throws IOException {
        var entries = zip.entries();
        zip.begin(CHECKSUMS);
        zip.line("file,righe,sha256");
        for (var entry : entries) {
            zip.line(entry.name() + "," + entry.lines() + "," + entry.sha256());
        }
        zip.end();
    }

    /** In which file the rows of a table are. */
    static String file(OwnedTable table) {
        return (table.shared() ? "riferimenti/" : "dati/") + table.name() + ".jsonl";
    }
}
