package it.infolavoro.persons;

import it.infolavoro.citizen.CitizenData;
import it.infolavoro.citizen.FiscalCode;
import it.infolavoro.citizen.Sex;
import it.infolavoro.platform.Text;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Makes plausible persons, always the same ones from the same seed. */
public final class ItalianPersons {

    private static final List<String> PLACES = List.of("E463", "I449", "H501", "F839", "F205", "D969", "L219", "G273");
    private static final LocalDate OLDEST = LocalDate.of(1945, 1, 1);
    private static final int DAYS = 64 * 365;

    private final Random random;
    private final ItalianNames names;
    private final Set<String> codes = new HashSet<>();

    /** Persons from this seed on. */
    public ItalianPersons(long seed) {
        random = new Random(seed);
        names = new ItalianNames(random);
    }

    /** One more person. Whoever would have a code that is taken has none. */
    public CitizenData next() {
        var woman = random.nextBoolean();
        var surname = names.surname();
        var givenName = names.givenName(woman);
        var born = OLDEST.plusDays(random.nextInt(DAYS));
        var sex = woman ? Sex.FEMALE : Sex.MALE;
        var place = PLACES.get(random.nextInt(PLACES.size()));
        var code = FiscalCode.expected(new FiscalCode.Person(surname, givenName, born, sex, place))
                .value();
        var free = random.nextInt(25) != 0 && codes.add(code);
        return new CitizenData(
                surname,
                givenName,
                born,
                sex,
                place,
                free ? code : null,
                free ? null : "not_declared",
                phone(),
                email(surname, givenName),
                null,
                null,
                null,
                null);
    }

    private String phone() {
        return switch (random.nextInt(10)) {
            case 0 -> null;
            case 1, 2 -> "0187 %06d".formatted(random.nextInt(1_000_000));
            case 3 -> "+39 3%d%07d".formatted(20 + random.nextInt(79), random.nextInt(10_000_000));
            default -> "3%d %07d".formatted(20 + random.nextInt(79), random.nextInt(10_000_000));
        };
    }

    private String email(String surname, String givenName) {
        if (random.nextInt(5) < 2) {
            return null;
        }
        var local = (Text.key(givenName) + "." + Text.key(surname)).replace(" ", "");
        return local.toLowerCase(java.util.Locale.ROOT) + random.nextInt(1000) + "@example.org";
    }
}
