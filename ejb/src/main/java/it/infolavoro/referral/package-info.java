/**
 * Invii: what a desk asks of the network, as a closed loop. R1: a referral states its need, its message and exactly
 * which sections of the person's record are shared; what is shared is a snapshot that never changes after sending. R2:
 * before acceptance an organisation sees age band, Comune, need and message, and nothing else. R3: each recipient
 * service has a delivery with a state of its own; {@link it.infolavoro.referral.DeliveryState} holds who may set which
 * state and from where. R4: where the first to accept wins, the others are superseded. R5: a person has at most one
 * open delivery to a service: a second referral is refused, also as a draft that is sent late; a refusal stays once the
 * desk has sent again; what is forwarded to where the person is already waiting makes no new delivery. R6: the referral
 * is open while any delivery is, resolved when one was completed, otherwise unresolved. R7: an acceptance or a refusal
 * can be undone once, with a reason, within {@link it.infolavoro.referral.Delivery#UNDO_DAYS} days. R8: for a referral
 * made by telephone or on paper the desk writes down what the organisation told it, with who told it and when, by the
 * same table of states; such a step is the organisation's, and one made in the product the organisation alone can
 * answer.
 */
package it.infolavoro.referral;
