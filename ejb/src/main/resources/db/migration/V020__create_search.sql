-- Finding a person (ADR 0007). Both tables hold keyed fingerprints alone: no name, no code, no date in clear. A fingerprint leads the
-- clustered key after the Comune, so that a search reads a few neighbouring rows; the id ends it, so that two who write the same key at
-- once do not stand in each other's way.

-- What finds a person: whole words of the names, pairs of surname and given name, beginnings of the codice fiscale, birth date, telephone
-- and e-mail.
CREATE TABLE person_key (
  id BIGINT NOT NULL AUTO_INCREMENT,
  municipality_id BIGINT NOT NULL,
  version INT NOT NULL,
  fingerprint BIGINT NOT NULL,
  citizen_id BIGINT NOT NULL,
  PRIMARY KEY (municipality_id, fingerprint, citizen_id, id),
  UNIQUE KEY uq_person_key_id (id),
  KEY ix_person_key_citizen (municipality_id, citizen_id, fingerprint),
  CONSTRAINT fk_person_key_citizen FOREIGN KEY (municipality_id, citizen_id) REFERENCES citizen (municipality_id, id) ON DELETE CASCADE
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- What leads from something typed to the words of the Comune's names: beginnings, and the sound with any one letter left out.
CREATE TABLE word_key (
  id BIGINT NOT NULL AUTO_INCREMENT,
  municipality_id BIGINT NOT NULL,
  version INT NOT NULL,
  fingerprint BIGINT NOT NULL,
  word BIGINT NOT NULL,
  PRIMARY KEY (municipality_id, fingerprint, word, id),
  UNIQUE KEY uq_word_key_id (id),
  CONSTRAINT fk_word_key_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- By which secret and which rules a Comune's keys were made.
CREATE TABLE search_desk (
  id BIGINT NOT NULL AUTO_INCREMENT,
  municipality_id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  key_mark CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_search_desk_request (municipality_id),
  CONSTRAINT fk_search_desk_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
