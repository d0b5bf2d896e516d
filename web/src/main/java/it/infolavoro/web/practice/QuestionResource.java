package it.infolavoro.web.practice;

import it.infolavoro.practice.AnswerQuestion;
import it.infolavoro.practice.AskQuestion;
import it.infolavoro.practice.QuestionRow;
import it.infolavoro.practice.QuestionService;
import it.infolavoro.practice.SharedAnswer;
import it.infolavoro.web.rest.Created;
import it.infolavoro.web.rest.SameId;
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

/** Questions to the coordinator of the own network. */
@RequestScoped
@Path("questions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class QuestionResource {

    @Inject
    QuestionService service;

    /** What the whole network may read. */
    @GET
    @Path("shared")
    public List<SharedAnswer> listSharedAnswers() {
        return service.shared();
    }

    /** What the caller has asked. */
    @GET
    @Path("own")
    public List<QuestionRow> listOwnQuestions() {
        return service.own();
    }

    /** What waits for an answer. */
    @GET
    @Path("waiting")
    public List<QuestionRow> listWaitingQuestions() {
        return service.waiting();
    }

    /** What has an answer. */
    @GET
    @Path("answered")
    public List<QuestionRow> listAnsweredQuestions() {
        return service.answered();
    }

    /** One question, for the coordinator. */
    @GET
    @Path("{questionId}")
    public QuestionRow readQuestion(@PathParam("questionId") long questionId) {
        return service.open(questionId);
    }

    /** Asks the coordinator. */
    @POST
    public Created askQuestion(AskQuestion command) {
        return new Created(service.ask(command), null);
    }

    /** Answers a question. */
    @POST
    @Path("{questionId}/answer")
    public void answerQuestion(@PathParam("questionId") long questionId, AnswerQuestion command) {
        SameId.require(questionId, command.questionId(), "questionId");
        service.answer(command);
    }
}
