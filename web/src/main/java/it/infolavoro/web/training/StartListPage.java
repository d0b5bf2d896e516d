package it.infolavoro.web.training;

import it.infolavoro.report.StartRow;
import it.infolavoro.report.StartRow.Step;
import it.infolavoro.report.StartService;
import it.infolavoro.web.faces.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What Comuni still need before their desks can open. */
@Named
@ViewScoped
public class StartListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Where the responsible of a Comune does a step; the adhesion is the coordinator's. */
    private static final Map<Step, String> PAGES = Map.of(
            Step.PEOPLE, "/people/list",
            Step.HOURS, "/agenda/hours",
            Step.NOTICE, "/settings/notices",
            Step.ALERTS, "/alerts/list",
            Step.TRAINING, "/training/list");

    @Inject
    StartService service;

    private transient StartRow own;
    private transient List<StartRow> rows;

    /** The caller's own Comune. */
    public StartRow getOwn() {
        if (own == null) {
            own = service.own();
        }
        return own;
    }

    /** The Comuni of the coordinator's network. */
    public List<StartRow> getRows() {
        if (rows == null) {
            rows = service.ofNetwork();
        }
        return rows;
    }

    public Step[] getSteps() {
        return Step.values();
    }

    /** Where a step is done, or null where somebody else does it. */
    public String page(Step step) {
        return PAGES.get(step);
    }

    /** What a Comune lacks, in words. */
    public String missing(StartRow row) {
        return row.missing().stream()
                .map(step -> Texts.get("begin.short." + step))
                .collect(Collectors.joining(", "));
    }
}
