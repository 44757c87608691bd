-- An invitation sent by mail has a secret of its own, which only who reads that mail can know: it proves the address.
alter table invitation
    add column mailed_hash binary(32) null after secret_hash,
    add unique (mailed_hash);
