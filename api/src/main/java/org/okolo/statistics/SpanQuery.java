package org.okolo.statistics;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.okolo.problem.Invalid;

/** Which days are wanted, and in what portions, as query parameters. */
public class SpanQuery {

    private static final int MOST = 400;
    private static final int USUAL_DAYS = 30;

    @QueryParam("from")
    @Parameter(
            description = "The first day, in the project's time zone, such as `2026-11-01`. If omitted, the period"
                    + " is the 30 days up to `to`")
    public String from;

    @QueryParam("to")
    @Parameter(description = "The last day; today if omitted")
    public String to;

    @QueryParam("by")
    @DefaultValue("day")
    @Parameter(description = "`day`, `week` (starting on Monday) or `month`; at most 400 of them")
    public String by;

    /** The question as understood. */
    record Asked(LocalDate from, LocalDate to, Span by) {

        /** The first day of the span the day belongs to, of those asked for. */
        LocalDate begin(LocalDate day) {
            var begin = by.begin(day);
            return begin.isBefore(from) ? from : begin;
        }

        /** Where the spans begin; the first may be cut short by the question. */
        List<LocalDate> begins() {
            var begins = new ArrayList<LocalDate>();
            for (var begin = by.begin(from); !begin.isAfter(to); begin = by.next(begin)) {
                begins.add(begin(begin));
                if (begins.size() > MOST) {
                    throw Invalid.field("from", "okolo.span");
                }
            }
            return begins;
        }
    }

    /** @throws Invalid when it cannot be, or is too much */
    Asked asked(LocalDate today) {
        var last = day("to", to, today);
        var asked = new Asked(
                day("from", from, last.minusDays(USUAL_DAYS - 1)),
                last,
                Span.written(by).orElseThrow(() -> Invalid.field("by", "okolo.by")));
        if (asked.from().isAfter(last)) {
            throw Invalid.field("to", "okolo.last-day");
        }
        asked.begins();
        return asked;
    }

    private static LocalDate day(String field, String text, LocalDate otherwise) {
        try {
            var day = text == null || text.isBlank() ? otherwise : LocalDate.parse(text);
            if (day.getYear() < 1970 || day.getYear() > 9999) {
                throw Invalid.field(field, "okolo.day");
            }
            return day;
        } catch (DateTimeException unreadable) {
            throw Invalid.field(field, "okolo.day");
        }
    }
}
