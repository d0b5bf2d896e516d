/**
 * The privacy notice at the desk: the one in force beside an intake, an old version by its label, and the manager's
 * page on which a new version is written, looked at and published.
 */
package it.infolavoro.web.notice;
