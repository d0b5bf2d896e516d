-- Pairs of records that may be one person's, found when either of them was written, so that the list of them is read and not searched for.
-- The lower id is the first one's.
CREATE TABLE duplicate_proposal (
  id BIGINT NOT NULL AUTO_INCREMENT,
  municipality_id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  first_id BIGINT NOT NULL,
  second_id BIGINT NOT NULL,
  PRIMARY KEY (id),
  -- Named as a request: two who find the same pair at once are not refused, the second tries again (DatabaseProblem).
  UNIQUE KEY uq_duplicate_proposal_request (municipality_id, first_id, second_id),
  KEY ix_duplicate_proposal_second (municipality_id, second_id),
  CONSTRAINT fk_duplicate_proposal_first FOREIGN KEY (municipality_id, first_id) REFERENCES citizen (municipality_id, id)
    ON DELETE CASCADE,
  CONSTRAINT fk_duplicate_proposal_second FOREIGN KEY (municipality_id, second_id) REFERENCES citizen (municipality_id, id)
    ON DELETE CASCADE,
  CONSTRAINT ck_duplicate_proposal_order CHECK (first_id < second_id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- When somebody last corrected the person's data; null where nobody has since the record was opened. Of two records to be merged, what the
-- newer one says is proposed, field by field.
ALTER TABLE citizen ADD COLUMN corrected_at DATETIME(6) NULL AFTER labour_condition;
