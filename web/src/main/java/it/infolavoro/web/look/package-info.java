/** The colour and the logo in the heading of pages, the page on which they are settled, and the same for programs. */
package it.infolavoro.web.look;
