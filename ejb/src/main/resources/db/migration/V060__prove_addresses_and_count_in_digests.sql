-- An address gets mails only once whoever reads it has typed a code that was mailed there. Those entered before go on.
ALTER TABLE alert_address
  ADD COLUMN code_mark CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN code_sent_at DATETIME(6) NULL,
  ADD COLUMN codes INT NOT NULL DEFAULT 0,
  ADD COLUMN mistakes INT NOT NULL DEFAULT 0,
  ADD COLUMN confirmed_at DATETIME(6) NULL;
UPDATE alert_address SET confirmed_at = created_at;

-- What a daily mail will tell, gathered until it leaves: kinds and ids, for it is counted and not told.
CREATE TABLE alert_item (
  id BIGINT NOT NULL AUTO_INCREMENT,
  address_id BIGINT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  delivery_id BIGINT NOT NULL,
  leaves_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY ix_alert_item_due (leaves_at, address_id),
  KEY ix_alert_item_address (address_id, leaves_at),
  CONSTRAINT fk_alert_item_address FOREIGN KEY (address_id) REFERENCES alert_address (id) ON DELETE CASCADE
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
