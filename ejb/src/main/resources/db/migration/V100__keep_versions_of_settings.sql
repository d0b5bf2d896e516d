-- What a network has settled on a page, as versions that are only ever added (ADR 0029). The first one is what held before.
CREATE TABLE network_setting_version (
  id BIGINT NOT NULL AUTO_INCREMENT,
  network_id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  topic VARCHAR(20) NOT NULL,
  number INT NOT NULL,
  -- Lines of "key=value".
  content TEXT NOT NULL,
  restored_number INT NULL,
  reason VARCHAR(300) NULL,
  settled_at DATETIME(6) NOT NULL,
  -- Empty for what held before anybody settled something.
  settled_by VARCHAR(120) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_network_setting_version (network_id, topic, number),
  CONSTRAINT fk_network_setting_version_network FOREIGN KEY (network_id) REFERENCES network (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- The terms stay where every query finds them; from the first change on a page the profile no longer rewrites them.
ALTER TABLE network ADD COLUMN terms_settled_at DATETIME(6) NULL;
