-- What is due for one webhook is asked for again and again, however much waits for another one that is dead.
create index delivery_due_for_webhook on webhook_delivery (project_id, webhook_id, next_try_at);
