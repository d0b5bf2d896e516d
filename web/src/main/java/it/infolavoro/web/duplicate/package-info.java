/** Pages and resources of possible duplicates, of merging two records and of undoing it. */
package it.infolavoro.web.duplicate;
