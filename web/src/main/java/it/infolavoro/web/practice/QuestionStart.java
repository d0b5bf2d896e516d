package it.infolavoro.web.practice;

import it.infolavoro.practice.QuestionService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How many questions wait, on the coordinator's start page. */
@Named
@RequestScoped
public class QuestionStart {

    @Inject
    QuestionService service;

    private Integer waiting;

    /** How many wait. */
    public int getWaiting() {
        if (waiting == null) {
            waiting = service.waiting().size();
        }
        return waiting;
    }
}
