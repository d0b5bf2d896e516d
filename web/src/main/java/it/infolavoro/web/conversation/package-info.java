/** The threads between desks and organisations: one page for each side, their files, and what is still to be read. */
package it.infolavoro.web.conversation;
