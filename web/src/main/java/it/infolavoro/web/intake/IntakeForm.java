package it.infolavoro.web.intake;

import it.infolavoro.citizen.CitizenData;
import it.infolavoro.intake.RecordInformationVisit;
import it.infolavoro.intake.VisitData;
import it.infolavoro.web.draft.DraftedRequest;
import it.infolavoro.web.faces.LocalMoment;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** What is typed of a visit. */
public class IntakeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final DraftedRequest request = new DraftedRequest();
    private String channel = "desk";
    private List<String> reasons = new ArrayList<>();
    private List<String> needs = new ArrayList<>();
    private String education;
    private String labourCondition;
    private boolean noticeShown;
    private String note;
    private LocalDate visitedOn;
    private LocalTime visitedTime;

    /** Begins with what is known of the person. */
    void prefill(CitizenData person) {
        education = person.education();
        labourCondition = person.labourCondition();
    }

    /** The visit, with the version of the notice that the page shows. */
    public VisitData visit(String noticeVersion) {
        return new VisitData(
                LocalMoment.of(visitedOn, visitedTime),
                channel,
                reasons,
                needs,
                education,
                labourCondition,
                noticeShown ? noticeVersion : null,
                note);
    }

    RecordInformationVisit informationVisit() {
        return new RecordInformationVisit(request.id(), LocalMoment.of(visitedOn, visitedTime), channel, reasons);
    }

    public DraftedRequest getRequest() {
        return request;
    }

    /** The reason where only one is asked for; null while there is none. */
    public String getOnlyReason() {
        return reasons.isEmpty() ? null : reasons.get(0);
    }

    public void setOnlyReason(String reason) {
        reasons = reason == null ? List.of() : List.of(reason);
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }

    public List<String> getReasons() {
        return reasons;
    }

    public void setReasons(List<String> reasons) {
        this.reasons = reasons;
    }

    public List<String> getNeeds() {
        return needs;
    }

    public void setNeeds(List<String> needs) {
        this.needs = needs;
    }

    public String getEducation() {
        return education;
    }

    public void setEducation(String education) {
        this.education = education;
    }

    public String getLabourCondition() {
        return labourCondition;
    }

    public void setLabourCondition(String labourCondition) {
        this.labourCondition = labourCondition;
    }

    public boolean isNoticeShown() {
        return noticeShown;
    }

    public void setNoticeShown(boolean noticeShown) {
        this.noticeShown = noticeShown;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public LocalDate getVisitedOn() {
        return visitedOn;
    }

    public void setVisitedOn(LocalDate visitedOn) {
        this.visitedOn = visitedOn;
    }

    public LocalTime getVisitedTime() {
        return visitedTime;
    }

    public void setVisitedTime(LocalTime visitedTime) {
        this.visitedTime = visitedTime;
    }
}
