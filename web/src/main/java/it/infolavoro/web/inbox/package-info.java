/** The inbox of a member organisation: its start page's part, the list by folder, one delivery with its answers. */
package it.infolavoro.web.inbox;
