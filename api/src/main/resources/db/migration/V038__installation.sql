-- Of which installation these data are, and by which key its secrets are sealed. There is one row.
create table installation (
  id uuid not null primary key,
  one int not null,
  sealed varbinary(100) not null,
  unique (one),
  check (one = 1)
);
