-- What the owners have been warned of last, and about which end: each warning goes out once.
alter table project
    add column warned varchar(10) null,
    add column warned_of_end datetime(6) null,
    add key project_by_trial (trial_ends_at),
    add key project_by_licence (licensed_until);
