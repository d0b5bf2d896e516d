package it.infolavoro.duplicate;

import it.infolavoro.citizen.CitizenDetail;
import it.infolavoro.referral.OpenTwice;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Two records side by side before they are merged.
 *
 * @param codes what the codici fiscali say
 * @param suggested the fields that the other record alone knows, or knows more recently
 * @param keptRows how many rows the record that stays has, by the entity's name
 * @param movingRows how many rows would move
 * @param openTwice services to which both records have an open delivery
 */
public record MergePreview(
        CitizenDetail keep,
        CitizenDetail other,
        CodeConflict codes,
        Set<String> suggested,
        Map<String, Long> keptRows,
        Map<String, Long> movingRows,
        List<OpenTwice> openTwice) {}
