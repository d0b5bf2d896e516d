/**
 * Catalogo dei servizi for citizens, without a login. R1: only GET and HEAD; no session is begun, so no cookie is set.
 * R2: every page works without scripts, and its policy allows none but the structured data that it tells machines,
 * named by their hash. R3: each answer has an ETag and may be kept for five minutes. R4: an address that leads to
 * nothing published, or asks for what is not in the lists, is answered by a page that says so and leads on. R5: what is
 * not known of a service is not shown. Pages are views under {@code WEB-INF/public}, reached by readable addresses
 * only.
 */
package it.infolavoro.web.publiccatalogue;
