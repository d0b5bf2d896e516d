-- What operators are typing, sealed with a key that the database does not see.
CREATE TABLE draft (
  id BIGINT NOT NULL AUTO_INCREMENT,
  municipality_id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  citizen_id BIGINT NULL,
  kind VARCHAR(20) NOT NULL,
  turn INT NOT NULL,
  saved_at DATETIME(6) NOT NULL,
  finished_at DATETIME(6) NULL,
  content MEDIUMBLOB NULL,
  demo BOOLEAN NOT NULL DEFAULT FALSE,
  created_at DATETIME(6) NOT NULL,
  created_by VARCHAR(120) NOT NULL,
  request_id CHAR(36) COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_draft_tenant (municipality_id, id),
  UNIQUE KEY uq_draft_request (municipality_id, request_id),
  KEY ix_draft_open (municipality_id, created_by, finished_at, saved_at),
  KEY ix_draft_saved (municipality_id, saved_at),
  KEY ix_draft_citizen (municipality_id, citizen_id),
  CONSTRAINT fk_draft_citizen FOREIGN KEY (municipality_id, citizen_id) REFERENCES citizen (municipality_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
