package it.infolavoro.web.draft;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** The draft of the second form on the page of opening hours. */
@Named
@ViewScoped
public class ClosureDraft extends DraftBean {

    private static final long serialVersionUID = 1L;
}
