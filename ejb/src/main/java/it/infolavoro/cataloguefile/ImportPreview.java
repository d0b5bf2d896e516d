package it.infolavoro.cataloguefile;

import it.infolavoro.cataloguefile.ImportedEntry.Outcome;
import java.util.List;

/**
 * What importing a file would do (rule R2), or has done.
 *
 * @param header the columns of the file, for the file of errors
 * @param ignored columns that are not known, and change nothing
 */
public record ImportPreview(
        List<String> header, List<String> ignored, List<ImportedEntry> entries, List<WrongLine> wrong) {

    /** Copies the lists. */
    public ImportPreview {
        header = List.copyOf(header);
        ignored = List.copyOf(ignored);
        entries = List.copyOf(entries);
        wrong = List.copyOf(wrong);
    }

    /** How many services are added. */
    public long added() {
        return count(Outcome.ADDED);
    }

    /** How many services are changed. */
    public long changed() {
        return count(Outcome.CHANGED);
    }

    /** How many services stay as they are. */
    public long same() {
        return count(Outcome.SAME);
    }

    /** Whether anything would be written. */
    public boolean writes() {
        return added() + changed() > 0;
    }

    private long count(Outcome outcome) {
        return entries.stream().filter(entry -> entry.outcome() == outcome).count();
    }
}
