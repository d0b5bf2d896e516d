-- "Già seguito nella Rete" (ADR 0009). What a network allows and how long it looks back.
ALTER TABLE network
  ADD COLUMN signal_days INT NOT NULL DEFAULT 180,
  ADD COLUMN signal_names BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN signal_questions INT NOT NULL DEFAULT 20,
  ADD COLUMN signal_questions_per_day INT NOT NULL DEFAULT 200,
  ADD COLUMN receipt_code_days INT NOT NULL DEFAULT 90;

-- One row per open need of a person with a codice fiscale: no name, no code, only its keyed fingerprint. Whoever removes the need
-- removes the signal, so that none outlives its reason.
CREATE TABLE followed_need (
  id BIGINT NOT NULL AUTO_INCREMENT,
  municipality_id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  network_id BIGINT NOT NULL,
  need_id BIGINT NOT NULL,
  need_kind VARCHAR(40) COLLATE utf8mb4_bin NOT NULL,
  code_mac CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  last_on DATE NOT NULL,
  PRIMARY KEY (id),
  -- Named as a request: two who follow the same need at once are not refused, the second tries again (DatabaseProblem).
  UNIQUE KEY uq_followed_need_request (municipality_id, need_id),
  KEY ix_followed_need_signal (network_id, code_mac, need_kind, last_on),
  CONSTRAINT fk_followed_need_need FOREIGN KEY (municipality_id, need_id) REFERENCES need (municipality_id, id) ON DELETE CASCADE,
  CONSTRAINT fk_followed_need_network FOREIGN KEY (network_id, municipality_id) REFERENCES municipality (network_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- One row per desk: locked while a question is counted, and the mark of the key by which its fingerprints were made.
CREATE TABLE signal_desk (
  id BIGINT NOT NULL AUTO_INCREMENT,
  municipality_id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  key_mark CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_signal_desk_request (municipality_id),
  CONSTRAINT fk_signal_desk_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- A visit that is being written down: without one, nobody can ask.
CREATE TABLE open_intake (
  id BIGINT NOT NULL AUTO_INCREMENT,
  municipality_id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  citizen_id BIGINT NOT NULL,
  operator VARCHAR(120) NOT NULL,
  opened_at DATETIME(6) NOT NULL,
  closed_at DATETIME(6) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_open_intake_tenant (municipality_id, id),
  KEY ix_open_intake_citizen (municipality_id, citizen_id, opened_at),
  KEY ix_open_intake_age (municipality_id, opened_at),
  CONSTRAINT fk_open_intake_citizen FOREIGN KEY (municipality_id, citizen_id) REFERENCES citizen (municipality_id, id)
    ON DELETE CASCADE
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- What was asked, to keep it within limits: who and when, not about whom and not what the answer was (the trail says about whom).
CREATE TABLE signal_attempt (
  id BIGINT NOT NULL AUTO_INCREMENT,
  municipality_id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  operator VARCHAR(120) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY ix_signal_attempt_desk (municipality_id, kind, at),
  KEY ix_signal_attempt_operator (municipality_id, operator, kind, at),
  CONSTRAINT fk_signal_attempt_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- A summary that only the code on the citizen's receipt opens: sealed with a key made of that code, which is kept nowhere.
CREATE TABLE receipt_code (
  id BIGINT NOT NULL AUTO_INCREMENT,
  municipality_id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  network_id BIGINT NOT NULL,
  citizen_id BIGINT NOT NULL,
  code_mac CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  summary MEDIUMBLOB NOT NULL,
  valid_until DATE NOT NULL,
  revoked_at DATETIME(6) NULL,
  demo BOOLEAN NOT NULL DEFAULT FALSE,
  created_at DATETIME(6) NOT NULL,
  created_by VARCHAR(120) NOT NULL,
  request_id CHAR(36) COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_receipt_code_tenant (municipality_id, id),
  UNIQUE KEY uq_receipt_code_request (municipality_id, request_id),
  UNIQUE KEY uq_receipt_code_mac (network_id, code_mac),
  KEY ix_receipt_code_citizen (municipality_id, citizen_id, id),
  CONSTRAINT fk_receipt_code_citizen FOREIGN KEY (municipality_id, citizen_id) REFERENCES citizen (municipality_id, id)
    ON DELETE CASCADE,
  CONSTRAINT fk_receipt_code_network FOREIGN KEY (network_id, municipality_id) REFERENCES municipality (network_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- When another desk has opened a summary, for the desk that made it.
CREATE TABLE summary_opening (
  id BIGINT NOT NULL AUTO_INCREMENT,
  municipality_id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  receipt_code_id BIGINT NOT NULL,
  opened_at DATETIME(6) NOT NULL,
  opened_by_municipality BIGINT NOT NULL,
  PRIMARY KEY (id),
  KEY ix_summary_opening_code (municipality_id, receipt_code_id, id),
  CONSTRAINT fk_summary_opening_code FOREIGN KEY (municipality_id, receipt_code_id) REFERENCES receipt_code (municipality_id, id)
    ON DELETE CASCADE,
  CONSTRAINT fk_summary_opening_by FOREIGN KEY (opened_by_municipality) REFERENCES municipality (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
