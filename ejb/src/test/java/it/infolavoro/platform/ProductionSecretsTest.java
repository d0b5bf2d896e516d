package it.infolavoro.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProductionSecretsTest {

    @Test
    void namesEverySecretOfTheDemoAndNoOther() {
        var environment = Map.of(
                "DB_PASSWORD", "infolavoro-demo-app",
                "DB_REPORT_PASSWORD", "Tr0ppo-lungo-da-indovinare",
                "OIDC_CLIENT_SECRET", "infolavoro-demo-secret",
                "KEYCLOAK_PEOPLE_SECRET", "infolavoro-demo-people",
                "INFOLAVORO_KEY", "infolavoro-demo-key",
                "MAIL_FROM", "infolavoro-demo@example.org");
        assertEquals(
                List.of("DB_PASSWORD", "OIDC_CLIENT_SECRET", "KEYCLOAK_PEOPLE_SECRET", "INFOLAVORO_KEY"),
                ProductionSecrets.demoSecrets(environment));
    }

    @Test
    void mailsNeedTheAddressThatPeopleOpen() {
        assertTrue(ProductionSecrets.mailsLeadNowhere(Map.of("MAIL_HOST", "mail.example.org")));
        assertFalse(ProductionSecrets.mailsLeadNowhere(
                Map.of("MAIL_HOST", "mail.example.org", "INFOLAVORO_URL", "https://infolavoro.example.org")));
        assertFalse(ProductionSecrets.mailsLeadNowhere(Map.of()));
    }

    @Test
    void findsNothingWhereNothingIsSet() {
        assertEquals(List.of(), ProductionSecrets.demoSecrets(Map.of()));
    }
}
