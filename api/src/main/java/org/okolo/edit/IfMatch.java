package org.okolo.edit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.okolo.problem.IfMatchRequired;
import org.okolo.problem.Stale;

/**
 * The version the caller edits, from the header {@code If-Match: "7"}. Every change of something versioned checks it after the row
 * is found and before anything is changed.
 */
@RequestScoped
public class IfMatch {

    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,9})\"");

    @Inject
    HttpHeaders headers;

    /**
     * @param current the row as it is, as told over HTTP
     * @return the same: what it was before the edit
     * @throws IfMatchRequired as below
     * @throws Stale as below
     */
    public <V extends Versioned> V check(V current) {
        check(current.version(), () -> current);
        return current;
    }

    /**
     * For a row whose view takes queries, and is needed for a refusal only.
     *
     * @param version of the row as stored
     * @param current makes the view the caller gets when theirs is out of date
     * @throws IfMatchRequired 428, without the header or when it is not one quoted number
     * @throws Stale 412, when it names another version
     */
    public void check(int version, Supplier<?> current) {
        var given = headers.getHeaderString(HttpHeaders.IF_MATCH);
        var match = VERSION.matcher(given == null ? "" : given.strip());
        if (!match.matches()) {
            throw new IfMatchRequired();
        }
        if (Integer.parseInt(match.group(1)) != version) {
            throw new Stale(current.get());
        }
    }
}
