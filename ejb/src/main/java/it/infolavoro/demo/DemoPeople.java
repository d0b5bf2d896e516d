package it.infolavoro.demo;

import it.infolavoro.citizen.CitizenData;
import it.infolavoro.citizen.FiscalCode;
import it.infolavoro.citizen.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Invents persons: common names, a birth date, a birth place near by, a codice fiscale that fits, contacts that reach
 * nobody.
 */
final class DemoPeople {

    private static final List<String> SURNAMES = List.of(
            "Rossi",
            "Ferrari",
            "Bianchi",
            "Romano",
            "Gallo",
            "Costa",
            "Fontana",
            "Conti",
            "Esposito",
            "Ricci",
            "Bruno",
            "De Luca",
            "Moretti",
            "Marino",
            "Greco",
            "Barbieri",
            "Lombardi",
            "Giordano",
            "Cassano",
            "Colombo",
            "Mancini",
            "Longo",
            "Leone",
            "Martinelli",
            "Marchetti",
            "Martini",
            "Galli",
            "Gatti",
            "Mariani",
            "Ferrara",
            "Santini",
            "Fabbri",
            "Bertolini",
            "Neri",
            "D'Angelo",
            "Orlandi",
            "Pellegrini",
            "Basso",
            "Serra",
            "Villa");
    private static final List<String> WOMEN = List.of(
            "Giulia",
            "Martina",
            "Chiara",
            "Sara",
            "Francesca",
            "Elena",
            "Anna",
            "Valentina",
            "Laura",
            "Paola",
            "Silvia",
            "Maria Luisa",
            "Federica",
            "Roberta",
            "Simona",
            "Ilaria",
            "Beatrice",
            "Nicoletta");
    private static final List<String> MEN = List.of(
            "Marco",
            "Luca",
            "Andrea",
            "Matteo",
            "Lorenzo",
            "Alessandro",
            "Davide",
            "Stefano",
            "Paolo",
            "Giovanni",
            "Roberto",
            "Simone",
            "Niccolò",
            "Fabio",
            "Michele",
            "Pietro",
            "Gian Carlo",
            "Tommaso");
    /** La Spezia, Sarzana, Genova, Carrara, Parma, Albania, Marocco, Romania. */
    private static final List<String> PLACES =
            List.of("E463", "E463", "E463", "I449", "D969", "B832", "G337", "Z100", "Z330", "Z129");

    private static final int YOUNGEST = 17;
    private static final int SPAN_OF_AGES = 45;
    private static final int DAYS_OF_A_YEAR = 365;

    private final Random random;
    private final DemoCodes codes;

    DemoPeople(Random random, DemoCodes codes) {
        this.random = random;
        this.codes = codes;
    }

    /** Somebody who goes to more than one desk, the same at each of them. */
    static CitizenData ofTwoDesks() {
        var birthDate = LocalDate.of(1994, 3, 8);
        var code = FiscalCode.expected(new FiscalCode.Person("Marinelli", "Viola", birthDate, Sex.FEMALE, "E463"));
        return new CitizenData(
                "Marinelli",
                "Viola",
                birthDate,
                Sex.FEMALE,
                "E463",
                code.value(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    CitizenData invent(String residence, LocalDate today) {
        var sex = random.nextBoolean() ? Sex.FEMALE : Sex.MALE;
        var surname = any(SURNAMES);
        var givenName = any(sex == Sex.FEMALE ? WOMEN : MEN);
        var birthDate =
                today.minusYears(YOUNGEST + random.nextInt(SPAN_OF_AGES)).minusDays(random.nextInt(DAYS_OF_A_YEAR));
        var place = any(PLACES);
        var code = FiscalCode.expected(new FiscalCode.Person(surname, givenName, birthDate, sex, place));
        return new CitizenData(
                surname,
                givenName,
                birthDate,
                sex,
                place,
                code.value(),
                null,
                phone(),
                email(givenName, surname),
                residence,
                codes.any("citizenship_group"),
                codes.any("education_level"),
                codes.any("labour_condition"),
                CitizenData.isMinor(birthDate, today) ? surname + " " + any(WOMEN) + ", " + phone() : null);
    }

    /** A number that looks local; nobody is called by the product. */
    private String phone() {
        return "0187 000" + (100 + random.nextInt(900));
    }

    private static String email(String givenName, String surname) {
        var name = (givenName + "." + surname)
                .toLowerCase(Locale.ITALIAN)
                .replace("ò", "o")
                .replaceAll("[^a-z.]", "");
        return name + "@example.org";
    }

    private String any(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
