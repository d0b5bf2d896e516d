-- A merged record stays, points to the one it went into, and gives its codice fiscale back to the unique key. The base is the codice fiscale
-- with digits for the letters of omocodia and without its check character: eleven digits where the code is provisional.
ALTER TABLE citizen
  ADD COLUMN merged_into BIGINT NULL AFTER labour_condition,
  ADD COLUMN fiscal_code_base VARCHAR(15) COLLATE utf8mb4_bin NULL AFTER fiscal_code,
  ADD KEY ix_citizen_fiscal_code_base (municipality_id, fiscal_code_base, id),
  ADD KEY ix_citizen_email (municipality_id, email),
  ADD KEY ix_citizen_merged_into (municipality_id, merged_into),
  ADD CONSTRAINT fk_citizen_merged_into FOREIGN KEY (municipality_id, merged_into) REFERENCES citizen (municipality_id, id),
  ADD CONSTRAINT ck_citizen_merged CHECK (merged_into IS NULL OR fiscal_code IS NULL);

-- Letters stand for digits only where digits belong, so that the letters of the name and of the place are left alone.
UPDATE citizen SET fiscal_code_base = fiscal_code WHERE CHAR_LENGTH(fiscal_code) = 11;
UPDATE citizen SET fiscal_code_base = LEFT(fiscal_code, 15) WHERE CHAR_LENGTH(fiscal_code) = 16;
UPDATE citizen
SET fiscal_code_base = CONCAT(
  LEFT(fiscal_code_base, 6),
  REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(SUBSTRING(fiscal_code_base, 7, 2),
    'L', '0'), 'M', '1'), 'N', '2'), 'P', '3'), 'Q', '4'), 'R', '5'), 'S', '6'), 'T', '7'), 'U', '8'), 'V', '9'),
  SUBSTRING(fiscal_code_base, 9, 1),
  REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(SUBSTRING(fiscal_code_base, 10, 2),
    'L', '0'), 'M', '1'), 'N', '2'), 'P', '3'), 'Q', '4'), 'R', '5'), 'S', '6'), 'T', '7'), 'U', '8'), 'V', '9'),
  SUBSTRING(fiscal_code_base, 12, 1),
  REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(SUBSTRING(fiscal_code_base, 13, 3),
    'L', '0'), 'M', '1'), 'N', '2'), 'P', '3'), 'Q', '4'), 'R', '5'), 'S', '6'), 'T', '7'), 'U', '8'), 'V', '9'))
WHERE CHAR_LENGTH(fiscal_code_base) = 15;

-- What one merge did. The persons' data as they were are sealed: they are needed again only if it is undone.
CREATE TABLE citizen_merge (
  id BIGINT NOT NULL AUTO_INCREMENT,
  municipality_id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  kept_id BIGINT NOT NULL,
  other_id BIGINT NOT NULL,
  reason VARCHAR(500) NOT NULL,
  persons MEDIUMBLOB NOT NULL,
  undone_at DATETIME(6) NULL,
  undone_by VARCHAR(120) NULL,
  demo BOOLEAN NOT NULL DEFAULT FALSE,
  created_at DATETIME(6) NOT NULL,
  created_by VARCHAR(120) NOT NULL,
  request_id CHAR(36) COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_citizen_merge_tenant (municipality_id, id),
  UNIQUE KEY uq_citizen_merge_request (municipality_id, request_id),
  KEY ix_citizen_merge_kept (municipality_id, kept_id, created_at),
  KEY ix_citizen_merge_other (municipality_id, other_id, created_at),
  CONSTRAINT fk_citizen_merge_kept FOREIGN KEY (municipality_id, kept_id) REFERENCES citizen (municipality_id, id),
  CONSTRAINT fk_citizen_merge_other FOREIGN KEY (municipality_id, other_id) REFERENCES citizen (municipality_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- The rows it moved, by the entity's name; with a note, what a feature must know to put things back.
CREATE TABLE citizen_merge_row (
  id BIGINT NOT NULL AUTO_INCREMENT,
  municipality_id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  merge_id BIGINT NOT NULL,
  kind VARCHAR(60) COLLATE utf8mb4_bin NOT NULL,
  row_id BIGINT NOT NULL,
  note VARCHAR(200) NULL,
  PRIMARY KEY (id),
  KEY ix_citizen_merge_row (municipality_id, merge_id, kind),
  CONSTRAINT fk_citizen_merge_row_merge FOREIGN KEY (municipality_id, merge_id) REFERENCES citizen_merge (municipality_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- Two persons of whom the desk said that they are two, the lower id first.
CREATE TABLE duplicate_dismissal (
  id BIGINT NOT NULL AUTO_INCREMENT,
  municipality_id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  first_id BIGINT NOT NULL,
  second_id BIGINT NOT NULL,
  revoked_at DATETIME(6) NULL,
  demo BOOLEAN NOT NULL DEFAULT FALSE,
  created_at DATETIME(6) NOT NULL,
  created_by VARCHAR(120) NOT NULL,
  request_id CHAR(36) COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_duplicate_dismissal_request (municipality_id, request_id),
  KEY ix_duplicate_dismissal_pair (municipality_id, first_id, second_id),
  CONSTRAINT fk_duplicate_dismissal_first FOREIGN KEY (municipality_id, first_id) REFERENCES citizen (municipality_id, id),
  CONSTRAINT fk_duplicate_dismissal_second FOREIGN KEY (municipality_id, second_id) REFERENCES citizen (municipality_id, id),
  CONSTRAINT ck_duplicate_dismissal_order CHECK (first_id < second_id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
