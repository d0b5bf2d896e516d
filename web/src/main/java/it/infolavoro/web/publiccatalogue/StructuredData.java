package it.infolavoro.web.publiccatalogue;

import it.infolavoro.publiccatalogue.Codes;
import it.infolavoro.publiccatalogue.PublicOrganisation;
import it.infolavoro.publiccatalogue.PublishedEntry;
import it.infolavoro.servicecontent.ServiceContent;
import it.infolavoro.web.rest.JsonFields;
import java.time.Period;

/** What a page tells search engines, in the words of schema.org. */
final class StructuredData {

    private static final String CONTEXT = "https://schema.org";

    private StructuredData() {}

    /** A service. */
    static String of(PublishedEntry service, Codes codes, PublicLinks links) {
        var address = links.outside(links.service(service));
        var content = service.content();
        return inPage(thing("GovernmentService")
                .with("@context", CONTEXT)
                .with("@id", address)
                .with("url", address)
                .with("name", content.name())
                .with("description", content.description())
                .with("serviceType", codes.label("service", content.kind()))
                .with("provider", organisation(service.organisation(), links))
                .with("availableLanguage", content.languages())
                .with("audience", audience(content, codes.label("audience", content.audience())))
                .with("offers", offer(content))
                .with("availableChannel", channel(service)));
    }

    /** An organisation. */
    static String of(PublicOrganisation organisation, PublicLinks links) {
        return inPage(organisation(organisation, links).with("@context", CONTEXT));
    }

    private static JsonFields organisation(PublicOrganisation organisation, PublicLinks links) {
        var address = links.outside(links.organisation(organisation));
        return thing("Organization").with("@id", address).with("url", address).with("name", organisation.name());
    }

    private static JsonFields audience(ServiceContent content, String label) {
        return known(thing("PeopleAudience")
                .with("audienceType", label)
                .with("requiredMinAge", content.minAge())
                .with("requiredMaxAge", content.maxAge()));
    }

    private static JsonFields offer(ServiceContent content) {
        return known(thing("Offer")
                .with("description", content.cost())
                .with("validFrom", content.validFrom())
                .with("validThrough", content.validUntil()));
    }

    private static JsonFields channel(PublishedEntry service) {
        var content = service.content();
        var days = service.capacity().waitingDays();
        return known(thing("ServiceChannel")
                .with(
                        "processingTime",
                        days == null ? null : Period.ofDays(days).toString())
                .with("serviceUrl", content.website())
                .with(
                        "servicePhone",
                        known(thing("ContactPoint")
                                .with("telephone", content.telephone())
                                .with("email", content.email())))
                .with(
                        "serviceLocation",
                        PlaceView.of(service).stream().map(PlaceData::of).toList()));
    }

    static JsonFields thing(String type) {
        return new JsonFields().with("@type", type);
    }

    /** Nothing where nothing but the type is known. */
    static JsonFields known(JsonFields thing) {
        return thing.size() == 1 ? null : thing;
    }

    /** As it may stand in a page: these signs are only found inside of texts, and could end the script there. */
    private static String inPage(JsonFields data) {
        return data.write()
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
