/**
 * Figures of a whole network, for its coordinator. R1: one of the two doors across tenants: plain JDBC as a database
 * user that may read the {@code report_} views and nothing else (ADR 0005). R2: aggregates only, of the caller's own
 * network, never a name. R3: what the administrator reads here is of the installation: counts, and who did what and
 * when, never about whom. It imports no feature. Out of scope here: suppression of small cells, rollups, documents
 * (later issues).
 */
package it.infolavoro.report;
