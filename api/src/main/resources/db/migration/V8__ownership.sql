-- Who gets new clients nobody has been named for: one row for each project, locked while it is somebody's turn.
create table assignment (
    project_id uuid not null,
    id uuid not null,
    mode varchar(8) not null,
    -- whose turn it was last
    last_manager_id uuid null,
    version int not null,
    primary key (project_id, id),
    unique key assignment_by_id (id),
    unique key assignment_of_project (project_id),
    constraint assignment_project foreign key (project_id) references project (id),
    constraint assignment_last foreign key (project_id, last_manager_id) references manager (project_id, id)
);

insert into assignment (project_id, id, mode, version) select id, id, 'OFF', 1 from project;

-- Those among whom new clients are shared out; none: all managers.
create table assignee (
    project_id uuid not null,
    id uuid not null,
    manager_id uuid not null,
    position int not null,
    primary key (project_id, id),
    unique key assignee_by_id (id),
    unique key assignee_once (project_id, manager_id),
    constraint assignee_manager foreign key (project_id, manager_id) references manager (project_id, id)
);

-- Days on which a manager gets no new clients, in the project's zone; both ends count.
create table absence (
    project_id uuid not null,
    id uuid not null,
    manager_id uuid not null,
    first_day date not null,
    last_day date not null,
    reason varchar(200) null,
    version int not null,
    primary key (project_id, id),
    unique key absence_by_id (id),
    key absence_of_manager (project_id, manager_id, last_day),
    key absence_by_end (project_id, last_day, id),
    constraint absence_manager foreign key (project_id, manager_id) references manager (project_id, id)
);

-- How many open clients a manager has is read from this index alone.
alter table client
    add key client_load (project_id, owner_id, deleted_at, status_id);
