package it.infolavoro.web.caller;

/**
 * A network whose inbox somebody can open instead of the one that is open.
 *
 * @param name as its people know it
 */
public record OtherNetwork(String code, String name) {}
