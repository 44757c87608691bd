package org.okolo.exchange.in;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.okolo.exchange.cell.ProjectWords;
import org.okolo.exchange.line.ImportField;
import org.okolo.exchange.line.ImportLine;
import org.okolo.exchange.line.Mapping;
import org.okolo.exchange.line.UnderstandRow;
import org.okolo.problem.Invalid;

/** Reads a file and understands its rows, a part at a time. */
@ApplicationScoped
class ReadLines {

    @Inject
    UnderstandRow understanding;

    @Inject
    ProjectWords words;

    @Inject
    ImportJson json;

    /** @throws Invalid when the mapping names no column of the file, or nothing that makes a name */
    void inParts(ImportFile file, Mapping mapping, int size, Consumer<List<ImportLine>> reader) {
        var now = words.now();
        var columns = json.columns(file);
        check(columns.size(), mapping, now);
        var part = new ArrayList<ImportLine>();
        file.each(headings -> {}, row -> {
            part.add(understanding.line(row, mapping, columns, now));
            if (part.size() == size) {
                reader.accept(List.copyOf(part));
                part.clear();
            }
        });
        if (!part.isEmpty()) {
            reader.accept(List.copyOf(part));
        }
    }

    private static void check(int columns, Mapping mapping, ProjectWords.Words now) {
        if (mapping.columns().stream().anyMatch(target -> target.column() >= columns)) {
            throw Invalid.field("columns", "okolo.column");
        }
        if (mapping.columns().stream()
                .anyMatch(target -> target.field() == ImportField.FIELD
                        && now.field(target.key()).isEmpty())) {
            throw Invalid.field("columns", "okolo.field");
        }
        if (mapping.product() == null && mapping.means(ImportField.PRICE) && !mapping.means(ImportField.PRODUCT)) {
            throw Invalid.field("product", "okolo.import-product");
        }
        if (Stream.of(ImportField.NAME, ImportField.FIRST_NAME, ImportField.LAST_NAME)
                .noneMatch(mapping::means)) {
            throw Invalid.field("columns", "okolo.column-name");
        }
    }
}
