package it.infolavoro.identity;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The organisations that a login names beside the account's own one, as the claim {@code also} tells them: as
 * {@code network/organisation}, one for each network (ADR 0030).
 *
 * @param others codes of organisations by the code of their network
 */
record Memberships(Map<String, String> others) {

    /** Nothing but the own body. */
    static final Memberships NONE = new Memberships(Map.of());

    private static final Pattern ALSO = Pattern.compile("([a-z0-9][a-z0-9-]*)/([a-z0-9][a-z0-9-]*)");

    /**
     * Reads the words of a login. Empty where one of them is not of that form, or a network is named twice, or is the
     * own one: such a login is let in nowhere (rule R1).
     */
    static Optional<Memberships> of(String ownNetwork, List<String> also) {
        var others = new LinkedHashMap<String, String>();
        for (var each : also) {
            var words = ALSO.matcher(each);
            if (!words.matches()
                    || words.group(1).equals(ownNetwork)
                    || others.putIfAbsent(words.group(1), words.group(2)) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(new Memberships(others));
    }

    /** The words of the claim, whatever form it has; none where it is absent. */
    static List<String> words(Object claim) {
        if (claim == null) {
            return List.of();
        }
        return claim instanceof Collection<?> many
                ? many.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(claim));
    }
}
