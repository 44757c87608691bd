-- The forms that clients are found by follow from what was written, by a rule that gets better: numbers without the words behind them,
-- names as they sound and in any order. A project that has a row here is gone through once, client by client, beside everything else.
create table client_renewal (
    project_id uuid not null,
    id uuid not null,
    due_at datetime(6) not null,
    after_client uuid null,
    primary key (project_id, id),
    unique key client_renewal_of_project (project_id),
    key client_renewal_due (due_at, project_id),
    constraint client_renewal_project foreign key (project_id) references project (id)
);

insert into client_renewal (project_id, id, due_at)
select id, uuid(), utc_timestamp(6)
from project;
