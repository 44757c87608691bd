-- Whether somebody has shown that the address is theirs. Those who were here before are believed.
alter table account add column verified_at datetime(6) null;
update account set verified_at = created_at;

-- Links sent to an address. One of each purpose; a new one replaces it.
create table mailed_link (
  id uuid not null primary key,
  account_id uuid not null,
  purpose varchar(10) not null,
  secret_hash binary(32) not null,
  expires_at datetime(6) not null,
  unique (account_id, purpose),
  unique (secret_hash),
  index (expires_at),
  foreign key (account_id) references account (id)
);

-- Where a session was last used from, for its owner to recognise it.
alter table session
  add column browser varchar(60) not null default '',
  add column address varchar(45) not null default '',
  add index session_of_account (account_id);

alter table manager_token add column scope varchar(10) not null default 'WRITE';

-- Who came, or tried to. The project is the one that was entered; null when nobody was let in.
create table sign_in_record (
  id uuid not null primary key,
  account_id uuid not null,
  project_id uuid null,
  kind varchar(30) not null,
  at datetime(6) not null,
  browser varchar(60) not null,
  address varchar(45) not null,
  index (account_id, id),
  index (at),
  foreign key (account_id) references account (id)
);
