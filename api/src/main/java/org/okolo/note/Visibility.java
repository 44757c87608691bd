package org.okolo.note;

/** Who may read a note. */
public enum Visibility {
    TEAM,
    LEAD_AND_AUTHOR
}
