/**
 * Networks and their bodies: Comuni, member organisations, protocols, dated adhesions and code lists. R1: a network is
 * data: a profile loads it, and a second network needs no code. R2: loading is idempotent and all or nothing; every
 * wrong line is told. R3: what vanishes from a profile is deactivated, never deleted, since cases refer to it. R4: a
 * body takes part while an adhesion is in force.
 */
package it.infolavoro.network;
