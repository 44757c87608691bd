package org.okolo.project;

/** What a project is entitled to. */
public enum ProjectState {
    TRIAL,
    LICENSED,
    /** Everything can be read and exported; nothing is lost, nothing can be changed. */
    READ_ONLY
}
