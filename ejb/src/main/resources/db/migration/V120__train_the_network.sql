-- Training that the coordinator offers to who works in the network, and news to all. Rows of the network: no case, no citizen.
CREATE TABLE training_event (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version BIGINT NOT NULL,
  network_id BIGINT NOT NULL,
  title VARCHAR(120) NOT NULL,
  about VARCHAR(2000) NULL,
  starts_at DATETIME(6) NOT NULL,
  ends_at DATETIME(6) NOT NULL,
  place VARCHAR(300) NOT NULL,
  seats INT NULL,
  basic BOOLEAN NOT NULL,
  cancelled_at DATETIME(6) NULL,
  created_at DATETIME(6) NOT NULL,
  created_by VARCHAR(120) NOT NULL,
  request_id CHAR(36) COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_training_event_request (request_id),
  UNIQUE KEY uq_training_event_network (network_id, id),
  KEY ix_training_event_starts (network_id, starts_at, id),
  CONSTRAINT fk_training_event_network FOREIGN KEY (network_id) REFERENCES network (id),
  CONSTRAINT ck_training_event_time CHECK (ends_at > starts_at),
  CONSTRAINT ck_training_event_seats CHECK (seats IS NULL OR seats > 0)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE enrolment (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version BIGINT NOT NULL,
  network_id BIGINT NOT NULL,
  event_id BIGINT NOT NULL,
  username VARCHAR(120) COLLATE utf8mb4_bin NOT NULL,
  name VARCHAR(200) NOT NULL,
  body_kind VARCHAR(20) NOT NULL,
  body_id BIGINT NOT NULL,
  body_name VARCHAR(200) NOT NULL,
  state VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  enrolled_at DATETIME(6) NOT NULL,
  attended BOOLEAN NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_enrolment_request (event_id, username),
  KEY ix_enrolment_event (network_id, event_id, enrolled_at, id),
  KEY ix_enrolment_body (network_id, body_kind, body_id, attended),
  KEY ix_enrolment_person (network_id, username, event_id),
  CONSTRAINT fk_enrolment_event FOREIGN KEY (network_id, event_id) REFERENCES training_event (network_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE news_item (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version BIGINT NOT NULL,
  network_id BIGINT NOT NULL,
  title VARCHAR(120) NOT NULL,
  content VARCHAR(4000) NOT NULL,
  shown_until DATE NULL,
  withdrawn_at DATETIME(6) NULL,
  created_at DATETIME(6) NOT NULL,
  created_by VARCHAR(120) NOT NULL,
  request_id CHAR(36) COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_news_item_request (request_id),
  UNIQUE KEY uq_news_item_network (network_id, id),
  CONSTRAINT fk_news_item_network FOREIGN KEY (network_id) REFERENCES network (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- Who has read what: counted for the coordinator, never listed.
CREATE TABLE news_reading (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version BIGINT NOT NULL,
  network_id BIGINT NOT NULL,
  news_id BIGINT NOT NULL,
  username VARCHAR(120) COLLATE utf8mb4_bin NOT NULL,
  read_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_news_reading_request (network_id, username, news_id),
  KEY ix_news_reading_news (network_id, news_id),
  CONSTRAINT fk_news_reading_news FOREIGN KEY (network_id, news_id) REFERENCES news_item (network_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
