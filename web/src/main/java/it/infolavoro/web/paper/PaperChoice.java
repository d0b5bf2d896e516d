package it.infolavoro.web.paper;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The languages to choose from, and the one last chosen for a person, as long as the operator is logged in: it is kept
 * nowhere else, because the language somebody speaks is nothing that the desk records.
 */
@Named
@SessionScoped
public class PaperChoice implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PERSONS = 20;

    private final LinkedHashMap<Long, String> lastOf = new LinkedHashMap<>();

    /** The languages' codes by their own names, for a menu. */
    public Map<String, String> getLanguages() {
        var languages = new LinkedHashMap<String, String>();
        PaperTexts.names().forEach((code, name) -> languages.put(name, code));
        return languages;
    }

    /** The language to begin with; Italian for somebody new. */
    public synchronized String of(long citizenId) {
        return lastOf.getOrDefault(citizenId, "it");
    }

    /** Remembers a choice for the latest persons. */
    synchronized void remember(long citizenId, String language) {
        lastOf.remove(citizenId);
        lastOf.put(citizenId, language);
        if (lastOf.size() > PERSONS) {
            lastOf.remove(lastOf.keySet().iterator().next());
        }
    }
}
