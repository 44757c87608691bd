package org.okolo.exchange.out;

import java.util.List;
import java.util.UUID;
import org.okolo.client.ClientView;

/**
 * A table of the export, for people's spreadsheets, in columns that an import understands again. Each row is a client, or something of one.
 *
 * @param <R> what a row is made of
 */
interface Sheet<R> {

    /** What its file is called. */
    String name();

    /** Above the columns. They never change, so that what reads them goes on. */
    List<String> headings(SheetWords.Words words);

    /** So many rows at most, those after this one in the order of their ids; called in the project. */
    List<R> rowsAfter(UUID last, int most);

    UUID id(R row);

    UUID clientId(R row);

    /** Numbers as they are, everything else as text that is no formula. */
    List<Object> cells(R row, ClientView client, SheetWords.Words words);
}
