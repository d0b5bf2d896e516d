package it.infolavoro.tenancy;

import it.infolavoro.tenancy.OwnedTable.Column;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/**
 * All rows of the bound Comune, table by table as the database has them, for whoever gives a Comune its data as a
 * whole. A new table with {@code municipality_id} is among them by being there. It is plain SQL, because no entity
 * knows all columns; the Comune is that of the bound door, and of no argument.
 */
@ApplicationScoped
public class OwnedTables {

    private static final String COMUNE = "municipality_id";
    private static final String OF_NETWORK = "network_id = (SELECT m.network_id FROM municipality m WHERE m.id = ?)";

    /** Tables without the Comune in a column of its own that hold its rows all the same. */
    private static final Map<String, String> OWNED = Map.of(
            "referral_claim", "delivery_id IN (SELECT d.id FROM delivery d WHERE d.municipality_id = ?)",
            "alert_address", "body_kind = 'MUNICIPALITY' AND body_id = ?",
            "alert_item",
                    "address_id IN (SELECT a.id FROM alert_address a WHERE a.body_kind = 'MUNICIPALITY'"
                            + " AND a.body_id = ?)");

    /** Tables of the network that a Comune's rows refer to. */
    private static final Map<String, String> SHARED = Map.of(
            "municipality", "id = ?",
            "network", "id = (SELECT m.network_id FROM municipality m WHERE m.id = ?)",
            "code_list_item", OF_NETWORK,
            "member_organisation", OF_NETWORK,
            "network_notice", OF_NETWORK,
            "protocol", OF_NETWORK,
            "service", OF_NETWORK);

    private static final String COLUMNS =
            "SELECT c.table_name, c.column_name, c.data_type, c.is_nullable FROM information_schema.columns c"
                    + " JOIN information_schema.tables t ON t.table_schema = c.table_schema"
                    + " AND t.table_name = c.table_name AND t.table_type = 'BASE TABLE'"
                    + " WHERE c.table_schema = DATABASE() AND c.extra NOT LIKE '%GENERATED%'"
                    + " ORDER BY c.table_name, c.ordinal_position";
    private static final String REFERENCES =
            "SELECT table_name, column_name, referenced_table_name FROM information_schema.key_column_usage"
                    + " WHERE table_schema = DATABASE() AND referenced_column_name = 'id'";

    @Resource(lookup = "java:/jdbc/infolavoro")
    DataSource database;

    /** Every table of which a Comune has rows or to which they refer, by name. */
    public List<OwnedTable> all() {
        try (var connection = database.getConnection()) {
            var references = references(connection);
            var tables = new TreeMap<String, List<Column>>();
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(COLUMNS)) {
                while (rows.next()) {
                    var table = rows.getString(1);
                    tables.computeIfAbsent(table, none -> new ArrayList<>()).add(column(rows, table, references));
                }
            }
            return tables.entrySet().stream()
                    .map(entry -> table(entry.getKey(), entry.getValue()))
                    .filter(table -> table.condition() != null)
                    .toList();
        } catch (SQLException failure) {
            throw new IllegalStateException("The tables of a Comune cannot be read", failure);
        }
    }

    private static Map<String, String> references(Connection connection) throws SQLException {
        var references = new HashMap<String, String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(REFERENCES)) {
            while (rows.next()) {
                references.put(rows.getString(1) + "." + rows.getString(2), rows.getString(3));
            }
        }
        return references;
    }

    private static Column column(ResultSet rows, String table, Map<String, String> references) throws SQLException {
        var name = rows.getString(2);
        return new Column(name, rows.getString(3), "YES".equals(rows.getString(4)), references.get(table + "." + name));
    }

    private static OwnedTable table(String name, List<Column> columns) {
        var owned = columns.stream().anyMatch(column -> COMUNE.equals(column.name()));
        var condition = owned ? COMUNE + " = ?" : OWNED.getOrDefault(name, SHARED.get(name));
        var key = columns.stream().anyMatch(column -> "id".equals(column.name()))
                ? "id"
                : columns.get(0).name();
        return new OwnedTable(name, key, condition, SHARED.containsKey(name), List.copyOf(columns));
    }

    /**
     * Some rows of a table that are the bound Comune's, in the order of the key, each value as text, number or bytes.
     * Throws IllegalStateException where no Comune's door is bound.
     */
    public List<Object[]> page(OwnedTable table, long after, int most) {
        var door = BoundDoor.current();
        if (door.kind() != Door.Kind.MUNICIPALITY) {
            throw new IllegalStateException("No Comune's door is bound");
        }
        var names = table.columns().stream()
                .map(column -> "`" + column.name() + "`")
                .toList();
        var sql = "SELECT " + String.join(", ", names) + " FROM `" + table.name() + "` WHERE " + table.condition()
                + " AND `" + table.key() + "` > ? ORDER BY `" + table.key() + "` LIMIT " + most;
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, door.id());
            statement.setLong(2, after);
            var page = new ArrayList<Object[]>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    page.add(row(rows, table.columns()));
                }
            }
            return page;
        } catch (SQLException failure) {
            throw new IllegalStateException("The rows of " + table.name() + " cannot be read", failure);
        }
    }

    private static Object[] row(ResultSet rows, List<Column> columns) throws SQLException {
        var row = new Object[columns.size()];
        for (var at = 0; at < row.length; at++) {
            var column = columns.get(at);
            if (column.binary()) {
                row[at] = rows.getBytes(at + 1);
            } else if (column.number()) {
                var number = rows.getLong(at + 1);
                row[at] = rows.wasNull() ? null : (Object) number;
            } else {
                row[at] = rows.getString(at + 1);
            }
        }
        return row;
    }
}
