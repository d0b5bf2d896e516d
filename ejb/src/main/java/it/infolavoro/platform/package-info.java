/**
 * Small things that every feature needs: use cases and their transactions, rule violations, paging, text hygiene, the
 * clock, the installation's profile and the schema's migration. Depends on nothing else of the product.
 */
package it.infolavoro.platform;
