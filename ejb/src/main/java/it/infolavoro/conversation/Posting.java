package it.infolavoro.conversation;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.document.CheckedFile;
import it.infolavoro.identity.Caller;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.Keys;
import it.infolavoro.platform.SealedColumn;
import it.infolavoro.referral.Delivery;
import it.infolavoro.referral.DeliveryState;
import it.infolavoro.referral.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What both sides of a thread do alike: seal and open, note what was read, know when the thread is closed. */
@ApplicationScoped
class Posting {

    static final String SUBJECT = "DeliveryMessage";

    @Inject
    Messages messages;

    @Inject
    Keys keys;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<MessagePosted> posted;

    @Inject
    Event<AuditEvent> audit;

    /** Whether there is a thread at all, and the organisation's access to it lasts (rules R4 and R8). */
    boolean open(Delivery delivery, int daysAfterEnd) {
        return delivery.state() != DeliveryState.DRAFT
                && delivery.state() != DeliveryState.ENTERED_IN_ERROR
                && (delivery.closedAt() == null || !delivery.closedAt().isBefore(endedAfter(daysAfterEnd)));
    }

    /** Threads of deliveries that ended before this moment are over. */
    Instant endedAfter(int daysAfterEnd) {
        return clock.instant().minus(Duration.ofDays(daysAfterEnd));
    }

    /** Throws BusinessRuleViolation where the thread is closed. */
    void demandOpen(Delivery delivery, int daysAfterEnd) {
        if (!open(delivery, daysAfterEnd)) {
            throw new BusinessRuleViolation("message.closed");
        }
    }

    /** A message ready to be stored: its file checked, everything sealed with the Comune's key. */
    Written write(PostMessage command, long municipalityId) {
        return write(command, municipalityId, caller.get(), clock.instant());
    }

    /** The same, of somebody at a moment. */
    Written write(PostMessage command, long municipalityId, Caller author, Instant at) {
        var file = command.withFile() ? CheckedFile.of(command.fileName(), command.content()) : null;
        return new Written(
                command,
                municipalityId,
                author,
                at,
                keys.seal(SealedColumn.MESSAGE, municipalityId, command.text().getBytes(StandardCharsets.UTF_8)),
                file,
                file == null ? null : keys.seal(SealedColumn.MESSAGE_FILE, municipalityId, file.content()));
    }

    /** The thread opened for a reader, to whom all of the other side's messages are read from now on. */
    List<MessageRow> read(long deliveryId, long municipalityId, Side reader) {
        return readBy(caller.get().displayName(), clock.instant(), deliveryId, reader).stream()
                .map(message -> message.row(reader, text(message, municipalityId)))
                .toList();
    }

    /** The thread, still sealed, after somebody of a side has read it at a moment. */
    List<Message> readBy(String name, Instant at, long deliveryId, Side reader) {
        var thread = messages.of(deliveryId, reader);
        thread.stream().filter(message -> message.side() != reader).forEach(message -> message.readBy(name, at));
        return thread;
    }

    /** A message's file, opened. */
    MessageFile file(Message message, long municipalityId, Side reader) {
        var content = keys.open(SealedColumn.MESSAGE_FILE, municipalityId, messages.sealedFile(message.id(), reader));
        return new MessageFile(message.fileName(), message.fileType(), content);
    }

    /** Tells the trail of the Comune and whoever listens. */
    void tell(MessagePosted event, long messageId, Long citizenId) {
        audit.fire(
                AuditEvent.change("message.post", SUBJECT, messageId, citizenId).of(event.municipalityId()));
        posted.fire(event);
    }

    private String text(Message message, long municipalityId) {
        return new String(
                keys.open(SealedColumn.MESSAGE, municipalityId, message.sealedText()), StandardCharsets.UTF_8);
    }
}
