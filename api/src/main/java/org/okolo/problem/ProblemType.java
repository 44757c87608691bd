package org.okolo.problem;

import java.net.URI;

/** Every kind of failure a caller can meet: its stable name, its status and a title for developers. */
public enum ProblemType {
    INVALID("invalid", 400, "Some values are not valid"),
    MALFORMED("malformed", 400, "The request cannot be read"),
    UNAUTHENTICATED("unauthenticated", 401, "A valid access token is needed"),
    SIGN_IN_REFUSED("sign-in-refused", 401, "E-mail address or password is wrong"),
    SECOND_FACTOR_REFUSED("second-factor-refused", 401, "The second factor is wrong"),
    TOKEN_REFUSED("token-refused", 401, "The token or session is not valid, or no longer valid"),
    TRIAL_OVER("trial-over", 402, "The trial is over; the project is read-only"),
    FORBIDDEN("forbidden", 403, "Your role does not allow this"),
    SECOND_FACTOR_REQUIRED("second-factor-required", 403, "Your role needs a second factor first"),
    SCOPE_TOO_NARROW("scope-too-narrow", 403, "The token may not do this"),
    NOT_YOUR_CLIENT("not-your-client", 403, "The client belongs to someone else"),
    NOT_FOUND("not-found", 404, "Not found"),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "This method is not supported here"),
    NOT_ACCEPTABLE("not-acceptable", 406, "None of the accepted media types is available"),
    PROFILE_TAKEN("profile-taken", 409, "This profile already belongs to a client"),
    SEATS_TAKEN("seats-taken", 409, "All seats of the project are taken"),
    EMAIL_TAKEN("email-taken", 409, "This e-mail address is already in use"),
    LAST_OWNER("last-owner", 409, "A project needs at least one active owner"),
    SECOND_FACTOR_MISSING("second-factor-missing", 409, "You have no second factor yourself"),
    HAS_BELONGINGS("has-belongings", 409, "The manager still has clients, tasks or reminders"),
    CLIENT_TAKEN("client-taken", 409, "The client already has an owner"),
    LAST_PROCESS("last-process", 409, "A project needs at least one process"),
    STATUS_IN_USE("status-in-use", 409, "Clients have this status"),
    FIELD_IN_USE("field-in-use", 409, "Clients have this field"),
    TAG_EXISTS("tag-exists", 409, "There is already a tag with this name"),
    SHORTCUT_TAKEN("shortcut-taken", 409, "Another template has this shortcut"),
    REQUEST_RUNNING("request-running", 409, "A request with this key is still running"),
    BULK_TOO_LARGE("bulk-too-large", 409, "The filter matches too many clients"),
    SELECTION_CHANGED("selection-changed", 409, "The filter now matches other clients"),
    CONFLICT("conflict", 409, "The change conflicts with another"),
    STALE("stale", 412, "It has changed since you read it"),
    TOO_MANY_LINES("too-many-lines", 413, "The file has too many rows"),
    TOO_LARGE("too-large", 413, "The request is too large"),
    ADDRESS_TOO_LONG("address-too-long", 414, "The address of the request is too long"),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "The media type is not supported here"),
    KEY_REUSED("key-reused", 422, "The key has been used for another request"),
    IF_MATCH_REQUIRED("if-match-required", 428, "An edit needs If-Match with the version you have read"),
    TOO_MANY_REQUESTS("too-many-requests", 429, "Too many requests"),
    HEADERS_TOO_LARGE("headers-too-large", 431, "The headers of the request are too large"),
    INTERNAL("internal", 500, "Something went wrong on our side"),
    UNAVAILABLE("unavailable", 503, "The service cannot answer right now");

    private final String slug;
    private final int status;
    private final String title;

    ProblemType(String slug, int status, String title) {
        this.slug = slug;
        this.status = status;
        this.title = title;
    }

    public URI uri() {
        return URI.create("/problems/" + slug);
    }

    public String slug() {
        return slug;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }
}
