-- Documents attached to a person. Their bytes are sealed by the application and stand apart, so that lists never read them.
CREATE TABLE document (
  id BIGINT NOT NULL AUTO_INCREMENT,
  municipality_id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  citizen_id BIGINT NOT NULL,
  name VARCHAR(120) NOT NULL,
  type VARCHAR(10) NOT NULL,
  size INT NOT NULL,
  removed_at DATETIME(6) NULL,
  removed_by VARCHAR(120) NULL,
  removal_reason VARCHAR(200) NULL,
  demo BOOLEAN NOT NULL DEFAULT FALSE,
  created_at DATETIME(6) NOT NULL,
  created_by VARCHAR(120) NOT NULL,
  request_id CHAR(36) COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_document_tenant (municipality_id, id),
  UNIQUE KEY uq_document_request (municipality_id, request_id),
  KEY ix_document_citizen (municipality_id, citizen_id, created_at),
  CONSTRAINT fk_document_citizen FOREIGN KEY (municipality_id, citizen_id) REFERENCES citizen (municipality_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE document_content (
  id BIGINT NOT NULL AUTO_INCREMENT,
  municipality_id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  document_id BIGINT NOT NULL,
  sealed MEDIUMBLOB NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_document_content (municipality_id, document_id),
  CONSTRAINT fk_document_content_document
    FOREIGN KEY (municipality_id, document_id) REFERENCES document (municipality_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
