-- Work on many rows that a manager has asked for: it goes on in chunks, on whichever node has time, until it is done.
-- due_at is when somebody should look again, null when there is nothing left to do.
create table job (
    project_id uuid not null,
    id uuid not null,
    kind varchar(10) character set ascii collate ascii_bin not null,
    manager_id uuid not null,
    state varchar(10) character set ascii collate ascii_bin not null,
    params mediumtext not null,
    total int not null,
    due_at datetime(6) null,
    created_at datetime(6) not null,
    finished_at datetime(6) null,
    undo_by uuid null,
    undone_at datetime(6) null,
    primary key (project_id, id),
    key job_of_kind (project_id, kind, id),
    key job_due (due_at, project_id),
    constraint job_project foreign key (project_id) references project (id),
    constraint job_manager foreign key (project_id, manager_id) references manager (project_id, id),
    constraint job_undo_by foreign key (project_id, undo_by) references manager (project_id, id)
);

-- A part of a job that is done whole or not at all: its rows, the result and the state are written in one transaction.
create table job_chunk (
    project_id uuid not null,
    id uuid not null,
    job_id uuid not null,
    number int not null,
    state varchar(10) character set ascii collate ascii_bin not null,
    attempts int not null,
    items int not null,
    input longtext null,
    result longtext null,
    done_at datetime(6) null,
    changed int not null,
    same int not null,
    refused int not null,
    failed int not null,
    undone int not null,
    kept int not null,
    primary key (project_id, id),
    unique key job_chunk_number (project_id, job_id, number),
    key job_chunk_to_do (project_id, job_id, state, number),
    constraint job_chunk_job foreign key (project_id, job_id) references job (project_id, id)
);
