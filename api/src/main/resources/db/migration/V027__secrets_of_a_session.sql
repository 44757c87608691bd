-- Tells a secret the session once handed out from one it never did. Null for a session that has not been refreshed since.
alter table session add column seal binary(32) null after previous_hash;
