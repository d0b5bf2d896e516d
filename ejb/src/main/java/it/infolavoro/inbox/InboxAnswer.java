package it.infolavoro.inbox;

import it.infolavoro.catalogue.Catalogue;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.network.CodeLists;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.referral.Transition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

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
        return delivery.complete(now, outcome, command.outcomeOn(), command.note());
    }

    private Transition forward(AnswerDelivery command, InboxDelivery delivery, Instant now) {
        if (!command.citizenAgrees()) {
            throw BusinessRuleViolation.at("citizenAgrees", "delivery.citizenMustAgree");
        }
        if (command.toServiceId() == null) {
            throw BusinessRuleViolation.at("toServiceId", "delivery.forwardTo");
        }
        var offered = catalogue.offering(caller.get().networkId(), delivery.needKind()).stream()
                .anyMatch(service -> service.id() == command.toServiceId());
        if (!offered) {
            throw BusinessRuleViolation.at("toServiceId", "referral.serviceNotOffered");
        }
        return delivery.forward(now, command.toServiceId(), command.note());
    }

    private Transition takeBack(AnswerDelivery command, InboxDelivery delivery, Instant now) {
        var transition = delivery.takeBack(now, command.note());
        inbox.unclaim(delivery);
        return transition;
    }

    private String requireKey(String list, String key) {
        codes.requireKey(caller.get().networkId(), list, key, "reason");
        return key;
    }
}
