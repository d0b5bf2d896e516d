package it.infolavoro.web.administration;

import it.infolavoro.job.JobRow;
import it.infolavoro.job.JobService;
import it.infolavoro.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What the product does by itself, and the way to have it done now. */
@Named
@ViewScoped
public class JobsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    JobService service;

    @Inject
    Notices notices;

    private List<JobRow> rows = List.of();

    /** Reads how the jobs stand. */
    public void open() {
        rows = service.list();
    }

    /** Begins one. */
    public void run(JobRow job) {
        service.runNow(job.name());
        notices.done("job.begun");
        open();
    }

    public List<JobRow> getRows() {
        return rows;
    }
}
