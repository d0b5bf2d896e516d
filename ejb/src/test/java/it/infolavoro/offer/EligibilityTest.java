package it.infolavoro.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import it.infolavoro.catalogue.ServiceTerms;
import it.infolavoro.offer.Condition.Kind;
import it.infolavoro.offer.Condition.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule R1. */
class EligibilityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Set<String> PLACES = Set.of("sarzana", "la spezia");

    /** From 18 to 29 years: the birthdays count, also one on a leap day. */
    @ParameterizedTest
    @CsvSource({
        "2008-11-23, MET",
        "2008-11-24, FAILED",
        "1996-11-24, MET",
        "1996-11-23, FAILED",
        "2004-02-29, MET",
        ", TO_VERIFY"
    })
    void holdsTheAgeAgainstTheBirthDate(LocalDate birth, Verdict verdict) {
        var terms = new ServiceTerms(18, 29, null, false, null, null, null, null, null, null, null);
        assertEquals(
                verdict, only(terms, new Applicant(birth, null, null, PLACES)).verdict());
    }

    @ParameterizedTest
    @CsvSource({"unemployed, MET", "student, FAILED", ", TO_VERIFY"})
    void holdsTheLabourConditionAgainstTheList(String condition, Verdict verdict) {
        var terms =
                new ServiceTerms(null, null, "unemployed,inactive", false, null, null, null, null, null, null, null);
        assertEquals(
                verdict,
                only(terms, new Applicant(null, null, condition, PLACES)).verdict());
    }

    /** What is written otherwise than the network writes it is asked about, not refused. */
    @ParameterizedTest
    @CsvSource({"Sarzana, MET", "' LA SPEZIA ', MET", "Genova, TO_VERIFY", ", TO_VERIFY"})
    void knowsTheComuniOfTheNetworkByName(String residence, Verdict verdict) {
        var terms = new ServiceTerms(null, null, null, true, null, null, null, null, null, null, null);
        assertEquals(
                verdict,
                only(terms, new Applicant(null, residence, null, PLACES)).verdict());
    }

    @Test
    void documentsAreAlwaysConfirmedAndNothingIsAskedWhereNothingIsTold() {
        var terms = new ServiceTerms(null, null, null, false, "curriculum", null, null, null, null, null, null);
        var nobody = new Applicant(null, null, null, PLACES);
        assertEquals(new Condition(Kind.DOCUMENTS, Verdict.TO_VERIFY, List.of("curriculum")), only(terms, nobody));
        assertEquals(List.of(), Eligibility.of(ServiceTerms.NONE, nobody, TODAY));
    }

    private static Condition only(ServiceTerms terms, Applicant person) {
        var conditions = Eligibility.of(terms, person, TODAY);
        assertEquals(1, conditions.size());
        return conditions.get(0);
    }
}
