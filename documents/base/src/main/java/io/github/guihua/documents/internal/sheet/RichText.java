package io.github.guihua.documents.internal.sheet;

import io.github.guihua.documents.internal.archive.Xml;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the words of cells: runs are joined, and readings of their sounds are left out. */
final class RichText {

    /** No cell has more characters than this, whatever a file says. */
    private static final int LONGEST = 32_767;

    private RichText() {}

    /** Reads the strings that the cells of a workbook share. */
    static List<String> shared(@Nullable Xml xml) throws IOException {
        List<String> strings = new ArrayList<>();
        while (xml != null && xml.next()) {
            if (xml.starts("si")) {
                strings.add(read(xml));
            }
        }
        return strings;
    }

    /** Returns the words of the element that starts here, and goes to its end. */
    static String read(Xml xml) throws IOException {
        StringBuilder words = new StringBuilder();
        int outside = xml.depth() - 1;
        boolean inText = false;
        boolean goesOn = xml.next();
        while (goesOn && xml.depth() > outside) {
            if (xml.starts("rPh")) {
                xml.skip();
                continue;
            }
            if (xml.starts("t") || xml.ends("t")) {
                inText = xml.isStart();
            } else if (inText && words.length() < LONGEST) {
                words.append(xml.text());
            }
            goesOn = xml.next();
        }
        return unescaped(words);
    }

    /** Replaces _x000D_ and the like, with which a part writes characters that XML lacks. */
    static String unescaped(CharSequence words) {
        if (words.toString().indexOf("_x") < 0) {
            return words.toString();
        }
        StringBuilder plain = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            int code = code(words, i);
            plain.append(code < 0 ? words.charAt(i) : (char) code);
            i += code < 0 ? 0 : 6;
        }
        return plain.toString();
    }

    private static int code(CharSequence words, int at) {
        if (at + 7 > words.length()
                || words.charAt(at) != '_'
                || words.charAt(at + 1) != 'x'
                || words.charAt(at + 6) != '_') {
            return -1;
        }
        int code = 0;
        for (int i = at + 2; i < at + 6; i++) {
            int digit = Character.digit(words.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = code << 4 | digit;
        }
        return code;
    }
}
