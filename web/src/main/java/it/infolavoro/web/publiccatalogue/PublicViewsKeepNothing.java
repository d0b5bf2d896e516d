package it.infolavoro.web.publiccatalogue;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/**
 * Says of the public views that they keep no state as soon as they are there (rule R1). The views say so themselves,
 * but are read only after PrimeFaces has put its nonce into the state, and a session around it.
 */
public class PublicViewsKeepNothing implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        var view = event.getFacesContext().getViewRoot();
        if (view != null && view.getViewId().startsWith(PublicView.VIEWS)) {
            view.setTransient(true);
        }
    }
}
