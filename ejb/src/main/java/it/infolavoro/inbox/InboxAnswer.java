package it.infolavoro.inbox;

import it.infolavoro.catalogue.Catalogue;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.network.CodeLists;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.Clocks;
import it.infolavoro.referral.Transition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Applies an answer to a delivery, checking first what the move needs. */
@ApplicationScoped
public class InboxAnswer {

    @Inject
    Inbox inbox;

    @Inject
    Catalogue catalogue;

    @Inject
    CodeLists codes;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    Transition apply(AnswerDelivery command, InboxDelivery delivery) {
        var now = clock.instant();
        return switch (command.move()) {
            case ACCEPT -> accept(delivery, now);
            case DECLINE ->
                delivery.decline(
                        now, requireKey("decline_reason", command.reason()), command.note(), command.textForCitizen());
            case START -> delivery.start(now);
            case HOLD -> delivery.hold(now, requireKey("hold_reason", command.reason()), command.note());
            case COMPLETE -> complete(command, delivery, now);
            case INTERRUPT -> delivery.interrupt(now, requireKey("interrupt_reason", command.reason()), command.note());
            case FORWARD -> forward(command, delivery, now);
            case UNDO -> takeBack(command, delivery, now);
        };
    }

    private Transition accept(InboxDelivery delivery, Instant now) {
        var transition = delivery.accept(now);
        if (delivery.firstWins()) {
            inbox.claim(delivery, now);
        }
        return transition;
    }

    private Transition complete(AnswerDelivery command, InboxDelivery delivery, Instant now) {
        var outcome = requireKey("delivery_outcome", command.reason());
        if (command.outcomeOn() == null) {
            throw BusinessRuleViolation.at("outcomeOn", "delivery.outcomeDate");
        }
        if (command.outcomeOn().isAfter(LocalDate.ofInstant(now, Clocks.ITALY))) {
            throw BusinessRuleViolation.at("outcomeOn", "time.future");
        }
        return delivery.complete(now, outcome, command.outcomeOn(), command.note());
    }

    private Transition forward(AnswerDelivery command, InboxDelivery delivery, Instant now) {
        if (!command.citizenAgrees()) {
            throw BusinessRuleViolation.at("citizenAgrees", "delivery.citizenMustAgree");
        }
        if (command.toServiceId() == null) {
            throw BusinessRuleViolation.at("toServiceId", "delivery.forwardTo");
        }
        return delivery.forward(
                now,
                catalogue.get(caller.get().networkId(), command.toServiceId()).id(),
                command.note());
    }

    private Transition takeBack(AnswerDelivery command, InboxDelivery delivery, Instant now) {
        if (command.note() == null) {
            throw BusinessRuleViolation.at("note", "delivery.undoReason");
        }
        inbox.unclaim(delivery);
        return delivery.takeBack(now, command.note());
    }

    private String requireKey(String list, String key) {
        codes.requireKey(caller.get().networkId(), list, key, "reason");
        return key;
    }
}
