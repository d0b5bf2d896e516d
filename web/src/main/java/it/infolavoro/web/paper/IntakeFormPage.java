package it.infolavoro.web.paper;

import it.infolavoro.web.faces.Download;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where the blank intake form is printed. */
@Named
@RequestScoped
public class IntakeFormPage {

    @Inject
    Papers papers;

    private final PrintForm print = new PrintForm();

    /** Sends the form as a PDF file. */
    public void pdf() {
        Download.send("modulo-accesso", Download.Type.PDF, papers.intakeForm(print.getLanguage()));
    }

    public PrintForm getPrint() {
        return print;
    }
}
