/**
 * The people of a member organisation who answer referrals, known from their logins. R1: whoever opens the inbox is
 * known from then on. R2: somebody is away until a day that they or the manager have said, has left while the account
 * is suspended or gone ({@code people}), and counts as silent after {@link it.infolavoro.staff.StaffMember#SILENT_DAYS}
 * days without a login, as whoever was disabled does. R3: what is assigned to somebody who is not there counts as
 * assigned to nobody, and the reason is told. R4: whoever logs in again is back.
 */
package it.infolavoro.staff;
