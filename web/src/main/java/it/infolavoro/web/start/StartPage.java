package it.infolavoro.web.start;

import it.infolavoro.web.caller.CallerBean;
import it.infolavoro.web.faces.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The start page. A feature that has something to count there brings its own bean and its own include in
 * {@code includes/start}.
 */
@Named
@RequestScoped
public class StartPage {

    @Inject
    CallerBean caller;

    /** The greeting. */
    public String getTitle() {
        return Texts.get("start.title", caller.getName());
    }
}
