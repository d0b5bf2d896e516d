package it.infolavoro.orientation;

import java.time.LocalDate;

/** Something that happened to a session, told in the same transaction. */
public sealed interface SessionEvent {

    /**
     * The session's next step was agreed, or is now another.
     *
     * @param step what is to be done; null where there is no next step any more
     * @param dueOn until when; null where no day is agreed
     */
    record StepAgreed(long sessionId, long citizenId, String step, LocalDate dueOn) implements SessionEvent {}
}
