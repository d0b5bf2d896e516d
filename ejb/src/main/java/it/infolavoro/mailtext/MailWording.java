package it.infolavoro.mailtext;

import it.infolavoro.identity.Caller.Kind;
import it.infolavoro.network.BodyCodes;
import it.infolavoro.network.Networks;
import it.infolavoro.settings.SettingTopic;
import it.infolavoro.settings.SettingVersions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Finds the words for a mail and puts them into it. */
@ApplicationScoped
public class MailWording {

    @Inject
    SettingVersions versions;

    @Inject
    Networks networks;

    @Inject
    BodyCodes bodies;

    /**
     * A mail of the bound Comune's desk: its own words, else the network's (rule R2).
     *
     * @param values for the placeholders, but for the network's name
     */
    public String ofDesk(long municipalityId, MailKind kind, String standard, Map<MailPlaceholder, String> values) {
        var network = networks.networkOf(municipalityId);
        var words = words(versions.ofDesk(SettingTopic.MAILS).current(), kind).or(network(network, kind));
        var all = new EnumMap<>(values);
        all.put(MailPlaceholder.NETWORK, networks.get(network).publicName());
        return words.around(standard, all);
    }

    /** A mail to a body: the words of its network. */
    public String toBody(Kind body, long bodyId, MailKind kind, String standard) {
        var network = bodies.get(body, bodyId).networkId();
        var name = networks.get(network).publicName();
        return network(network, kind).around(standard, Map.of(MailPlaceholder.NETWORK, name));
    }

    /** What a network says in a kind of mail. */
    MailWords network(long networkId, MailKind kind) {
        return words(versions.ofNetwork(networkId, SettingTopic.MAILS).current(), kind);
    }

    /** A kind's words in what was settled. */
    static MailWords words(Map<String, String> settled, MailKind kind) {
        return new MailWords(settled.getOrDefault(kind + ".opening", ""), settled.getOrDefault(kind + ".closing", ""));
    }

    /** What was settled, with a kind's words replaced. */
    static Map<String, String> with(Map<String, String> settled, MailKind kind, MailWords words) {
        var all = new LinkedHashMap<>(settled);
        put(all, kind + ".opening", words.opening());
        put(all, kind + ".closing", words.closing());
        return all;
    }

    private static void put(Map<String, String> all, String key, String text) {
        if (text.isEmpty()) {
            all.remove(key);
        } else {
            all.put(key, text);
        }
    }
}
