package it.infolavoro.web.practice;

import it.infolavoro.practice.AskQuestion;
import it.infolavoro.practice.QuestionRow;
import it.infolavoro.practice.QuestionService;
import it.infolavoro.practice.SharedAnswer;
import it.infolavoro.web.caller.CallerBean;
import it.infolavoro.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Questions and answers: what all may read, what the reader has asked, and for the coordinator what waits. */
@Named
@ViewScoped
public class QuestionListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    QuestionService service;

    @Inject
    CallerBean caller;

    @Inject
    Notices notices;

    private final UUID requestId = UUID.randomUUID();
    private List<SharedAnswer> shared = List.of();
    private List<QuestionRow> own = List.of();
    private List<QuestionRow> waiting = List.of();
    private List<QuestionRow> answered = List.of();
    private String text;

    /** Reads them. */
    public void open() {
        if (caller.isCoordinator()) {
            waiting = service.waiting();
            answered = service.answered();
        } else {
            shared = service.shared();
            own = service.own();
        }
    }

    /** Asks the coordinator. */
    public String ask() {
        service.ask(new AskQuestion(requestId, text));
        notices.done("question.asked");
        return "/question/list?faces-redirect=true";
    }

    public List<SharedAnswer> getShared() {
        return shared;
    }

    public List<QuestionRow> getOwn() {
        return own;
    }

    public List<QuestionRow> getWaiting() {
        return waiting;
    }

    public List<QuestionRow> getAnswered() {
        return answered;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
