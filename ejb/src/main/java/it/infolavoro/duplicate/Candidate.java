package it.infolavoro.duplicate;

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
        var similar = NameLikeness.similar(surnameKey, givenNameKey, typed.surnameKey(), typed.givenNameKey());
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
        } else if (sameDate
                && NameLikeness.similar(surnameKey, givenNameKey, typed.surnameKey(), typed.givenNameKey())) {
            reasons.add(MatchReason.SIMILAR_NAME_AND_DATE);
        }
    }

    /** Why two stored persons may be one. */
    static List<MatchReason> between(Candidate one, Candidate other) {
        var typed = new DuplicateCheck(
                one.surname, one.givenName, one.birthDate, one.fiscalCode, one.phone, one.email, one.id);
        return other.reasons(typed, Objects.requireNonNullElse(one.fiscalCodeBase, ""));
    }
}
