package it.infolavoro.networkprofile;

import it.infolavoro.network.CodeListItem;
import it.infolavoro.network.Municipality;
import it.infolavoro.network.Network;
import it.infolavoro.networkprofile.NetworkProfile.AdhesionEntry;
import it.infolavoro.networkprofile.NetworkProfile.CodeEntry;
import it.infolavoro.networkprofile.NetworkProfile.FieldEntry;
import it.infolavoro.networkprofile.NetworkProfile.Head;
import it.infolavoro.networkprofile.NetworkProfile.MemberEntry;
import it.infolavoro.networkprofile.NetworkProfile.MunicipalityEntry;
import it.infolavoro.networkprofile.NetworkProfile.NoticeEntry;
import it.infolavoro.networkprofile.NetworkProfile.PlaceEntry;
import it.infolavoro.networkprofile.NetworkProfile.ProtocolEntry;
import it.infolavoro.networkprofile.NetworkProfile.ServiceEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the files of profiles and tells everything that is wrong in them at once. */
final class ProfileReader {

    private static final String CODE_LISTS = "code_lists.csv";
    private static final String FIELDS = "form_fields.csv";
    private static final String NOTICES = "notices.csv";
    private static final String PLACES = "service_places.csv";
    static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    static final String A_CODE = "a code of small letters, digits and hyphens, as in gi-group";
    static final Pattern KEY = Pattern.compile("[a-z0-9]+(_[a-z0-9]+)*");
    static final String A_KEY = "a key of small letters, digits and underscores, as in cv_help";
    private static final Pattern ISTAT = Pattern.compile("[0-9]{6}");
    private static final String AN_ISTAT_CODE = "an ISTAT code of six digits, as in 011027";

    /** Columns of network.csv that may be missing: then {@link SignalTerms#USUAL} holds. */
    private final ProfileFolder folder;

    private final List<ProfileProblem> problems;

