package it.infolavoro.web.training;

import it.infolavoro.training.NewsRow;
import it.infolavoro.training.NewsService;
import it.infolavoro.training.PublishNews;
import it.infolavoro.web.rest.Created;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** News of the own network. */
@RequestScoped
@Path("news")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NewsResource {

    @Inject
    NewsService service;

    /** The last ones. */
    @GET
    public List<NewsRow> listNews() {
        return service.list();
    }

    /** Publishes news. */
    @POST
    public Created publishNews(PublishNews command) {
        return new Created(service.publish(command), null);
    }

    /** The caller has read it. */
    @PUT
    @Path("{newsId}/reading")
    @Consumes(MediaType.WILDCARD)
    public void readNews(@PathParam("newsId") long newsId) {
        service.read(newsId);
    }

    /** Takes news away. */
    @DELETE
    @Path("{newsId}")
    public void withdrawNews(@PathParam("newsId") long newsId) {
        service.withdraw(newsId);
    }
}
