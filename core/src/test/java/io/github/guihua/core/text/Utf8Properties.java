package io.github.guihua.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The decoder refuses and reads just what the platform's strict decoder does. */
class Utf8Properties {

    /** Bytes from the edges of what begins and what continues a character. */
    @Provide
    Arbitrary<byte[]> edges() {
        return Arbitraries.of(
                        0x00, 0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe4, 0xed,
                        0xee, 0xef, 0xf0, 0xf1, 0xf4, 0xf5, 0xf8, 0xff)
                .map(Integer::byteValue)
                .array(byte[].class)
                .ofMaxSize(9);
    }

    @Property(tries = 20_000)
    void bytesAreReadAsThePlatformReadsThem(@ForAll("edges") byte[] bytes) {
        assertEquals(expected(bytes), Optional.ofNullable(Utf8.decode(bytes, 0)));
    }

    @Property
    void textComesBack(@ForAll String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertEquals(
                Optional.of(new String(bytes, StandardCharsets.UTF_8)), Optional.ofNullable(Utf8.decode(bytes, 0)));
    }

    @Property
    void everyCodePointIsRead(@ForAll @IntRange(max = 0x10ffff) int point) {
        byte[] bytes = new StringBuilder().appendCodePoint(point).toString().getBytes(StandardCharsets.UTF_8);
        assertEquals(expected(bytes), Optional.ofNullable(Utf8.decode(bytes, 0)));
    }

    private static Optional<String> expected(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