    private ProfileReader(ProfileFolder folder, List<ProfileProblem> problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** The profiles in these folders. Throws {@link InvalidProfile} with all that is wrong in any of them. */
    static List<NetworkProfile> read(List<ProfileFolder> folders) {
        var problems = new ArrayList<ProfileProblem>();
        var profiles = new ArrayList<NetworkProfile>();
        for (var folder : folders) {
            var before = problems.size();
            var profile = new ProfileReader(folder, problems).profile();
            if (problems.size() == before) {
                problems.addAll(ProfileRules.problems(profile, folder));
            }
            profiles.add(profile);
        }
        if (problems.isEmpty()) {
            problems.addAll(ProfileRules.problemsBetween(profiles));
        }
        if (!problems.isEmpty()) {
            // A fault in the lists that all networks share was found once per network.
            throw new InvalidProfile(problems.stream().distinct().toList());
        }
        return profiles;
    }

    private NetworkProfile profile() {
        return new NetworkProfile(
                head(),
                table("protocols.csv", "code,title,signed_on,ends_on", ProfileReader::protocol),
                table(
                        "municipalities.csv",
                        "istat_code,belfiore,name,province,cap,population,pec,coordinator",
                        ProfileReader::municipality),
                members(),
                table(
                        "adhesions.csv",
                        "protocol,municipality,organisation,valid_from,valid_until",
                        ProfileReader::adhesion),
                codes(),
                services(),
                places(),
                notices(),
                fields());
    }

    private List<MemberEntry> members() {
        var columns = List.of("code", "name", "category");
        return ProfileTable.read(folder, "members.csv", columns, Set.of("demo"), problems).stream()
                .map(ProfileReader::member)
                .toList();
    }

    private <T> List<T> table(String file, String columns, Function<ProfileCells, T> entry) {
        return ProfileTable.read(folder, file, List.of(columns.split(",")), problems).stream()
                .map(entry)
                .toList();
    }

    private Head head() {
        var file = "network.csv";
        var columns =
                "code,name,public_name,acknowledge_days,remind_days,expire_days,no_progress_days,access_after_end_days";
        var heads = ProfileTable.read(folder, file, List.of(columns.split(",")), HeadCells.OPTIONAL, problems).stream()
                .map(ProfileReader::head)
                .toList();
        if (heads.size() > 1 || heads.isEmpty() && folder.has(file)) {
            problems.add(new Line(folder.label(file), 0)
                    .problem(
                            null,
                            "the file has " + heads.size() + " networks",
                            "Leave exactly one line under the columns"));
        }
        return heads.isEmpty() ? null : heads.get(0);
    }

    /** The lists that all networks share, each replaced as a whole where the network has its own of that name. */
    private List<CodeEntry> codes() {
        var shared = codes(ProfileFolder.bundled(""));
        var own = folder.has(CODE_LISTS) ? codes(folder) : List.<CodeEntry>of();
        var replaced = own.stream().map(CodeEntry::list).collect(Collectors.toSet());
        var codes = new ArrayList<>(own);
        shared.stream().filter(code -> !replaced.contains(code.list())).forEach(codes::add);
        return codes;
    }

    /** The network's own notices, or those that all networks share. */
    private List<NoticeEntry> notices() {
        var from = folder.has(NOTICES) ? folder : ProfileFolder.bundled("");
        return ProfileTable.read(from, NOTICES, List.of("version", "valid_from", "text"), problems).stream()
                .map(cells -> new NoticeEntry(
                        cells.at(), cells.text("version", 40), cells.date("valid_from"), cells.text("text", 12_000)))
                .toList();
    }

    /** What the network settles for the forms of its desks; nothing where it has no such file. */
    private List<FieldEntry> fields() {
        var cells = folder.has(FIELDS)
                ? ProfileTable.read(folder, FIELDS, List.of("field", "rule"), problems)
                : List.<ProfileCells>of();
        return cells.stream().map(FormFieldCells::entry).toList();
    }

    private List<CodeEntry> codes(ProfileFolder from) {
        var positions = new HashMap<String, Integer>();
        return ProfileTable.read(from, CODE_LISTS, List.of("list", "key", "code", "group", "it", "en"), problems)
                .stream()
                .map(cells -> code(cells, positions.merge(cells.text("list", 40), 1, Integer::sum) - 1))
                .toList();
    }

    private static Head head(ProfileCells cells) {
        var terms = new Network.Terms(
                cells.number("acknowledge_days", 1, Network.MOST_DAYS),
                cells.number("remind_days", 1, Network.MOST_DAYS),
                cells.number("expire_days", 1, Network.MOST_DAYS),
                cells.number("no_progress_days", 1, Network.MOST_DAYS),
                cells.number("access_after_end_days", 0, Network.MOST_DAYS));
        return new Head(
                cells.at(),
                cells.matching("code", CODE, A_CODE),
                cells.text("name", 120),
                cells.text("public_name", 120),
                terms,
                HeadCells.signal(cells),
                HeadCells.clock(cells),
                HeadCells.catalogue(cells),
                HeadCells.website(cells),
                HeadCells.accounts(cells));
    }

    private static ProtocolEntry protocol(ProfileCells cells) {
        return new ProtocolEntry(
                cells.at(),
                cells.matching("code", CODE, A_CODE),
                cells.text("title", 200),
                cells.optionalDate("signed_on"),
                cells.optionalDate("ends_on"));
    }

    private static MunicipalityEntry municipality(ProfileCells cells) {
        var facts = new Municipality.Facts(
                cells.matching("belfiore", Pattern.compile("[A-Y][0-9]{3}"), "a Belfiore code, as in I449"),
                cells.text("name", 120),
                cells.matching("province", Pattern.compile("[A-Z]{2}"), "a province's two letters, as in SP"),
                cells.matching("cap", Pattern.compile("[0-9]{5}"), "a CAP of five digits, as in 19038"),
                cells.number("population", 0, 10_000_000),
                cells.optionalAddress("pec"),
                cells.flag("coordinator"));
        return new MunicipalityEntry(cells.at(), cells.matching("istat_code", ISTAT, AN_ISTAT_CODE), facts);
    }

    private static MemberEntry member(ProfileCells cells) {
        return new MemberEntry(
                cells.at(),
                cells.matching("code", CODE, A_CODE),
                cells.text("name", 200),
                cells.matching("category", KEY, A_KEY),
                cells.flag("demo", false));
    }

    private static AdhesionEntry adhesion(ProfileCells cells) {
        return new AdhesionEntry(
                cells.at(),
                cells.matching("protocol", CODE, A_CODE),
                cells.optionalMatching("municipality", ISTAT, AN_ISTAT_CODE),
                cells.optionalMatching("organisation", CODE, A_CODE),
                cells.date("valid_from"),
                cells.optionalDate("valid_until"));
    }

    private static CodeEntry code(ProfileCells cells, int position) {
        var description = new CodeListItem.Description(
                cells.optionalText("code", 20),
                cells.text("it", 300),
                cells.optionalText("en", 300),
                cells.optionalMatching("group", KEY, A_KEY),
                position);
        return new CodeEntry(
                cells.at(), cells.matching("list", KEY, A_KEY), cells.matching("key", KEY, A_KEY), description);
    }

    private List<ServiceEntry> services() {
        var columns = List.of("organisation", "code", "name", "kind", "description", "demo");
        return ProfileTable.read(folder, "services.csv", columns, ServiceCells.OPTIONAL, problems).stream()
                .map(ServiceCells::entry)
                .toList();
    }

    /** Where the services are given, as far as their own lines do not tell; nothing where there is no such file. */
    private List<PlaceEntry> places() {
        var cells = folder.has(PLACES)
                ? ProfileTable.read(folder, PLACES, PlaceCells.COLUMNS, PlaceCells.OPTIONAL, problems)
                : List.<ProfileCells>of();
        return cells.stream().map(PlaceCells::entry).toList();
    }
}
