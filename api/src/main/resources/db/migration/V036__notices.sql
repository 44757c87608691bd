-- Which browser of a manager shows that a reminder or a task is due. Ids and times only; the subject may be gone before the row.
create table notice (
    project_id uuid not null,
    id uuid not null,
    manager_id uuid not null,
    subject_id uuid not null,
    due_at datetime(6) not null,
    browser varchar(64) not null,
    claimed_at datetime(6) not null,
    shown_at datetime(6) null,
    primary key (project_id, id),
    unique (id),
    unique key notice_once (project_id, manager_id, subject_id, due_at),
    key notice_by_time (claimed_at, project_id),
    constraint notice_manager foreign key (project_id, manager_id) references manager (project_id, id)
);
