package it.infolavoro.web.caller;

import static it.infolavoro.identity.Role.ADMINISTRATOR;
import static it.infolavoro.identity.Role.DESK_MANAGER;
import static it.infolavoro.identity.Role.DESK_OPERATOR;
import static it.infolavoro.identity.Role.MEMBER_MANAGER;
import static it.infolavoro.identity.Role.MEMBER_OPERATOR;
import static it.infolavoro.identity.Role.NETWORK_COORDINATOR;

import it.infolavoro.identity.Caller;
import it.infolavoro.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.net.MalformedURLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The side menu of each role, in the order of a day's work. An entry shows when its page is part of this build. */
@ApplicationScoped
public class Menu {

    private static final Set<String> DESK = Set.of(DESK_OPERATOR, DESK_MANAGER);
    private static final Set<String> MEMBER = Set.of(MEMBER_OPERATOR, MEMBER_MANAGER);

    private static final String PEOPLE = "/people/list";

    private static final Set<String> OF_THE_NETWORK =
            Set.of(DESK_OPERATOR, DESK_MANAGER, NETWORK_COORDINATOR, MEMBER_OPERATOR, MEMBER_MANAGER);

    private static final Map<MenuEntry, Set<String>> ENTRIES = entries();

    @Inject
    ServletContext application;

    private static Map<MenuEntry, Set<String>> entries() {
        var entries = new LinkedHashMap<MenuEntry, Set<String>>();
        entries.put(new MenuEntry("/index", "menu.start"), Role.ALL);
        entries.put(new MenuEntry("/agenda/day", "menu.agenda"), DESK);
        entries.put(new MenuEntry("/citizen/list", "menu.citizens"), DESK);
        entries.put(new MenuEntry("/intake/visit", "menu.visit"), DESK);
        entries.put(new MenuEntry("/referral/list", "menu.referrals"), DESK);
        entries.put(new MenuEntry("/inbox/list", "menu.inbox"), MEMBER);
        entries.put(new MenuEntry("/figures/own", "menu.figures"), MEMBER);
        entries.put(new MenuEntry(PEOPLE, "menu.people.member"), MEMBER);
        entries.put(new MenuEntry("/upkeep/list", "menu.upkeep"), Set.of(MEMBER_MANAGER));
        entries.put(new MenuEntry("/staff/capacity", "menu.capacity"), Set.of(MEMBER_MANAGER));
        entries.putAll(ofCoordinator());
        entries.put(new MenuEntry(PEOPLE, "menu.people.installation"), Set.of(ADMINISTRATOR));
        entries.put(new MenuEntry("/catalogue/list", "menu.catalogue"), OF_THE_NETWORK);
        entries.put(
                new MenuEntry("/alerts/list", "menu.alerts"),
                Set.of(DESK_OPERATOR, DESK_MANAGER, MEMBER_OPERATOR, MEMBER_MANAGER));
        entries.put(new MenuEntry("/training/list", "menu.training"), OF_THE_NETWORK);
        entries.put(new MenuEntry("/material/list", "menu.materials"), OF_THE_NETWORK);
        entries.put(new MenuEntry("/question/list", "menu.questions"), OF_THE_NETWORK);
        entries.put(new MenuEntry("/news/list", "menu.news"), OF_THE_NETWORK);
        addSettings(entries);
        return entries;
    }

    private static void addSettings(Map<MenuEntry, Set<String>> entries) {
        entries.put(new MenuEntry("/admin/health", "menu.health"), Set.of(ADMINISTRATOR));
        entries.put(new MenuEntry("/mails/failed", "menu.failedMails"), Set.of(ADMINISTRATOR));
        entries.put(new MenuEntry("/admin/activity", "menu.activity"), Set.of(ADMINISTRATOR));
        entries.put(new MenuEntry("/admin/jobs", "menu.jobs"), Set.of(ADMINISTRATOR));
        entries.put(new MenuEntry("/admin/keys", "menu.keys"), Set.of(ADMINISTRATOR));
        entries.put(new MenuEntry("/settings/start", "menu.begin"), Set.of(DESK_MANAGER));
        entries.put(new MenuEntry(PEOPLE, "menu.people.desk"), Set.of(DESK_MANAGER));
        entries.put(new MenuEntry("/settings/form", "menu.form"), Set.of(DESK_MANAGER));
        entries.put(new MenuEntry("/settings/notices", "menu.notices"), Set.of(DESK_MANAGER));
        entries.put(new MenuEntry("/settings/mails", "menu.mailTexts"), Set.of(DESK_MANAGER));
        entries.put(new MenuEntry("/settings/look", "menu.look"), Set.of(DESK_MANAGER));
        entries.put(new MenuEntry("/settings/turns", "menu.turns"), Set.of(DESK_MANAGER));
        entries.put(new MenuEntry("/settings/export", "menu.export"), Set.of(DESK_MANAGER));
        entries.put(new MenuEntry("/audit/list", "menu.audit"), Set.of(DESK_MANAGER));
    }

    private static Map<MenuEntry, Set<String>> ofCoordinator() {
        var entries = new LinkedHashMap<MenuEntry, Set<String>>();
        entries.put(new MenuEntry("/report/network", "menu.report"), Set.of(NETWORK_COORDINATOR));
        entries.put(new MenuEntry("/report/performance", "menu.performance"), Set.of(NETWORK_COORDINATOR));
        entries.put(new MenuEntry("/report/gaps", "menu.gaps"), Set.of(NETWORK_COORDINATOR));
        entries.put(new MenuEntry("/review/list", "menu.review"), Set.of(NETWORK_COORDINATOR));
        entries.put(new MenuEntry("/network/list", "menu.network"), Set.of(NETWORK_COORDINATOR));
        entries.put(new MenuEntry("/network/starts", "menu.starts"), Set.of(NETWORK_COORDINATOR));
        entries.put(new MenuEntry("/network/links", "menu.links"), Set.of(NETWORK_COORDINATOR));
        entries.put(new MenuEntry(PEOPLE, "menu.people.network"), Set.of(NETWORK_COORDINATOR));
        entries.put(new MenuEntry("/settings/terms", "menu.terms"), Set.of(NETWORK_COORDINATOR));
        entries.put(new MenuEntry("/settings/lists", "menu.lists"), Set.of(NETWORK_COORDINATOR));
        entries.put(new MenuEntry("/settings/mails", "menu.mailTexts.network"), Set.of(NETWORK_COORDINATOR));
        entries.put(new MenuEntry("/settings/look", "menu.look.network"), Set.of(NETWORK_COORDINATOR));
        return entries;
    }

    /** The entries of somebody's role; people are managed where the account belongs. */
    List<MenuEntry> of(Caller caller) {
        return ENTRIES.entrySet().stream()
                .filter(entry -> entry.getValue().contains(caller.role()))
                .filter(entry ->
                        caller.atHome() || !PEOPLE.equals(entry.getKey().view()))
                .map(Map.Entry::getKey)
                .filter(this::built)
                .toList();
    }

    /** Whether the page of a view is part of this build. */
    private boolean built(MenuEntry entry) {
        try {
            return application.getResource(entry.view() + ".xhtml") != null;
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException("Not a path: " + entry.view(), impossible);
        }
    }
}
