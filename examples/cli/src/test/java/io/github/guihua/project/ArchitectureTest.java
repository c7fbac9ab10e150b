package io.github.guihua.project;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import io.github.guihua.core.internal.lexicon.Lexicon;
import io.github.guihua.core.internal.quantity.UnitCatalogue;
import io.github.guihua.core.quantity.Unit;
import io.github.guihua.parser.internal.words.Vocabulary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The packages and the arrows between them. */
@AnalyzeClasses(packages = "io.github.guihua", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final DescribedPredicate<JavaClass> RULES = resideInAPackage("io.github.guihua.parser.internal..")
            .and(not(resideInAPackage("io.github.guihua.parser.internal.prose..")));

    private static final String LIBRARY = "io\\.github\\.guihua\\.(core|model|parser|documents)(\\..*)?";

    @ArchTest
    static final ArchRule ARROWS_RUN_ONE_WAY = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("io.github.guihua..")
            .layer("core")
            .definedBy("io.github.guihua.core..")
            .layer("model")
            .definedBy("io.github.guihua.model..")
            .layer("parser")
            .definedBy("io.github.guihua.parser..")
            .layer("documents")
            .definedBy("io.github.guihua.documents..")
            .layer("examples")
            .definedBy("io.github.guihua.cli..")
            .whereLayer("core")
            .mayNotAccessAnyLayer()
            .whereLayer("model")
            .mayOnlyAccessLayers("core")
            .whereLayer("parser")
            .mayOnlyAccessLayers("core", "model")
            .whereLayer("documents")
            .mayOnlyAccessLayers("core", "model", "parser")
            .whereLayer("examples")
            .mayOnlyAccessLayers("core", "model", "parser");

    @ArchTest
    static final ArchRule INTERNAL_PACKAGES_ARE_USED_BY_THE_LIBRARY_ALONE = noClasses()
            .that(not(nameMatching(LIBRARY)))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.github.guihua..internal..");

    @ArchTest
    static final ArchRule NO_PACKAGES_ARE_IN_A_CYCLE =
            slices().assignedFrom(new Packages()).should().beFreeOfCycles();

    /** The tools of the core that are not exported are the inside of the package of the same name. */
    private static final class Packages implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String name = type.getPackageName();
            return name.startsWith("io.github.guihua")
                    ? SliceIdentifier.of(name.replace(".core.internal", ".core"))
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "the packages of each module";
        }
    }

    /** A stage uses only the stages that its arrows in ARCHITECTURE.md reach, so no arrow runs up. */
    @ArchTest
    static void stagesUseWhatThePictureShows(JavaClasses classes) throws IOException {
        StageArrows drawn = StageArrows.drawnIn(Path.of("ARCHITECTURE.md"));
        StageArrows used = StageArrows.of(classes);

        assertEquals(Set.of(), used.without(drawn.toAllReached()), "used, but not in the picture");
        assertEquals(Set.of(), drawn.without(used), "in the picture, but not used");
    }

    /** The text is asked for words: a list that a class keeps would pass by those that users add. */
    @ArchTest
    static final ArchRule NO_VOCABULARY_IS_STATIC = noFields()
            .that()
            .areStatic()
            .should()
            .haveRawType(Lexicon.class)
            .orShould()
            .haveRawType(Lexicon[].class);

    /** The text is asked for words: one that asks the library alone would pass by those that users add. */
    @ArchTest
    static final ArchRule WORDS_ARE_ASKED_OF_THE_TEXT = noClasses()
            .that(resideInAPackage("io.github.guihua.parser.internal..")
                    .and(not(resideInAPackage("io.github.guihua.parser.internal.words..")))
                    .and(not(simpleName("PlanText"))))
            .should()
            .callMethod(Vocabulary.class, "library")
            .orShould()
            .callMethod(UnitCatalogue.class, "standard")
            .orShould()
            .callMethod(Unit.class, "of", String.class);

    /** Rules ask a text at an index: an array of characters knows no words of the user, no brackets and no blanks. */
    @ArchTest
    static final ArchRule NO_RULE_KEEPS_AN_ARRAY_OF_CHARACTERS =
            noFields().that().areDeclaredInClassesThat(RULES).should().haveRawType(char[].class);

    @ArchTest
    static final ArchRule NO_RULE_TAKES_AN_ARRAY_OF_CHARACTERS = noMethods()
            .that()
            .areDeclaredInClassesThat(RULES)
            .should()
            .haveRawParameterTypes(DescribedPredicate.<List<JavaClass>>describe(
                    "with an array of characters",
                    types -> types.stream().anyMatch(type -> type.isEquivalentTo(char[].class))));

    @ArchTest
    static final ArchRule EACH_LIBRARY_HAS_ITS_ROOM = noClasses()
            .that(not(resideInAPackage("io.github.guihua.model..")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "jakarta.validation..", "org.hibernate..");

    @ArchTest
    static final ArchRule NO_STATICS_CHANGE =
            classes().that().resideInAnyPackage("io.github.guihua..").should(new HasNoStaticThatChanges());

    /** What was read does not change; only what reads, within one method. */
    @ArchTest
    static final ArchRule READINGS_DO_NOT_CHANGE = classes()
            .that()
            .resideInAnyPackage(
                    "io.github.guihua.parser.internal.reading..", "io.github.guihua.parser.internal.outline..")
            .should(new NeverLeavesItsMethod());
}
