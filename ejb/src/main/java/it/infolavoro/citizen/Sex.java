package it.infolavoro.citizen;

/** Sex as the registry and the codice fiscale know it. Absent means not declared. */
public enum Sex {
    MALE,
    FEMALE
}
