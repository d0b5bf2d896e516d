-- The mailbox of an organisation that answers without an account: sealed, and of use only once it has confirmed itself.
CREATE TABLE link_mailbox (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version BIGINT NOT NULL,
  organisation_id BIGINT NOT NULL,
  address BLOB NOT NULL,
  address_mark CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  confirmation_mark CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  confirm_until DATETIME(6) NOT NULL,
  confirmed_at DATETIME(6) NULL,
  entered_by VARCHAR(120) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_link_mailbox_organisation (organisation_id),
  UNIQUE KEY uq_link_mailbox_confirmation (confirmation_mark),
  CONSTRAINT fk_link_mailbox_organisation FOREIGN KEY (organisation_id) REFERENCES member_organisation (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- A link to one delivery. Of its secrets there are keyed fingerprints alone, and of the person nothing.
CREATE TABLE delivery_link (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version BIGINT NOT NULL,
  token_mark CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  organisation_id BIGINT NOT NULL,
  delivery_id BIGINT NOT NULL,
  mailbox_mark CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at DATETIME(6) NOT NULL,
  replaced_at DATETIME(6) NULL,
  code_mark CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  code_sent_at DATETIME(6) NULL,
  code_mistakes INT NOT NULL,
  codes INT NOT NULL,
  mistakes INT NOT NULL,
  grant_mark CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  granted_at DATETIME(6) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_delivery_link_token (token_mark),
  KEY ix_delivery_link_delivery (delivery_id, created_at),
  CONSTRAINT fk_delivery_link_delivery FOREIGN KEY (delivery_id) REFERENCES delivery (id) ON DELETE CASCADE,
  CONSTRAINT fk_delivery_link_organisation FOREIGN KEY (organisation_id) REFERENCES member_organisation (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
