-- A client that became a part of another, with what is needed to take the two apart again.
create table client_merge (
    project_id uuid not null,
    id uuid not null,
    into_id uuid not null,
    from_id uuid not null,
    from_name varchar(200) not null,
    merged_at datetime(6) not null,
    merged_by uuid not null,
    undone_at datetime(6) null,
    memory mediumtext not null,
    primary key (project_id, id),
    unique (id),
    key client_merge_into (project_id, into_id, id),
    key client_merge_from (project_id, from_id, id),
    constraint client_merge_into foreign key (project_id, into_id) references client (project_id, id),
    constraint client_merge_from foreign key (project_id, from_id) references client (project_id, id),
    constraint client_merge_by foreign key (project_id, merged_by) references manager (project_id, id)
);

alter table client add key client_merged (project_id, merged_into);

-- Two clients somebody has said to be two people. Looked for in both directions.
create table dismissed_duplicate (
    project_id uuid not null,
    id uuid not null,
    client_id uuid not null,
    other_id uuid not null,
    dismissed_by uuid not null,
    dismissed_at datetime(6) not null,
    primary key (project_id, client_id, other_id),
    unique key dismissed_duplicate_by_id (project_id, id),
    key dismissed_duplicate_of (project_id, other_id, client_id),
    constraint dismissed_duplicate_client foreign key (project_id, client_id) references client (project_id, id),
    constraint dismissed_duplicate_other foreign key (project_id, other_id) references client (project_id, id),
    constraint dismissed_duplicate_by foreign key (project_id, dismissed_by) references manager (project_id, id)
);

-- Serves the search for one handle in several networks.
alter table profile add key profile_by_handle (project_id, handle);

-- The ids an answer names, so that it can be forgotten with the person it is about.
alter table stored_answer add column about mediumtext character set ascii null;
