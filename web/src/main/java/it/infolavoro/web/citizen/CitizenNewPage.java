package it.infolavoro.web.citizen;

import it.infolavoro.citizen.CitizenData;
import it.infolavoro.citizen.RegisterCitizen;
import it.infolavoro.intake.IntakeService;
import it.infolavoro.intake.RecordFirstIntake;
import it.infolavoro.web.caller.FieldsBean;
import it.infolavoro.web.faces.Notices;
import it.infolavoro.web.intake.IntakeForm;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The guided intake of a person who is not on file: the record and the visit in one page, stored together. */
@Named
@ViewScoped
public class CitizenNewPage extends CitizenFormPage {

    private static final long serialVersionUID = 1L;

    @Inject
    IntakeService intakes;

    @Inject
    FieldsBean fields;

    @Inject
    Notices notices;

    private final IntakeForm visit = new IntakeForm();

    /**
     * Stores the person with the visit, with the version of the notice that the page shows, and goes on to the person's
     * page, which says what comes next.
     */
    public String save(String noticeVersion) {
        compare();
        var first = intakes.recordFirst(new RecordFirstIntake(
                visit.getRequest().id(), person(), getForm().isWarningsConfirmed(), visit.visit(noticeVersion)));
        notices.done("intake.recordedFirst");
        return "/citizen/file?faces-redirect=true&id=" + first.citizenId() + "&visit=" + first.intakeId();
    }

    /** Stores the person alone, who is not at the desk: after a telephone call, say. */
    public String saveOnly() {
        compare();
        var id = citizens.register(
                new RegisterCitizen(visit.getRequest().id(), person(), getForm().isWarningsConfirmed()));
        notices.done("citizen.registered");
        return "/citizen/file?faces-redirect=true&id=" + id;
    }

    /** The page asks for work and schooling once; they are the record's where the desk keeps them there. */
    private CitizenData person() {
        getForm().setLabourCondition(fields.shown("citizen.labourCondition") ? visit.getLabourCondition() : null);
        getForm().setEducation(fields.shown("citizen.education") ? visit.getEducation() : null);
        return getForm().person();
    }

    @Override
    protected long ownId() {
        return 0;
    }

    public IntakeForm getVisit() {
        return visit;
    }
}
