package it.infolavoro.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.launcher.Project;
import it.infolavoro.stage.RunningStack;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * An operator's whole day at the desk, from the login to the locked page, by the keyboard alone. On its way it takes
 * the pictures of the operator's guide; with {@code -Dguide=true} they replace those in docs/screenshots/guida.
 */
@ExtendWith(RunningStack.class)
class WholeDayBrowserIT {

    private static final System.Logger LOG = System.getLogger(WholeDayBrowserIT.class.getName());
    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]]+\\]\\(([^)]+)\\)");
    private static final long LARGEST = 150_000;
    private static final String OPERATOR = "operatore.sarzana";

    @Test
    void aDayWithoutAMouse(RunningStack stack) throws IOException {
        var known = register(stack, Person.named("Cavallini", "Zaira", "ZRA", LocalDate.of(1991, 3, 14)));
        try (var desk = stack.visitor()) {
            var day = new KeyboardDay(desk);
            desk.open("");
            day.login(OPERATOR);
            GuidePicture.START.take(desk);
            day.countVisit();
            var keys = day.receive(known, "cavalini " + known.typedBirthDate());
            assertTrue(keys <= 12, () -> "Keys from the start page to the saved visit of a returning person: " + keys);
            LOG.log(Level.INFO, () -> "Keys from the start page to the saved visit of a returning person: " + keys);
            day.recordSession(LocalDate.now().plusDays(7).format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
            day.refer(known);
            day.takeReceipt(known);
            day.toPerson(known);
            day.book(known);
            day.move(known);
            day.arrive(known);
            day.register(Person.named("Fontanelli", "Marta", "MRT", LocalDate.of(1988, 10, 2)));
            var first = day.receiveNew(Person.named("Bernacchi", "Zaira", "ZRA", LocalDate.of(1994, 5, 7)));
            assertTrue(first <= 25, () -> "Keys from the start page to the saved first visit of a person: " + first);
            LOG.log(Level.INFO, () -> "Keys from the start page to the saved first visit of a person: " + first);
            day.lockAndComeBack(OPERATOR);
            LOG.log(
                    Level.INFO,
                    () -> "Keys of the whole day: " + day.keyboard().keys().size() + ", letters typed: "
                            + day.keyboard().typed());
        }
        keepPictures();
    }

    private static void keepPictures() throws IOException {
        for (var picture : GuidePicture.values()) {
            var made = GuidePicture.made().resolve(picture.file());
            assertTrue(Files.size(made) < LARGEST, () -> "Too large for the guide: " + made);
            if (Boolean.getBoolean("guide")) {
                Files.copy(made, GuidePicture.shown().resolve(picture.file()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    @Test
    void theGuideShowsThePicturesOfTheDayAndNoOthers() throws IOException {
        var made = Stream.of(GuidePicture.values()).map(GuidePicture::reference).toList();
        var guide = Files.readString(Project.find().root().resolve("docs/guida-operatore.md"));
        var named =
                PICTURE.matcher(guide).results().map(found -> found.group(1)).toList();
        assertEquals(made, named, "The guide names its pictures once, in the order of the day");
        try (var files = Files.list(GuidePicture.shown())) {
            assertEquals(
                    Stream.of(GuidePicture.values()).map(GuidePicture::file).collect(Collectors.toSet()),
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
        }
    }

    private static Person register(RunningStack stack, Person person) {
        var data = person.data();
        data.addProperty("phone", Person.PHONE);
        Program.of(stack, OPERATOR).register(data);
        return person;
    }
}
