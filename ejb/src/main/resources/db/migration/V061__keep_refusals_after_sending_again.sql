-- A refusal that the desk has answered by sending the person to the service again cannot be taken back: the person would
-- have two open deliveries to one service.
ALTER TABLE delivery ADD COLUMN answer_kept BOOLEAN NOT NULL DEFAULT FALSE;
