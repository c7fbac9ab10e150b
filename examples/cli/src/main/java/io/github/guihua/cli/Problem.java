package io.github.guihua.cli;

import io.github.guihua.core.text.UnreadableTextException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * An error that prevented the reading of one input, as one line with the input and the remedy.
 *
 * @param input the path as given by the user
 * @param what the error, and what to do about it
 */
record Problem(String input, String what) {

    static Problem missing(String input) {
        return new Problem(input, "there is no such file or folder; check the path");
    }

    static Problem noDocuments(Path folder) {
        return new Problem(
                folder.toString(),
                "no document is in this folder; if its documents have unusual endings, give --include '*.ending'");
    }

    static Problem unreadable(Path input, IOException e) {
        if (e instanceof NoSuchFileException) {
            return missing(input.toString());
        }
        if (e instanceof AccessDeniedException) {
            return new Problem(input.toString(), "reading it is not permitted; change its permissions");
        }
        if (e instanceof FileSystemLoopException) {
            return new Problem(input.toString(), "this link leads back to a folder above it; remove the link");
        }
        if (e instanceof UnreadableTextException text) {
            return new Problem(input.toString(), withoutName(text));
        }
        return new Problem(input.toString(), "it cannot be read (" + cause(e) + "); check the disk and try again");
    }

    static Problem unwritable(Path output, IOException e) {
        if (e instanceof AccessDeniedException) {
            return new Problem(output.toString(), "writing there is not permitted; change its permissions");
        }
        return new Problem(
                output.toString(), "it cannot be written (" + cause(e) + "); check the folder's permissions and space");
    }

    static Problem document(Path output) {
        return new Problem(output.toString(), "it is one of the documents and is kept; name another --out");
    }

    static Problem unprintable(IOException e) {
        return new Problem("standard output", "it cannot be written (" + cause(e) + "); check where it goes");
    }

    static Problem unexpected(String input, Throwable e) {
        if (e instanceof OutOfMemoryError && e.getMessage() != null) {
            if (e.getMessage().contains("array size")) {
                return new Problem(
                        input, "it is longer than a Java program can hold; give it in parts of less than 1 GB");
            }
            if (e.getMessage().contains("heap space") || e.getMessage().startsWith("GC overhead")) {
                return new Problem(input, smallHeap());
            }
        }
        return new Problem(input, "a fault in guihua (" + cause(e) + "); please report it together with the file");
    }

    private static String smallHeap() {
        long megabytes = Runtime.getRuntime().maxMemory() >> 20;
        return "Java's heap of " + megabytes + " MB is too small for it; start with a larger one, such as java -Xmx"
                + ((2 * megabytes >> 10) + 1) + "g -jar guihua.jar";
    }

    /** Returns the message without the source's name, because the line already has the whole path. */
    private static String withoutName(UnreadableTextException e) {
        String prefix = e.source() + ": ";
        String message = String.valueOf(e.getMessage());
        return message.startsWith(prefix) ? message.substring(prefix.length()) : message;
    }

    private static String cause(Throwable e) {
        String name = e.getClass().getSimpleName();
        return e.getMessage() == null ? name : name + ": " + e.getMessage();
    }

    /** Returns one line for any file name or message. */
    @Override
    public String toString() {
        return oneLine((input.equals("guihua") ? "" : "guihua: ") + input + ": " + what);
    }

    /** Returns the text without characters that end the line or control the terminal. */
    static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> line.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
        return line.toString();
    }
}
