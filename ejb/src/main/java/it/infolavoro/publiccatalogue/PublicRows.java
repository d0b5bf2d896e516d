package it.infolavoro.publiccatalogue;

import it.infolavoro.publiccatalogue.Codes.Code;
import it.infolavoro.publiccatalogue.PublishedEntry.Capacity;
import it.infolavoro.publiccatalogue.PublishedEntry.Freshness;
import it.infolavoro.servicecontent.OpeningSpan;
import it.infolavoro.servicecontent.ServiceContent;
import it.infolavoro.servicecontent.ServicePlace;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is selected from the views, and how its rows are read. */
final class PublicRows {

    static final String NETWORK =
            "SELECT network_code, name, public_name, website, look_colour, services, demo FROM public_network";
    static final String ORGANISATION =
            "SELECT network_code, organisation_code, organisation_name, category FROM public_organisation";
    static final String ROW = "SELECT network_code, organisation_code, organisation_name, category, code, name,"
            + " description, audience, place, languages, to_confirm, demo FROM public_service";
    static final String ENTRY = "SELECT network_code, organisation_code, organisation_name, category, code, name, kind,"
            + " description, min_age, max_age, labour_conditions, network_residents, eligibility, documents, audience,"
            + " languages, cost, directions, telephone, email, website, valid_from, valid_until, places, waiting_days,"
            + " told_on, confirmed_on, to_confirm, published_at, demo FROM public_service";
    static final String PLACE = "SELECT network_code, organisation_code, code, number, name, address, postal_code,"
            + " municipality, province, latitude, longitude, accessibility, hours_from, hours_until, closures, hours"
            + " FROM public_place";
    static final String CODE = "SELECT network_code, list, item_key, label FROM public_code";

    private PublicRows() {}

    static PublicNetwork network(ResultSet row) throws SQLException {
        return new PublicNetwork(
                row.getString("network_code"),
                row.getString("name"),
                row.getString("public_name"),
                row.getString("website"),
                row.getString("look_colour"),
                row.getLong("services"),
                row.getBoolean("demo"));
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

    static PublishedRow row(ResultSet row) throws SQLException {
        return new PublishedRow(
                organisation(row),
                row.getString("code"),
                row.getString("name"),
                row.getString("description"),
                row.getString("audience"),
                each(row.getString("place"), String::strip),
                each(row.getString("languages"), String::strip),
                row.getBoolean("to_confirm"),
                row.getBoolean("demo"));
    }

    /** A service with its places. */
    static PublishedEntry entry(ResultSet row, List<PublicPlaceRow> places) throws SQLException {
        return new PublishedEntry(
                organisation(row),
                row.getString("code"),
                content(row, places.stream().map(PublicPlaceRow::place).toList()),
                places.stream()
                        .filter(place -> place.province() != null)
                        .collect(Collectors.toMap(
                                place -> place.place().municipality(), PublicPlaceRow::province, (one, other) -> one)),
                new Capacity(
                        row.getObject("places", Integer.class),
                        row.getObject("waiting_days", Integer.class),
                        day(row, "told_on")),
                new Freshness(
                        day(row, "confirmed_on"),
                        row.getBoolean("to_confirm"),
                        row.getObject("published_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)),
                row.getBoolean("demo"));
    }

    private static ServiceContent content(ResultSet row, List<ServicePlace> places) throws SQLException {
        return new ServiceContent(
                row.getString("name"),
                row.getString("kind"),
                row.getString("description"),
                row.getString("audience"),
                row.getObject("min_age", Integer.class),
                row.getObject("max_age", Integer.class),
                each(row.getString("labour_conditions"), String::strip),
                row.getBoolean("network_residents"),
                row.getString("eligibility"),
                row.getString("documents"),
                each(row.getString("languages"), String::strip),
                row.getString("cost"),
                row.getString("directions"),
                row.getString("telephone"),
                row.getString("email"),
                row.getString("website"),
                day(row, "valid_from"),
                day(row, "valid_until"),
                places);
    }

    static PublicPlaceRow place(ResultSet row) throws SQLException {
        var place = new ServicePlace(
                row.getInt("number"),
                row.getString("name"),
                row.getString("address"),
                row.getString("postal_code"),
                row.getString("municipality"),
                row.getBigDecimal("latitude"),
                row.getBigDecimal("longitude"),
                row.getString("accessibility"),
                each(row.getString("hours"), PublicRows::span),
                day(row, "hours_from"),
                day(row, "hours_until"),
                row.getString("closures"));
        return new PublicPlaceRow(service(row), place, row.getString("province"));
    }

    /** The codes that tell a service from all others. */
    static List<String> service(ResultSet row) throws SQLException {
        return List.of(row.getString("network_code"), row.getString("organisation_code"), row.getString("code"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    /** As the view writes it: weekday, first and last minute of the day. */
    private static OpeningSpan span(String written) {
        var numbers =
                Arrays.stream(written.split("-")).mapToInt(Integer::parseInt).toArray();
        return OpeningSpan.of(numbers[0], numbers[1], numbers[2]);
    }

    private static <T> List<T> each(String joined, Function<String, T> read) {
        return joined == null || joined.isBlank()
                ? List.of()
                : Arrays.stream(joined.split(",")).map(read).toList();
    }
}
