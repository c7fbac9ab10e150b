package io.github.guihua.documents.internal.archive;

import io.github.guihua.parser.document.DocumentWatch;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the XML of a part, event by event. Names are compared without their namespaces, because programs differ
 * in these (OFD, strict Office Open XML). Document type definitions and entities outside the part are never read.
 */
public final class Xml {

    private static final int EVENTS_BETWEEN_TICKS = 4096;

    /** The JDK's own limit of depth, 0 for none. */
    private static final String DEPTH = "jdk.xml.maxElementDepth";

    /** The greatest length of a declaration before the root. */
    private static final int DECLARATION = 200;

    /** Texts that are longer are not kept in one piece. */
    private static final int LONGEST_TEXT = 1 << 20;

    private final XMLStreamReader reader;
    private final String part;
    private final DocumentWatch watch;
    private int depth;

    /** The text here, null at a start or end. */
    private @Nullable String text;

    /** Whether the parser is at the event after the text here. */
    private boolean ahead;

    private int events;

    private Xml(XMLStreamReader reader, String part, DocumentWatch watch) {
        this.reader = reader;
        this.part = part;
        this.watch = watch;
    }

    /**
     * Returns a reader of XML.
     *
     * @param bytes the XML
     * @param part the name of the part for messages
     * @param watch bounds depth and time
     */
    public static Xml of(byte[] bytes, String part, DocumentWatch watch) throws IOException {
        // the JDK's own, whatever the class path has
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        // from JDK 24 on the parser allows 200 levels; the watch bounds them, and names the setting
        if (factory.isPropertySupported(DEPTH)) {
            factory.setProperty(DEPTH, "0");
        }
        try {
            return new Xml(factory.createXMLStreamReader(reader(bytes)), part, watch);
        } catch (XMLStreamException e) {
            throw damaged(part, e);
        }
    }

    /**
     * Returns the characters of XML, with U+FFFD for broken bytes. Decoded by the JDK's own reader of XML, these would end
     * the reading with a line on standard error.
     */
    private static Reader reader(byte[] bytes) {
        int mark = mark(bytes);
        Charset charset = mark == 2 ? StandardCharsets.UTF_16 : mark == 3 ? StandardCharsets.UTF_8 : declared(bytes);
        int from = mark == 3 ? mark : 0;
        return new InputStreamReader(new ByteArrayInputStream(bytes, from, bytes.length - from), charset);
    }

    /** Returns the length of the byte order mark: 2 in UTF-16, 3 in UTF-8, 0 if there is none. */
    private static int mark(byte[] b) {
        if (b.length >= 2
                && (b[0] == (byte) 0xfe && b[1] == (byte) 0xff || b[0] == (byte) 0xff && b[1] == (byte) 0xfe)) {
            return 2;
        }
        return b.length >= 3 && b[0] == (byte) 0xef && b[1] == (byte) 0xbb && b[2] == (byte) 0xbf ? 3 : 0;
    }

    /** Returns the charset that the first line declares, UTF-8 if it declares none that is known. */
    private static Charset declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1);
        int from = head.startsWith("<?xml") ? head.indexOf("encoding=") : -1;
        int open = from + "encoding=".length();
        if (from < 0 || from > head.indexOf("?>") || open >= head.length()) {
            return StandardCharsets.UTF_8;
        }
        int close = head.indexOf(head.charAt(open), open + 1);
        String name = close < 0 ? "" : head.substring(open + 1, close);
        try {
            Charset charset = Charset.forName(name);
            // a part without a mark whose declaration can be read byte by byte is not in UTF-16
            return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")
                    ? StandardCharsets.UTF_8
                    : charset;
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }

    /**
     * Goes to the next start, end or text; false at the end of the part. A text is whole up to a great length; what is
     * longer comes in several.
     */
    public boolean next() throws IOException {
        text = null;
        try {
            StringBuilder words = null;
            while (ahead || reader.hasNext()) {
                int event = ahead ? reader.getEventType() : advance();
                ahead = false;
                switch (event) {
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        words = words == null ? new StringBuilder() : words;
                        words.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                        if (words.length() >= LONGEST_TEXT) {
                            text = words.toString();
                            return true;
                        }
                    }
                    case XMLStreamConstants.START_ELEMENT, XMLStreamConstants.END_ELEMENT -> {
                        if (words != null) {
                            ahead = true;
                            text = words.toString();
                            return true;
                        }
                        depth += event == XMLStreamConstants.START_ELEMENT ? 1 : -1;
                        watch.depth(Math.max(1, depth));
                        return true;
                    }
                    default -> {}
                }
            }
            text = words == null ? null : words.toString();
            return words != null;
        } catch (XMLStreamException e) {
            throw damaged(part, e);
        }
    }

    private int advance() throws IOException, XMLStreamException {
        if (++events % EVENTS_BETWEEN_TICKS == 0) {
            watch.tick();
        }
        return reader.next();
    }

    /** The number of elements that are open; at a start with the element itself, at an end without it. */
    public int depth() {
        return depth;
    }

    /** Whether an element starts here. */
    public boolean isStart() {
        return text == null && reader.isStartElement();
    }

    /** Whether an element ends here. */
    public boolean isEnd() {
        return text == null && reader.isEndElement();
    }

    /** Whether an element of a name starts here. */
    public boolean starts(String name) {
        return isStart() && reader.getLocalName().equals(name);
    }

    /** Whether an element of a name ends here. */
    public boolean ends(String name) {
        return isEnd() && reader.getLocalName().equals(name);
    }

    /** Returns the name of the element that starts or ends here, "" at text. */
    public String name() {
        return text == null && reader.hasName() ? reader.getLocalName() : "";
    }

    /** Returns the text here, "" at a start or end. */
    public String text() {
        return text == null ? "" : text;
    }

    /** Returns the value of an attribute of the element that starts here, whatever its namespace; null if absent. */
    public @Nullable String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Returns the value of an attribute of the element that starts here, or another value if it is absent. */
    public String attribute(String name, String absent) {
        String value = attribute(name);
        return value == null ? absent : value;
    }

    /** Returns the whole number that an attribute has, or another if it is absent or no such number. */
    public int number(String name, int absent) {
        String value = attribute(name);
        if (value == null) {
            return absent;
        }
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return absent;
        }
    }

    /** Passes over the element that starts here, with all that it has; the next event is the one after its end. */
    public void skip() throws IOException {
        int outside = depth - 1;
        while (depth > outside && next()) {
            // passed over
        }
    }

    /** Returns the text inside the element that starts here, and goes to its end. */
    public String content() throws IOException {
        StringBuilder text = new StringBuilder();
        int outside = depth - 1;
        while (next() && depth > outside) {
            text.append(text());
        }
        return text.toString();
    }

    private static IOException damaged(String part, XMLStreamException e) {
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
        return new IOException("part " + part + " is no well-formed XML from line " + line, e);
    }
}
