package it.infolavoro.mailtext;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import it.infolavoro.platform.BusinessRuleViolation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rules R1 to R3 of the package. */
class MailWordsTest {

    private static final String STANDARD = "Buongiorno,\n\nil suo appuntamento è domani.\n";

    @Test
    void standAfterTheGreetingAndAtTheEndWithTheirPlaceholdersFilled() {
        var words = new MailWords("Benvenuto a {comune}.", "A {giorno}!");
        var text = words.around(
                STANDARD, Map.of(MailPlaceholder.MUNICIPALITY, "L$1\\'Aquila", MailPlaceholder.DAY, "lunedì"));
        assertEquals("Buongiorno,\n\nBenvenuto a L$1\\'Aquila.\n\nil suo appuntamento è domani.\n\nA lunedì!\n", text);
    }

    @Test
    void standFirstWhereTheStandardTextHasNoGreeting() {
        assertEquals("Ciao\n\nC'è un invio.\n", new MailWords("Ciao", "").around("C'è un invio.\n", Map.of()));
    }

    @Test
    void leaveTheStandardTextAsItIsWhereThereAreNone() {
        assertEquals(STANDARD, MailWords.NONE.around(STANDARD, Map.of()));
    }

    @Test
    void ofTheComuneGoBeforeTheNetworksEachPartByItself() {
        assertEquals(
                new MailWords("Rete", "Comune"), new MailWords("", "Comune").or(new MailWords("Rete", "della Rete")));
    }

    @Test
    void refuseWhatIsNoPlaceholderOfTheirKindBesideTheField() {
        new MailWords("{rete} {comune} {giorno} {ora}", "").check(MailKind.BOOKED);
        new MailWords("", "{rete}").check(MailKind.ALERT);
        for (var wrong : List.of("{nome}", "{Giorno}", "{}", "{ora", "ora}", "{{ora}}")) {
            var told =
                    assertThrows(BusinessRuleViolation.class, () -> new MailWords("", wrong).check(MailKind.REMINDER));
            assertEquals(List.of("closing", "mailText.placeholder"), List.of(told.field(), told.key()), wrong);
        }
        assertThrows(BusinessRuleViolation.class, () -> new MailWords("{ora}", "").check(MailKind.LINK));
    }
}
