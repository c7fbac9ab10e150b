package io.github.guihua.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class OutputNamesTest {

    @Test
    void theEndingTxtGivesWayToJson() {
        assertEquals(List.of("规划.json", "Upper.json"), names("a/规划.txt", "a/Upper.TXT"));
    }

    @Test
    void anotherEndingIsKept() {
        assertEquals(List.of("plan.md.json", "plan.json", ".txt.json"), names("plan.md", "plan", ".txt"));
    }

    @Test
    void oneNameInTwoFoldersGetsTheFoldersInFront() {
        assertEquals(List.of("2023_plan.json", "2024_plan.json"), names("2023/plan.txt", "2024/plan.txt"));
    }

    @Test
    void asManyFoldersAsItTakes() {
        assertEquals(
                List.of("x_2023_plan.json", "y_2023_plan.json", "other.json"),
                names("x/2023/plan.txt", "y/2023/plan.txt", "x/2023/other.txt"));
    }

    @Test
    void namesThatDifferOnlyInCaseCountAsOne() {
        assertEquals(List.of("a_Plan.json", "b_plan.json"), names("a/Plan.txt", "b/plan.txt"));
    }

    /** Some file systems take them for one. */
    @Test
    void namesThatDifferOnlyInHowTheirAccentsAreCodedCountAsOne() {
        assertEquals(List.of("a_\u00e9.json", "b_e\u0301.json"), names("a/\u00e9.txt", "b/e\u0301.txt"));
    }

    @Test
    void twoFilesOfOneFolderThatOnlyTheirEndingTellsApartAreNumbered() {
        List<String> names = names("plan", "plan.txt");
        assertEquals(2, new HashSet<>(names).size(), names.toString());
    }

    @Property
    void noTwoDocumentsShareAName(@ForAll("paths") Set<String> paths) {
        List<Path> documents = paths.stream().map(Path::of).toList();
        Set<String> names = new HashSet<>();
        OutputNames.json(documents).values().forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
        assertEquals(documents.size(), names.size());
    }

    @Provide
    Arbitrary<Set<String>> paths() {
        Arbitrary<String> part = Arbitraries.of("a", "b", "a_b", "b_a", "A");
        Arbitrary<String> file = Arbitraries.of("a", "a.txt", "b.txt", "a_b.txt", "A.TXT", "a-2.txt");
        return Arbitraries.oneOf(
                        file,
                        part.flatMap(p -> file.map(f -> p + "/" + f)),
                        part.flatMap(p -> part.flatMap(q -> file.map(f -> p + "/" + q + "/" + f))))
                .set()
                .ofMaxSize(12);
    }

    private static List<String> names(String... documents) {
        List<Path> paths = Stream.of(documents).map(Path::of).toList();
        return List.copyOf(OutputNames.json(paths).values());
    }
}
