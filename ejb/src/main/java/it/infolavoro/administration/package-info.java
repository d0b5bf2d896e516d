/**
 * Amministrazione: how the installation stands, for whoever keeps it running. R1: each part is looked at for real when
 * the page is opened, and told in a state and in what to do about it; a part that does not answer hides no other, but
 * for the database, without which no page is shown. R2: no case, no person, no address and no secret. R3: whoever has
 * no login is told by {@code /health/ready} alone whether the application takes requests. Out of scope here: figures
 * for Prometheus, which the server's own {@code /metrics} gives.
 */
package it.infolavoro.administration;
