/** The page after the login: what each role does most, one step away. */
package it.infolavoro.web.start;
