-- The Comuni with a package to write or to throw away: ids alone, so that nobody has to ask each Comune.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW report_exit_package_due AS
SELECT DISTINCT municipality_id FROM exit_package
WHERE state IN ('REQUESTED', 'RUNNING') OR (state = 'READY' AND expires_at < UTC_TIMESTAMP(6));
