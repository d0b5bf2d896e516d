-- What a session calls its next step becomes an action of the person's open plan: a desk has one list of what is to be done.
ALTER TABLE plan_action
  ADD COLUMN session_id BIGINT NULL AFTER referral_id,
  ADD CONSTRAINT fk_plan_action_session
    FOREIGN KEY (municipality_id, session_id) REFERENCES orientation_session (municipality_id, id);

INSERT INTO action_plan (municipality_id, version, citizen_id, demo, created_at, created_by, request_id)
SELECT s.municipality_id, 1, s.citizen_id, s.demo, s.created_at, s.created_by, UUID()
FROM orientation_session s
WHERE s.id IN (SELECT MIN(f.id) FROM orientation_session f WHERE f.next_step IS NOT NULL GROUP BY f.municipality_id, f.citizen_id)
  AND NOT EXISTS (SELECT 1 FROM action_plan p WHERE p.municipality_id = s.municipality_id AND p.open_citizen_id = s.citizen_id);

INSERT INTO plan_action (municipality_id, version, citizen_id, plan_id, session_id, text, who, state, due_on, ended_at, demo,
  created_at, created_by, request_id)
SELECT s.municipality_id, 1, s.citizen_id, p.id, s.id, s.next_step, 'DESK', IF(s.next_step_done_at IS NULL, 'OPEN', 'DONE'),
  s.next_step_due, s.next_step_done_at, s.demo, s.created_at, s.created_by, UUID()
FROM orientation_session s
JOIN action_plan p ON p.municipality_id = s.municipality_id AND p.open_citizen_id = s.citizen_id
WHERE s.next_step IS NOT NULL;

ALTER TABLE orientation_session
  DROP KEY ix_orientation_session_due,
  DROP COLUMN next_step_done_at;

-- The name that colleagues know stays where somebody has left; a timeline shows it instead of the login name.
ALTER TABLE operator_presence ADD COLUMN display_name VARCHAR(160) NULL AFTER username;

UPDATE operator_presence p
JOIN desk_operator o ON o.municipality_id = p.municipality_id AND o.username = p.username
SET p.display_name = o.display_name;
