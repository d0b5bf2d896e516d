/** The pages on which a network settles its terms, with preview, history and undo, and the same for programs. */
package it.infolavoro.web.settings;
