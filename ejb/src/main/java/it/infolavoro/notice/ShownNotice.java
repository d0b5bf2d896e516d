package it.infolavoro.notice;

import java.time.LocalDate;

/**
 * A notice as people read it.
 *
 * @param label the version, as visits and receipts name it
 * @param validFrom the first day on which it is shown
 * @param body the text; an empty line parts paragraphs
 * @param own whether the Comune has published it; else it is the network's
 */
public record ShownNotice(String label, LocalDate validFrom, String body, boolean own) {}
