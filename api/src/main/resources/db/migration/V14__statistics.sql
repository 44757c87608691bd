-- Sums of what has happened, by the project's days, made from the events and from nothing else. The cursor says up to which event they are
-- true; it is locked while the next ones are counted, so that each counts once.
create table statistics_cursor (
    project_id uuid not null,
    id uuid not null,
    seq bigint not null,
    zone varchar(64) not null,
    primary key (project_id, id),
    unique key statistics_cursor_by_id (id),
    unique key statistics_cursor_of_project (project_id),
    constraint statistics_cursor_project foreign key (project_id) references project (id)
);

insert into statistics_cursor (project_id, id, seq, zone) select id, id, 0, zone from project;

-- Where a client stands, as far as events are counted. "No status" is the id of zeros, here and below.
create table client_stage (
    project_id uuid not null,
    id uuid not null,
    client_id uuid not null,
    status_id uuid not null,
    present boolean not null,
    added_at datetime(6) not null,
    since datetime(6) not null,
    primary key (project_id, id),
    unique key client_stage_by_id (id),
    unique key client_stage_of_client (project_id, client_id),
    constraint client_stage_project foreign key (project_id) references project (id)
);

create table status_day (
    project_id uuid not null,
    id uuid not null,
    day date not null,
    status_id uuid not null,
    -- clients that were new, and those that came from another status
    added bigint not null,
    arrived bigint not null,
    departed bigint not null,
    deleted bigint not null,
    restored bigint not null,
    -- of those added or arrived: how long they had been clients by then
    age_seconds bigint not null,
    primary key (project_id, id),
    unique key status_day_by_id (id),
    unique key status_day_once (project_id, day, status_id),
    constraint status_day_project foreign key (project_id) references project (id)
);

create table move_day (
    project_id uuid not null,
    id uuid not null,
    day date not null,
    from_id uuid not null,
    to_id uuid not null,
    moves bigint not null,
    -- how long the clients had been in the status they left
    seconds bigint not null,
    primary key (project_id, id),
    unique key move_day_by_id (id),
    unique key move_day_once (project_id, day, from_id, to_id),
    constraint move_day_project foreign key (project_id) references project (id)
);

create table work_day (
    project_id uuid not null,
    id uuid not null,
    day date not null,
    manager_id uuid not null,
    kind varchar(32) not null,
    times bigint not null,
    primary key (project_id, id),
    unique key work_day_by_id (id),
    unique key work_day_once (project_id, day, manager_id, kind),
    constraint work_day_manager foreign key (project_id, manager_id) references manager (project_id, id)
);

-- By the day of the purchase, whenever it was typed.
create table purchase_day (
    project_id uuid not null,
    id uuid not null,
    day date not null,
    currency char(3) character set ascii collate ascii_bin not null,
    state varchar(16) not null,
    purchases bigint not null,
    total decimal(30, 4) not null,
    primary key (project_id, id),
    unique key purchase_day_by_id (id),
    unique key purchase_day_once (project_id, day, currency, state),
    constraint purchase_day_project foreign key (project_id) references project (id)
);
