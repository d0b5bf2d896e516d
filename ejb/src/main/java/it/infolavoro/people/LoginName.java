package it.infolavoro.people;

import it.infolavoro.directory.Directory;
import it.infolavoro.platform.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/**
 * Finds a login name for somebody new: the name in plain letters, with a number where it was given before (rule R8).
 */
@ApplicationScoped
class LoginName {

    private static final int LONGEST = 60;

    @Inject
    Accounts accounts;

    @Inject
    Directory directory;

    String free(String givenName, String surname) {
        var plain = plain(givenName, surname);
        var name = plain;
        for (var number = 2; accounts.knows(name) || directory.named(name).isPresent(); number++) {
            name = plain + number;
        }
        return name;
    }

    /** The name in letters that every keyboard has: "niccolo.d.angelo". */
    static String plain(String givenName, String surname) {
        var name = Text.key(givenName + " " + surname)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9 ]", "")
                .strip()
                .replaceAll(" +", ".");
        return name.length() < 3 ? "persona" : name.substring(0, Math.min(name.length(), LONGEST));
    }
}
