/**
 * The accounts of people at Keycloak, through its administration interface (ADR 0026). R1: this is the only place that
 * knows how Keycloak is asked; it decides nothing about who may do what. R2: the service account manages the members of
 * five groups, each named as a role and carrying it, and sees the administrators; it can do nothing else in the realm.
 * R3: somebody without a group, or in two, has no role and sees nothing, so that what was half done is harmless. R4: no
 * password passes here: people set theirs at Keycloak, by a mailed link. R5: where Keycloak does not answer, or does
 * not know the service account, the request is refused in words, and nothing is guessed.
 */
package it.infolavoro.directory;
