package it.infolavoro.web.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;

/** Gives the status 201 and the Location to every answer that is a {@link Created}. */
@Provider
public class CreatedAnswer implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Created created) {
            response.setStatusInfo(Status.CREATED);
            if (created.location() != null) {
                var address = request.getUriInfo()
                        .getBaseUriBuilder()
                        .path(created.location())
                        .build();
                response.getHeaders().putSingle(HttpHeaders.LOCATION, address);
            }
        }
    }
}
