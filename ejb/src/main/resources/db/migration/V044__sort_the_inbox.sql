-- The people of an organisation who answer referrals, as known from their logins; a deputy is found when one is away.
CREATE TABLE staff_member (
  id BIGINT NOT NULL AUTO_INCREMENT,
  organisation_id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  username VARCHAR(120) COLLATE utf8mb4_bin NOT NULL,
  display_name VARCHAR(200) NOT NULL,
  seen_at DATETIME(6) NOT NULL,
  away_until DATE NULL,
  has_left BOOLEAN NOT NULL DEFAULT FALSE,
  PRIMARY KEY (id),
  UNIQUE KEY uq_staff_member_tenant (organisation_id, id),
  UNIQUE KEY uq_staff_member (organisation_id, username),
  CONSTRAINT fk_staff_member_organisation FOREIGN KEY (organisation_id) REFERENCES member_organisation (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- Every list of the inbox starts at one place of one key, however many deliveries have ended: hence the folder, which
-- is one value for each list of states.
ALTER TABLE delivery
  ADD COLUMN assignee_id BIGINT NULL,
  ADD COLUMN folder VARCHAR(10) AS (CASE
    WHEN state IN ('SENT', 'ACKNOWLEDGED') THEN 'WAITING'
    WHEN state IN ('ACCEPTED', 'IN_PROGRESS', 'ON_HOLD') THEN 'WORKING'
    WHEN state IN ('DRAFT', 'ENTERED_IN_ERROR') THEN NULL
    ELSE 'CLOSED' END) PERSISTENT,
  DROP KEY ix_delivery_inbox,
  ADD KEY ix_delivery_inbox (organisation_id, folder, sent_at, id),
  ADD KEY ix_delivery_inbox_state (organisation_id, state, sent_at, id),
  ADD KEY ix_delivery_inbox_service (organisation_id, service_id, folder, sent_at, id),
  ADD KEY ix_delivery_inbox_priority (organisation_id, priority, folder, sent_at, id),
  ADD KEY ix_delivery_inbox_assignee (organisation_id, assignee_id, folder, sent_at, id),
  ADD CONSTRAINT fk_delivery_assignee
    FOREIGN KEY (organisation_id, assignee_id) REFERENCES staff_member (organisation_id, id);
