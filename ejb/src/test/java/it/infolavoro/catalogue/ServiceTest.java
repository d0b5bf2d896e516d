package it.infolavoro.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ServiceTest {

    private static final LocalDate PROFILE = LocalDate.of(2026, 9, 1);

    private final Service service = Service.ofProfile(1, 2, "corsi", false);

    @Test
    void whatTheOrganisationToldOutlivesAnOlderProfile() {
        service.tell(3, 10, PROFILE.plusDays(1));
        service.learn(8, 5, PROFILE);
        assertEquals(3, service.places());
        service.learn(null, null, null);
        assertEquals(3, service.places());
    }

    @Test
    void aProfileToldSinceReplacesIt() {
        service.tell(3, 10, PROFILE);
        service.learn(8, 5, PROFILE.plusDays(1));
        assertEquals(8, service.places());
    }

    @Test
    void whatNobodyEverToldIsUnknown() {
        service.learn(null, null, null);
        assertNull(service.places());
    }
}
