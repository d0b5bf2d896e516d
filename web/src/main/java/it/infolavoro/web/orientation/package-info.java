/**
 * The page of an orientation session, new or amended. R1: the note that stays at the desk and the one that may be
 * shared are told apart by words and by look. R2: who amends what somebody else amended meanwhile sees both and keeps
 * the typing.
 */
package it.infolavoro.web.orientation;
