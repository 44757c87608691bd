-- Across projects: whose invitation nobody has followed, and which reminders surfaced long ago.
alter table invitation add index invitation_by_end (expires_at, project_id);
alter table reminder_delivery add index reminder_delivery_by_time (delivered_at, project_id);
