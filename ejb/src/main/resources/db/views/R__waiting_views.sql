-- How many unanswered deliveries were sent before which day, for the coordinator who changes the terms: counts, never a row (ADR 0005, ADR 0029).
CREATE OR REPLACE SQL SECURITY DEFINER VIEW report_waiting_delivery AS
SELECT m.network_id, d.priority, d.sent_at, COUNT(*) AS deliveries
FROM delivery d JOIN municipality m ON m.id = d.municipality_id
WHERE d.state IN ('SENT', 'ACKNOWLEDGED') AND d.sent_at IS NOT NULL
GROUP BY m.network_id, d.priority, d.sent_at;
