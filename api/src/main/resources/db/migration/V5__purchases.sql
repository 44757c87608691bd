-- What clients bought. Products are made by being bought; the key of the name is what makes two spellings one product.
create table product (
    project_id uuid not null,
    id uuid not null,
    name varchar(200) not null,
    name_key varchar(600) character set utf8mb4 collate utf8mb4_bin not null,
    created_at datetime(6) not null,
    version int not null,
    primary key (project_id, id),
    unique key product_name (project_id, name_key),
    constraint product_project foreign key (project_id) references project (id)
);

-- The second index answers totals, the third "who bought it" and how often a product was bought, from the index alone.
create table purchase (
    project_id uuid not null,
    id uuid not null,
    client_id uuid not null,
    product_id uuid not null,
    price decimal(19, 4) not null,
    currency char(3) character set ascii collate ascii_bin not null,
    bought_on date not null,
    state varchar(10) character set ascii collate ascii_bin not null,
    comment varchar(1000) null,
    created_by uuid not null,
    created_at datetime(6) not null,
    changed_at datetime(6) not null,
    version int not null,
    primary key (project_id, id),
    key purchase_of_client (project_id, client_id, bought_on, id),
    key purchase_total (project_id, client_id, currency, state, price, bought_on),
    key purchase_of_product (project_id, product_id, client_id, state),
    constraint purchase_client foreign key (project_id, client_id) references client (project_id, id),
    constraint purchase_product foreign key (project_id, product_id) references product (project_id, id),
    constraint purchase_created_by foreign key (project_id, created_by) references manager (project_id, id)
);
