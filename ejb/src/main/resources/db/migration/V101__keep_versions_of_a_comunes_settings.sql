-- What a Comune has settled on a page, as versions; the twin of network_setting_version behind the Comune's door (ADR 0029).
CREATE TABLE desk_setting_version (
  id BIGINT NOT NULL AUTO_INCREMENT,
  municipality_id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  topic VARCHAR(20) NOT NULL,
  number INT NOT NULL,
  content TEXT NOT NULL,
  restored_number INT NULL,
  reason VARCHAR(300) NULL,
  settled_at DATETIME(6) NOT NULL,
  settled_by VARCHAR(120) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_desk_setting_version (municipality_id, topic, number),
  CONSTRAINT fk_desk_setting_version_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
