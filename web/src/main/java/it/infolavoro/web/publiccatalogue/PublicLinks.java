package it.infolavoro.web.publiccatalogue;

import it.infolavoro.platform.Site;
import it.infolavoro.platform.Text;
import it.infolavoro.publiccatalogue.PublicOrganisation;
import it.infolavoro.publiccatalogue.PublicSearch;
import it.infolavoro.publiccatalogue.PublishedEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The addresses of the public pages: of codes, which never change, with the name behind them for whoever reads it. */
@Named
@ApplicationScoped
public class PublicLinks {

    /** Where citizens begin. */
    public static final String START = "/servizi";

    static final String ROOT = "/rete";
    static final String SERVICES = "servizi";
    static final String ORGANISATIONS = "enti";

    private static final Pattern NOT_PLAIN = Pattern.compile("[^a-z0-9]+");

    /** The search of a network. */
    public String services(String network) {
        return address(network, SERVICES);
    }

    /** A search of a network, at a page of what was found. */
    public String search(PublicSearch search, int page) {
        var query = new LinkedHashMap<String, String>();
        query.put(SearchForm.TEXT, search.text());
        query.put(SearchForm.NEED, search.kind());
        query.put(SearchForm.PLACE, search.place());
        query.put(SearchForm.AUDIENCE, search.audience());
        query.put(SearchForm.LANGUAGE, search.language());
        query.put(SearchForm.PAGE, page == 1 ? null : String.valueOf(page));
        query.values().removeIf(value -> value == null);
        var joined = query.entrySet().stream()
                .map(each -> each.getKey() + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
        return services(search.network()) + (joined.isEmpty() ? "" : "?" + joined);
    }

    /** The organisations of a network. */
    public String organisations(String network) {
        return address(network, ORGANISATIONS);
    }

    /** A service. */
    public String service(PublishedEntry service) {
        return service(service.organisation(), service.code(), service.content().name());
    }

    /** A service of an organisation, by its code and its name. */
    public String service(PublicOrganisation organisation, String code, String name) {
        return address(organisation.network(), SERVICES, organisation.code(), code, slug(name));
    }

    /** An organisation. */
    public String organisation(PublicOrganisation organisation) {
        return address(organisation.network(), ORGANISATIONS, organisation.code(), slug(organisation.name()));
    }

    /** The same address as others outside must write it. */
    public String outside(String path) {
        return Site.address(path);
    }

    /** A name as it stands in an address: small letters and digits, hyphens between. */
    static String slug(String name) {
        var plain = NOT_PLAIN.matcher(Text.key(name).toLowerCase(Locale.ROOT)).replaceAll("-");
        var bare = plain.replaceAll("^-|-$", "");
        return bare.isEmpty() ? "-" : bare;
    }

    private static String address(String network, String... steps) {
        var address = new StringBuilder(ROOT).append('/').append(encoded(network));
        for (var step : steps) {
            address.append('/').append(encoded(step));
        }
        return address.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
