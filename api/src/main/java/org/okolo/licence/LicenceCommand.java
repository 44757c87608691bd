package org.okolo.licence;

import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;
import java.io.PrintStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** The operator's command: {@code licence} lists the projects, {@code licence <project> <last day> <seats>} grants. */
public class LicenceCommand implements QuarkusApplication {

    /** The first argument by which the command is known. */
    public static final String NAME = "licence";

    private static final String USAGE = "licence                                   lists the projects%n"
            + "licence <project> <YYYY-MM-DD> <seats>    lets a project be changed through that day (UTC)%n";

    @Inject
    Grants grants;

    @Override
    public int run(String... arguments) {
        return run(System.out, arguments);
    }

    int run(PrintStream out, String... arguments) {
        if (arguments.length == 1) {
            grants.list().forEach(row -> print(out, row));
            return 0;
        }
        try {
            return arguments.length == 4 ? grant(out, arguments) : usage(out);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return usage(out);
        }
    }

    private int grant(PrintStream out, String... arguments) {
        var end = LocalDate.parse(arguments[2])
                .plusDays(1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        var seats = Integer.parseInt(arguments[3]);
        if (seats < 1) {
            return usage(out);
        }
        var row = grants.grant(UUID.fromString(arguments[1]), end, seats);
        if (row == null) {
            out.println("There is no such project.");
            return 1;
        }
        print(out, row);
        return 0;
    }

    private static void print(PrintStream out, Grants.Row row) {
        out.printf(
                "%s  %-9s until %s  %d of %d seats  %s%n",
                row.id(), row.state(), row.writesUntil(), row.seatsTaken(), row.seats(), row.name());
    }

    private static int usage(PrintStream out) {
        out.printf(USAGE);
        return 2;
    }
}
