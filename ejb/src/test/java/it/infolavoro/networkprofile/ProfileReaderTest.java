package it.infolavoro.networkprofile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.network.ClockTerms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Holds rule R2: every wrong line is told with file, line, column and what to do. */
class ProfileReaderTest {

    @TempDir
    Path parent;

    @Test
    void readsAValidProfile() throws IOException {
        var profile =
                ProfileReader.read(List.of(SmallProfile.in(parent).folder())).get(0);
        assertEquals("Rete di prova", profile.network().name());
        assertEquals(60, profile.network().terms().noProgress());
        assertEquals("Beta, cooperativa", profile.members().get(1).name());
        assertEquals(LocalDate.of(2024, 12, 31), profile.adhesions().get(1).until());
        assertEquals(3, profile.adhesions().get(1).at().number());
        assertTrue(profile.municipalities().get(0).facts().coordinator());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/networkprofile/faults.csv", delimiter = '|', quoteCharacter = '`', numLinesToSkip = 1)
    void tellsFileLineColumnAndRemedy(String file, String text, String by, String problem) throws IOException {
        var problems = SmallProfile.in(parent).replace(file, text, by).problems();
        assertTrue(problems.stream().anyMatch(one -> one.startsWith(problem)), () -> String.join("\n", problems));
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() throws IOException {
        var problems = SmallProfile.in(parent)
                .replace("network.csv", ",30,60", ",30,sessanta")
                .replace("municipalities.csv", "47900", "4790")
                .replace("municipalities.csv", "2000", "")
                .remove("members.csv")
                .problems();
        assertEquals(4, problems.size(), () -> String.join("\n", problems));
        assertTrue(problems.contains(
                "prova/members.csv: the file is missing. Add it with the columns code,name,category."));
    }

    @Test
    void findsLinesThatAreThereTwice() throws IOException {
        var problems =
                SmallProfile.in(parent).replace("members.csv", "beta", "alfa").problems();
        assertTrue(
                problems.contains(
                        "prova/members.csv, line 3, code: \"alfa\" is there already, in prova/members.csv line 2. "
                                + "Remove one of the two."),
                () -> String.join("\n", problems));
    }

    @Test
    void refusesOtherEncodingsAndTakesAByteOrderMark() throws IOException {
        var latin =
                SmallProfile.in(parent).write("members.csv", "code,name,category\nalfa,Città,training\n", ISO_8859_1);
        assertTrue(latin.problems()
                .get(0)
                .startsWith("prova/members.csv: the file is not in UTF-8. Save it as CSV UTF-8."));
        var marked = SmallProfile.in(parent.resolve("prova"))
                .write("members.csv", "\uFEFFcode,name,category\r\nalfa,Città,training\r\nbeta,Beta,coop\r\n");
        assertEquals(List.of(), marked.problems());
    }

    @Test
    void readsTheNetworksSiteAndRefusesWhatIsNone() throws IOException {
        var own = SmallProfile.in(parent);
        assertNull(ProfileReader.read(List.of(own.folder())).get(0).network().website());
        own.replace("network.csv", "after_end_days", "after_end_days,website")
                .replace("network.csv", ",60,30", ",60,30,https://www.prova.example/lavoro?a=1");
        assertEquals(
                "https://www.prova.example/lavoro?a=1",
                ProfileReader.read(List.of(own.folder())).get(0).network().website());
        for (var wrong : List.of("javascript:alert(1)", "www.prova.example", "https://prova.example/a b")) {
            var at = SmallProfile.in(Files.createTempDirectory(parent, "sito"))
                    .replace("network.csv", "after_end_days", "after_end_days,website")
                    .replace("network.csv", ",60,30", ",60,30," + wrong);
            assertTrue(
                    at.problems().get(0).startsWith("prova/network.csv, line 2, website: "),
                    () -> wrong + " " + at.problems());
        }
    }

    @Test
    void namesThePlaceOfAServiceOnce() throws IOException {
        var twice = SmallProfile.in(parent)
                .replace("services.csv", "demo", "demo,place")
                .replace("services.csv", ",no", ",no,Uno");
        assertTrue(
                twice.problems()
                        .get(0)
                        .startsWith("prova/service_places.csv, line 2, service: the service names a place"),
                () -> String.join("\n", twice.problems()));
        assertEquals(List.of(), twice.remove("service_places.csv").problems());
    }

    @Test
    void readsWhatANetworkSettlesForFormsAndItsOwnNotices() throws IOException {
        var own = SmallProfile.in(parent)
                .write("form_fields.csv", "field,rule\ncitizen.email,hidden\nintake.needs,required\n")
                .write("notices.csv", "version,valid_from,text\n1,2025-01-01,\"Uno.\n\nDue.\"\n");
        var profile = ProfileReader.read(List.of(own.folder())).get(0);
        assertEquals(
                List.of("citizen.email HIDDEN", "intake.needs REQUIRED"),
                profile.fields().stream()
                        .map(one -> one.field().id() + " " + one.rule())
                        .toList());
        assertEquals("Uno.\n\nDue.", profile.notices().get(0).body());
        var spoiled = own.write("form_fields.csv", "field,rule\ncitizen.birthDate,hidden\ncitizen.shoes,perhaps\n")
                .write("notices.csv", "version,valid_from,text\n")
                .problems();
        assertTrue(
                spoiled.get(0).startsWith("prova/form_fields.csv, line 2, rule: the field citizen.birthDate cannot"),
                () -> String.join("\n", spoiled));
        assertEquals(3, spoiled.size(), () -> String.join("\n", spoiled));
    }

    @Test
    void letsANetworkReplaceASharedListAsAWhole() throws IOException {
        var own = "list,key,code,group,it,en\nservice,training,,,Corsi,Courses\nhold_reason,wait,,,Attesa,\n";
        var profile = ProfileReader.read(List.of(
                        SmallProfile.in(parent).write("code_lists.csv", own).folder()))
                .get(0);
        assertEquals(
                1,
                profile.codes().stream()
                        .filter(code -> code.list().equals("service"))
                        .count());
        assertTrue(profile.codes().stream()
                        .filter(code -> code.list().equals("need"))
                        .count()
                > 1);
        var positions = profile.codes().stream()
                .filter(code -> code.list().equals("age_band"))
                .map(code -> code.description().position())
                .toList();
        assertEquals(List.of(0, 1, 2, 3, 4), positions);
    }

    @Test
    void refusesAComuneInTwoNetworks() throws IOException {
        var one = SmallProfile.in(parent, "una", "099001").folder();
        var other = SmallProfile.in(parent, "altra", "099003").folder();
        var invalid = assertThrows(InvalidProfile.class, () -> ProfileReader.read(List.of(one, other)));
        assertEquals(
                List.of("altra/municipalities.csv, line 3, istat_code: \"099002\" is there already, in "
                        + "una/municipalities.csv line 3. Remove one of the two."),
                invalid.problems().stream().map(ProfileProblem::toString).toList());
    }

    @Test
    void readsWhenTheClockRingsAndRefusesTermsOutOfOrder() throws IOException {
        var profile = SmallProfile.in(parent);
        var usual =
                ProfileReader.read(List.of(profile.folder())).get(0).network().clock();
        assertEquals(ClockTerms.USUAL, usual);
        profile.replace(
                        "network.csv",
                        "access_after_end_days\n",
                        "access_after_end_days,urgent_remind_days," + "last_follow_up_days\n")
                .replace("network.csv", ",60,30\n", ",60,30,11,40\n");
        var folders = List.of(profile.folder());
        var invalid = assertThrows(InvalidProfile.class, () -> ProfileReader.read(folders));
        assertEquals(
                List.of("urgent_remind_days", "second_follow_up_days"),
                invalid.problems().stream()
                        .map(problem -> problem.toString().replaceAll(".*line 2, (\\w+):.*", "$1"))
                        .toList());
    }
}
