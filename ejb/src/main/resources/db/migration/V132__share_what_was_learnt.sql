-- What the network has learnt: materials by version, and questions with answers. Rows of the network: no case, no citizen.
CREATE TABLE material (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version BIGINT NOT NULL,
  network_id BIGINT NOT NULL,
  title VARCHAR(120) NOT NULL,
  about VARCHAR(1000) NULL,
  versions INT NOT NULL,
  renewed_at DATETIME(6) NULL,
  withdrawn_at DATETIME(6) NULL,
  created_at DATETIME(6) NOT NULL,
  created_by VARCHAR(120) NOT NULL,
  request_id CHAR(36) COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_material_request (network_id, request_id),
  UNIQUE KEY uq_material_network (network_id, id),
  KEY ix_material_renewed (network_id, withdrawn_at, renewed_at, id),
  CONSTRAINT fk_material_network FOREIGN KEY (network_id) REFERENCES network (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- Versions are added only.
CREATE TABLE material_version (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version BIGINT NOT NULL,
  network_id BIGINT NOT NULL,
  material_id BIGINT NOT NULL,
  number INT NOT NULL,
  what_changed VARCHAR(300) NULL,
  file_name VARCHAR(120) NOT NULL,
  file_type VARCHAR(10) COLLATE utf8mb4_bin NOT NULL,
  file_size INT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by VARCHAR(120) NOT NULL,
  request_id CHAR(36) COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_material_version_request (network_id, request_id),
  UNIQUE KEY uq_material_version_network (network_id, id),
  UNIQUE KEY uq_material_version_number (network_id, material_id, number),
  CONSTRAINT fk_material_version_material FOREIGN KEY (network_id, material_id) REFERENCES material (network_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE material_content (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version BIGINT NOT NULL,
  network_id BIGINT NOT NULL,
  material_version_id BIGINT NOT NULL,
  content MEDIUMBLOB NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_material_content_version (network_id, material_version_id),
  CONSTRAINT fk_material_content_version FOREIGN KEY (network_id, material_version_id)
    REFERENCES material_version (network_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE question (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version BIGINT NOT NULL,
  network_id BIGINT NOT NULL,
  body_kind VARCHAR(20) NOT NULL,
  body_id BIGINT NOT NULL,
  body_name VARCHAR(200) NOT NULL,
  text VARCHAR(2000) NOT NULL,
  address VARBINARY(600) NULL,
  state VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  answer VARCHAR(4000) NULL,
  shared_text VARCHAR(2000) NULL,
  answered_at DATETIME(6) NULL,
  answered_by VARCHAR(120) NULL,
  created_at DATETIME(6) NOT NULL,
  created_by VARCHAR(120) COLLATE utf8mb4_bin NOT NULL,
  request_id CHAR(36) COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_question_request (network_id, request_id),
  KEY ix_question_state (network_id, state, answered_at, id),
  KEY ix_question_own (network_id, created_by, id),
  CONSTRAINT fk_question_network FOREIGN KEY (network_id) REFERENCES network (id),
  CONSTRAINT ck_question_shared CHECK (state <> 'SHARED' OR shared_text IS NOT NULL)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
