/**
 * What the desk's and the organisation's pages share about a delivery: its states, steps and age in words, choices of
 * reasons.
 */
package it.infolavoro.web.delivery;
