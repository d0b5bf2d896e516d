/**
 * Logging in is the server's work; logging out is here, because the server has none: the own session and the one at the
 * identity provider end together (R1), by POST with a token only (R2), and a logout at the provider ends the session
 * here (R3). Headers that protect every answer are here too.
 */
package it.infolavoro.web.login;
