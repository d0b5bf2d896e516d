package it.infolavoro.network;

/** A Comune of a network. */
public record MunicipalityRow(long id, long networkId, String istatCode, String name, int population) {}
