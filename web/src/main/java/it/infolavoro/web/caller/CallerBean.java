package it.infolavoro.web.caller;

import it.infolavoro.identity.Caller;
import it.infolavoro.identity.Caller.Kind;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.identity.Role;
import it.infolavoro.network.MunicipalityName;
import it.infolavoro.web.faces.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * Who is logged in, for pages: {@code #{caller.name}}, {@code #{caller.desk}}. Null-safe, because error pages have no
 * caller.
 */
@Named("caller")
@RequestScoped
public class CallerBean {

    private final CurrentCaller current;
    private final Menu menu;
    private Caller caller;

    /** For the container's proxies. */
    CallerBean() {
        this(null, null);
    }

    @Inject
    CallerBean(CurrentCaller current, Menu menu) {
        this.current = current;
        this.menu = menu;
        this.caller = current == null ? null : current.find().orElse(null);
    }

    /** Whether somebody is logged in who belongs to a body in force. */
    public boolean isKnown() {
        return caller != null;
    }

    /** First and last name. */
    public String getName() {
        return known() ? caller.displayName() : "";
    }

    /** The role's name in {@link Role}; its label is {@code msg['common.role.' + …]}. */
    public String getRole() {
        return known() ? caller.role() : "";
    }

    /** The Comune, the organisation or the network, as its name stands in a heading. */
    public String getPlace() {
        if (!known()) {
            return "";
        }
        if (in(Kind.INSTALLATION)) {
            return Texts.get("common.installation");
        }
        var name = caller.body().name();
        return in(Kind.MUNICIPALITY) ? municipality(name) : name;
    }

    /** "La Spezia" joins with its preposition: "Comune della Spezia". */
    private static String municipality(String name) {
        return MunicipalityName.hasArticle(name)
                ? Texts.get("common.municipality.la", MunicipalityName.withoutArticle(name))
                : Texts.get("common.municipality", name);
    }

    /** The network's public name, for the slim header; empty for administrators. */
    public String getNetwork() {
        return known() ? caller.body().networkName() : "";
    }

    /** The other networks whose inbox can be opened; none but for an organisation that takes part in several. */
    public List<OtherNetwork> getOtherNetworks() {
        return !isMember()
                ? List.of()
                : current.bodies().entrySet().stream()
                        .filter(entry -> !entry.getValue().equals(caller.body()))
                        .map(entry -> new OtherNetwork(
                                entry.getKey(), entry.getValue().networkName()))
                        .toList();
    }

    /** Is responsible for the people of the body whose pages are open. */
    public boolean isResponsible() {
        return (isDeskManager() || isMemberManager()) && caller.atHome();
    }

    /** Works in a Comune's desk. */
    public boolean isDesk() {
        return in(Kind.MUNICIPALITY);
    }

    /** Responsabile di sportello. */
    public boolean isDeskManager() {
        return is(Role.DESK_MANAGER);
    }

    /** Works in a member organisation. */
    public boolean isMember() {
        return in(Kind.ORGANISATION);
    }

    /** Referente di ente. */
    public boolean isMemberManager() {
        return is(Role.MEMBER_MANAGER);
    }

    /** Coordinatore di rete. */
    public boolean isCoordinator() {
        return is(Role.NETWORK_COORDINATOR);
    }

    public boolean isAdministrator() {
        return is(Role.ADMINISTRATOR);
    }

    /** The menu's entries for the role. */
    public List<MenuEntry> getMenu() {
        return known() ? menu.of(caller) : List.of();
    }

    private boolean known() {
        return caller != null;
    }

    private boolean in(Kind kind) {
        return known() && caller.in(kind);
    }

    private boolean is(String role) {
        return known() && caller.role().equals(role);
    }
}
