package it.infolavoro.web.faces;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;

/**
 * The texts of one language, joined from one UTF-8 file per feature
 * ({@code it/infolavoro/web/texts/FEATURE_LANGUAGE.properties}), so that people who work on different features do not
 * meet in one file. A key stands in one file only, which a test holds.
 */
public abstract class PropertyTexts extends ResourceBundle {

    /** The features that may have texts, in the order in which they are read. */
    static final List<String> FEATURES = List.of(
            "common",
            "faces",
            "legal",
            "login",
            "menu",
            "start",
            "rules",
            "codes",
            "desk",
            "draft",
            "citizen",
            "duplicate",
            "casefile",
            "company",
            "intake",
            "signal",
            "orientation",
            "plan",
            "document",
            "appointment",
            "catalogue",
            "public",
            "capacity",
            "upkeep",
            "network",
            "adhesion",
            "exitPackage",
            "referral",
            "offer",
            "delivery",
            "followUp",
            "inbox",
            "staff",
            "people",
            "message",
            "paper",
            "notification",
            "alert",
            "link",
            "privacy",
            "notice",
            "form",
            "setting",
            "mailText",
            "look",
            "report",
            "performance",
            "gap",
            "audit",
            "administration",
            "practice",
            "keys",
            "job",
            "training",
            "rest");

    private final Map<String, Object> texts;

    PropertyTexts(String language) {
        var all = new HashMap<String, Object>();
        for (var feature : FEATURES) {
            read(feature + "_" + language + ".properties").forEach((key, text) -> all.put((String) key, text));
        }
        texts = Map.copyOf(all);
    }

    private static Properties read(String file) {
        var properties = new Properties();
        try (var in = PropertyTexts.class.getResourceAsStream("/it/infolavoro/web/texts/" + file)) {
            if (in != null) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("The texts in " + file + " cannot be read", failure);
        }
        return properties;
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }
}
