package io.github.guihua.parser.document;

import java.io.IOException;

/**
 * Extracts the text of one format of files. Implementations are thread-safe and keep nothing of a file.
 *
 * <p>A parser uses the readers that it is given, then those that {@link java.util.ServiceLoader} finds, in an order that
 * does not depend on the class path: the first that says yes to {@link #reads} reads the file. Readers decide by content,
 * never by the name of the file.
 *
 * <pre>{@code
 * final class OdtReader implements DocumentReader {
 *     public String format() { return "odt"; }
 *     public boolean reads(DocumentFile file) { return file.zipEntries().contains("content.xml"); }
 *     public DocumentText read(DocumentFile file, DocumentWatch watch) throws IOException { … }
 * }
 * PlanParser parser = PlanParser.builder().reader(new OdtReader()).build();
 * }</pre>
 */
public interface DocumentReader {

    /**
     * Returns the name of the format, for results, messages, and the order of readers.
     *
     * @return a short name in small letters, such as {@code docx}
     */
    String format();

    /**
     * Whether this reader can read a file, by its content. Called for every file, plain texts too, so it must be fast.
     *
     * @param file the file, not null
     * @return true if {@link #read} is to be called
     */
    boolean reads(DocumentFile file);

    /**
     * Extracts the text. Nothing outside the file is opened, and nothing in it is run.
     *
     * @param file the file, not null
     * @param watch counts what the limits bound; the reader tells it of bytes, entries, pages, cells and depth as it
     *     goes, not null
     * @return the text with what the reader knows of it
     * @throws io.github.guihua.core.text.UnreadableTextException when the file is damaged, protected or exceeds a limit;
     *     any {@link RuntimeException} is taken for damage of the file
     * @throws IOException when the file cannot be read
     */
    DocumentText read(DocumentFile file, DocumentWatch watch) throws IOException;
}
