package it.infolavoro.web.plan;

import it.infolavoro.plan.ActionBy;
import it.infolavoro.plan.ActionDetail;
import it.infolavoro.plan.ActionState;
import it.infolavoro.plan.AmendAction;
import it.infolavoro.plan.MarkAction;
import it.infolavoro.plan.PlanService;
import it.infolavoro.web.faces.Difference;
import it.infolavoro.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Amends an action of a plan, or cancels it with a reason. */
@Named
@ViewScoped
public class PlanActionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PlanService plans;

    @Inject
    Notices notices;

    private final ActionForm form = new ActionForm();
    private long id;
    private String reason;
    private ActionDetail detail;
    private List<Difference> differences = List.of();

    /** Reads the action. Throws NotFound. */
    public void open() {
        detail = plans.openAction(id);
        form.show(detail.action());
    }

    /** Stores what was agreed now, unless somebody else was faster: then both are shown, and saving again decides. */
    public String save() {
        if (changedMeanwhile()) {
            return null;
        }
        plans.amendAction(new AmendAction(id, detail.action().version(), form.action()));
        notices.done("plan.actionAmended");
        return toPlan();
    }

    private boolean changedMeanwhile() {
        var current = plans.openAction(id);
        if (current.action().version() == detail.action().version()) {
            return false;
        }
        differences = new ActionDifferences(current).to(form.action(), detail.action());
        detail = current;
        notices.warn("plan.action.changedMeanwhile");
        return true;
    }

    /** Cancels the action. */
    public String cancel() {
        plans.markAction(new MarkAction(id, detail.action().version(), ActionState.CANCELLED, reason));
        notices.done("plan.actionCancelled");
        return toPlan();
    }

    private String toPlan() {
        return "/plan/edit?faces-redirect=true&citizen=" + detail.plan().citizenId();
    }

    /** Who can do an action. */
    public List<ActionBy> getWhos() {
        return List.of(ActionBy.values());
    }

    public ActionForm getForm() {
        return form;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    public ActionDetail getDetail() {
        return detail;
    }
}
