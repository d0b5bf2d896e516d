package it.infolavoro.administration;

import it.infolavoro.report.MigrationRow;
import it.infolavoro.report.OverdueWork;
import java.util.List;

/**
 * How the installation stands.
 *
 * @param parts what it is made of
 * @param overdue work that waits for too long; empty when all is well
 * @param migrations the newest numbered steps of the schema, first the last one
 */
public record Health(List<Part> parts, List<OverdueWork> overdue, List<MigrationRow> migrations) {

    /** Copies the lists. */
    public Health {
        parts = List.copyOf(parts);
        overdue = List.copyOf(overdue);
        migrations = List.copyOf(migrations);
    }
}
