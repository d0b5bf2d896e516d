package it.infolavoro.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import it.infolavoro.platform.BusinessRuleViolation;
import java.util.List;

/** Something that must be refused. */
interface Refused {

    /** Does it. */
    void run() throws Exception;

    /** Demands that a rule refuses it beside a field. */
    static void beside(String field, String key, Refused what) {
        var refusal = assertThrows(BusinessRuleViolation.class, what::run);
        assertEquals(List.of(field, key), List.of(refusal.field(), refusal.key()));
    }
}
