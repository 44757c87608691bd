-- Mails on their way out. The text is forgotten once the mail is sent or given up; next_try_at is null from then on.
create table queued_mail (
  id uuid not null primary key,
  recipient varchar(254) not null,
  subject varchar(500) not null,
  text mediumtext null,
  created_at datetime(6) not null,
  tries int not null,
  next_try_at datetime(6) null,
  sent_at datetime(6) null,
  given_up_at datetime(6) null,
  failure varchar(500) null,
  index (next_try_at),
  index (sent_at),
  index (given_up_at)
);
