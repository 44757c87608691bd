-- Beside it, the look-up of a project with a million profiles was taken through all of them. The search for one handle in several
-- networks asks by network now.
alter table profile drop key profile_by_handle;
