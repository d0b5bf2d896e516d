package it.infolavoro.web.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.identity.Role;
import it.infolavoro.inbox.AnswerDelivery;
import it.infolavoro.referral.EndDelivery;
import it.infolavoro.upkeep.ChangeEntry;
import it.infolavoro.web.faces.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever reads the register reads words: every act that a service records has its text, and so has every role. */
class AuditTextsTest {

    private static final Path SOURCES = Path.of("../ejb/src/main/java");
    private static final Pattern NAME = Pattern.compile("AuditEvent\\.(?:read|change|export)\\(([^;,)]*)");
    private static final Texts TEXTS = new Texts();
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]+)\"");

    @Test
    void hasWordsForEveryAct() throws IOException {
        var acts = acts();
        assertTrue(acts.contains("citizen.open") && acts.contains("inbox.ACCEPT"), acts.toString());
        acts.removeIf(act -> TEXTS.containsKey("audit.action." + act));
        assertEquals(Set.of(), acts);
    }

    @Test
    void hasWordsForEveryRoleAndKind() {
        var missing = new TreeSet<String>();
        Role.ALL.forEach(role -> missing.add("audit.role." + role));
        missing.add("audit.role.system");
        for (var kind : AuditEvent.Kind.values()) {
            missing.add("audit.kind." + kind);
        }
        missing.removeIf(TEXTS::containsKey);
        assertEquals(Set.of(), missing);
    }

    private static Set<String> acts() throws IOException {
        var acts = new TreeSet<String>();
        try (var files = Files.walk(SOURCES)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                NAME.matcher(Files.readString(file))
                        .results()
                        .forEach(call -> LITERAL.matcher(call.group(1))
                                .results()
                                .flatMap(literal -> whole(literal.group(1)))
                                .forEach(acts::add));
            }
        }
        return acts;
    }

    /** A name that ends in a dot goes on with the move that was made. */
    private static Stream<String> whole(String name) {
        return switch (name) {
            case "inbox." -> Arrays.stream(AnswerDelivery.Move.values()).map(move -> name + move);
            case "entry." -> Arrays.stream(ChangeEntry.Move.values()).map(move -> name + move);
            case "referral." -> Arrays.stream(EndDelivery.Manner.values()).map(manner -> name + manner.leadsTo());
            default -> Stream.of(name);
        };
    }
}
