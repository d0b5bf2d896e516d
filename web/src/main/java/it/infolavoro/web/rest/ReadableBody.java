package it.infolavoro.web.rest;

import com.fasterxml.jackson.core.JacksonException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/**
 * Refuses a body that is empty or {@code null}, so that no service meets an absent command, and takes the failures of
 * reading out of the hands of RESTEasy's own mappers, which would answer them without naming the field.
 */
@Provider
public class ReadableBody implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) {
        try {
            var command = body.proceed();
            if (command == null) {
                throw new BadRequestException("The body is empty");
            }
            return command;
        } catch (JacksonException unreadable) {
            throw new BadRequestException("The body cannot be read", unreadable);
        } catch (IOException cut) {
            // Cut off by the sender or by the server's limit: no fault of the program.
            throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE, cut);
        }
    }
}
