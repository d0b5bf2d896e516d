/**
 * Accessi: visits to the desk. R1: a visit has a channel and at least one reason; it may be anonymous and then has no
 * needs and no notes. R2: a visit of a known person records the privacy notice that was shown, its version and the
 * time. R3: a visit may be written down later with its own time, never in the future and at most a year back. R4: the
 * needs a visit finds stay open until somebody closes them. R5: the first visit of a person and the record are stored
 * together or not at all, by one request.
 */
package it.infolavoro.intake;
