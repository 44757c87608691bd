-- Quick messages. scope_id is the manager's id, or the project's for what is shared: within it names and shortcuts are unique.
create table template_folder (
    project_id uuid not null,
    id uuid not null,
    manager_id uuid null,
    scope_id uuid not null,
    name varchar(60) not null,
    position int not null,
    version int not null,
    primary key (project_id, id),
    unique (id),
    key template_folder_order (project_id, scope_id, position, id),
    constraint template_folder_project foreign key (project_id) references project (id),
    constraint template_folder_manager foreign key (project_id, manager_id) references manager (project_id, id)
);

create table template (
    project_id uuid not null,
    id uuid not null,
    manager_id uuid null,
    scope_id uuid not null,
    folder_id uuid null,
    title varchar(100) character set utf8mb4 collate utf8mb4_unicode_520_ci not null,
    shortcut varchar(30) character set utf8mb4 collate utf8mb4_bin null,
    position int not null,
    pick varchar(8) not null,
    uses int not null,
    last_used_at datetime(6) null,
    created_at datetime(6) not null,
    changed_at datetime(6) not null,
    version int not null,
    primary key (project_id, id),
    unique (id),
    unique key template_shortcut (project_id, scope_id, shortcut),
    key template_order (project_id, scope_id, folder_id, position, id),
    constraint template_project foreign key (project_id) references project (id),
    constraint template_manager foreign key (project_id, manager_id) references manager (project_id, id),
    constraint template_in_folder foreign key (project_id, folder_id) references template_folder (project_id, id)
);

create table template_variant (
    project_id uuid not null,
    id uuid not null,
    template_id uuid not null,
    position int not null,
    network varchar(10) null,
    text text character set utf8mb4 collate utf8mb4_unicode_520_ci not null,
    primary key (project_id, id),
    unique (id),
    key template_variant_order (project_id, template_id, position),
    constraint template_variant_template foreign key (project_id, template_id) references template (project_id, id) on delete cascade
);

-- How often a template was used in one community on one day of the project's calendar: what is repeated too often looks like spam.
create table template_use (
    project_id uuid not null,
    id uuid not null,
    template_id uuid not null,
    day date not null,
    network varchar(10) not null,
    community varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    uses int not null,
    primary key (project_id, id),
    unique (id),
    unique key template_use_place (project_id, template_id, day, network, community),
    constraint template_use_template foreign key (project_id, template_id) references template (project_id, id) on delete cascade
);
