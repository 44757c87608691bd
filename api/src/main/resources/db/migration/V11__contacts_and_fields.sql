-- The rest of the card: where the client came from, how to reach it, and what the project wants to know of each.
alter table client add column source varchar(500) null after comment;
alter table client add column merged_into uuid null after deleted_at;
alter table client add key client_deleted (project_id, deleted_at, id);

-- normal is the form in which two contacts are the same: +79001234567, anna@example.org
create table contact (
    project_id uuid not null,
    id uuid not null,
    client_id uuid not null,
    kind varchar(10) character set ascii collate ascii_bin not null,
    value varchar(254) not null,
    normal varchar(254) character set utf8mb4 collate utf8mb4_bin not null,
    label varchar(60) null,
    position int not null,
    primary key (project_id, id),
    unique (id),
    unique key contact_of_client (project_id, client_id, kind, normal),
    key contact_by_normal (project_id, kind, normal, client_id),
    constraint contact_client foreign key (project_id, client_id) references client (project_id, id)
);

-- choices stand one on a line, for fields of this kind only
create table field (
    project_id uuid not null,
    id uuid not null,
    field_key varchar(40) character set ascii collate ascii_bin not null,
    name varchar(60) not null,
    kind varchar(10) not null,
    choices text null,
    position int not null,
    retired boolean not null,
    version int not null,
    primary key (project_id, id),
    unique (id),
    unique key field_by_key (project_id, field_key),
    constraint field_project foreign key (project_id) references project (id)
);

-- value in its one form as text; value_key is the beginning of it that filters compare
create table client_field (
    project_id uuid not null,
    id uuid not null,
    client_id uuid not null,
    field_id uuid not null,
    value text not null,
    value_key varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
    primary key (project_id, client_id, field_id),
    unique key client_field_by_id (project_id, id),
    key client_field_by_value (project_id, field_id, value_key, client_id),
    constraint client_field_client foreign key (project_id, client_id) references client (project_id, id),
    constraint client_field_field foreign key (project_id, field_id) references field (project_id, id)
);
