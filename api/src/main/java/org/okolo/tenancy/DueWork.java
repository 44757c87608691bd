package org.okolo.tenancy;

/** Rows that wait for a time. Each kind has an index that begins with the time, so that nothing due costs one look. */
public enum DueWork {
    EXPIRED_NOTES("select distinct project_id from note where expires_at <= ? limit 500"),
    REMINDERS("select distinct project_id from reminder where next_at <= ? limit 500"),
    JOBS("select distinct project_id from job where due_at <= ? limit 500"),
    WEBHOOK_DELIVERIES("select distinct project_id from webhook_delivery where next_try_at <= ? limit 500"),
    DELETED_CLIENTS("select distinct project_id from client where merged_into is null and deleted_at <= ? limit 500"),
    MERGE_MEMORIES("select distinct project_id from client_merge where memory_until <= ? limit 500"),
    REMINDER_DELIVERIES("select distinct project_id from reminder_delivery where delivered_at <= ? limit 500"),
    NOTICES("select distinct project_id from notice where claimed_at <= ? limit 500"),
    INVITATIONS("select distinct project_id from invitation where expires_at <= ? limit 500"),
    UPLOADS("select distinct project_id from import_file where expires_at <= ? limit 500"),
    RENEWALS("select project_id from client_renewal where due_at <= ? limit 500");

    final String projects;

    DueWork(String projects) {
        this.projects = projects;
    }
}
