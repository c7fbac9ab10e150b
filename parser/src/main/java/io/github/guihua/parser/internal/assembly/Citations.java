package io.github.guihua.parser.internal.assembly;

import io.github.guihua.core.internal.text.Folding;
import io.github.guihua.model.Citation;
import io.github.guihua.parser.internal.frame.Frame;
import io.github.guihua.parser.internal.frame.Part;
import io.github.guihua.parser.internal.frame.PartType;
import io.github.guihua.parser.internal.reading.citation.CitationReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Reads the documents that a plan cites; its own title and that of its notice are not citations. */
final class Citations {

    private static final Set<PartType> NOT_READ = Set.of(
            PartType.CHROME, PartType.METADATA, PartType.NOTICE, PartType.TITLE, PartType.SUBTITLE, PartType.CONTENTS);
    private static final int SAME_WITHIN = 2;

    private Citations() {}

    static List<Citation> read(Frame frame, CitationReader reader) {
        List<Citation> citations = new ArrayList<>();
        List<String> own = new ArrayList<>();
        frame.title().ifPresent(title -> own.add(Folding.squeeze(title)));
        frame.noticeTitle().ifPresent(title -> own.add(Folding.squeeze(title)));
        for (Part part : frame.parts()) {
            if (NOT_READ.contains(part.type())) {
                continue;
            }
            for (Citation citation : reader.read(part.prose())) {
                if (!isOwn(Folding.squeeze(citation.title()), own)) {
                    citations.add(citation);
                }
            }
        }
        return citations;
    }

    private static boolean isOwn(String title, List<String> own) {
        LevenshteinDistance distance = new LevenshteinDistance(SAME_WITHIN);
        return own.stream()
                .anyMatch(name -> name.equals(title) || title.length() > 12 && distance.apply(name, title) >= 0);
    }
}
