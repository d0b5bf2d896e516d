/** The desk's day: what was answered, what is still unread past its term, which next steps are due. It owns no data. */
package it.infolavoro.desk;
