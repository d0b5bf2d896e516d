package it.infolavoro.web.hsds;

import it.infolavoro.platform.NotFound;
import it.infolavoro.publiccatalogue.PublicCatalogue;
import it.infolavoro.publiccatalogue.PublicNetwork;
import it.infolavoro.web.publiccatalogue.PublicLinks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The lists of the standard's interface. Ids are made of keys and found by making them again, and a catalogue holds
 * hundreds of services: so each list is read whole, by few statements, and cut afterwards.
 */
@ApplicationScoped
public class HsdsLists {

    private static final List<String> OF_SERVICES = List.of("organization_id", "taxonomy_id", "taxonomy_term_id");

    /** The lists, each with the parameters by which it is filtered. */
    private static final Map<String, List<String>> FILTERS = Map.of(
            "organizations", List.of(),
            "services", OF_SERVICES,
            "service_at_locations", OF_SERVICES,
            "taxonomies", List.of(),
            "taxonomy_terms", List.of("taxonomy_id", "parent_id"));

    @Inject
    PublicCatalogue catalogue;

    @Inject
    PublicLinks links;

    /** The parameters by which a list is filtered. Throws {@link NotFound} for a list that the standard has not. */
    List<String> filters(String list) {
        if (!FILTERS.containsKey(list)) {
            throw new NotFound("list");
        }
        return FILTERS.get(list);
    }

    /** What is in a list. */
    List<HsdsItem> items(String list, HsdsQuery query) {
        return switch (list) {
            case "organizations" -> organisations(query);
            case "services" -> entries().map(HsdsEntry::item).toList();
            case "service_at_locations" ->
                entries().flatMap(HsdsEntry::atLocations).toList();
            case "taxonomies" -> taxonomies().toList();
            default -> terms().toList();
        };
    }

    private Stream<HsdsEntry> entries() {
        var networks =
                catalogue.networks().stream().collect(Collectors.toMap(PublicNetwork::code, Function.identity()));
        var codes = catalogue.codes();
        return catalogue.everything().stream()
                .map(service ->
                        new HsdsEntry(service, networks.get(service.network()), codes.get(service.network()), links));
    }

    private List<HsdsItem> organisations(HsdsQuery query) {
        var codes = catalogue.codes();
        var services =
                entries().collect(Collectors.groupingBy(entry -> entry.service().organisation()));
        return catalogue.organisations(null).stream()
                .map(organisation -> new HsdsOrganisation(organisation, codes.get(organisation.network()), links)
                        .item(services.getOrDefault(organisation, List.of()), query.services()))
                .toList();
    }

    private Stream<HsdsItem> taxonomies() {
        return catalogue.codes().values().stream()
                .flatMap(codes -> HsdsTerms.LISTS.stream().map(list -> HsdsTerms.taxonomy(codes.network(), list)));
    }

    private Stream<HsdsItem> terms() {
        return catalogue.codes().values().stream()
                .flatMap(codes -> HsdsTerms.LISTS.stream()
                        .flatMap(list -> codes.values(list).stream().map(HsdsTerms::term)));
    }
}
