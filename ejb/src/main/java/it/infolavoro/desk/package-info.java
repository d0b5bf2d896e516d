/**
 * The desk's day: what was answered since the operator was last here, which organisations are silent past their term,
 * which actions of plans are due. It owns nothing but when each operator was last at work, and the name that colleagues
 * know each by, which stays when somebody leaves.
 */
package it.infolavoro.desk;
