-- Which roles a network wants a second factor for, and after how many days without a login an account is to be looked at.
ALTER TABLE network
  ADD COLUMN second_factor_roles VARCHAR(200) NOT NULL DEFAULT 'desk-manager member-manager network-coordinator',
  ADD COLUMN dormant_days INT NOT NULL DEFAULT 90;
