package org.okolo.exchange.file;

/** What kind of file clients come in. */
public enum FileFormat {
    CSV,
    XLSX;

    /** An XLSX is a ZIP archive; whatever is none is taken for text. */
    public static FileFormat of(byte[] content) {
        return content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4
                ? XLSX
                : CSV;
    }
}
