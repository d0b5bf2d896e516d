/**
 * Collegamenti: the pages of an organisation that answers without an account, and the coordinator's list of the
 * mailboxes that links go to.
 */
package it.infolavoro.web.link;
