package it.infolavoro.publiccatalogue;

import it.infolavoro.publiccatalogue.Codes.Code;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** What is selected from the views, and how its rows are read. */
final class PublicRows {

    static final String NETWORK = "SELECT network_code, name, public_name, website, services FROM public_network";
    static final String ORGANISATION =
            "SELECT network_code, organisation_code, organisation_name, category FROM public_organisation";
    static final String SERVICE =
            "SELECT network_code, organisation_code, organisation_name, category, code, name, kind, description,"
                    + " min_age, max_age, labour_conditions, network_residents, documents, audience, place, languages,"
                    + " places, waiting_days, told_on FROM public_service";
    static final String CODE = "SELECT network_code, list, item_key, label FROM public_code";

    private PublicRows() {}

    static PublicNetwork network(ResultSet row) throws SQLException {
        return new PublicNetwork(
                row.getString("network_code"),
                row.getString("name"),
                row.getString("public_name"),
                row.getString("website"),
                row.getLong("services"));
    }

    static PublicOrganisation organisation(ResultSet row) throws SQLException {
        return new PublicOrganisation(
                row.getString("network_code"),
                row.getString("organisation_code"),
                row.getString("organisation_name"),
                row.getString("category"));
    }

    static Code code(ResultSet row) throws SQLException {
        return new Code(
                row.getString("network_code"),
                row.getString("list"),
                row.getString("item_key"),
                row.getString("label"));
    }

    static PublishedEntry service(ResultSet row) throws SQLException {
        return new PublishedEntry(
                organisation(row),
                row.getString("code"),
                row.getString("name"),
                row.getString("kind"),
                row.getString("description"),
                row.getObject("min_age", Integer.class),
                row.getObject("max_age", Integer.class),
                keys(row.getString("labour_conditions")),
                row.getBoolean("network_residents"),
                row.getString("documents"),
                row.getString("audience"),
                row.getString("place"),
                keys(row.getString("languages")),
                row.getObject("places", Integer.class),
                row.getObject("waiting_days", Integer.class),
                row.getObject("told_on", LocalDate.class));
    }

    private static List<String> keys(String joined) {
        return joined == null || joined.isBlank()
                ? List.of()
                : Arrays.stream(joined.split(",")).map(String::strip).toList();
    }
}
