package it.infolavoro.offer;

import it.infolavoro.catalogue.ServiceTerms;
import it.infolavoro.offer.Condition.Kind;
import it.infolavoro.offer.Condition.Verdict;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Holds the conditions of a service against a person's record (rule R1). */
public final class Eligibility {

    private Eligibility() {}

    /** The conditions that the service has, with their verdicts. */
    public static List<Condition> of(ServiceTerms terms, Applicant person, LocalDate today) {
        var conditions = new ArrayList<Condition>();
        if (terms.minAge() != null || terms.maxAge() != null) {
            conditions.add(age(terms, person, today));
        }
        if (!terms.conditions().isEmpty()) {
            var verdict = person.labourCondition() == null
                    ? Verdict.TO_VERIFY
                    : verdict(terms.conditions().contains(person.labourCondition()));
            conditions.add(new Condition(Kind.LABOUR, verdict, List.copyOf(terms.conditions())));
        }
        if (terms.networkResidents()) {
            conditions.add(residence(person));
        }
        if (terms.documents() != null) {
            conditions.add(new Condition(Kind.DOCUMENTS, Verdict.TO_VERIFY, List.of(terms.documents())));
        }
        return conditions;
    }

    private static Condition age(ServiceTerms terms, Applicant person, LocalDate today) {
        var least = terms.minAge() == null ? 0 : terms.minAge();
        var most = terms.maxAge() == null ? Integer.MAX_VALUE : terms.maxAge();
        if (person.birthDate() == null) {
            return new Condition(Kind.AGE, Verdict.TO_VERIFY, List.of(least, most));
        }
        var years = Period.between(person.birthDate(), today).getYears();
        return new Condition(Kind.AGE, verdict(years >= least && years <= most), List.of(least, most, years));
    }

    /** A place that is not known by name may be written otherwise, so it is asked and not refused. */
    private static Condition residence(Applicant person) {
        var known = person.residence() != null
                && person.networkPlaces().contains(person.residence().strip().toLowerCase(Locale.ITALIAN));
        return new Condition(Kind.RESIDENCE, known ? Verdict.MET : Verdict.TO_VERIFY, List.of());
    }

    private static Verdict verdict(boolean met) {
        return met ? Verdict.MET : Verdict.FAILED;
    }
}
