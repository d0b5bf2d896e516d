package it.infolavoro.web.faces;

import it.infolavoro.identity.NotIdentified;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.ConcurrentChange;
import it.infolavoro.platform.InvalidInput;
import it.infolavoro.platform.NotFound;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;

/**
 * Turns what a service refuses into what a person reads. A rule that is broken becomes a message, beside its field
 * where it names one, on the same page with everything still typed; what is not there, not allowed or too old becomes
 * an error page. Anything else is a fault of the program: it is logged under a number that the page shows.
 */
class PageExceptionHandler extends ExceptionHandlerWrapper {

    /** Request attribute with the number under which a fault was logged. */
    static final String FAULT = "il.fault";

    private static final Logger LOG = System.getLogger(PageExceptionHandler.class.getName());
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;
    private static final int BROKEN = 500;

    PageExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        var context = FacesContext.getCurrentInstance();
        for (var events = getUnhandledExceptionQueuedEvents().iterator(); events.hasNext(); ) {
            var failure = events.next().getContext().getException();
            events.remove();
            if (!context.getResponseComplete()) {
                answer(context, known(failure));
            }
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext context, Throwable failure) {
        if (failure instanceof BusinessRuleViolation violation && MergedRecord.leadOn(context, violation)
                || refusal(context, failure)) {
            return;
        }
        if (failure instanceof NotFound || failure instanceof FileNotFoundException) {
            send(context, NOT_FOUND);
        } else if (failure instanceof EJBAccessException || failure instanceof NotIdentified) {
            send(context, FORBIDDEN);
        } else if (failure instanceof ViewExpiredException || unreadableState(context)) {
            send(context, GONE);
        } else {
            var number = UUID.randomUUID().toString().substring(0, 8);
            context.getExternalContext().getRequestMap().put(FAULT, number);
            LOG.log(
                    Level.ERROR,
                    "Fault " + number + " in " + context.getExternalContext().getRequestServletPath(),
                    failure);
            send(context, BROKEN);
        }
    }

    /** A page's state that was not written here, or is no longer understood, is a page that is no longer valid. */
    private static boolean unreadableState(FacesContext context) {
        return context.getCurrentPhaseId() == PhaseId.RESTORE_VIEW && context.isPostback();
    }

    /** Tells a refusal on the page itself, which is possible only while the page is not being written. */
    private static boolean refusal(FacesContext context, Throwable failure) {
        if (context.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE || context.getViewRoot() == null) {
            return false;
        }
        if (failure instanceof BusinessRuleViolation violation) {
            FieldMessages.add(context, violation);
        } else if (failure instanceof InvalidInput invalid) {
            invalid.problems().forEach(problem -> FieldMessages.add(context, problem));
        } else if (failure instanceof ConcurrentChange) {
            FieldMessages.add(context, null, Texts.get("common.concurrentChange"));
        } else {
            return false;
        }
        context.validationFailed();
        context.renderResponse();
        return true;
    }

    private static void send(FacesContext context, int status) {
        var external = context.getExternalContext();
        try {
            if (!external.isResponseCommitted()) {
                external.responseReset();
                external.responseSendError(status, null);
            }
        } catch (IOException gone) {
            throw new FacesException("The answer " + status + " could not be sent", gone);
        }
        context.responseComplete();
    }

    /** The cause that this class knows, or else the failure itself. */
    private static Throwable known(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BusinessRuleViolation
                    || cause instanceof InvalidInput
                    || cause instanceof ConcurrentChange
                    || cause instanceof NotFound
                    || cause instanceof NotIdentified
                    || cause instanceof EJBAccessException
                    || cause instanceof ViewExpiredException
                    || cause instanceof FileNotFoundException) {
                return cause;
            }
        }
        return failure;
    }
}
