-- What desk and organisation write to each other about a delivery: one table, two doors. Texts and files are sealed by
-- the application. When the other side has read a message, and who, stands beside it.
CREATE TABLE delivery_message (
  id BIGINT NOT NULL AUTO_INCREMENT,
  municipality_id BIGINT NOT NULL,
  organisation_id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  delivery_id BIGINT NOT NULL,
  side VARCHAR(20) NOT NULL,
  author VARCHAR(120) NOT NULL,
  author_name VARCHAR(200) NOT NULL,
  posted_at DATETIME(6) NOT NULL,
  text MEDIUMBLOB NOT NULL,
  file_name VARCHAR(400) NULL,
  file_type VARCHAR(10) NULL,
  file_size INT NULL,
  read_at DATETIME(6) NULL,
  read_by VARCHAR(200) NULL,
  request_id CHAR(36) COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_delivery_message_tenant (municipality_id, organisation_id, id),
  UNIQUE KEY uq_delivery_message_request (municipality_id, organisation_id, request_id),
  KEY ix_delivery_message_desk (municipality_id, delivery_id, id),
  KEY ix_delivery_message_inbox (organisation_id, delivery_id, id),
  KEY ix_delivery_message_desk_unread (municipality_id, side, read_at, delivery_id),
  KEY ix_delivery_message_inbox_unread (organisation_id, side, read_at, delivery_id),
  CONSTRAINT fk_delivery_message_delivery
    FOREIGN KEY (municipality_id, organisation_id, delivery_id) REFERENCES delivery (municipality_id, organisation_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE delivery_message_file (
  id BIGINT NOT NULL AUTO_INCREMENT,
  municipality_id BIGINT NOT NULL,
  organisation_id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  message_id BIGINT NOT NULL,
  sealed MEDIUMBLOB NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_delivery_message_file (municipality_id, organisation_id, message_id),
  KEY ix_delivery_message_file_inbox (organisation_id, message_id),
  CONSTRAINT fk_delivery_message_file_message
    FOREIGN KEY (municipality_id, organisation_id, message_id)
    REFERENCES delivery_message (municipality_id, organisation_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
