package it.infolavoro.browser;

import it.infolavoro.launcher.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Every page of the application: who may open it, and with which row of a case. A page that is not in this list fails
 * the tests that walk it.
 */
final class KnownPages {

    static final List<String> DESK = List.of("operatore.sarzana", "responsabile.sarzana");
    static final List<String> MEMBERS = List.of("ente.cpi", "ente.cisita");
    static final List<String> RESPONSIBLE =
            List.of("responsabile.sarzana", "ente.cpi", "coordinatore.laspezia", "amministratore");
    static final List<String> OF_THE_NETWORK =
            List.of("operatore.sarzana", "responsabile.sarzana", "ente.cpi", "ente.cisita", "coordinatore.laspezia");
    static final List<String> COORDINATOR = List.of("coordinatore.laspezia");

    /** People of the other network, each with somebody of La Spezia who may open the same pages. */
    static final Map<String, String> OTHER_NETWORK = Map.of(
            "operatore.varese", "operatore.sarzana",
            "ente.varese", "ente.cpi",
            "coordinatore.varese", "coordinatore.laspezia");

    /** A page, as {@code citizen/file}; its users; and the case's row in its address, as {@code id=citizenId}. */
    record Known(String path, List<String> users, String row) {

        /** The address with the case's row. */
        String address(Map<String, Long> ids) {
            return row.isEmpty() ? path : path + "?" + parameter() + "=" + ids.get(row.substring(row.indexOf('=') + 1));
        }

        String parameter() {
            return row.substring(0, Math.max(0, row.indexOf('=')));
        }
    }

