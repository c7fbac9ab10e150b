package io.github.guihua.model.json;

import io.github.guihua.model.Chapter;
import io.github.guihua.model.Heading;
import io.github.guihua.model.Metadata;
import io.github.guihua.model.NodeRole;
import io.github.guihua.model.Outline;
import io.github.guihua.model.ParseResult;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanKind;
import io.github.guihua.model.Source;
import io.github.guihua.model.Statements;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Results and their JSON, for the tests of the codec. */
final class Samples {

    static final String EMPTY = "{\"schemaVersion\":\"1.0\",\"source\":{\"name\":\"a\",\"charset\":\"UTF-8\","
            + "\"length\":0,\"sha256\":\"\"},\"plan\":{\"kind\":\"OTHER\",\"metadata\":{\"issuers\":[],\"recipients\":[]},"
            + "\"children\":[],\"indicators\":[],\"citations\":[]},\"blocks\":[],\"diagnostics\":[]}";

    private Samples() {}

    static ParseResult empty() {
        return new ParseResult(new Source("a", "UTF-8", 0, ""), Plan.builder().build(), null, null);
    }

    static String contract() {
        try (InputStream in = PlanJsonTest.class.getResourceAsStream("contract.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ParseResult nested(int depth) {
        Chapter chapter = Chapter.builder().role(NodeRole.WORK).title("底").build();
        for (int i = 0; i < depth; i++) {
            chapter = new Chapter("", NodeRole.WORK, Heading.of("章"), "", Statements.NONE, List.of(chapter), null);
        }
        Plan plan = new Plan(null, PlanKind.OTHER, Metadata.NONE, null, Outline.of(List.of(chapter)), null, null);
        return new ParseResult(empty().source(), plan, null, null);
    }
}
