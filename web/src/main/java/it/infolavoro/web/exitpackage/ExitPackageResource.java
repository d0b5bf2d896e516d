package it.infolavoro.web.exitpackage;

import it.infolavoro.exitpackage.ExitPackageRow;
import it.infolavoro.exitpackage.ExitPackageService;
import it.infolavoro.web.rest.Created;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The package of the own Comune's data. The file itself is downloaded in the browser alone, behind the login. */
@RequestScoped
@Path("exit-packages")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExitPackageResource {

    @Inject
    ExitPackageService service;

    /** The last packages with how far they are. */
    @GET
    public List<ExitPackageRow> listExitPackages() {
        return service.list();
    }

    /** Asks for a package. */
    @POST
    public Created requestExitPackage() {
        return new Created(service.request(), null);
    }
}
