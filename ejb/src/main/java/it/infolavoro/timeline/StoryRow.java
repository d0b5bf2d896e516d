package it.infolavoro.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A row of the view {@code person_story}, before the feature that it is about has said what its columns mean there;
 * those that an act has no use for are null.
 *
 * @param act what happened
 * @param at when it happened
 * @param id of the row that tells of it, unique within the act
 * @param actor login name of who did it
 * @param aboutId of the row that it is about, for example the referral
 * @param partOfId of a second such row
 * @param code a key of the feature's code list
 * @param edition of the notice that was shown
 * @param title what is named, for example a service or a document
 * @param party the other side's name
 * @param note what stays at the desk
 * @param codes several keys of a code list, with commas between them
 */
public record StoryRow(
        Long citizenId,
        TimelineKind kind,
        String act,
        Instant at,
        Long id,
        String actor,
        Long version,
        Long aboutId,
        Long partOfId,
        String code,
        String state,
        String edition,
        String reason,
        String title,
        String party,
        String note,
        String sharedNote,
        String codes,
        Integer amount,
        LocalDate day,
        Instant beganAt,
        String beganBy,
        Instant endedAt,
        String endedBy) {

    /** The keys one by one. */
    public List<String> codeList() {
        return codes == null ? List.of() : List.of(codes.split(","));
    }

    /** The state as one of a feature's own. */
    public <S extends Enum<S>> S state(Class<S> states) {
        return Enum.valueOf(states, state);
    }

    @Override
    public String toString() {
        return "StoryRow[" + act + " " + id + "]";
    }
}
