-- A new link no longer replaces the one before: whoever asks for mails to somebody else's address must not kill what was sent.
alter table mailed_link
  add index mailed_link_of_account (account_id, purpose),
  drop index account_id;
