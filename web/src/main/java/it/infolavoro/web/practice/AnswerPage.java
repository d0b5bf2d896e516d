package it.infolavoro.web.practice;

import it.infolavoro.practice.AnswerQuestion;
import it.infolavoro.practice.QuestionRow;
import it.infolavoro.practice.QuestionService;
import it.infolavoro.practice.QuestionState;
import it.infolavoro.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A question with the coordinator's answer. */
@Named
@ViewScoped
public class AnswerPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    QuestionService service;

    @Inject
    Notices notices;

    private long id;
    private QuestionRow question;
    private String answer;
    private boolean shared;
    private String sharedText;

    /** Reads the question, with what was answered before. Throws NotFound. */
    public void open() {
        question = service.open(id);
        answer = question.answer();
        shared = question.state() == QuestionState.SHARED;
        sharedText = shared ? question.sharedText() : question.text();
    }

    /** Stores the answer. */
    public String save() {
        service.answer(new AnswerQuestion(id, question.version(), answer, shared, sharedText));
        notices.done(shared ? "question.shared.done" : "question.answered");
        return "/question/list?faces-redirect=true";
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public QuestionRow getQuestion() {
        return question;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }

    public String getSharedText() {
        return sharedText;
    }

    public void setSharedText(String sharedText) {
        this.sharedText = sharedText;
    }
}
