/**
 * Verifiche dell'esito: after a delivery has ended well, the desk asks the person how it went on. R1: an outcome that
 * is worth asking for (every one but those of the group {@code none}) is asked for three times, on the network's days
 * after the day of the outcome, or on the next working day; the days are calendar days, as in the ESF+ indicators that
 * count six months after leaving (Regulation (EU) 2021/1057, annex I). R2: an answer is a code and, where needed, a
 * note; it can be given early, and once. R3: what would have been due more than
 * {@link it.infolavoro.followup.FollowUpPlanning#TOO_LATE} days ago is not asked for any more. R4: planning may run at
 * any time and twice.
 */
package it.infolavoro.followup;
