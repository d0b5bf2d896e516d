/**
 * Starts the whole of InfoLavoro on one machine by one command: MariaDB, Keycloak and WildFly with the application,
 * each as a child process, with the demo's users and data. For trying the product, for development and for tests;
 * production runs the same EAR on servers of its own (docs/operations.md).
 *
 * <p>Rules:
 *
 * <ol>
 *   <li>R1. Nothing is installed on the system and nothing is written outside the data directory.
 *   <li>R2. Every server listens on the loopback address alone.
 *   <li>R3. WildFly, Keycloak and MariaDB stop in this order, and never outlive the launcher, however that ends.
 *   <li>R4. What can go wrong on a user's machine is told in one Italian line that says what to do.
 * </ol>
 */
package it.infolavoro.launcher;
