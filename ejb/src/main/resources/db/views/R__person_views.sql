-- What the page of a person reads: two statements, however many features tell something there. The application reads these views behind the
-- Comune's door like its tables, and always for one person: the database carries both conditions into each part, where an index begins with
-- them. Joined rows are of the same Comune by the join itself, never by a filter. Views run with the rights of whoever asks, so that an
-- account that may not read the tables learns nothing here either.

-- Everything that happened, one row for each event; its id is made of the row's and of the number of the part that tells it. A part of one feature names its columns only where it is the first to need them.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW person_story AS
SELECT i.id * 32 + 1 AS id, i.municipality_id, i.citizen_id, 'VISIT' AS kind, 'visit' AS act, i.visited_at AS at, i.id AS row_id, i.created_by AS actor, i.version,
  NULL AS about_id, NULL AS part_of_id, i.channel AS code, NULL AS state, i.notice_version AS edition, NULL AS reason, NULL AS title,
  NULL AS party, i.note AS note, NULL AS shared_note,
  (SELECT GROUP_CONCAT(r.reason ORDER BY r.id SEPARATOR ',') FROM intake_reason r
    WHERE r.municipality_id = i.municipality_id AND r.intake_id = i.id) AS codes,
  NULL AS amount, NULL AS day, i.created_at AS began_at, NULL AS began_by, NULL AS ended_at, NULL AS ended_by
FROM intake i
UNION ALL
SELECT n.id * 32 + 2, n.municipality_id, n.citizen_id, 'NEED', 'need.opened', n.opened_at, n.id, NULL, n.version,
  NULL, NULL, n.kind, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, n.opened_at, NULL, n.closed_at, NULL
FROM need n
UNION ALL
SELECT n.id * 32 + 3, n.municipality_id, n.citizen_id, 'NEED', 'need.closed', n.closed_at, n.id, NULL, n.version,
  NULL, NULL, n.kind, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, n.opened_at, NULL, n.closed_at, NULL
FROM need n WHERE n.closed_at IS NOT NULL
UNION ALL
SELECT s.id * 32 + 4, s.municipality_id, s.citizen_id, 'SESSION', 'session', s.held_at, s.id, s.created_by, s.version,
  NULL, NULL, s.kind, NULL, NULL, NULL, s.next_step, NULL, s.private_note, s.shareable_note,
  (SELECT GROUP_CONCAT(t.topic ORDER BY t.id SEPARATOR ',') FROM session_topic t
    WHERE t.municipality_id = s.municipality_id AND t.session_id = s.id),
  s.minutes, s.next_step_due, NULL, NULL, NULL, NULL
FROM orientation_session s
UNION ALL
SELECT a.id * 32 + 5, a.municipality_id, a.citizen_id, 'APPOINTMENT', 'appointment', a.starts_at, a.id, a.operator, a.version,
  NULL, NULL, NULL, a.state, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, a.starts_at, NULL, a.ends_at, NULL
FROM appointment a
UNION ALL
SELECT d.id * 32 + 6, r.municipality_id, r.citizen_id, 'REFERRAL', 'referral', r.created_at, d.id, r.created_by, d.version,
  r.id, NULL, r.need_kind, d.state, NULL, d.reason, s.name, o.name, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
FROM referral r
  JOIN delivery d ON d.municipality_id = r.municipality_id AND d.referral_id = r.id
  JOIN service s ON s.id = d.service_id
  JOIN member_organisation o ON o.id = d.organisation_id
UNION ALL
-- Sending is told by the referral, and the mere reading not at all. Who it was in an organisation is not the desk's to know.
SELECT h.id * 32 + 7, r.municipality_id, r.citizen_id, 'REFERRAL', 'referral.step', h.at, h.id, IF(h.side = 'DESK', h.actor, NULL), NULL,
  r.id, NULL, r.need_kind, h.to_state, NULL, h.reason, s.name, o.name, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
FROM referral r
  JOIN delivery d ON d.municipality_id = r.municipality_id AND d.referral_id = r.id
  JOIN delivery_step h ON h.municipality_id = d.municipality_id AND h.delivery_id = d.id
  JOIN service s ON s.id = d.service_id
  JOIN member_organisation o ON o.id = d.organisation_id
WHERE h.to_state <> 'SENT' AND (h.to_state <> 'ACKNOWLEDGED' OR h.from_state <> 'SENT')
UNION ALL
SELECT f.id * 32 + 8, r.municipality_id, r.citizen_id, 'REFERRAL', 'referral.followUp', f.done_at, f.id, f.done_by, f.version,
  r.id, NULL, f.result, NULL, NULL, d.reason, s.name, o.name, f.note, NULL, NULL, f.days, d.outcome_on, NULL, NULL, NULL, NULL
FROM referral r
  JOIN delivery d ON d.municipality_id = r.municipality_id AND d.referral_id = r.id
  JOIN follow_up f ON f.municipality_id = d.municipality_id AND f.delivery_id = d.id
  JOIN service s ON s.id = d.service_id
  JOIN member_organisation o ON o.id = d.organisation_id
