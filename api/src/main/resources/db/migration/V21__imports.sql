-- Files with clients, from upload to import. The content is dropped when the import starts, or after a day.
create table import_file (
    project_id uuid not null,
    id uuid not null,
    manager_id uuid not null,
    name varchar(200) not null,
    format varchar(10) character set ascii collate ascii_bin not null,
    charset varchar(20) null,
    separator_char varchar(1) null,
    data_rows int not null,
    columns_json mediumtext not null,
    content_hash binary(32) not null,
    content longblob null,
    job_id uuid null,
    created_at datetime(6) not null,
    expires_at datetime(6) null,
    primary key (project_id, id),
    key import_file_content (project_id, content_hash, id),
    key import_file_due (expires_at, project_id),
    constraint import_file_manager foreign key (project_id, manager_id) references manager (project_id, id),
    constraint import_file_job foreign key (project_id, job_id) references job (project_id, id)
);
