package it.infolavoro.cataloguefile;

import it.infolavoro.catalogue.Publishing;
import it.infolavoro.catalogue.Service;
import it.infolavoro.cataloguefile.ImportedEntry.Outcome;
import it.infolavoro.identity.Caller;
import it.infolavoro.platform.Text;
import it.infolavoro.servicecontent.ContentDifference;
import it.infolavoro.servicecontent.ContentField;
import it.infolavoro.servicecontent.FieldChange;
import it.infolavoro.servicecontent.ServiceContent;
import it.infolavoro.upkeep.Entries;
import it.infolavoro.upkeep.EntryWriting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a file of an organisation against its entries (rules R1 to R3). */
@ApplicationScoped
class ImportReading {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_CODE = 60;

    @Inject
    Entries entries;

    @Inject
    EntryWriting writing;

    @Inject
    CodeWords words;

    @Inject
    EntryCheck check;

    /**
     * A service that is written.
     *
     * @param service null for a new one
     * @param code null for one that is made of its name
     */
    record Ready(Service service, String code, ServiceContent content) {}

    /** What a file does, and with what. */
    record Read(ImportPreview preview, List<Ready> ready) {}

    /** Throws BusinessRuleViolation at {@code file} for one that is no table. */
    Read read(Caller me, byte[] content) {
        var table = FileTable.read(content);
        var columns = new ImportColumns(table.header());
        var file = new File(me, entries.byCode(me.organisationId()));
        groups(me, table, columns).forEach(file::read);
        return new Read(new ImportPreview(table.header(), columns.ignored(), file.imported, file.wrong), file.ready);
    }

    /** A line with a code or a name begins a service, unless it goes on with the one before; others are its places. */
    private List<EntryLines> groups(Caller me, FileTable table, ImportColumns columns) {
        var groups = new ArrayList<EntryLines>();
        EntryLines last = null;
        for (var line : table.lines()) {
            var code = columns.code(line);
            var name = columns.cell(line, ContentField.NAME);
            var more = last != null
                    && (code.isEmpty()
                            ? name.isEmpty() || last.code().isEmpty() && name.equals(last.name())
                            : code.equals(last.code()));
            if (more) {
                last.add(line);
            } else {
                last = new EntryLines(
                        columns, (field, cell) -> words.keys(me.networkId(), ContentField.valueOf(field), cell), line);
                groups.add(last);
            }
        }
        return groups;
    }

    /** A file that is being read. */
    private final class File {

        private final Caller me;
        private final Map<String, Service> own;
        private final Set<String> seen = new HashSet<>();
        private final List<Ready> ready = new ArrayList<>();
        private final List<ImportedEntry> imported = new ArrayList<>();
        private final List<WrongLine> wrong = new ArrayList<>();

        File(Caller me, Map<String, Service> own) {
            this.me = me;
            this.own = own;
        }

        void read(EntryLines lines) {
            var service = find(lines);
            var now = service == null ? null : writing.current(service);
            refuse(lines, service);
            var typed = lines.content(now);
            check.check(me.networkId(), typed, lines);
            if (!lines.right()) {
                wrong.addAll(lines.wrongLines());
                return;
            }
            var content = Publishing.numbered(typed, now == null ? List.of() : now.places());
            var changes = now == null ? List.<FieldChange>of() : ContentDifference.between(now, content);
            var outcome = now == null ? Outcome.ADDED : changes.isEmpty() ? Outcome.SAME : Outcome.CHANGED;
            imported.add(new ImportedEntry(lines.first().number(), lines.code(), content.name(), outcome, changes));
            if (outcome != Outcome.SAME) {
                ready.add(new Ready(service, lines.code().isEmpty() ? null : lines.code(), content));
            }
        }

        /** By its code; without one, by its name, as long as that is one service's alone. */
        private Service find(EntryLines lines) {
            if (!lines.code().isEmpty()) {
                return own.get(lines.code());
            }
            var named = own.values().stream()
                    .filter(service -> Text.key(service.name()).equals(Text.key(lines.name())))
                    .toList();
            return named.size() == 1 ? named.get(0) : null;
        }

        private void refuse(EntryLines lines, Service service) {
            var code = service == null ? lines.code() : service.code();
            if (!seen.add(code.isEmpty() ? " " + Text.key(lines.name()) : code)) {
                wrong(lines, "catalogueFile.twice");
            }
            if (code.length() > LONGEST_CODE
                    || !code.isEmpty() && !CODE.matcher(code).matches()) {
                wrong(lines, "catalogueFile.code");
            }
            if (service != null && writing.inReview(service)) {
                wrong(lines, "upkeep.inReview");
            }
        }

        private void wrong(EntryLines lines, String key) {
            lines.wrong(lines.first(), new LineProblem(ImportColumns.CODE, key, List.of()));
        }
    }
}
