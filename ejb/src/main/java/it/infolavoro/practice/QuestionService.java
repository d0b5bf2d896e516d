package it.infolavoro.practice;

import static it.infolavoro.identity.Role.DESK_MANAGER;
import static it.infolavoro.identity.Role.DESK_OPERATOR;
import static it.infolavoro.identity.Role.MEMBER_MANAGER;
import static it.infolavoro.identity.Role.MEMBER_OPERATOR;
import static it.infolavoro.identity.Role.NETWORK_COORDINATOR;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.notification.StaffAddresses;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.SealedColumn;
import it.infolavoro.platform.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Questions to the coordinator, and the answers that all may read. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class QuestionService {

    private static final String SUBJECT = "Question";

    @Inject
    Questions questions;

    @Inject
    QuestionMails mails;

    @Inject
    StaffAddresses addresses;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<AuditEvent> audit;

    /** What the whole network may read, the last answered first. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER, MEMBER_OPERATOR, MEMBER_MANAGER, NETWORK_COORDINATOR})
    public List<SharedAnswer> shared() {
        return questions.shared(caller.get().networkId());
    }

    /** What the caller has asked. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER, MEMBER_OPERATOR, MEMBER_MANAGER})
    public List<QuestionRow> own() {
        var me = caller.get();
        return questions.of(me.networkId(), me.username());
    }

    /** Asks the coordinator and gives the question's id. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER, MEMBER_OPERATOR, MEMBER_MANAGER})
    public long ask(AskQuestion command) {
        var me = caller.get();
        var known = questions.ofRequest(me.networkId(), command.requestId());
        if (known.isPresent()) {
            return known.get();
        }
        var address = addresses.seal(
                SealedColumn.QUESTION, me.networkId(), caller.email().orElse(null));
        var id = questions.add(Question.asked(command, me, address, clock.instant()));
        audit.fire(AuditEvent.change("question.ask", SUBJECT, id, null));
        return id;
    }

    /** What waits for an answer, the longest first. */
    @RolesAllowed(NETWORK_COORDINATOR)
    public List<QuestionRow> waiting() {
        return questions.waiting(caller.get().networkId());
    }

    /** What has an answer, the last answered first. */
    @RolesAllowed(NETWORK_COORDINATOR)
    public List<QuestionRow> answered() {
        return questions.answered(caller.get().networkId());
    }

    /** One question. Throws NotFound. */
    @RolesAllowed(NETWORK_COORDINATOR)
    public QuestionRow open(long questionId) {
        return questions.get(caller.get().networkId(), questionId).row();
    }

    /**
     * Answers, or answers better. Throws NotFound, ConcurrentChange, {@code question.sharedText.needed} where it is
     * shared without its words.
     */
    @RolesAllowed(NETWORK_COORDINATOR)
    public void answer(AnswerQuestion command) {
        if (command.shared() && command.sharedText() == null) {
            throw BusinessRuleViolation.at("sharedText", "question.sharedText.needed");
        }
        var me = caller.get();
        var question = questions.get(me.networkId(), command.questionId());
        question.requireVersion(command.version());
        question.answer(command, me.username(), clock.instant());
        mails.answered(question);
        audit.fire(AuditEvent.change("question.answer", SUBJECT, command.questionId(), null));
    }
}
