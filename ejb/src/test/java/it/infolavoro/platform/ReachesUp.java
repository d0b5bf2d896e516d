package it.infolavoro.platform;

import it.infolavoro.tenancy.Door;

/** Breaks the rule that the platform depends on nothing, for the test that the rule finds it. */
public class ReachesUp {
    Door door = Door.NONE;
}
