package it.infolavoro.exitpackage;

import it.infolavoro.job.Job;
import it.infolavoro.network.Networks;
import it.infolavoro.platform.ConcurrentChange;
import it.infolavoro.tenancy.OwnedTable;
import it.infolavoro.tenancy.OwnedTables;
import it.infolavoro.tenancy.SystemWork;
import it.infolavoro.tenancy.WorkDue;
import jakarta.ejb.ScheduleExpression;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Base64;
import java.util.List;

/** Writes the packages that were asked for (rule R4): each page and each part in a transaction of its own. */
@ApplicationScoped
public class ExitPackaging implements Job {

    private static final System.Logger LOG = System.getLogger(ExitPackaging.class.getName());
    private static final int ROWS = 500;
    /** Rows with bytes may be some megabytes each. */
    private static final int LARGE_ROWS = 5;

    @Inject
    ExitPackages packages;

    @Inject
    ExitTables tables;

    @Inject
    OwnedTables rows;

    @Inject
    SealedColumns seals;

    @Inject
    Networks networks;

    @Inject
    WorkDue due;

    @Inject
    SystemWork work;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "exitPackages";
    }

    @Override
    public ScheduleExpression times() {
        return new ScheduleExpression().hour("*").minute("*").second("3/10");
    }

    @Override
    public long run() {
        return write();
    }

    /** Writes what was asked for and throws away what was kept long enough. May run anywhere, any time. */
    public long write() {
        var written = 0;
        for (var municipality : due.exitPackages()) {
            work.inMunicipality(municipality, packages::expire);
            var taken = work.inMunicipality(municipality, packages::take);
            taken.ifPresent(one -> write(municipality, one));
            written += taken.isPresent() ? 1 : 0;
        }
        return written;
    }

    private void write(long municipality, long taken) {
        try {
            fill(municipality, taken);
            work.inMunicipality(municipality, () -> packages.ended(taken, true));
        } catch (ConcurrentChange other) {
            LOG.log(Level.INFO, "The package {0} is written elsewhere: {1}", taken, other.toString());
        } catch (IOException | RuntimeException trouble) {
            LOG.log(Level.ERROR, "The package " + taken + " of the Comune " + municipality + " failed", trouble);
            work.inMunicipality(municipality, () -> packages.ended(taken, false));
        }
    }

    private void fill(long municipality, long taken) throws IOException {
        var all = tables.all();
        var parts = new PartStream(
                bytes -> work.inMunicipality(municipality, () -> packages.addPart(taken, municipality, bytes)));
        try (parts;
                var zip = new PackageZip(parts)) {
            var written = 0L;
            for (var at = 0; at < all.size(); at++) {
                written += table(zip, municipality, all.get(at));
                var done = at + 1;
                var soFar = written;
                work.inMunicipality(municipality, () -> packages.progress(taken, all.size(), done, soFar));
            }
            var comune = work.withoutDoor(() -> networks.municipality(municipality));
            PackageGuide.write(zip, comune.name(), comune.istatCode(), clock.instant(), all, seals);
            PackageGuide.checksums(zip);
        }
    }

    private long table(PackageZip zip, long municipality, OwnedTable table) throws IOException {
        zip.begin(PackageGuide.file(table));
        var key = keyOf(table);
        var last = 0L;
        var count = 0L;
        List<Object[]> page;
        do {
            var after = last;
            page = work.inMunicipality(municipality, () -> rows.page(table, after, table.large() ? LARGE_ROWS : ROWS));
            for (var row : page) {
                zip.line(json(table, municipality, row));
                last = (Long) row[key];
                count++;
            }
        } while (!page.isEmpty());
        zip.end();
        return count;
    }

    private static int keyOf(OwnedTable table) {
        return table.columns().stream().map(OwnedTable.Column::name).toList().indexOf(table.key());
    }

    private String json(OwnedTable table, long municipality, Object[] row) {
        var json = Json.createObjectBuilder();
        for (var at = 0; at < row.length; at++) {
            var column = table.columns().get(at).name();
            if (row[at] == null) {
                json.addNull(column);
            } else if (row[at] instanceof Long number) {
                json.add(column, number);
            } else if (row[at] instanceof byte[] bytes) {
                var clear = seals.open(table.name(), column, municipality, bytes);
                json.add(column, Base64.getEncoder().encodeToString(clear));
            } else {
                json.add(column, (String) row[at]);
            }
        }
        return json.build().toString();
    }
}
