package it.infolavoro.duplicate;

import it.infolavoro.search.AlikeNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A person whom an index found, with what tells whether it may be the one asked about. */
public record Candidate(
        long id,
        String surname,
        String givenName,
        String surnameKey,
        String givenNameKey,
        LocalDate birthDate,
        String fiscalCode,
        String fiscalCodeBase,
        String phone,
        String phoneKey,
        String email) {

    /** Why it may be the person who was typed; empty where nothing speaks for it. */
    List<MatchReason> reasons(DuplicateCheck typed, String typedBase) {
        var reasons = new ArrayList<MatchReason>();
        if (fiscalCode != null && fiscalCode.equals(typed.code())) {
            reasons.add(MatchReason.SAME_CODE);
        } else if (fiscalCodeBase != null && fiscalCodeBase.equals(typedBase)) {
            reasons.add(MatchReason.SAME_CODE_BASE);
        }
        addNames(typed, reasons);
        var similar = AlikeNames.alike(surname, givenName, typed.surname(), typed.givenName());
        addSimilar(typed, similar, reasons);
        if (similar && !typed.phoneKey().isEmpty() && typed.phoneKey().equals(phoneKey)) {
            reasons.add(MatchReason.SAME_PHONE);
        }
        if (similar && !typed.emailKey().isEmpty() && typed.emailKey().equalsIgnoreCase(email)) {
            reasons.add(MatchReason.SAME_EMAIL);
        }
        return reasons;
    }

    DuplicateMatch as(List<MatchReason> reasons) {
        return new DuplicateMatch(id, surname, givenName, birthDate, fiscalCode, phone, reasons);
    }

    private void addNames(DuplicateCheck typed, List<MatchReason> reasons) {
        if (typed.surnameKey().isEmpty() || typed.givenNameKey().isEmpty()) {
            return;
        }
        var sameDate = birthDate != null && birthDate.equals(typed.birthDate());
        var openDate = birthDate == null || typed.birthDate() == null;
        var same = surnameKey.equals(typed.surnameKey()) && givenNameKey.equals(typed.givenNameKey());
        var swapped = surnameKey.equals(typed.givenNameKey()) && givenNameKey.equals(typed.surnameKey());
        if (same && sameDate) {
            reasons.add(MatchReason.SAME_NAME_AND_DATE);
        } else if (same && openDate) {
            reasons.add(MatchReason.SAME_NAME);
        } else if (swapped && (sameDate || openDate)) {
            reasons.add(MatchReason.SWAPPED_NAME);
        }
    }

    /** Where the names differ a little, or the dates do. */
    private void addSimilar(DuplicateCheck typed, boolean similar, List<MatchReason> reasons) {
        if (!similar || birthDate == null || typed.birthDate() == null) {
            return;
        }
        if (birthDate.equals(typed.birthDate())) {
            if (reasons.stream().noneMatch(MatchReason::tellsNameAndDate)) {
                reasons.add(MatchReason.SIMILAR_NAME_AND_DATE);
            }
        } else if (SimilarDates.of(typed.birthDate()).contains(birthDate)) {
            reasons.add(MatchReason.NAME_AND_SIMILAR_DATE);
        }
    }

    /** Whether it is worth a place on the list, where nobody has just typed it. */
    boolean proposedWith(Candidate other) {
        var reasons = between(this, other);
        return reasons.stream().anyMatch(reason -> switch (reason) {
            case SAME_CODE, SAME_CODE_BASE, SAME_NAME_AND_DATE, SIMILAR_NAME_AND_DATE -> true;
            case SWAPPED_NAME -> birthDate != null && other.birthDate != null;
            case NAME_AND_SIMILAR_DATE -> SimilarDates.swapped(birthDate).contains(other.birthDate);
            case SAME_NAME, SAME_PHONE, SAME_EMAIL -> false;
        });
    }

    /** Why two stored persons may be one. */
    static List<MatchReason> between(Candidate one, Candidate other) {
        return other.reasons(one.check(), Objects.requireNonNullElse(one.fiscalCodeBase, ""));
    }

    /** The stored person as if just typed. */
    DuplicateCheck check() {
        return new DuplicateCheck(surname, givenName, birthDate, fiscalCode, phone, email, id);
    }
}
