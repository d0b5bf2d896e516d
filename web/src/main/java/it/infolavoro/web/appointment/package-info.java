/** The desk's agenda: its day and week, booking, and the manager's hours and closures. */
package it.infolavoro.web.appointment;
