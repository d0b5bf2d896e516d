-- The networks and their bodies: loaded from profiles, the same for every Comune, and therefore outside the tenants' doors.
CREATE TABLE network (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version BIGINT NOT NULL,
  code VARCHAR(40) COLLATE utf8mb4_bin NOT NULL,
  name VARCHAR(120) NOT NULL,
  public_name VARCHAR(120) NOT NULL,
  acknowledge_days INT NOT NULL DEFAULT 2,
  remind_days INT NOT NULL DEFAULT 10,
  expire_days INT NOT NULL DEFAULT 30,
  no_progress_days INT NOT NULL DEFAULT 60,
  access_after_end_days INT NOT NULL DEFAULT 30,
  PRIMARY KEY (id),
  UNIQUE KEY uq_network_code (code)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE protocol (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version BIGINT NOT NULL,
  network_id BIGINT NOT NULL,
  code VARCHAR(40) COLLATE utf8mb4_bin NOT NULL,
  title VARCHAR(200) NOT NULL,
  signed_on DATE NULL,
  ends_on DATE NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_protocol_code (network_id, code),
  UNIQUE KEY uq_protocol_network (network_id, id),
  CONSTRAINT fk_protocol_network FOREIGN KEY (network_id) REFERENCES network (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE municipality (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version BIGINT NOT NULL,
  network_id BIGINT NOT NULL,
  istat_code CHAR(6) COLLATE utf8mb4_bin NOT NULL,
  belfiore CHAR(4) COLLATE utf8mb4_bin NOT NULL,
  name VARCHAR(120) NOT NULL,
  province CHAR(2) NOT NULL,
  cap CHAR(5) NOT NULL,
  population INT NOT NULL,
  pec VARCHAR(254) NULL,
  coordinator BOOLEAN NOT NULL DEFAULT FALSE,
  PRIMARY KEY (id),
  UNIQUE KEY uq_municipality_istat (istat_code),
  UNIQUE KEY uq_municipality_network (network_id, id),
  CONSTRAINT fk_municipality_network FOREIGN KEY (network_id) REFERENCES network (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE member_organisation (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version BIGINT NOT NULL,
  network_id BIGINT NOT NULL,
  code VARCHAR(60) COLLATE utf8mb4_bin NOT NULL,
  name VARCHAR(200) NOT NULL,
  category VARCHAR(40) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_member_organisation_code (network_id, code),
  UNIQUE KEY uq_member_organisation_network (network_id, id),
  CONSTRAINT fk_member_organisation_network FOREIGN KEY (network_id) REFERENCES network (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- Membership is always dated: bodies come, go and come back.
CREATE TABLE adhesion (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version BIGINT NOT NULL,
  network_id BIGINT NOT NULL,
  protocol_id BIGINT NOT NULL,
  municipality_id BIGINT NULL,
  organisation_id BIGINT NULL,
  valid_from DATE NOT NULL,
  valid_until DATE NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_adhesion_municipality (municipality_id, valid_from),
  UNIQUE KEY uq_adhesion_organisation (organisation_id, valid_from),
  CONSTRAINT fk_adhesion_protocol FOREIGN KEY (network_id, protocol_id) REFERENCES protocol (network_id, id),
  CONSTRAINT fk_adhesion_municipality FOREIGN KEY (network_id, municipality_id) REFERENCES municipality (network_id, id),
  CONSTRAINT fk_adhesion_organisation
    FOREIGN KEY (network_id, organisation_id) REFERENCES member_organisation (network_id, id),
  CONSTRAINT ck_adhesion_body CHECK ((municipality_id IS NULL) <> (organisation_id IS NULL)),
  CONSTRAINT ck_adhesion_dates CHECK (valid_until IS NULL OR valid_until >= valid_from)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE code_list_item (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version BIGINT NOT NULL,
  network_id BIGINT NOT NULL,
  list VARCHAR(40) COLLATE utf8mb4_bin NOT NULL,
  item_key VARCHAR(40) COLLATE utf8mb4_bin NOT NULL,
  code VARCHAR(20) NULL,
  label_it VARCHAR(300) NOT NULL,
  label_en VARCHAR(300) NULL,
  item_group VARCHAR(40) NULL,
  position INT NOT NULL,
  active BOOLEAN NOT NULL DEFAULT TRUE,
  PRIMARY KEY (id),
  UNIQUE KEY uq_code_list_item (network_id, list, item_key),
  CONSTRAINT fk_code_list_item_network FOREIGN KEY (network_id) REFERENCES network (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
