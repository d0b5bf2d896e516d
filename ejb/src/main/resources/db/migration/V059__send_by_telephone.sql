-- How a referral was made; by telephone or on paper its desk writes down what the organisation answers.
ALTER TABLE referral ADD COLUMN way VARCHAR(20) NOT NULL DEFAULT 'PRODUCT';

-- Who of the organisation told the desk a step that the desk has written down for it.
ALTER TABLE delivery_step ADD COLUMN told_by VARCHAR(120) NULL;
