package it.infolavoro.duplicate;

/**
 * Two records again.
 *
 * @param keptVersion the version of the kept record, as it was shown before the undo
 */
public record UndoMerge(long mergeId, long keptVersion) {}
