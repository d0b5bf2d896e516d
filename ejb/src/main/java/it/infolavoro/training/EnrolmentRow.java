package it.infolavoro.training;

import java.time.Instant;

/** Who comes, for the coordinator and for who is responsible for that body. */
public record EnrolmentRow(
        long id,
        String username,
        String name,
        String bodyName,
        EnrolmentState state,
        Instant enrolledAt,
        Boolean attended) {

    @Override
    public String toString() {
        return "EnrolmentRow[" + id + "]";
    }
}
