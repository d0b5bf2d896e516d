/** Persone dell'ente: who works in a body, and what those who are responsible do about it. */
package it.infolavoro.web.people;
