/**
 * Generated persons and cases for a demonstration, and only for it: plausible, the same on every machine, each row
 * marked. R1: nothing is generated outside the demo profile. R2: a Comune that has any person is left alone, so that a
 * second start adds nothing. R3: names are combined from lists of common Italian names; no row is about a real person.
 */
package it.infolavoro.demo;
