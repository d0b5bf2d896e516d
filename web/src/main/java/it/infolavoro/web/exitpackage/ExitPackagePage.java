package it.infolavoro.web.exitpackage;

import it.infolavoro.exitpackage.ExitPackageRow;
import it.infolavoro.exitpackage.ExitPackageService;
import it.infolavoro.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Asks for the package of the Comune's data, shows how far it is, and leads to its download. */
@Named
@ViewScoped
public class ExitPackagePage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final long MEGABYTE = 1 << 20;

    @Inject
    ExitPackageService packages;

    @Inject
    Notices notices;

    private transient List<ExitPackageRow> rows;

    /** Asks for a package. */
    public String request() {
        packages.request();
        notices.done("exitPackage.requested");
        return "/settings/export?faces-redirect=true";
    }

    /** Reads anew how far they are. */
    public void refresh() {
        rows = null;
    }

    /** The last packages, the newest first. */
    public List<ExitPackageRow> getRows() {
        if (rows == null) {
            rows = packages.list();
        }
        return rows;
    }

    /** Whether one is on its way. */
    public boolean isUnderway() {
        return getRows().stream().anyMatch(ExitPackageRow::underway);
    }

    /** A size in whole megabytes, at least one. */
    public long megabytes(long size) {
        return Math.max(1, size / MEGABYTE);
    }
}
