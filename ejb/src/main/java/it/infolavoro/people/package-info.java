/**
 * Persone dell'ente: who works in a body, managed by those who are responsible for it; Keycloak keeps the accounts and
 * is the only place of passwords (ADR 0026).
 *
 * <p>R1: {@link it.infolavoro.people.Rights} alone says who may do what: the responsible of a Comune and of an
 * organisation with their own people, the coordinator with the network's own and with the first manager of a body that
 * has none, the administrator with the coordinators. Administrators themselves are made in Keycloak's console. R2:
 * nobody grants a role that is above the own one, nor acts on the own account, nor on anybody while another network
 * than the account's own is open (ADR 0030). R3: the body is the caller's, never one that was sent; whether somebody
 * works there, and whether the caller still does, is asked of Keycloak at the moment of the act. R4: acts on the people
 * of one body come one after the other. R5: a body keeps a manager who can log in. R6: an invitation is a link that
 * Keycloak mails; it ends after three days and can be sent again. Without a mail there is no account. R7: whoever is
 * suspended, removed or given another role is refused at once: sessions end, and tokens that were given before count no
 * more. R8: a login name is never given twice. R9: an account without a login for the network's days is marked; once a
 * year the responsible confirms who still works there. R10: every act is on the trail, by the account's number. R11:
 * when a body leaves, the access of its people ends (BodyAccess), also where Keycloak is silent at that moment.
 */
package it.infolavoro.people;
