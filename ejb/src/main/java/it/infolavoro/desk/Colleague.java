package it.infolavoro.desk;

/** Somebody who works, or has worked, at a desk: the login name, and the name that colleagues know. */
public record Colleague(String username, String name) {}
