-- Where who enrols reads mail, sealed, and how many times they did: each enrolment is told once. What a coordinator sends twice is the
-- same thing within the own network only.
ALTER TABLE enrolment
  ADD COLUMN address VARBINARY(600) NULL,
  ADD COLUMN enrolments INT NOT NULL DEFAULT 1;

ALTER TABLE training_event
  DROP KEY uq_training_event_request,
  ADD UNIQUE KEY uq_training_event_request (network_id, request_id);

ALTER TABLE news_item
  DROP KEY uq_news_item_request,
  ADD UNIQUE KEY uq_news_item_request (network_id, request_id);
