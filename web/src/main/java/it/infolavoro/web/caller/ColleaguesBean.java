package it.infolavoro.web.caller;

import it.infolavoro.desk.Colleague;
import it.infolavoro.desk.ColleagueService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.stream.Collectors;

/** The names by which a desk's operators know each other: {@code #{colleagues.name(row.by)}}. */
@Named("colleagues")
@RequestScoped
public class ColleaguesBean {

    @Inject
    ColleagueService colleagues;

    private Map<String, String> names;

    /** The name of whoever has a login name; the login name itself where no name is known, null for none. */
    public String name(String username) {
        if (username == null) {
            return null;
        }
        if (names == null) {
            names = colleagues.all().stream().collect(Collectors.toMap(Colleague::username, Colleague::name));
        }
        return names.getOrDefault(username, username);
    }
}
