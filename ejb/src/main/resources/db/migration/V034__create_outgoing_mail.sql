-- Mails on their way. Recipient and text are sealed, and gone when the mail is.
CREATE TABLE outgoing_mail (
  id BIGINT NOT NULL AUTO_INCREMENT,
  municipality_id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  mail_key VARCHAR(80) COLLATE utf8mb4_bin NOT NULL,
  about_kind VARCHAR(40) NOT NULL,
  about_id BIGINT NOT NULL,
  state VARCHAR(20) NOT NULL,
  tries INT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  next_try_at DATETIME(6) NOT NULL,
  ended_at DATETIME(6) NULL,
  content MEDIUMBLOB NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_outgoing_mail_tenant (municipality_id, id),
  UNIQUE KEY uq_outgoing_mail_key (municipality_id, mail_key),
  KEY ix_outgoing_mail_due (municipality_id, state, next_try_at, id),
  KEY ix_outgoing_mail_about (municipality_id, about_kind, about_id, id),
  CONSTRAINT fk_outgoing_mail_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
