-- What happened in a project. seq is gapless and in commit order; the rows lie in that order on disk.
create table event_counter (
    project_id uuid not null,
    id uuid not null,
    seq bigint not null,
    primary key (project_id, id),
    unique key event_counter_of_project (project_id),
    constraint event_counter_project foreign key (project_id) references project (id)
);

create table event (
    project_id uuid not null,
    id uuid not null,
    seq bigint not null,
    at datetime(6) not null,
    manager_id uuid null,
    via varchar(16) not null,
    sid varchar(64) null,
    kind varchar(32) not null,
    client_id uuid null,
    subject_id uuid null,
    before_json mediumtext null,
    after_json mediumtext null,
    shown_json mediumtext null,
    primary key (project_id, seq),
    unique key event_by_id (project_id, id),
    key event_by_time (project_id, at, seq),
    key event_by_client (project_id, client_id, seq),
    key event_by_manager (project_id, manager_id, seq),
    key event_by_kind (project_id, kind, seq),
    constraint event_project foreign key (project_id) references project (id),
    constraint event_manager foreign key (project_id, manager_id) references manager (project_id, id)
);

-- One default process per project for now; the table is here so that a second one is a row, not a migration.
create table process (
    project_id uuid not null,
    id uuid not null,
    position int not null,
    caption_en varchar(60) null,
    caption_ru varchar(60) null,
    primary key (project_id, id),
    unique key process_order (project_id, position),
    constraint process_project foreign key (project_id) references project (id)
);

create table status (
    project_id uuid not null,
    id uuid not null,
    process_id uuid not null,
    position int not null,
    caption_en varchar(60) null,
    caption_ru varchar(60) null,
    color char(7) not null,
    shape varchar(10) not null,
    letter varchar(16) not null,
    outcome varchar(8) not null,
    version int not null,
    primary key (project_id, id),
    key status_order (project_id, process_id, position),
    constraint status_process foreign key (project_id, process_id) references process (project_id, id)
);

-- The indexes serve the list in its sort orders and filters, newest or first name first, deleted ones apart.
create table client (
    project_id uuid not null,
    id uuid not null,
    name varchar(200) character set utf8mb4 collate utf8mb4_unicode_520_ci not null,
    comment text null,
    status_id uuid null,
    owner_id uuid null,
    blocked boolean not null,
    blocked_reason varchar(500) null,
    note_count int not null,
    created_at datetime(6) not null,
    created_by uuid null,
    changed_at datetime(6) not null,
    deleted_at datetime(6) null,
    version int not null,
    primary key (project_id, id),
    key client_by_name (project_id, deleted_at, name, id),
    key client_by_change (project_id, deleted_at, changed_at, id),
    key client_by_status (project_id, status_id, deleted_at, name, id),
    key client_by_owner (project_id, owner_id, deleted_at, name, id),
    key client_by_blocked (project_id, blocked, deleted_at, name, id),
    constraint client_project foreign key (project_id) references project (id),
    constraint client_status foreign key (project_id, status_id) references status (project_id, id),
    constraint client_owner foreign key (project_id, owner_id) references manager (project_id, id),
    constraint client_created_by foreign key (project_id, created_by) references manager (project_id, id)
);

-- A client's presence in a network. The id is the key; the handle here is the current one, in the form it is matched by.
create table profile (
    project_id uuid not null,
    id uuid not null,
    client_id uuid not null,
    network varchar(10) character set ascii collate ascii_bin not null,
    external_id varchar(20) character set ascii collate ascii_bin null,
    handle varchar(64) character set ascii collate ascii_bin null,
    handle_shown varchar(80) null,
    created_at datetime(6) not null,
    primary key (project_id, id),
    unique key profile_external_id (project_id, network, external_id),
    unique key profile_handle (project_id, network, handle),
    key profile_of_client (project_id, client_id),
    constraint profile_client foreign key (project_id, client_id) references client (project_id, id)
);

-- Every handle a profile ever had, dated; until is null for the current one.
create table handle (
    project_id uuid not null,
    id uuid not null,
    profile_id uuid not null,
    network varchar(10) character set ascii collate ascii_bin not null,
    value varchar(64) character set ascii collate ascii_bin not null,
    shown varchar(80) not null,
    since datetime(6) not null,
    until datetime(6) null,
    primary key (project_id, id),
    key handle_by_value (project_id, network, value),
    key handle_of_profile (project_id, profile_id, until),
    constraint handle_profile foreign key (project_id, profile_id) references profile (project_id, id) on delete cascade
);

-- The words a client is found by: of the name, the current handles and ids; lower case, without accents.
create table client_word (
    project_id uuid not null,
    id uuid not null,
    client_id uuid not null,
    word varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    primary key (project_id, word, client_id),
    unique key client_word_by_id (project_id, id),
    key client_word_of_client (project_id, client_id, word),
    constraint client_word_client foreign key (project_id, client_id) references client (project_id, id)
);

create table note (
    project_id uuid not null,
    id uuid not null,
    client_id uuid not null,
    text text not null,
    link varchar(2000) null,
    quote text null,
    author_id uuid not null,
    created_at datetime(6) not null,
    changed_at datetime(6) not null,
    version int not null,
    primary key (project_id, id),
    key note_of_client (project_id, client_id, id),
    constraint note_client foreign key (project_id, client_id) references client (project_id, id),
    constraint note_author foreign key (project_id, author_id) references manager (project_id, id)
);
