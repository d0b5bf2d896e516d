package it.infolavoro.web.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;

/**
 * Answers every failure with a problem. What a service refuses is explained; anything else is a fault of the program,
 * which is logged under a number that the problem carries, without a word about its cause.
 */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = System.getLogger(ProblemMapper.class.getName());
    private static final String MEDIA_TYPE = "application/problem+json";

    @Context
    UriInfo address;

    @Override
    public Response toResponse(Throwable failure) {
        var refusal = Problems.of(failure);
        var problem = refusal == null ? fault(failure) : refusal;
        var answer = failure instanceof WebApplicationException known
                ? Response.fromResponse(known.getResponse())
                : Response.status(problem.status());
        return answer.status(problem.status()).type(MEDIA_TYPE).entity(problem).build();
    }

    private Problem fault(Throwable failure) {
        var number = UUID.randomUUID();
        LOG.log(Level.ERROR, "Fault " + number + " in /api" + address.getPath(), failure);
        return Problem.of(ProblemKind.FAULT, ProblemKind.FAULT.detail()).withInstance("urn:uuid:" + number);
    }
}
