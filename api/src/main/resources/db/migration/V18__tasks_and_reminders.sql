-- Tasks and reminders. A task is due at an instant, on a day, or never; due_sort is one instant for the order.
alter table client add column next_due_at datetime(6) null;

alter table account add column reminder_mails boolean not null default false;

create table task (
    project_id uuid not null,
    id uuid not null,
    client_id uuid null,
    title varchar(300) not null,
    details text null,
    assignee_id uuid null,
    priority varchar(8) not null,
    due_at datetime(6) null,
    due_day date null,
    due_sort datetime(6) not null,
    open boolean not null,
    done_at datetime(6) null,
    done_by uuid null,
    created_by uuid not null,
    created_at datetime(6) not null,
    changed_at datetime(6) not null,
    version int not null,
    primary key (project_id, id),
    unique (id),
    key task_by_due (project_id, open, due_sort, id),
    key task_by_assignee (project_id, assignee_id, open, due_sort, id),
    key task_by_client (project_id, client_id, open, due_sort, id),
    constraint task_project foreign key (project_id) references project (id),
    constraint task_client foreign key (project_id, client_id) references client (project_id, id),
    constraint task_assignee foreign key (project_id, assignee_id) references manager (project_id, id),
    constraint task_done_by foreign key (project_id, done_by) references manager (project_id, id),
    constraint task_created_by foreign key (project_id, created_by) references manager (project_id, id)
);

create table reminder (
    project_id uuid not null,
    id uuid not null,
    client_id uuid null,
    manager_id uuid not null,
    text varchar(1000) not null,
    -- as the clock on the wall shows it in the zone; instants follow from both
    start_local varchar(19) character set ascii collate ascii_bin not null,
    zone varchar(64) not null,
    rule varchar(500) null,
    next_at datetime(6) null,
    waiting_for datetime(6) null,
    missed int not null,
    done_at datetime(6) null,
    created_at datetime(6) not null,
    changed_at datetime(6) not null,
    version int not null,
    primary key (project_id, id),
    unique (id),
    key reminder_coming (project_id, manager_id, next_at, id),
    key reminder_waiting (project_id, manager_id, waiting_for, id),
    key reminder_done (project_id, manager_id, done_at, id),
    key reminder_of_client (project_id, client_id),
    -- within a project, for the claim; and across projects: whose time has come
    key reminder_due (project_id, next_at),
    key reminder_by_time (next_at, project_id),
    constraint reminder_client foreign key (project_id, client_id) references client (project_id, id),
    constraint reminder_manager foreign key (project_id, manager_id) references manager (project_id, id)
);

create table reminder_delivery (
    project_id uuid not null,
    id uuid not null,
    reminder_id uuid not null,
    due_at datetime(6) not null,
    delivered_at datetime(6) not null,
    primary key (project_id, id),
    unique (id),
    unique key reminder_delivery_once (project_id, reminder_id, due_at),
    constraint reminder_delivery_of foreign key (project_id, reminder_id) references reminder (project_id, id) on delete cascade
);
