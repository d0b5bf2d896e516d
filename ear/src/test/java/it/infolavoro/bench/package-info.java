/**
 * Benchmarks, as programs with a report: {@code ./mvnw -Pbench} starts the whole stack with demo data, measures its
 * start and its pages, each page in turn with a bare JDBC servlet that runs the same SQL, and rewrites
 * {@code docs/benchmarks.md}. The search for persons has a program of its own (package {@code search}). Never part of
 * the tests.
 */
package it.infolavoro.bench;
