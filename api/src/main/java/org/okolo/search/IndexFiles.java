package org.okolo.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.Version;
import org.jboss.logging.Logger;

/** The index on disk. It can be lost at any time: what is missing, broken or of another form is started again. */
final class IndexFiles {

    private static final Logger LOG = Logger.getLogger(IndexFiles.class);
    private static final String MADE_BY = "made-by";
    private static final String THIS = Terms.FORM + " " + Version.LATEST;

    /** This many instances may share one folder's parent, as on a developer's machine. */
    private static final int NEIGHBOURS = 16;

    private IndexFiles() {}

    /** Opens the index in this folder, or beside it when another process has this one. */
    static IndexWriter open(Path folder) {
        for (var number = 1; number <= NEIGHBOURS; number++) {
            var own = number == 1 ? folder : folder.resolveSibling(folder.getFileName() + "-" + number);
            try {
                return usable(own);
            } catch (LockObtainFailedException taken) {
                LOG.infof("The search index in %s belongs to another process", own);
            } catch (IOException failure) {
                throw new UncheckedIOException("The search index in " + own + " cannot be opened", failure);
            }
        }
        throw new IllegalStateException("Too many instances use " + folder + ": give each an OKOLO_SEARCH_FOLDER");
    }

    private static IndexWriter usable(Path folder) throws IOException {
        Files.createDirectories(folder);
        try {
            return writer(
                    folder, isOurs(folder) ? IndexWriterConfig.OpenMode.APPEND : IndexWriterConfig.OpenMode.CREATE);
        } catch (LockObtainFailedException taken) {
            throw taken;
        } catch (IOException | IllegalArgumentException broken) {
            LOG.warnf("The search index in %s is broken (%s) and is rebuilt", folder, broken.getMessage());
            clear(folder);
            return writer(folder, IndexWriterConfig.OpenMode.CREATE);
        }
    }

    private static boolean isOurs(Path folder) throws IOException {
        try (var directory = FSDirectory.open(folder)) {
            if (!DirectoryReader.indexExists(directory)) {
                return false;
            }
            try (var reader = DirectoryReader.open(directory)) {
                return THIS.equals(reader.getIndexCommit().getUserData().get(MADE_BY));
            }
        }
    }

    private static IndexWriter writer(Path folder, IndexWriterConfig.OpenMode mode) throws IOException {
        var config = new IndexWriterConfig(new KeywordAnalyzer())
                .setOpenMode(mode)
                .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0))
                .setRAMBufferSizeMB(32)
                .setCommitOnClose(true);
        var directory = FSDirectory.open(folder);
        try {
            var writer = new IndexWriter(directory, config);
            writer.setLiveCommitData(Map.of(MADE_BY, THIS).entrySet());
            return writer;
        } catch (IOException | RuntimeException failure) {
            directory.close();
            throw failure;
        }
    }

    private static void clear(Path folder) throws IOException {
        List<Path> files;
        try (var listed = Files.list(folder)) {
            files = listed.filter(file -> !file.getFileName().toString().equals(IndexWriter.WRITE_LOCK_NAME))
                    .toList();
        }
        for (var file : files) {
            Files.deleteIfExists(file);
        }
    }
}
