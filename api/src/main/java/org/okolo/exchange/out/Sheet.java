package org.okolo.exchange.out;

import java.util.List;
import java.util.UUID;

/** A table of the export, for people's spreadsheets, in columns that an import understands again. */
interface Sheet {

    /** What its file is called. */
    String name();

    /** Above the columns. They never change, so that what reads them goes on. */
    List<String> headings(SheetWords.Words words);

    /** The rows after this one, in the order of their ids; called in the project. */
    Part after(UUID last, int most, SheetWords.Words words);

    /**
     * Some rows: numbers as they are, everything else as text that is no formula.
     *
     * @param next after which the next ones come; null when these are the last
     */
    record Part(List<List<Object>> rows, UUID next) {

        /**
         * @param ids of the rows that were found, also of those whose client has been deleted since then
         * @param most as many as were asked for
         */
        static Part of(List<UUID> ids, int most, List<List<Object>> rows) {
            return new Part(rows, ids.size() < most ? null : ids.get(ids.size() - 1));
        }
    }
}
