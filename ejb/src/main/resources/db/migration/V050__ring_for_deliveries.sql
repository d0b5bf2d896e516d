-- When the clock rings for a delivery: terms of urgent referrals in working days, follow-ups of an outcome in calendar days.
ALTER TABLE network
  ADD COLUMN urgent_acknowledge_days INT NOT NULL DEFAULT 1,
  ADD COLUMN urgent_remind_days INT NOT NULL DEFAULT 3,
  ADD COLUMN urgent_expire_days INT NOT NULL DEFAULT 10,
  ADD COLUMN urgent_no_progress_days INT NOT NULL DEFAULT 30,
  ADD COLUMN first_follow_up_days INT NOT NULL DEFAULT 30,
  ADD COLUMN second_follow_up_days INT NOT NULL DEFAULT 90,
  ADD COLUMN last_follow_up_days INT NOT NULL DEFAULT 180;

-- That the clock has rung for a delivery, once for each reason.
CREATE TABLE delivery_ring (
  id BIGINT NOT NULL AUTO_INCREMENT,
  municipality_id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  delivery_id BIGINT NOT NULL,
  reason VARCHAR(20) NOT NULL,
  rang_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_delivery_ring (municipality_id, delivery_id, reason),
  CONSTRAINT fk_delivery_ring_delivery
    FOREIGN KEY (municipality_id, delivery_id) REFERENCES delivery (municipality_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- When the desk asks what has become of an outcome, and what it heard.
CREATE TABLE follow_up (
  id BIGINT NOT NULL AUTO_INCREMENT,
  municipality_id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  delivery_id BIGINT NOT NULL,
  days INT NOT NULL,
  due_on DATE NOT NULL,
  result VARCHAR(40) NULL,
  note VARCHAR(500) NULL,
  done_at DATETIME(6) NULL,
  done_by VARCHAR(120) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_follow_up_tenant (municipality_id, id),
  UNIQUE KEY uq_follow_up_days (municipality_id, delivery_id, days),
  KEY ix_follow_up_due (municipality_id, done_at, due_on),
  CONSTRAINT fk_follow_up_delivery FOREIGN KEY (municipality_id, delivery_id) REFERENCES delivery (municipality_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- Open referrals are looked through for those whose deliveries have all ended.
ALTER TABLE referral ADD KEY ix_referral_status (municipality_id, status, id);
