package it.infolavoro.training;

import it.infolavoro.identity.Caller.Body;

/**
 * Somebody who is to be enrolled.
 *
 * @param email where the person reads mail; null where it is not known
 */
record Attendee(String username, String name, String email, Body body) {

    @Override
    public String toString() {
        return "Attendee";
    }
}
