-- Whom a mail tells of: it goes when that person is erased.
alter table queued_mail add column about_id uuid null after recipient, add index (about_id);

-- Until when a merge is remembered in full: as long as it can be undone.
alter table client_merge add column memory_until datetime(6) null after undone_at;
update client_merge set memory_until = merged_at + interval 30 day where undone_at is null;
update client_merge set memory = '{}' where undone_at is not null;
alter table client_merge add index client_merge_memory (memory_until, project_id);

-- Across projects: which clients were deleted so long ago that they go for good.
alter table client add index client_by_deletion (merged_into, deleted_at, project_id);

-- An import that has started keeps nothing of what the file said.
update import_file set columns_json = '[]' where content is null;
update job_chunk c join job j on j.project_id = c.project_id and j.id = c.job_id set c.input = null where j.kind = 'IMPORT' and j.due_at is null;
