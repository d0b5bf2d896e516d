/**
 * Adesioni: how a body comes into a network, stays, is suspended, leaves and comes back, by decision of the coordinator
 * (ADR 0027). R1: membership is dated: the periods of a body are disjoint and in order, and it takes part on a day that
 * lies in one of them. R2: an act counts from a day on, which is the first day of what follows; the day before is the
 * last of what was. R3: a body applies, is approved or refused with a reason, and joins by a protocol; it becomes a
 * body of the network only when it joins. R4: every act is kept, with who did it, when and why. R5: after the first act
 * about a body the profile no longer settles its membership. R6: a Comune is chosen by its ISTAT code and is in one
 * network. R7: a protocol that is renewed gets another edition, under which the bodies that sign go on without a gap.
 * R8: only the coordinator of the network decides, and sees no case.
 */
package it.infolavoro.adhesion;
