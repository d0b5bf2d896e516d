package it.infolavoro.publiccatalogue;

import it.infolavoro.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the networks have published, for whoever asks. */
@ApplicationScoped
public class PublicCatalogue {

    private static final String FRESH_FIRST =
            " ORDER BY to_confirm, name, organisation_name, network_code, organisation_code, code";

    @Inject
    PublicDatabase database;

    /** The networks, by name. */
    public List<PublicNetwork> networks() {
        return database.rows(PublicRows.NETWORK, new Conditions(), " ORDER BY name", PublicRows::network);
    }

    /** One network. Throws {@link NotFound}. */
    public PublicNetwork network(String code) {
        return one(database.rows(PublicRows.NETWORK, ofNetwork(code), "", PublicRows::network), "network");
    }

    /** The organisations of a network, or of all for null, by name. */
    public List<PublicOrganisation> organisations(String network) {
        return database.rows(
                PublicRows.ORGANISATION,
                ofNetwork(network),
                " ORDER BY organisation_name, network_code, organisation_code",
                PublicRows::organisation);
    }

    /** One organisation. Throws {@link NotFound}. */
    public PublicOrganisation organisation(String network, String code) {
        var same = ofNetwork(network).and("organisation_code = ?", code);
        return one(database.rows(PublicRows.ORGANISATION, same, "", PublicRows::organisation), "organisation");
    }

    /** The services that are looked for: those that are to be confirmed behind the others, each by name. */
    public PublicPage<PublishedRow> services(PublicSearch search, Paging paging) {
        return database.page(PublicRows.ROW, conditions(search), FRESH_FIRST, paging, PublicRows::row);
    }

    /** All of them at once: of an organisation, say. */
    public List<PublishedRow> services(PublicSearch search) {
        return database.rows(PublicRows.ROW, conditions(search), FRESH_FIRST, PublicRows::row);
    }

    /** All that is known of all services of all networks, in two statements. */
    public List<PublishedEntry> everything() {
        return entries(new Conditions());
    }

    /** One service. Throws {@link NotFound}. */
    public PublishedEntry service(String network, String organisation, String code) {
        var same = ofNetwork(network).and("organisation_code = ?", organisation).and("code = ?", code);
        return one(entries(same), "service");
    }

    private List<PublishedEntry> entries(Conditions same) {
        var places = database.rows(PublicRows.PLACE, same, " ORDER BY number", PublicRows::place).stream()
                .collect(Collectors.groupingBy(PublicPlaceRow::service));
        return database.rows(
                PublicRows.ENTRY,
                same,
                FRESH_FIRST,
                row -> PublicRows.entry(row, places.getOrDefault(PublicRows.service(row), List.of())));
    }

    /** The words of one network. */
    public Codes codes(String network) {
        return codes(ofNetwork(network)).getOrDefault(network, new Codes(network));
    }

    /** The words of each network by its code. */
    public Map<String, Codes> codes() {
        return codes(new Conditions());
    }

    private Map<String, Codes> codes(Conditions same) {
        var codes = new LinkedHashMap<String, Codes>();
        database.rows(PublicRows.CODE, same, " ORDER BY network_code, list, position, item_key", PublicRows::code)
                .forEach(code ->
                        codes.computeIfAbsent(code.network(), Codes::new).add(code));
        return codes;
    }

    /** What is not told of a service keeps it from nobody's search, as at the desks. */
    private static Conditions conditions(PublicSearch search) {
        return ofNetwork(search.network())
                .and("organisation_code = ?", search.organisation())
                .and("kind = ?", search.kind())
                .and("(place IS NULL OR FIND_IN_SET(?, place))", search.place())
                .and("(audience IS NULL OR audience IN ('all', ?))", search.audience())
                .and("(languages IS NULL OR FIND_IN_SET(?, languages))", search.language())
                .words(search.text(), "name", "organisation_name", "description");
    }

    private static Conditions ofNetwork(String code) {
        return new Conditions().and("network_code = ?", code);
    }

    private static <T> T one(List<T> rows, String what) {
        return rows.stream().findFirst().orElseThrow(() -> new NotFound(what));
    }
}
