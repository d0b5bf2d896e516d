package it.infolavoro.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cookies as a browser keeps them for localhost, which it trusts with secure ones although it is spoken to in clear.
 */
final class LocalCookies extends CookieManager {

    @Override
    public void put(URI address, Map<String, List<String>> headers) throws IOException {
        var trusted = new HashMap<String, List<String>>();
        headers.forEach((name, values) -> trusted.put(
                name,
                values.stream()
                        .map(value -> value.replaceAll("(?i);\\s*secure", ""))
                        .toList()));
        super.put(address, trusted);
    }
}
