-- Mails between the bodies of the networks: that there is something to read, not what. Recipient and text are sealed.
CREATE TABLE network_mail (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version BIGINT NOT NULL,
  mail_key VARCHAR(80) COLLATE utf8mb4_bin NOT NULL,
  kind VARCHAR(20) NOT NULL,
  state VARCHAR(20) NOT NULL,
  tries INT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  next_try_at DATETIME(6) NOT NULL,
  ended_at DATETIME(6) NULL,
  last_error VARCHAR(120) NULL,
  content MEDIUMBLOB NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_network_mail_request (mail_key),
  KEY ix_network_mail_due (state, next_try_at, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- Who gets them: shared mailboxes of a body (without a name), or somebody who works there.
CREATE TABLE alert_address (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version BIGINT NOT NULL,
  body_kind VARCHAR(20) NOT NULL,
  body_id BIGINT NOT NULL,
  username VARCHAR(120) COLLATE utf8mb4_bin NULL,
  address BLOB NOT NULL,
  address_mac CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  rhythm VARCHAR(20) NOT NULL,
  from_hour TINYINT NOT NULL,
  until_hour TINYINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by VARCHAR(120) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_alert_address (body_kind, body_id, address_mac)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
