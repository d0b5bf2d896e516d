/**
 * The REST interface under {@code /api}: the same use cases, through the same services and the same command records as
 * the pages. Here is what all resources share; the resources themselves stand in their features' packages. R1: only a
 * bearer token of the realm identifies a caller, never a browser's session, so no other site can make a browser call
 * it. R2: lists go on by {@code after} and {@code next}. R3: refusals are problems by RFC 9457, with Italian texts. R4:
 * no personal data in addresses. R5: every operation is described by {@code /api/openapi.json}, which the build writes
 * from these classes (ADR 0006).
 */
package it.infolavoro.web.rest;
