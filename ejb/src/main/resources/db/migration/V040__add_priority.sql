-- How soon a referral asks for an answer; what was sent before asked in the usual time.
ALTER TABLE referral ADD COLUMN priority VARCHAR(10) NOT NULL DEFAULT 'NORMAL' AFTER first_wins;
ALTER TABLE delivery ADD COLUMN priority VARCHAR(10) NOT NULL DEFAULT 'NORMAL' AFTER first_wins;
