/**
 * Who is calling: roles, the caller and the body the caller works in. R1: a user belongs to exactly one Comune, or one
 * organisation, or one network; whoever has none of the three, or more than one, sees nothing. An organisation that
 * takes part in several networks is one body in each: one of them is open in a call, and what is not chosen is not
 * there (ADR 0030). R2: a body whose adhesion is not in force today lets nobody in. R3: users of the demo are refused
 * in production. R4: a token that was given before somebody's access ended is refused.
 */
package it.infolavoro.identity;
