package org.okolo.tenancy;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The one place with SQL of its own, because SQL sees the rows of every project. Each question here answers which project somebody may
 * enter who has shown a secret, how far projects have come, or in which a job has something to do; what is in them is then read in
 * the ordinary way.
 */
@ApplicationScoped
public class AcrossProjects {

    @Inject
    AgroalDataSource database;

    /** A place where an account may work: an active manager of a project. */
    public record Membership(UUID managerId, UUID projectId, String projectName, Role role) {}

    /** The project of the manager token with this hash. */
    public Optional<UUID> projectOfToken(byte[] hash) {
        return projectOf("select project_id from manager_token where hash = ?", (Object) hash);
    }

    /** The project of the invitation one of whose two secrets has this hash. */
    public Optional<UUID> projectOfInvitation(byte[] hash) {
        var sql = "select project_id from invitation where secret_hash = ?"
                + " union select project_id from invitation where mailed_hash = ?";
        return projectOf(sql, hash, hash);
    }

    /** Where the account may work, the oldest membership first. */
    public List<Membership> memberships(UUID accountId) {
        var sql = "select m.id, m.project_id, p.name, m.role from manager m join project p on p.id = m.project_id"
                + " where m.account_id = ? and m.active order by m.joined_at, m.id";
        return read(sql, accountId.toString(), row -> {
            var found = new ArrayList<Membership>();
            while (row.next()) {
                found.add(new Membership(
                        UUID.fromString(row.getString(1)),
                        UUID.fromString(row.getString(2)),
                        row.getString(3),
                        Role.valueOf(row.getString(4))));
            }
            return found;
        });
    }

    /** The number of the last event of every project in which anything has happened. */
    public Map<UUID, Long> lastEvents() {
        return read("select project_id, seq from event_counter where seq > ?", 0, AcrossProjects::numbers);
    }

    /** The number of the last event of each of these projects: at least one. */
    public Map<UUID, Long> lastEvents(Set<UUID> projectIds) {
        var places = projectIds.stream().map(id -> "?").collect(Collectors.joining(","));
        var sql = "select project_id, seq from event_counter where project_id in (" + places + ")";
        return read(sql, projectIds.stream().map(UUID::toString).toArray(), AcrossProjects::numbers);
    }

    private static Map<UUID, Long> numbers(ResultSet row) throws SQLException {
        var found = new HashMap<UUID, Long>();
        while (row.next()) {
            found.put(UUID.fromString(row.getString(1)), row.getLong(2));
        }
        return found;
    }

    /** The projects in which such work is due, for jobs, which then do it project by project. */
    public List<UUID> due(DueWork work, Instant now) {
        return read(work.projects, LocalDateTime.ofInstant(now, ZoneOffset.UTC), AcrossProjects::ids);
    }

    /** The projects that have webhooks. */
    public List<UUID> withWebhooks() {
        return read("select distinct project_id from webhook", new Object[0], AcrossProjects::ids);
    }

    /** The projects with webhooks that have not read all events yet. */
    public List<UUID> withUnreadWebhooks() {
        var sql = "select distinct w.project_id from webhook w join event_counter c on c.project_id = w.project_id"
                + " where w.active and c.seq > w.last_seq";
        return read(sql, new Object[0], AcrossProjects::ids);
    }

    private static List<UUID> ids(ResultSet row) throws SQLException {
        var found = new ArrayList<UUID>();
        while (row.next()) {
            found.add(UUID.fromString(row.getString(1)));
        }
        return found;
    }

    private Optional<UUID> projectOf(String sql, Object... hashes) {
        return read(sql, hashes, row -> row.next() ? Optional.of(UUID.fromString(row.getString(1))) : Optional.empty());
    }

    private <T> T read(String sql, Object parameter, Reading<T> reading) {
        return read(sql, new Object[] {parameter}, reading);
    }

    private <T> T read(String sql, Object[] parameters, Reading<T> reading) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var index = 0; index < parameters.length; index++) {
                statement.setObject(index + 1, parameters[index]);
            }
            try (var row = statement.executeQuery()) {
                return reading.of(row);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The database did not say which project it is", failure);
        }
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }
}
