package io.github.guihua.documents.internal.html;

import io.github.guihua.documents.internal.flow.Powers;
import io.github.guihua.parser.document.DocumentWatch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Cuts what is in an element into lines, as a browser does. */
class Lines implements DomWalk.Visitor {

    /** Files that pages have for loading. */
    private static final List<String> FILES = List.of(
            ".doc", ".docx", ".wps", ".pdf", ".xls", ".xlsx", ".et", ".ofd", ".rtf", ".zip", ".rar", ".7z", ".ceb",
            ".ppt", ".pptx", ".txt", ".jpg", ".png");

    /** About what a line takes of memory beside its characters. */
    private static final int BYTES_OF_LINE = 300;

    private final DocumentWatch watch;
    private final boolean hides;
    private final Path path;
    private final Line line = new Line();
    private final ListNumbers numbers = new ListNumbers();
    private final List<Integer> levels = new ArrayList<>();
    private final List<String> blocks = new ArrayList<>();
    private int links;
    private int files;
    private int written;
    private int raised;
    private int linked;
    private boolean file;
    private String mark = "";
    private String lineStart = "";

    /**
     * Begins to cut.
     *
     * @param path the path to the element
     * @param hides whether styles hide elements
     */
    Lines(DocumentWatch watch, Path path, boolean hides) {
        this.watch = watch;
        this.path = path;
        this.hides = hides;
        blocks.add(path.toString());
    }

    /** Gets a line that is not empty; of this class, nothing is done with it. */
    void line(String text, String start, int level, int linkedCharacters, boolean leadsToFile) throws IOException {}

    final Path path() {
        return path;
    }

    @Override
    public boolean enter(Element e, int position) throws IOException {
        if (e.normalName().equals("br")) {
            end();
            return false;
        }
        if (Tags.isUnseen(e) || hides && Tags.isHidden(e)) {
            return false;
        }
        path.enter(e, position);
        if (Tags.isBlock(e)) {
            end();
            blocks.add(path.toString());
            levels.add(Tags.level(e));
            if (ListNumbers.isList(e)) {
                numbers.enter(e);
            } else if (e.normalName().equals("li")) {
                mark = numbers.mark(e);
            }
        }
        if (isWritten(e)) {
            written++;
        }
        raised += Tags.isRaised(e) ? 1 : 0;
        if (Weights.isLink(e)) {
            links++;
            files += isFile(e.attr("href")) ? 1 : 0;
        }
        return true;
    }

    @Override
    public void leave(Element e) throws IOException {
        if (Weights.isLink(e)) {
            links--;
            files -= isFile(e.attr("href")) ? 1 : 0;
        }
        if (isWritten(e)) {
            written--;
        }
        raised -= Tags.isRaised(e) ? 1 : 0;
        if (Tags.isBlock(e)) {
            end();
            if (ListNumbers.isList(e)) {
                numbers.leave();
            } else if (e.normalName().equals("li")) {
                mark = "";
            }
            blocks.remove(blocks.size() - 1);
            levels.remove(levels.size() - 1);
        }
        path.leave();
    }

    private static boolean isWritten(Element e) {
        return switch (e.normalName()) {
            case "pre", "listing", "xmp", "plaintext" -> true;
            default -> false;
        };
    }

    private static boolean isFile(String address) {
        int end = address.indexOf('?');
        String name = (end < 0 ? address : address.substring(0, end)).toLowerCase(Locale.ROOT);
        return FILES.stream().anyMatch(name::endsWith);
    }

    @Override
    public void text(String words) throws IOException {
        String text = raised > 0 ? Powers.of(line.soFar(), words) : words;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (written > 0 && c == '\n') {
                end();
                continue;
            }
            boolean starts = line.isEmpty();
            if (written > 0) {
                line.appendAsWritten(c);
            } else {
                line.append(c);
            }
            if (starts && !line.isEmpty()) {
                lineStart = blocks.get(blocks.size() - 1);
            }
            if (links > 0 && !Line.isBlank(c)) {
                linked++;
                file |= files > 0;
            }
        }
    }

    /** Ends the line. */
    final void end() throws IOException {
        String text = line.take();
        if (!text.isEmpty()) {
            boolean needsMark = !mark.isEmpty() && !ListNumbers.isNumbered(text);
            int level = 0;
            for (int i = levels.size() - 1; i >= 0 && level == 0; i--) {
                level = levels.get(i);
            }
            watch.inflated(BYTES_OF_LINE + text.length() + lineStart.length());
            line(needsMark ? mark + text : text, lineStart, level, linked, file);
            mark = "";
        }
        linked = 0;
        file = false;
    }
}
