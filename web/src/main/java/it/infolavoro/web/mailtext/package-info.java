/**
 * The page on which a desk or a network adds words to mails, with preview, history and undo, and the same for programs.
 */
package it.infolavoro.web.mailtext;
