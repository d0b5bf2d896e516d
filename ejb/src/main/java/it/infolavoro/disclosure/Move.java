package it.infolavoro.disclosure;

import java.util.Map;

/**
 * Persons counted at one atom instead of another: the corners of a box in the table, with alternating signs, so that
 * every sum along its edges stays as it is.
 *
 * @param atoms the corners
 * @param signs 1 or -1 for each corner
 * @param cells what it changes, by how much; cells in which it cancels are not there
 * @param cost what would have to be hidden in addition
 */
record Move(int[] atoms, int[] signs, Map<Integer, Integer> cells, long cost) {}
