/** The upkeep of the catalogue: an organisation's own entries, the coordinator's review, and files of both. */
package it.infolavoro.web.upkeep;
