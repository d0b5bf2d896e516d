package it.infolavoro.web.orientation;

import it.infolavoro.orientation.SessionData;
import it.infolavoro.orientation.SessionDetail;
import it.infolavoro.platform.Clocks;
import it.infolavoro.web.faces.LocalMoment;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What is typed of an orientation session. */
public class SessionForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL = 45;

    private LocalDate heldOn;
    private LocalTime heldTime;
    private String kind;
    private List<String> topics = List.of();
    private Integer minutes = USUAL;
    private String privateNote;
    private String shareableNote;
    private String nextStep;
    private LocalDate nextStepDue;

    /** Shows what is recorded. */
    void show(SessionDetail session) {
        var at = session.heldAt().atZone(Clocks.ITALY).truncatedTo(ChronoUnit.MINUTES);
        heldOn = at.toLocalDate();
        heldTime = at.toLocalTime();
        kind = session.kind();
        topics = session.topics();
        minutes = session.minutes();
        privateNote = session.privateNote();
        shareableNote = session.shareableNote();
        nextStep = session.nextStep();
        nextStepDue = session.nextStepDue();
    }

    SessionData session() {
        return new SessionData(
                LocalMoment.of(heldOn, heldTime),
                kind,
                topics,
                minutes,
                privateNote,
                shareableNote,
                nextStep,
                nextStepDue);
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public LocalTime getHeldTime() {
        return heldTime;
    }

    public void setHeldTime(LocalTime heldTime) {
        this.heldTime = heldTime;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public List<String> getTopics() {
        return topics;
    }

    public void setTopics(List<String> topics) {
        this.topics = topics == null ? List.of() : List.copyOf(topics);
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public String getPrivateNote() {
        return privateNote;
    }

    public void setPrivateNote(String privateNote) {
        this.privateNote = privateNote;
    }

    public String getShareableNote() {
        return shareableNote;
    }

    public void setShareableNote(String shareableNote) {
        this.shareableNote = shareableNote;
    }

    public String getNextStep() {
        return nextStep;
    }

    public void setNextStep(String nextStep) {
        this.nextStep = nextStep;
    }

    public LocalDate getNextStepDue() {
        return nextStepDue;
    }

    public void setNextStepDue(LocalDate nextStepDue) {
        this.nextStepDue = nextStepDue;
    }
}
