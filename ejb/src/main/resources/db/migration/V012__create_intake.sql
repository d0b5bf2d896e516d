CREATE TABLE intake (
  id BIGINT NOT NULL AUTO_INCREMENT,
  municipality_id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  citizen_id BIGINT NULL,
  visited_at DATETIME(6) NOT NULL,
  visited_on DATE NOT NULL,
  channel VARCHAR(40) NOT NULL,
  education VARCHAR(40) NULL,
  labour_condition VARCHAR(40) NULL,
  notice_version VARCHAR(40) NULL,
  notice_shown_at DATETIME(6) NULL,
  note TEXT NULL,
  demo BOOLEAN NOT NULL DEFAULT FALSE,
  created_at DATETIME(6) NOT NULL,
  created_by VARCHAR(120) NOT NULL,
  request_id CHAR(36) COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_intake_tenant (municipality_id, id),
  UNIQUE KEY uq_intake_request (municipality_id, request_id),
  KEY ix_intake_citizen (municipality_id, citizen_id, visited_at),
  KEY ix_intake_day (municipality_id, visited_on),
  CONSTRAINT fk_intake_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id),
  CONSTRAINT fk_intake_citizen FOREIGN KEY (municipality_id, citizen_id) REFERENCES citizen (municipality_id, id),
  -- A visit of nobody in particular has no notes; a visit of a person has the notice that was shown.
  CONSTRAINT ck_intake_anonymous CHECK (citizen_id IS NOT NULL OR note IS NULL),
  CONSTRAINT ck_intake_notice CHECK (citizen_id IS NULL OR notice_version IS NOT NULL)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE intake_reason (
  id BIGINT NOT NULL AUTO_INCREMENT,
  municipality_id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  intake_id BIGINT NOT NULL,
  reason VARCHAR(40) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_intake_reason (municipality_id, intake_id, reason),
  CONSTRAINT fk_intake_reason_intake FOREIGN KEY (municipality_id, intake_id) REFERENCES intake (municipality_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE need (
  id BIGINT NOT NULL AUTO_INCREMENT,
  municipality_id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  citizen_id BIGINT NOT NULL,
  intake_id BIGINT NULL,
  kind VARCHAR(40) NOT NULL,
  opened_at DATETIME(6) NOT NULL,
  closed_at DATETIME(6) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_need_tenant (municipality_id, id),
  KEY ix_need_citizen (municipality_id, citizen_id),
  CONSTRAINT fk_need_citizen FOREIGN KEY (municipality_id, citizen_id) REFERENCES citizen (municipality_id, id),
  CONSTRAINT fk_need_intake FOREIGN KEY (municipality_id, intake_id) REFERENCES intake (municipality_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
