-- Several processes in an order of their own. What is retired stays: history and statistics go on naming it.
alter table process
    add column retired_at datetime(6) null,
    add column version int not null default 1,
    drop key process_order,
    add key process_order (project_id, position);

alter table status
    add column retired_at datetime(6) null;
