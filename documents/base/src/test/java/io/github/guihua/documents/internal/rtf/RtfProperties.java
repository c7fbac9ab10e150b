package io.github.guihua.documents.internal.rtf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.guihua.core.text.UnreadableTextException;
import io.github.guihua.parser.PlanParser;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RtfProperties {

    private static final PlanParser PARSER = PlanParser.builder().build();

    private static final Charset GBK = Charset.forName("GBK");

    /** A file with everything that the reader knows, to damage. */
    private static final String RICH =
            "{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset134 B;}}"
                    + "{\\stylesheet{\\s1\\outlinelevel0 heading 1;}{\\s2\\sbasedon1 x;}}{\\header\\pard H\\par}"
                    + "\\pard\\s2{\\listtext \\u19968?\\u12289?\\tab}\\f1\\'d6\\'d0\\par\\pard a{\\deleted d\\par}{\\v h}"
                    + "{\\footnote\\chftn n}{\\field{\\*\\fldinst X}{\\fldrslt r}}{\\shp{\\*\\shpinst{\\shptxt box\\par}}}\\par"
                    + "\\trowd\\clvmgf\\cellx100\\clmgf\\cellx2000\\pard\\intbl a\\cell\\pard\\intbl\\itap2 b\\nestcell"
                    + "{\\*\\nesttableprops\\trowd\\cellx500\\nestrow}\\pard\\intbl c\\cell\\row\\pard{\\pict\\bin4 abcd}"
                    + "{\\upr{x}{\\*\\ud{y}}}z\\par}";

    @Provide
    Arbitrary<List<String>> lines() {
        Arbitrary<String> line = Arbitraries.strings()
                .withCharRange('一', '龥')
                .withChars("（）、。%1234abc{}\\ 　—😄é𠀀")
                .ofMinLength(1)
                .ofMaxLength(20);
        return line.filter(words -> !words.isBlank()).list().ofMinSize(1).ofMaxSize(8);
    }

    @Property(tries = 300)
    void theLinesAreThoseThatWereWritten(@ForAll("lines") List<String> lines, @ForAll boolean inBytes)
            throws IOException {
        StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0\\fcharset134 x;}}\\f0 ");
        for (String line : lines) {
            line.chars().forEach(c -> rtf.append(written((char) c, inBytes)));
            rtf.append("\\par\r\n");
        }
        String read = PARSER.read(rtf.append('}').toString().getBytes(StandardCharsets.ISO_8859_1), "a.rtf")
                .text()
                .text();
        assertEquals(lines.stream().collect(Collectors.joining("\n", "", "\n")), read);
    }

    private static String written(char c, boolean inBytes) {
        if (c == '{' || c == '}' || c == '\\') {
            return "\\" + c;
        }
        if (c < 0x80) {
            return String.valueOf(c);
        }
        if (inBytes && GBK.newEncoder().canEncode(c)) {
            StringBuilder bytes = new StringBuilder();
            for (byte b : String.valueOf(c).getBytes(GBK)) {
                bytes.append(String.format("\\'%02x", b & 0xff));
            }
            return bytes.toString();
        }
        return "\\u" + (short) c + "?";
    }

    @Property(tries = 1000)
    void aDamagedFileGivesATextOrTheOneException(@ForAll long seed) throws IOException {
        byte[] bytes = damaged(new Random(seed));
        try {
            PARSER.read(bytes, "a.rtf");
        } catch (UnreadableTextException e) {
            assertEquals(1, e.getMessage().lines().count());
        }
    }

    private static byte[] damaged(Random random) {
        List<Byte> bytes = new ArrayList<>();
        for (byte b : RICH.getBytes(StandardCharsets.ISO_8859_1)) {
            bytes.add(b);
        }
        for (int i = random.nextInt(12); i >= 0; i--) {
            int at = 6 + random.nextInt(bytes.size() - 6);
            switch (random.nextInt(4)) {
                case 0 -> bytes.set(at, (byte) random.nextInt(256));
                case 1 -> bytes.add(at, (byte) "{}\\'0123456789-ucv".charAt(random.nextInt(18)));
                case 2 ->
                    bytes.subList(at, Math.min(bytes.size(), at + random.nextInt(20)))
                            .clear();
                default ->
                    bytes.addAll(at, List.copyOf(bytes.subList(at, Math.min(bytes.size(), at + random.nextInt(60)))));
            }
        }
        byte[] all = new byte[bytes.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = bytes.get(i);
        }
        return all;
    }
}
