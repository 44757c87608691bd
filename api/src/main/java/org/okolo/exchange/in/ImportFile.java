package org.okolo.exchange.in;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.okolo.exchange.file.Encoding;
import org.okolo.exchange.file.FileFormat;
import org.okolo.exchange.file.Packed;
import org.okolo.exchange.file.ReadCsv;
import org.okolo.exchange.file.ReadVcard;
import org.okolo.exchange.file.ReadXlsx;
import org.okolo.exchange.file.Row;
import org.okolo.exchange.line.FromHeadings;
import org.okolo.problem.Invalid;
import org.okolo.tenancy.Owned;

/** A file with clients that somebody has uploaded. Its content is kept until the import starts, or for a day. */
@Entity
@DynamicUpdate
@Table(name = "import_file")
public class ImportFile extends Owned {

    private static final String NOTHING = "[]";

    @Column(updatable = false)
    public UUID managerId;

    /** What the file is called on the uploader's disk. */
    public String name;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public FileFormat format;

    /** Null for a workbook. */
    public String charset;

    /** Null for anything but a CSV file. */
    @Column(name = "separator_char")
    public String delimiter;

    /** How many rows there are below the headings. */
    @Column(name = "data_rows")
    public int lines;

    /** What was found in it, as JSON; without samples as soon as the content is gone, for they quote it. */
    public String columnsJson;

    @JdbcTypeCode(SqlTypes.BINARY)
    public byte[] contentHash;

    /** Null as soon as it is not needed any more: it is full of people. */
    @Basic
    @Column(columnDefinition = "longblob")
    public byte[] content;

    public UUID jobId;
    public Instant createdAt;

    /** When the content is forgotten; null when it is. */
    public Instant expiresAt;

    static ImportFile locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Keeps the content: text compressed, as the largest files would be more than a database takes in one statement, and workbooks as they are,
     * for they are compressed already.
     */
    void keep(byte[] uploaded) {
        content = format == FileFormat.XLSX ? uploaded : Packed.of(uploaded);
    }

    /**
     * Reads the file from its beginning. Empty rows are left out, and so are titles above the headings.
     *
     * @param headings gets the row of headings
     * @param rows gets each of those below
     * @throws Invalid when it is no file of its format
     */
    void each(Consumer<Row> headings, Consumer<Row> rows) {
        var table = new FromHeadings(headings, rows);
        read(table);
        table.end();
    }

    private void read(Consumer<Row> reader) {
        if (format == FileFormat.XLSX) {
            ReadXlsx.each(content, reader);
            return;
        }
        try (var text = Encoding.reader(Packed.open(content), Charset.forName(charset))) {
            if (format == FileFormat.VCARD) {
                ReadVcard.each(text, reader);
            } else {
                ReadCsv.each(text, delimiter.charAt(0), reader);
            }
        } catch (IOException unreadable) {
            throw Invalid.field("body", "okolo.file");
        }
    }

    /**
     * It is being imported: only its traces are left.
     *
     * @param columns what was found, without samples
     */
    void forget(String columns) {
        content = null;
        columnsJson = columns;
        expiresAt = null;
    }

    /** It has to be uploaded again, if anybody still wants to import it. */
    void forgetContent() {
        content = null;
        columnsJson = NOTHING;
    }

    /** Only what kind of file it was is told from here on. */
    void forgetName() {
        name = "…." + format.name().toLowerCase(Locale.ROOT);
    }
}
