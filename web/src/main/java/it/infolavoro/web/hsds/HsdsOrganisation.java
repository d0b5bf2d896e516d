package it.infolavoro.web.hsds;

import it.infolavoro.publiccatalogue.Codes;
import it.infolavoro.publiccatalogue.PublicOrganisation;
import it.infolavoro.publiccatalogue.StableId;
import it.infolavoro.web.publiccatalogue.PublicLinks;
import it.infolavoro.web.rest.JsonFields;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** An organisation as {@code organization}. */
record HsdsOrganisation(PublicOrganisation organisation, Codes codes, PublicLinks links) {

    private static final String CATEGORY = "member_category";

    /**
     * It as an item of a list.
     *
     * @param services what it offers
     * @param inFull whether these are told with all that belongs to them
     */
    HsdsItem item(List<HsdsEntry> services, boolean inFull) {
        return new HsdsItem(
                organisation.id(),
                organisation.name(),
                Set.of(),
                this::flat,
                () -> nested().with(
                                "services",
                                services.stream()
                                        .map(entry -> inFull ? entry.full() : entry.brief())
                                        .toList()));
    }

    /** Its own fields. The standard demands a description; what is known of every organisation is what kind it is. */
    JsonFields flat() {
        return new JsonFields()
                .with("id", organisation.id())
                .with("name", organisation.name())
                .with("description", codes.label(CATEGORY, organisation.category()))
                .with("uri", links.outside(links.organisation(organisation)));
    }

    /** Those with what belongs to it. */
    JsonFields nested() {
        var identifier = new JsonFields()
                .with("id", StableId.of("identifier", organisation.id()))
                .with("organization_id", organisation.id())
                .with("identifier_scheme", organisation.network())
                .with("identifier_type", "infolavoro")
                .with("identifier", organisation.code());
        return flat().with("organization_identifiers", List.of(identifier))
                .with(
                        "attributes",
                        Stream.ofNullable(codes.code(CATEGORY, organisation.category()))
                                .map(code -> HsdsTerms.attribute("organization", organisation.id(), code))
                                .toList());
    }
}
