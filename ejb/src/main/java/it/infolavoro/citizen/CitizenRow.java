package it.infolavoro.citizen;

import java.time.LocalDate;

/** A person in a list of results. */
public record CitizenRow(
        long id, String surname, String givenName, LocalDate birthDate, String fiscalCode, String phone) {}
