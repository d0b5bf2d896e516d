package it.infolavoro.web.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;

/** The description of this interface, OpenAPI 3.1, as the build wrote it. The one operation that asks for no token. */
@Path(OpenApiResource.PATH)
public class OpenApiResource {

    static final String PATH = "openapi.json";

    /** The description; the same for everybody. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public InputStream describeInterface() {
        return OpenApiResource.class.getResourceAsStream("/openapi/openapi.json");
    }
}
