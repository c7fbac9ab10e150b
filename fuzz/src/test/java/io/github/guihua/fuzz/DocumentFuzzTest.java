package io.github.guihua.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.guihua.core.text.UnreadableTextException;
import io.github.guihua.documents.hostile.WholeFiles;
import io.github.guihua.documents.hostile.Zips;
import io.github.guihua.parser.PlanParser;
import io.github.guihua.parser.document.DocumentLimits;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads arbitrary input as files of each format, with the readers that the class path has. By default tests the recorded
 * inputs; {@code .ci/fuzz} searches for new ones.
 *
 * <p>A search in packed bytes seldom leaves an archive whole. So the input of an archive's format is, unless it is an
 * archive, the number of a part and the content of this part in a whole file.
 */
class DocumentFuzzTest {

    private static final PlanParser PARSER = PlanParser.builder()
            .documentLimits(DocumentLimits.builder()
                    .maxInflatedBytes(2_000_000)
                    .maxEntries(200)
                    .maxDepth(200)
                    .maxPages(50)
                    .maxCells(20_000)
                    .maxTime(Duration.ofSeconds(10))
                    .build())
            .build();

    private static final Map<String, byte[]> WHOLE = WholeFiles.all(WholeFiles.class);

    @FuzzTest(maxDuration = "10m")
    void html(byte[] data) throws IOException {
        read(data);
    }

    @FuzzTest(maxDuration = "10m")
    void docx(byte[] data) throws IOException {
        read(packed("sample.docx", data));
    }

    @FuzzTest(maxDuration = "10m")
    void rtf(byte[] data) throws IOException {
        read(data);
    }

    @FuzzTest(maxDuration = "10m")
    void ofd(byte[] data) throws IOException {
        read(packed("sample.ofd", data));
    }

    @FuzzTest(maxDuration = "10m")
    void xlsx(byte[] data) throws IOException {
        read(packed("sample.xlsx", data));
    }

    @FuzzTest(maxDuration = "10m")
    void csv(byte[] data) throws IOException {
        read(data);
    }

    @FuzzTest(maxDuration = "10m")
    void pdf(byte[] data) throws IOException {
        read(data);
    }

    @FuzzTest(maxDuration = "10m")
    void doc(byte[] data) throws IOException {
        read(data);
    }

    private static byte[] packed(String whole, byte[] data) {
        if (data.length == 0 || Zips.isZip(data)) {
            return data;
        }
        Map<String, byte[]> parts = new LinkedHashMap<>(Zips.unpack(WHOLE.get(whole)));
        List<String> names = new ArrayList<>(parts.keySet());
        parts.put(names.get((data[0] & 0xff) % names.size()), Arrays.copyOfRange(data, 1, data.length));
        return Zips.pack(parts);
    }

    /** Input that is read is parsed; any other throws the one documented exception. */
    private static void read(byte[] file) throws IOException {
        try {
            PARSER.parse(file, "input");
        } catch (UnreadableTextException refused) {
            if (!refused.getMessage().startsWith("input: ")
                    || refused.getMessage().lines().count() != 1) {
                throw new AssertionError("not one clear line", refused);
            }
        }
    }
}