    static final List<Known> ALL = List.of(
            new Known("citizen/list", DESK, ""),
            new Known("citizen/new", DESK, ""),
            new Known("citizen/edit", DESK, "id=citizenId"),
            new Known("citizen/file", DESK, "id=citizenId"),
            new Known("citizen/duplicates", DESK, ""),
            new Known("citizen/merge", DESK, "keep=citizenId"),
            new Known("citizen/unmerge", DESK, "id=mergeId"),
            new Known("citizen/codes", DESK, "id=citizenId"),
            new Known("intake/new", DESK, "citizen=citizenId"),
            new Known("intake/visit", DESK, ""),
            new Known("agenda/day", DESK, ""),
            new Known("agenda/week", DESK, ""),
            new Known("agenda/book", DESK, "citizen=citizenId"),
            new Known("agenda/slip", DESK, "id=appointmentId"),
            new Known("agenda/hours", List.of("responsabile.sarzana"), ""),
            new Known("intake/receipt", DESK, "id=intakeId"),
            new Known("intake/form", DESK, ""),
            new Known("intake/notice", DESK, ""),
            new Known("settings/form", List.of("responsabile.sarzana"), ""),
            new Known("settings/export", List.of("responsabile.sarzana"), ""),
            new Known("settings/turns", List.of("responsabile.sarzana"), ""),
            new Known("settings/notices", List.of("responsabile.sarzana"), ""),
            new Known("orientation/edit", DESK, "id=sessionId"),
            new Known("document/list", DESK, "citizen=citizenId"),
            new Known("document/remove", DESK, "id=documentId"),
            new Known("plan/edit", DESK, "citizen=citizenId"),
            new Known("plan/action", DESK, "id=actionId"),
            new Known("referral/edit", DESK, "citizen=citizenId"),
            new Known("referral/detail", DESK, "id=referralId"),
            new Known("referral/receipt", DESK, "id=referralId"),
            new Known("referral/list", DESK, ""),
            new Known("followup/edit", DESK, "id=followUpId"),
            new Known("audit/list", List.of("responsabile.sarzana"), ""),
            new Known("inbox/list", MEMBERS, ""),
            new Known("inbox/messages", List.of("ente.cpi"), "delivery=deliveryId"),
            new Known("referral/messages", DESK, "delivery=deliveryId"),
            new Known(
                    "people/list",
                    List.of(
                            "responsabile.sarzana",
                            "ente.cpi",
                            "ente.cisita",
                            "coordinatore.laspezia",
                            "amministratore"),
                    ""),
            new Known("people/invite", RESPONSIBLE, ""),
            new Known("people/person", List.of("responsabile.sarzana"), "id=accountId"),
            new Known("people/administrators", List.of("amministratore"), ""),
            new Known("staff/capacity", List.of("ente.cpi"), ""),
            new Known("upkeep/list", List.of("ente.cpi"), ""),
            new Known("upkeep/edit", List.of("ente.cpi"), ""),
            new Known("upkeep/import", List.of("ente.cpi"), ""),
            new Known("upkeep/entry", List.of("ente.cpi"), "id=entryId"),
            new Known("upkeep/place", List.of("ente.cpi"), "id=entryId"),
            new Known("review/list", COORDINATOR, ""),
            new Known("review/entry", COORDINATOR, "id=entryId"),
            new Known("inbox/detail", List.of("ente.cpi"), "id=deliveryId"),
            new Known("report/network", COORDINATOR, ""),
            new Known("alerts/list", List.of("operatore.sarzana", "responsabile.sarzana", "ente.cpi"), ""),
            new Known("alerts/confirm", DESK, "id=addressId"),
            new Known("mails/failed", List.of("amministratore"), ""),
            new Known("training/list", OF_THE_NETWORK, ""),
            new Known("training/plan", COORDINATOR, ""),
            new Known("training/event", COORDINATOR, "id=eventId"),
            new Known("training/colleagues", List.of("responsabile.sarzana", "ente.cpi"), "id=eventId"),
            new Known("material/list", OF_THE_NETWORK, ""),
            new Known("material/detail", OF_THE_NETWORK, "id=materialId"),
            new Known("question/list", OF_THE_NETWORK, ""),
            new Known("question/answer", COORDINATOR, "id=questionId"),
            new Known("news/list", OF_THE_NETWORK, ""),
            new Known("settings/start", List.of("responsabile.sarzana"), ""),
            new Known("network/starts", COORDINATOR, ""),
            new Known("admin/health", List.of("amministratore"), ""),
            new Known("admin/activity", List.of("amministratore"), ""),
            new Known("admin/jobs", List.of("amministratore"), ""),
            new Known("admin/keys", List.of("amministratore"), ""),
            new Known("report/performance", COORDINATOR, ""),
            new Known("report/gaps", COORDINATOR, ""),
            new Known("figures/own", MEMBERS, ""),
            new Known("settings/terms", COORDINATOR, ""),
            new Known("settings/lists", COORDINATOR, ""),
            new Known("settings/look", List.of("responsabile.sarzana", "coordinatore.laspezia"), ""),
            new Known("settings/mails", List.of("responsabile.sarzana", "coordinatore.laspezia"), ""),
            new Known("network/list", COORDINATOR, ""),
            new Known("network/apply", COORDINATOR, ""),
            new Known("network/application", COORDINATOR, "id=applicationId"),
            new Known("network/body", COORDINATOR, "municipality=municipalityId"),
            new Known("network/leave", COORDINATOR, "municipality=municipalityId"),
            new Known("network/protocol", COORDINATOR, ""),
            new Known("network/links", COORDINATOR, ""),
            new Known(
                    "catalogue/list",
                    List.of("operatore.sarzana", "responsabile.sarzana", "ente.cpi", "coordinatore.laspezia"),
                    ""));

    /** Pages that everybody with a login may open. */
    static final Set<String> FOR_ALL = Set.of(
            "index",
            "privacy",
            "accessibility",
            "leave",
            "arrivederci",
            "link/delivery",
            "link/confirm",
            "error/expired",
            "error/forbidden",
            "error/not-found");

    /** Pages with nothing of the reader's own. */
    static final Set<String> SAME_FOR_ALL = Set.of(
            "privacy", "accessibility", "leave", "arrivederci", "error/expired", "error/forbidden", "error/not-found");

    private static final Pattern PARAMETER = Pattern.compile("<f:viewParam name=\"(\\w+)\"");

    private KnownPages() {}

    /** The pages in the sources, as {@code citizen/file}. */
    static Set<String> inSources() {
        var root = root();
        var found = new TreeSet<String>();
        try (var files = Files.walk(root)) {
            files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.startsWith("WEB-INF/") && !file.startsWith("resources/"))
                    .forEach(file -> found.add(file.substring(0, file.length() - ".xhtml".length())));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return found;
    }

    /** The parameters that a page's source declares. */
    static List<String> parameters(String path) {
        try {
            var matcher = PARAMETER.matcher(Files.readString(root().resolve(path + ".xhtml")));
            return matcher.results().map(found -> found.group(1)).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path root() {
        return Project.find().root().resolve("web/src/main/webapp");
    }
}
