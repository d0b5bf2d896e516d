/**
 * The desk's day: what was answered since the operator was last here, which organisations are silent past their term,
 * what is due. It owns nothing but when each operator was last at work.
 */
package it.infolavoro.desk;
