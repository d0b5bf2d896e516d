package it.infolavoro.sharing;

/** Ends all codes of a person, who asked for it. */
public record RevokeReceiptCodes(long citizenId) {}
