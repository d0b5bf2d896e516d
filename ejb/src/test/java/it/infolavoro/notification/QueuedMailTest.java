package it.infolavoro.notification;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tries of a mail (rule R2). */
class QueuedMailTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private final NetworkMail mail = NetworkMail.of("chiave", "NEW", new byte[] {1}, NOON, NOON);

    @Test
    void aClaimedMailIsLeftAloneUntilItsTryMustBeOver() {
        assertArrayEquals(new byte[] {1}, mail.claim(NOON));
        assertEquals(NOON.plus(Duration.ofMinutes(5)), mail.nextTryAt());
        assertEquals(MailState.WAITING, mail.state(), "Who dies now leaves it to be found");
    }

    @Test
    void pausesDoubleUntilItIsGivenUpAndTheAdministratorCanBeginAgain() {
        var pauses = new ArrayList<Long>();
        for (var now = NOON; mail.state() == MailState.WAITING; now = mail.nextTryAt()) {
            mail.claim(now);
            mail.tried("ConnectException", now);
            pauses.add(Duration.between(now, mail.nextTryAt()).toMinutes());
        }
        assertEquals(MailState.FAILED, mail.state());
        assertEquals(List.of(1L, 2L, 4L, 8L, 16L, 32L, 64L), pauses.subList(0, QueuedMail.TRIES - 1));
        assertEquals(QueuedMail.TRIES, pauses.size());
        mail.tryAgain(NOON);
        assertEquals(MailState.WAITING, mail.state());
        assertEquals(NOON, mail.nextTryAt());
        assertArrayEquals(new byte[] {1}, mail.claim(NOON), "Its content was kept");
    }

    @Test
    void aSentMailKeepsNothing() {
        mail.claim(NOON);
        mail.tried(null, NOON);
        assertEquals(MailState.SENT, mail.state());
        mail.tryAgain(NOON);
        assertEquals(MailState.SENT, mail.state(), "It is not sent again");
    }
}
