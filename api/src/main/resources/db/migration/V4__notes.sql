-- Notes: pinned ones first, some for a while only, some for leads and the author alone; former texts stay.
-- What only some may see is said at the event too: null is everybody, else leads and this manager.
alter table event add column only_for uuid null;

alter table note
    add column pinned boolean not null default false,
    add column expires_at datetime(6) null,
    add column visibility varchar(16) not null default 'TEAM',
    add column text_by uuid null,
    add column text_at datetime(6) null,
    add key note_pinned_first (project_id, client_id, pinned, id),
    -- across projects: whose time has come
    add key note_by_expiry (expires_at, project_id);

update note set text_by = author_id, text_at = changed_at;

alter table note
    drop key note_of_client,
    modify text_by uuid not null,
    modify text_at datetime(6) not null,
    add constraint note_text_by foreign key (project_id, text_by) references manager (project_id, id);

create table former_note (
    project_id uuid not null,
    id uuid not null,
    client_id uuid not null,
    note_id uuid not null,
    version int not null,
    text text not null,
    written_by uuid not null,
    written_at datetime(6) not null,
    primary key (project_id, id),
    unique key former_note_version (project_id, note_id, version),
    key former_note_of_client (project_id, client_id),
    constraint former_note_note foreign key (project_id, note_id) references note (project_id, id) on delete cascade,
    constraint former_note_client foreign key (project_id, client_id) references client (project_id, id),
    constraint former_note_by foreign key (project_id, written_by) references manager (project_id, id)
);
