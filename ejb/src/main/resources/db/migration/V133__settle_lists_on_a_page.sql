-- Since when the lists that desks choose from are the coordinator's and no longer the profile's.
ALTER TABLE network
  ADD COLUMN lists_settled_at DATETIME(6) NULL;
