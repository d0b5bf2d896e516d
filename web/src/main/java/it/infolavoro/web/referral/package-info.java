/**
 * The desk's referrals: writing one in clear steps with a preview of what the organisations will see, following it, the
 * list, and the citizen's receipt. R1: what is sent is exactly what was shown in the preview.
 */
package it.infolavoro.web.referral;
