-- Who may enter: accounts, projects, managers, and what lets them in. Every table of a project has the key (project_id, id), so rows of one
-- project lie together and foreign keys can carry the project; `unique (id)` serves updates, which Hibernate addresses by id alone.

create table account (
  id uuid not null primary key,
  email varchar(254) collate utf8mb4_bin not null,
  name varchar(100) not null,
  locale varchar(2) not null,
  zone varchar(64) not null,
  password_hash varchar(255) not null,
  created_at datetime(6) not null,
  version int not null,
  unique (email)
);

create table project (
  id uuid not null primary key,
  name varchar(100) not null,
  description varchar(2000) not null,
  site varchar(500) not null,
  zone varchar(64) not null,
  logo_version int not null,
  trial_ends_at datetime(6) not null,
  -- set by the operator when the project is paid for; null while it is not
  licensed_until datetime(6) null,
  seats int not null,
  created_at datetime(6) not null,
  version int not null
);

create table logo (
  project_id uuid not null,
  id uuid not null,
  media_type varchar(20) not null,
  image mediumblob not null,
  primary key (project_id, id),
  unique (id),
  unique (project_id),
  foreign key (project_id) references project (id)
);

create table manager (
  project_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  name varchar(100) not null,
  role varchar(10) not null,
  active boolean not null,
  joined_at datetime(6) not null,
  version int not null,
  primary key (project_id, id),
  unique (id),
  unique (project_id, account_id),
  foreign key (project_id) references project (id),
  foreign key (account_id) references account (id)
);

create table invitation (
  project_id uuid not null,
  id uuid not null,
  email varchar(254) collate utf8mb4_bin not null,
  role varchar(10) not null,
  secret_hash binary(32) not null,
  invited_by uuid not null,
  created_at datetime(6) not null,
  expires_at datetime(6) not null,
  primary key (project_id, id),
  unique (id),
  unique (project_id, email),
  unique (secret_hash),
  foreign key (project_id, invited_by) references manager (project_id, id)
);

create table manager_token (
  project_id uuid not null,
  id uuid not null,
  manager_id uuid not null,
  label varchar(100) not null,
  hint varchar(4) not null,
  hash binary(32) not null,
  created_at datetime(6) not null,
  last_used_at datetime(6) null,
  primary key (project_id, id),
  unique (id),
  unique (hash),
  foreign key (project_id, manager_id) references manager (project_id, id)
);

-- A browser in which an account is signed in. It belongs to the account and stands in one of its projects at a time.
create table session (
  id uuid not null primary key,
  account_id uuid not null,
  project_id uuid not null,
  manager_id uuid not null,
  hash binary(32) not null,
  previous_hash binary(32) null,
  rotated_at datetime(6) not null,
  created_at datetime(6) not null,
  expires_at datetime(6) not null,
  index (expires_at),
  foreign key (account_id) references account (id),
  foreign key (project_id, manager_id) references manager (project_id, id)
);

-- What must no longer be let in although its access token has not run out: a session, a manager token, or a manager before a version.
create table revocation (
  subject uuid not null primary key,
  min_epoch int not null,
  expires_at datetime(6) not null,
  index (expires_at)
);

-- Answers kept for repeated requests. The answer can be read only with the caller's own key, of which this table has the hash.
create table stored_answer (
  key_hash binary(32) not null primary key,
  body_hash binary(32) not null,
  answer mediumblob null,
  expires_at datetime(6) not null,
  index (expires_at)
);
