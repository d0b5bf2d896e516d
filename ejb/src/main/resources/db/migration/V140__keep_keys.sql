-- The installation's keys, each wrapped by the secret of the environment (ADR 0031). Of a retired one the row stays, without the key.
CREATE TABLE installation_key (
  id INT NOT NULL AUTO_INCREMENT,
  kind VARCHAR(10) NOT NULL,
  wrapped BLOB NULL,
  secret CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by VARCHAR(120) NOT NULL,
  wrapped_at DATETIME(6) NOT NULL,
  retired_at DATETIME(6) NULL,
  PRIMARY KEY (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- How far the contents of a column are sealed anew under a new key.
CREATE TABLE key_renewal (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version BIGINT NOT NULL,
  key_id INT NOT NULL,
  content VARCHAR(30) NOT NULL,
  total BIGINT NULL,
  last_id BIGINT NULL,
  after_id BIGINT NOT NULL,
  passed BIGINT NOT NULL,
  unopened BIGINT NOT NULL,
  remaining BIGINT NOT NULL,
  remaining_until DATE NULL,
  ended_at DATETIME(6) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_key_renewal (key_id, content),
  CONSTRAINT fk_key_renewal_key FOREIGN KEY (key_id) REFERENCES installation_key (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
