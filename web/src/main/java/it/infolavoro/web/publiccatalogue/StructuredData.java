package it.infolavoro.web.publiccatalogue;

import it.infolavoro.publiccatalogue.Codes;
import it.infolavoro.publiccatalogue.PublicOrganisation;
import it.infolavoro.publiccatalogue.PublishedEntry;
import it.infolavoro.web.rest.JsonFields;
import java.time.Period;

/** What a page tells search engines, in the words of schema.org. */
final class StructuredData {

    private static final String CONTEXT = "https://schema.org";

    private StructuredData() {}

    /** A service. */
    static String of(PublishedEntry service, Codes codes, PublicLinks links) {
        var address = links.outside(links.service(service));
        return inPage(thing("GovernmentService")
                .with("@context", CONTEXT)
                .with("@id", address)
                .with("url", address)
                .with("name", service.name())
                .with("description", service.description())
                .with("serviceType", codes.label("service", service.kind()))
                .with("provider", organisation(service.organisation(), links))
                .with("availableLanguage", service.languages())
                .with("audience", audience(codes.label("audience", service.audience())))
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

    private static JsonFields audience(String label) {
        return label == null ? null : thing("Audience").with("audienceType", label);
    }

    private static JsonFields channel(PublishedEntry service) {
        var days = service.waitingDays();
        if (days == null && service.place() == null) {
            return null;
        }
        return thing("ServiceChannel")
                .with(
                        "processingTime",
                        days == null ? null : Period.ofDays(days).toString())
                .with("serviceLocation", place(service.place()));
    }

    private static JsonFields place(String name) {
        if (name == null) {
            return null;
        }
        var address = thing("PostalAddress").with("addressLocality", name).with("addressCountry", "IT");
        return thing("Place").with("name", name).with("address", address);
    }

    private static JsonFields thing(String type) {
        return new JsonFields().with("@type", type);
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
