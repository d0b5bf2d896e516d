-- The notice that a network gives its Comuni until they publish their own. A text never changes under its label.
CREATE TABLE network_notice (
  id BIGINT NOT NULL AUTO_INCREMENT,
  network_id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  label VARCHAR(40) COLLATE utf8mb4_bin NOT NULL,
  valid_from DATE NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_network_notice_label (network_id, label),
  CONSTRAINT fk_network_notice_network FOREIGN KEY (network_id) REFERENCES network (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- What a Comune has published. Rows are added only: a correction is a new version.
CREATE TABLE privacy_notice (
  id BIGINT NOT NULL AUTO_INCREMENT,
  municipality_id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  label VARCHAR(40) COLLATE utf8mb4_bin NOT NULL,
  valid_from DATE NOT NULL,
  body TEXT NOT NULL,
  demo BOOLEAN NOT NULL DEFAULT FALSE,
  created_at DATETIME(6) NOT NULL,
  created_by VARCHAR(120) NOT NULL,
  request_id CHAR(36) COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_privacy_notice_tenant (municipality_id, id),
  UNIQUE KEY uq_privacy_notice_request (municipality_id, request_id),
  UNIQUE KEY uq_privacy_notice_label (municipality_id, label),
  KEY ix_privacy_notice_day (municipality_id, valid_from),
  CONSTRAINT fk_privacy_notice_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- Which of the Comune's own notices a visit was shown; without one it was the network's of that label.
ALTER TABLE intake
  ADD COLUMN notice_id BIGINT NULL,
  ADD CONSTRAINT fk_intake_notice FOREIGN KEY (municipality_id, notice_id)
    REFERENCES privacy_notice (municipality_id, id);
