-- Whether an offered service's entry was to be confirmed, which put it behind others.
ALTER TABLE offered_service ADD COLUMN to_confirm BOOLEAN NOT NULL DEFAULT FALSE;

-- When each organisation was last asked by mail to confirm its entries: at most once a month.
CREATE TABLE catalogue_nudge (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version BIGINT NOT NULL,
  organisation_id BIGINT NOT NULL,
  nudged_on DATE NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_catalogue_nudge_count (organisation_id),
  CONSTRAINT fk_catalogue_nudge_organisation FOREIGN KEY (organisation_id) REFERENCES member_organisation (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
