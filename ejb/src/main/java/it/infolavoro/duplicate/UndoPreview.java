package it.infolavoro.duplicate;

import it.infolavoro.citizen.CitizenData;
import it.infolavoro.citizen.CitizenDetail;
import java.util.Map;

/**
 * What an undo would leave.
 *
 * @param merge the merge
 * @param now the kept record as it is
 * @param kept the kept record's data afterwards
 * @param restored the other record's data afterwards
 * @param returningRows how many rows return to the other record, by the entity's name
 * @param stayingRows how many rows stay with the kept one
 * @param problem key of the rule that forbids it; null where none does
 */
public record UndoPreview(
        MergeRow merge,
        CitizenDetail now,
        CitizenData kept,
        CitizenData restored,
        Map<String, Long> returningRows,
        Map<String, Long> stayingRows,
        String problem) {}
