-- What somebody shows besides the password. Belongs to the account, in whatever project it works.

-- An app that makes codes. Until its first code is shown it counts for nothing, and the one before goes on.
create table authenticator_app (
  id uuid not null primary key,
  account_id uuid not null,
  sealed varbinary(100) not null,
  last_step bigint not null,
  created_at datetime(6) not null,
  confirmed_at datetime(6) null,
  index (account_id),
  foreign key (account_id) references account (id)
);

create table passkey (
  id uuid not null primary key,
  account_id uuid not null,
  label varchar(100) not null,
  credential_hash binary(32) not null,
  credential varbinary(3000) not null,
  sign_count bigint not null,
  backup_eligible boolean not null,
  created_at datetime(6) not null,
  last_used_at datetime(6) null,
  unique (credential_hash),
  index (account_id),
  foreign key (account_id) references account (id)
);

-- For whoever has lost the rest. Each works once.
create table recovery_code (
  id uuid not null primary key,
  account_id uuid not null,
  hash binary(32) not null,
  unique (account_id, hash),
  foreign key (account_id) references account (id)
);

-- A step that has been begun and not finished, such as a sign-in whose password was right.
create table challenge (
  id uuid not null primary key,
  account_id uuid not null,
  purpose varchar(20) not null,
  secret_hash binary(32) not null,
  invitation_hash binary(32) null,
  expires_at datetime(6) not null,
  unique (secret_hash),
  index (account_id),
  index (expires_at),
  foreign key (account_id) references account (id)
);

-- The roles whose managers must have a second factor.
alter table project add column second_factor_roles varchar(40) not null default '';
