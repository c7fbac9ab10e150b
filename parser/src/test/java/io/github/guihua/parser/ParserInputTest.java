package io.github.guihua.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.guihua.core.text.UnreadableTextException;
import io.github.guihua.model.source.ParseResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A document is the same whatever it is read from. */
class ParserInputTest {

    private static final String TEXT = "某市2030年工作要点\n一、加快建设。新建学校3所。\n";

    private final PlanParser parser = PlanParser.create();

    @Test
    void bytesStreamsReadersAndStringsGiveTheSameResult() throws IOException {
        ParseResult result = parser.parse(TEXT, "要点.txt");
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        assertEquals("要点.txt", result.source().name());
        assertEquals(result, parser.parse(bytes, "要点.txt"));
        assertEquals(result, parser.parse(new ByteArrayInputStream(bytes), "要点.txt"));
        assertEquals(result, parser.parse(new StringReader(TEXT), "要点.txt"));
    }

    @Test
    void aStreamIsDecodedByItsOwnCharset() throws IOException {
        InputStream stream = new ByteArrayInputStream(TEXT.getBytes(Charset.forName("GB18030")));
        ParseResult result = parser.parse(stream, "a");
        assertEquals("GB18030", result.source().charset());
        assertEquals(parser.parse(TEXT).plan(), result.plan());
        assertThrows(UnreadableTextException.class, () -> parser.parse(InputStream.nullInputStream(), "a"));
    }
}
