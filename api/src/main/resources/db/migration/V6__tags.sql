-- Words a project sorts its clients by. name_key is the form in which two names are the same.
create table tag (
    project_id uuid not null,
    id uuid not null,
    name varchar(60) not null,
    name_key varchar(120) character set utf8mb4 collate utf8mb4_bin not null,
    color char(7) not null,
    created_at datetime(6) not null,
    version int not null,
    primary key (project_id, id),
    unique (id),
    unique key tag_name (project_id, name_key),
    constraint tag_project foreign key (project_id) references project (id)
);

create table client_tag (
    project_id uuid not null,
    id uuid not null,
    client_id uuid not null,
    tag_id uuid not null,
    primary key (project_id, client_id, tag_id),
    unique key client_tag_by_id (project_id, id),
    key client_tag_of_tag (project_id, tag_id, client_id),
    constraint client_tag_client foreign key (project_id, client_id) references client (project_id, id),
    constraint client_tag_tag foreign key (project_id, tag_id) references tag (project_id, id)
);
