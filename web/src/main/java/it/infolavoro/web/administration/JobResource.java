package it.infolavoro.web.administration;

import it.infolavoro.job.JobRow;
import it.infolavoro.job.JobService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** What the product does by itself. */
@RequestScoped
@Path("installation/jobs")
@Produces(MediaType.APPLICATION_JSON)
public class JobResource {

    @Inject
    JobService service;

    /** The jobs, and how their last run ended. */
    @GET
    public List<JobRow> listJobs() {
        return service.list();
    }

    /** Begins a job at once. */
    @POST
    @Path("{jobName}/run")
    @Consumes(MediaType.WILDCARD)
    public void runJob(@PathParam("jobName") String jobName) {
        service.runNow(jobName);
    }
}
