package it.infolavoro.appointment;

import java.util.List;

/**
 * What can be given where somebody asks for a slot.
 *
 * @param free whether that slot can be given
 * @param next the free ones that come next, where it cannot
 */
public record SlotOffer(boolean free, List<FreeSlot> next) {

    /** Copies the list. */
    public SlotOffer {
        next = List.copyOf(next);
    }
}
