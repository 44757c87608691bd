-- Where a project wants to be told of its events. The secrets are sealed with the key of the installation. last_seq is the event up to which
-- there are deliveries.
create table webhook (
  project_id uuid not null,
  id uuid not null,
  url varchar(2000) not null,
  description varchar(200) not null,
  kinds text not null,
  active boolean not null,
  secret varbinary(255) not null,
  former_secret varbinary(255) null,
  former_until datetime(6) null,
  last_seq bigint not null,
  failing_since datetime(6) null,
  disabled_reason varchar(20) null,
  created_at datetime(6) not null,
  created_by uuid not null,
  version int not null,
  primary key (project_id, id),
  unique (id),
  -- read across projects: who has events that are not on their way yet
  key webhook_active (active, project_id, last_seq),
  foreign key (project_id) references project (id),
  foreign key (project_id, created_by) references manager (project_id, id)
);

-- One for every event and webhook that wants it. seq is null for a test. next_try_at is null once it is delivered or given up; while a node
-- delivers, it is when another one may.
create table webhook_delivery (
  project_id uuid not null,
  id uuid not null,
  webhook_id uuid not null,
  seq bigint null,
  kind varchar(32) not null,
  state varchar(10) not null,
  created_at datetime(6) not null,
  tries int not null,
  next_try_at datetime(6) null,
  tried_at datetime(6) null,
  duration_ms int null,
  response_status int null,
  response_text varchar(500) null,
  failure varchar(40) null,
  primary key (project_id, id),
  unique (id),
  unique key delivery_once (project_id, webhook_id, seq),
  key delivery_of_webhook (project_id, webhook_id, id),
  key delivery_due (next_try_at, project_id),
  foreign key (project_id) references project (id),
  foreign key (project_id, webhook_id) references webhook (project_id, id) on delete cascade
);
