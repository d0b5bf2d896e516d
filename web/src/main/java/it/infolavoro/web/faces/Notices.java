package it.infolavoro.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;

/** Tells the person what happened, at the top of the page that comes next. */
@ApplicationScoped
public class Notices {

    /** Something was done, for example saved. */
    public void done(String key, Object... arguments) {
        tell(FacesMessage.SEVERITY_INFO, key, arguments);
    }

    /** Something was done, but the person should know more. */
    public void warn(String key, Object... arguments) {
        tell(FacesMessage.SEVERITY_WARN, key, arguments);
    }

    /** Something could not be done. */
    public void refused(String key, Object... arguments) {
        tell(FacesMessage.SEVERITY_ERROR, key, arguments);
    }

    private static void tell(Severity severity, String key, Object... arguments) {
        var context = FacesContext.getCurrentInstance();
        context.getExternalContext().getFlash().setKeepMessages(true);
        context.addMessage(null, new FacesMessage(severity, Texts.get(key, arguments), null));
    }
}
