package it.infolavoro.tenancy;

import java.util.List;

/**
 * A table with rows that are a Comune's, or that its rows refer to.
 *
 * @param key the column by which rows are paged
 * @param condition what selects the rows, with one place for the Comune's id
 * @param shared whether the rows are the network's, and only referred to
 */
public record OwnedTable(String name, String key, String condition, boolean shared, List<Column> columns) {

    /**
     * A column.
     *
     * @param type as the database names it
     * @param references the table that its values name rows of, or null
     */
    public record Column(String name, String type, boolean nullable, String references) {

        /** Whether its values are bytes. */
        public boolean binary() {
            return type.contains("blob");
        }

        /** Whether its values are whole numbers. */
        public boolean number() {
            return type.contains("int");
        }
    }

    /** Whether rows may be large, so that few of them are read at a time. */
    public boolean large() {
        return columns.stream().anyMatch(Column::binary);
    }
}
