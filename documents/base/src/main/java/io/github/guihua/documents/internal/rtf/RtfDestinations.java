package io.github.guihua.documents.internal.rtf;

import java.util.Set;

/** The control words that begin a destination: words of a group that are not part of the text around it. */
final class RtfDestinations {

    /** Destinations that other programs may leave out, but that have words. */
    private static final Set<String> KNOWN = Set.of(
            "do",
            "dptxbxtext",
            "fldrslt",
            "footnote",
            "listtext",
            "nesttableprops",
            "pntext",
            "shpinst",
            "shptxt",
            "txfieldtext",
            "ud");

    /** Destinations whose words are not shown. */
    private static final Set<String> SKIPPED = Set.of(
            "aftncn",
            "aftnsep",
            "aftnsepc",
            "annotation",
            "atnauthor",
            "atnid",
            "atnref",
            "background",
            "bkmkend",
            "bkmkstart",
            "buptim",
            "colortbl",
            "comment",
            "creatim",
            "datafield",
            "doccomm",
            "falt",
            "ffname",
            "filetbl",
            "fldinst",
            "fontemb",
            "ftncn",
            "ftnsep",
            "ftnsepc",
            "info",
            "keycode",
            "listoverridetable",
            "listtable",
            "nonesttables",
            "nonshppict",
            "object",
            "pict",
            "pn",
            "pntxta",
            "pntxtb",
            "printim",
            "private",
            "revtbl",
            "rxe",
            "shppict",
            "shprslt",
            "sp",
            "tc",
            "tcn",
            "template",
            "themedata",
            "txe",
            "xe");

    private RtfDestinations() {}

    /**
     * Whether a control word begins a destination whose words are not shown.
     *
     * @param word the control word
     * @param isOptional whether a mark before it says that a program that does not know it leaves the group out
     */
    static boolean isSkipped(String word, boolean isOptional) {
        return SKIPPED.contains(word) || isOptional && !KNOWN.contains(word);
    }
}
