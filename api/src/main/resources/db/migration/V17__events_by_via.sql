-- What was imported, done in bulk, or done by the service itself is seldom: without an index a page of it reads all events there are.
create index event_by_via on event (project_id, via, seq);
