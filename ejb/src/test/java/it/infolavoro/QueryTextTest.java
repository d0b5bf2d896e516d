package it.infolavoro;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no query may say, because the persistence provider filters it by no tenant (docs/adr/0001). */
class QueryTextTest {

    /** Plain SQL is the business of these packages alone; they know no tenant rows, or views only. */
    private static final List<String> PLAIN_SQL = List.of("/platform/", "/identity/", "/report/", "/publiccatalogue/");

    private static final Map<String, Pattern> BANNED = Map.of(
            "a LEFT JOIN, whose joined side is unfiltered",
            Pattern.compile("(?i)\\bleft\\s+(outer\\s+)?join\\b|JoinType\\.LEFT"),
            "native SQL, which knows no tenant",
            Pattern.compile("createNativeQuery|NamedNativeQuer|createStoredProcedure|NamedStoredProcedure|NATIVE"),
            "SQL('…') or COLUMN('…') in JPQL, which read what is not mapped",
            Pattern.compile("\\b(SQL|COLUMN|FUNC|OPERATOR)\\s*\\(\\s*'"),
            "a reference that can be removed unread",
            Pattern.compile("\\.getReference\\("),
            "a property on a persistence context, which leaks to the next call",
            Pattern.compile("\\b(em|entityManager|session)\\w*\\.setProperty\\("),
            "an unwrapped connection or session, which knows no tenant",
            Pattern.compile("\\.unwrap\\("),
            "a bulk update of a row's owner",
            Pattern.compile(
                    "(?is)\\bupdate\\s+[A-Z]\\w+\\s+\\w+\\s+set\\b[^;]*\\b(municipality|organisation)Id\\s*=\\s*:"));

    @Test
    void noQuerySaysWhatNoTenantFilters() {
        var found = new ArrayList<String>();
        Sources.under("src/main/java", ".java").forEach((file, text) -> {
            if (PLAIN_SQL.stream().noneMatch(file.replace('\\', '/')::contains)) {
                offences(text).forEach(offence -> found.add(file + ": " + offence));
            }
        });
        assertEquals(List.of(), found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select r from Referral r left join r.citizen c",
                "em.createNativeQuery(\"select 1\")",
                "select SQL('select surname from citizen') from Need n",
                "select column('notes', d) from Delivery d where COLUMN('notes', d) = 1",
                "em.remove(em.getReference(Citizen.class, id))",
                "em.setProperty(\"eclipselink.tenant-id\", 1)",
                "em.unwrap(Connection.class)",
                "update ReferralDelivery d set d.municipalityId = :other"
            })
    void findsWhatItForbids(String text) {
        assertEquals(1, offences(text).size(), text);
    }

    @Test
    void theUnitFailsClosed() throws IOException {
        var unit = Files.readString(Path.of("src/main/resources/META-INF/persistence.xml"));
        assertTrue(unit.contains("value=\"it.infolavoro.tenancy.DoorSessionListener\""), "the listener binds the door");
        assertTrue(unit.contains("\"eclipselink.jdbc.native-sql\" value=\"false\""), "native SQL is off");
        assertTrue(
                unit.contains("\"eclipselink.weaving.fetchgroups\" value=\"false\""), "no reference without its row");
        assertTrue(!unit.contains("tenants-share-cache"), "tenants share no cache");
    }

    private static List<String> offences(String text) {
        return BANNED.entrySet().stream()
                .filter(rule -> rule.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .toList();
    }
}
