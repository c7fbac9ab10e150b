package io.github.guihua.parser.internal.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StopsTest {

    @ParameterizedTest
    @CsvSource({
        "抓好落实。加强建设。, 抓好落实。",
        "抓好(试点。先行)落实。加强建设。, 抓好(试点。先行)落实。",
        // a bracket that nothing closes swallows no sentence
        "抓好(落实。加强建设。, 抓好(落实。",
        // and takes no bracket before it apart
        "抓好(试点。先行)落实(到位。加强建设。, 抓好(试点。先行)落实(到位。",
        "抓好落实, 抓好落实"
    })
    void aSentenceEndsAtItsStop(String text, String sentence) {
        char[] chars = text.toCharArray();
        assertEquals(sentence, new String(chars, 0, Stops.sentenceEnd(chars, 0, chars.length)));
    }
}
