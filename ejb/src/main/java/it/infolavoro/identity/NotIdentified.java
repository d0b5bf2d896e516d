package it.infolavoro.identity;

import jakarta.ejb.ApplicationException;

/**
 * The login belongs to no Comune, organisation or network that is in force, or to more than one: such a user sees
 * nothing.
 */
@ApplicationException(rollback = true)
public class NotIdentified extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