WHERE f.done_at IS NOT NULL
UNION ALL
SELECT a.id * 32 + 9, a.municipality_id, a.citizen_id, 'PLAN', 'plan.action', a.ended_at, a.id, a.ended_by, a.version,
  a.referral_id, a.goal_id, a.who, a.state, NULL, a.reason, a.text, NULL, NULL, NULL, NULL, NULL, a.due_on, NULL, NULL, a.ended_at, a.ended_by
FROM plan_action a WHERE a.ended_at IS NOT NULL
UNION ALL
SELECT p.id * 32 + 10, p.municipality_id, p.citizen_id, 'PLAN', 'plan.closed', p.closed_at, p.id, p.closed_by, p.version,
  NULL, NULL, p.outcome, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, p.created_at, p.created_by, p.closed_at, p.closed_by
FROM action_plan p WHERE p.closed_at IS NOT NULL
UNION ALL
SELECT d.id * 32 + 11, d.municipality_id, d.citizen_id, 'DOCUMENT', 'document.attached', d.created_at, d.id, d.created_by, d.version,
  NULL, NULL, d.type, NULL, NULL, d.removal_reason, d.name, NULL, NULL, NULL, NULL, d.size, NULL,
  d.created_at, d.created_by, d.removed_at, d.removed_by
FROM document d
UNION ALL
SELECT d.id * 32 + 12, d.municipality_id, d.citizen_id, 'DOCUMENT', 'document.removed', d.removed_at, d.id, d.removed_by, d.version,
  NULL, NULL, d.type, NULL, NULL, d.removal_reason, d.name, NULL, NULL, NULL, NULL, d.size, NULL,
  d.created_at, d.created_by, d.removed_at, d.removed_by
FROM document d WHERE d.removed_at IS NOT NULL
UNION ALL
SELECT c.id * 32 + 13, c.municipality_id, c.id, 'RECORD', 'record.opened', c.created_at, c.id, c.created_by, c.version,
  NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, c.created_at, c.created_by, NULL, NULL
FROM citizen c
UNION ALL
-- That the data were corrected, and by whom; not what was there before.
SELECT e.id * 32 + 14, e.municipality_id, e.citizen_id, 'RECORD', 'record.corrected', e.at, e.id, e.actor, NULL,
  NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
FROM audit_entry e WHERE e.action = 'citizen.correct'
UNION ALL
SELECT m.id * 32 + 15, m.municipality_id, m.kept_id, 'RECORD', 'record.merged', m.created_at, m.id, m.created_by, m.version,
  m.kept_id, m.other_id, NULL, NULL, NULL, m.reason, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
  m.created_at, m.created_by, m.undone_at, m.undone_by
FROM citizen_merge m
UNION ALL
SELECT m.id * 32 + 16, m.municipality_id, m.other_id, 'RECORD', 'record.merged', m.created_at, m.id, m.created_by, m.version,
  m.kept_id, m.other_id, NULL, NULL, NULL, m.reason, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
  m.created_at, m.created_by, m.undone_at, m.undone_by
FROM citizen_merge m
UNION ALL
SELECT m.id * 32 + 17, m.municipality_id, m.kept_id, 'RECORD', 'record.parted', m.undone_at, m.id, m.undone_by, m.version,
  m.kept_id, m.other_id, NULL, NULL, NULL, m.reason, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
  m.created_at, m.created_by, m.undone_at, m.undone_by
FROM citizen_merge m WHERE m.undone_at IS NOT NULL
UNION ALL
SELECT m.id * 32 + 18, m.municipality_id, m.other_id, 'RECORD', 'record.parted', m.undone_at, m.id, m.undone_by, m.version,
  m.kept_id, m.other_id, NULL, NULL, NULL, m.reason, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
  m.created_at, m.created_by, m.undone_at, m.undone_by
FROM citizen_merge m WHERE m.undone_at IS NOT NULL;

-- What stands now: needs, open and closed, and the open plan with its goals and actions.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW person_standing AS
SELECT n.id * 4 AS id, n.municipality_id, n.citizen_id, 'NEED' AS part, n.id AS row_id, n.version, n.kind AS code, NULL AS state, NULL AS text, NULL AS about_id,
  NULL AS part_of_id, NULL AS day, n.opened_at AS began_at, n.closed_at AS ended_at, NULL AS ended_by, NULL AS reason
FROM need n
UNION ALL
SELECT p.id * 4 + 1, p.municipality_id, p.citizen_id, 'PLAN', p.id, p.version, NULL, NULL, NULL, NULL, NULL, NULL, p.created_at, NULL, NULL, NULL
FROM action_plan p WHERE p.closed_at IS NULL
UNION ALL
SELECT g.id * 4 + 2, g.municipality_id, g.citizen_id, 'GOAL', g.id, g.version, NULL, g.state, g.text, NULL, NULL, NULL, NULL, NULL, NULL, NULL
FROM plan_goal g
  JOIN action_plan p ON p.municipality_id = g.municipality_id AND p.id = g.plan_id AND p.closed_at IS NULL
UNION ALL
SELECT a.id * 4 + 3, a.municipality_id, a.citizen_id, 'ACTION', a.id, a.version, a.who, a.state, a.text, a.referral_id, a.goal_id, a.due_on, NULL,
  a.ended_at, a.ended_by, a.reason
FROM plan_action a
  JOIN action_plan p ON p.municipality_id = a.municipality_id AND p.id = a.plan_id AND p.closed_at IS NULL;
