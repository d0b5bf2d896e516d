package it.infolavoro.appointment;

/** An operator of the desk: login name and the name that colleagues know. */
public record OperatorRow(String username, String name) {}
