-- The list that a desk was shown, with what it looked for; lists of before were shown whole.
ALTER TABLE offered_service
  ADD COLUMN in_sight BOOLEAN NOT NULL DEFAULT TRUE,
  ADD COLUMN searched_place VARCHAR(120) NULL,
  ADD COLUMN searched_language VARCHAR(40) NULL,
  ADD COLUMN searched_audience VARCHAR(40) NULL;

-- Days on which a desk looked for a service and found none that fits. Nothing in it tells for whom.
CREATE TABLE catalogue_gap (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version BIGINT NOT NULL,
  municipality_id BIGINT NOT NULL,
  searched_on DATE NOT NULL,
  need_kind VARCHAR(40) COLLATE utf8mb4_bin NOT NULL,
  place VARCHAR(120) NOT NULL,
  language VARCHAR(40) COLLATE utf8mb4_bin NOT NULL,
  audience VARCHAR(40) COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_catalogue_gap_count (municipality_id, searched_on, need_kind, place, language, audience),
  CONSTRAINT fk_catalogue_gap_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
