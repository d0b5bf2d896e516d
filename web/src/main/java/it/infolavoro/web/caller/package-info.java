/**
 * Who is logged in, as the page's frame shows it: name, role, place and menu. It decides nothing: services refuse,
 * pages only hide.
 */
package it.infolavoro.web.caller;
