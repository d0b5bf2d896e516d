package it.infolavoro.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.stage.DeployedEar;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Rules R1 and R2 of {@code it.infolavoro.publiccatalogue}: what the account of the public catalogue can read, column
 * by column. Whoever adds a column to a public view has to add it here, and say by that that it tells of no person.
 */
@ExtendWith(ArquillianExtension.class)
class PublicAccountIT {

    private static final Set<String> COLUMNS = Set.of(
            "public_code: network_code, list, item_key, label, position",
            "public_network: network_code, name, public_name, website, look_colour, services, demo",
            "public_organisation: network_code, organisation_code, organisation_name, category",
            "public_place: network_code, organisation_code, code, number, name, address, postal_code, municipality,"
                    + " province, latitude, longitude, accessibility, hours_from, hours_until, closures, hours",
            "public_service: network_code, organisation_code, organisation_name, category, code, name, kind,"
                    + " description, min_age, max_age, labour_conditions, network_residents, eligibility, documents,"
                    + " audience, place, languages, cost, directions, telephone, email, website, valid_from,"
                    + " valid_until, places, waiting_days, told_on, confirmed_on, to_confirm, published_at, demo");

    @Resource(lookup = "java:/jdbc/infolavoro-public")
    DataSource account;

    @Resource(lookup = "java:/jdbc/infolavoro-report")
    DataSource report;

    @Inject
    Schema schema;

    @Deployment
    static EnterpriseArchive ear() {
        return DeployedEar.withTests();
    }

    @Test
    void readsTheseColumnsAndNothingElse() throws Exception {
        assertEquals(
                COLUMNS,
                new TreeSet<>(schema.rows("SELECT CONCAT(table_name, ': ', GROUP_CONCAT(column_name ORDER BY"
                        + " ordinal_position SEPARATOR ', ')) FROM information_schema.columns"
                        + " WHERE table_schema = DATABASE() AND table_name LIKE 'public\\_%' GROUP BY table_name")));
    }

    @Test
    void readsThePublicViewsAndNoOtherTable() throws Exception {
        var tables = schema.rows("SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()");
        assertTrue(tables.containsAll(List.of("citizen", "service", "report_visit")), tables.toString());
        try (var connection = account.getConnection()) {
            for (var table : tables) {
                if (table.startsWith("public_")) {
                    connection
                            .prepareStatement("SELECT * FROM `" + table + "` LIMIT 1")
                            .execute();
                } else {
                    refused(connection, "SELECT 1 FROM `" + table + "` LIMIT 1");
                }
                refused(connection, "DELETE FROM `" + table + "` WHERE 1 = 0");
            }
            refused(connection, "CREATE TABLE mine (id INT)");
            refused(connection, "CALL signal_receipt_code(1, '', CURRENT_DATE)");
        }
    }

    @Test
    void hasTheseGrantsAndNoOther() throws Exception {
        try (var connection = account.getConnection();
                var statement = connection.createStatement();
                var grants = statement.executeQuery("SHOW GRANTS")) {
            while (grants.next()) {
                var grant = grants.getString(1);
                assertTrue(
                        grant.startsWith("GRANT USAGE ON *.*")
                                || grant.startsWith("GRANT SHOW VIEW ON `infolavoro`.*")
                                || grant.startsWith("GRANT SELECT ON `infolavoro`.`public_"),
                        grant);
            }
        }
    }

    @Test
    void theReportsAccountIsAnother() throws Exception {
        try (var connection = report.getConnection()) {
            refused(connection, "SELECT 1 FROM public_service LIMIT 1");
        }
    }

    private static void refused(Connection connection, String sql) {
        assertThrows(SQLException.class, () -> connection.prepareStatement(sql).execute(), sql);
    }
}
