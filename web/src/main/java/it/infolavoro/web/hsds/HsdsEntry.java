package it.infolavoro.web.hsds;

import it.infolavoro.publiccatalogue.Codes;
import it.infolavoro.publiccatalogue.Codes.Code;
import it.infolavoro.publiccatalogue.PublicNetwork;
import it.infolavoro.publiccatalogue.PublishedEntry;
import it.infolavoro.publiccatalogue.StableId;
import it.infolavoro.web.faces.Texts;
import it.infolavoro.web.publiccatalogue.PublicLinks;
import it.infolavoro.web.rest.JsonFields;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A published service as {@code service}. */
record HsdsEntry(PublishedEntry service, PublicNetwork network, Codes codes, PublicLinks links) {

    /** It as an item of a list. */
    HsdsItem item() {
        return new HsdsItem(service.id(), words(), ties(), this::flat, this::full);
    }

    /** Each place where it is given, as an item of a list. */
    Stream<HsdsItem> atLocations() {
        return Stream.ofNullable(service.place())
                .map(place -> new HsdsItem(
                        atLocationId(place),
                        words(),
                        ties(),
                        () -> atLocation(place).with("service", flat()),
                        () -> atLocation(place).with("service", full())));
    }

    private String words() {
        return String.join(
                " ",
                service.name(),
                service.organisation().name(),
                Objects.requireNonNullElse(service.description(), ""));
    }

    /** Filters find a service by its organisation, its terms and their taxonomies. */
    private Set<String> ties() {
        var terms = terms().stream()
                .flatMap(code -> Stream.of(code.id(), HsdsTerms.taxonomyId(code.network(), code.list())));
        return Stream.concat(Stream.of(service.organisation().id()), terms).collect(Collectors.toSet());
    }

    private String atLocationId(String place) {
        return StableId.of("service-at-location", service.id(), place);
    }

    private JsonFields atLocation(String place) {
        var location = StableId.of("location", service.network(), place);
        return new JsonFields()
                .with("id", atLocationId(place))
                .with("service_id", service.id())
                .with("location_id", location)
                .with(
                        "location",
                        new JsonFields()
                                .with("id", location)
                                .with("location_type", "physical")
                                .with("name", place));
    }

    /** Just what tells it from others. */
    JsonFields brief() {
        return new JsonFields()
                .with("id", service.id())
                .with("name", service.name())
                .with("status", "active");
    }

    /** Its own fields, with those of its organisation and of the network as the program it is part of. */
    JsonFields flat() {
        return own().with("organization", organisation().flat()).with("program", program());
    }

    /** Those with what belongs to it. */
    JsonFields full() {
        return own().with("service_areas", areas())
                .with(
                        "service_at_locations",
                        Stream.ofNullable(service.place()).map(this::atLocation).toList())
                .with("languages", languages())
                .with("organization", organisation().nested())
                .with("program", program())
                .with("required_documents", documents())
                .with("attributes", attributes());
    }

    private JsonFields own() {
        return new JsonFields()
                .with("id", service.id())
                .with("organization_id", service.organisation().id())
                .with("program_id", programId())
                .with("name", service.name())
                .with("description", service.description())
                .with("url", links.outside(links.service(service)))
                .with("status", "active")
                .with("wait_time", waiting())
                .with("minimum_age", service.minAge())
                .with("maximum_age", service.maxAge());
    }

    private String waiting() {
        var days = service.waitingDays();
        return days == null ? null : Texts.get(days == 1 ? "public.waiting.day" : "public.waiting.days", days);
    }

    private HsdsOrganisation organisation() {
        return new HsdsOrganisation(service.organisation(), codes, links);
    }

    private String programId() {
        return StableId.of("network", network.code());
    }

    private JsonFields program() {
        return new JsonFields()
                .with("id", programId())
                .with("name", network.publicName())
                .with("description", network.name());
    }

    /** Codes by which the service is told: its kind, which is a need too, its audience, who may use it. */
    List<Code> terms() {
        return Stream.concat(
                        Stream.of(
                                codes.code("service", service.kind()),
                                codes.code("need", service.kind()),
                                codes.code("audience", service.audience())),
                        service.labourConditions().stream().map(key -> codes.code("labour_condition", key)))
                .filter(Objects::nonNull)
                .toList();
    }

    private List<JsonFields> attributes() {
        var told = terms().stream().map(code -> HsdsTerms.attribute("service", service.id(), code));
        var capacity = Stream.of(
                        attribute("capacity", service.places()), attribute("capacity_told_on", service.toldOn()))
                .filter(Objects::nonNull);
        return Stream.concat(told, capacity).toList();
    }

    /** A value for which the standard has no field of its own; null for none. */
    private JsonFields attribute(String type, Object value) {
        return value == null
                ? null
                : new JsonFields()
                        .with("id", StableId.of("attribute", service.id(), type))
                        .with("link_id", service.id())
                        .with("link_type", type)
                        .with("link_entity", "service")
                        .with("value", value.toString());
    }

    private List<JsonFields> languages() {
        return service.languages().stream()
                .map(key -> new JsonFields()
                        .with("id", StableId.of("language", service.id(), key))
                        .with("service_id", service.id())
                        .with("name", codes.label("language", key))
                        .with("code", key))
                .toList();
    }

    private List<JsonFields> documents() {
        return Stream.ofNullable(service.documents())
                .map(text -> new JsonFields()
                        .with("id", StableId.of("document", service.id()))
                        .with("service_id", service.id())
                        .with("document", text))
                .toList();
    }

    /** Who lives elsewhere is not served: the area is that of the network. */
    private List<JsonFields> areas() {
        return service.networkResidents()
                ? List.of(new JsonFields()
                        .with("id", StableId.of("area", service.id()))
                        .with("service_id", service.id())
                        .with("name", network.name())
                        .with("description", Texts.get("public.residence.network")))
                : List.of();
    }
}
