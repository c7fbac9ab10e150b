package io.github.guihua.project;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rooms of the house, and the arrows between them. */
@AnalyzeClasses(packages = "io.github.guihua", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String INTERNAL = "io.github.guihua.parser.internal..";

    @ArchTest
    static final ArchRule ARROWS_RUN_ONE_WAY = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("io.github.guihua..")
            .layer("core")
            .definedBy("io.github.guihua.core..")
            .layer("model")
            .definedBy("io.github.guihua.model..")
            .layer("parser")
            .definedBy("io.github.guihua.parser..")
            .layer("examples")
            .definedBy("io.github.guihua.cli..")
            .whereLayer("core")
            .mayNotAccessAnyLayer()
            .whereLayer("model")
            .mayOnlyAccessLayers("core")
            .whereLayer("parser")
            .mayOnlyAccessLayers("core", "model")
            .whereLayer("examples")
            .mayOnlyAccessLayers("core", "model", "parser");

    @ArchTest
    static final ArchRule INTERNAL_PACKAGES_ARE_USED_BY_THE_PARSER_ALONE = noClasses()
            .that(not(resideInAPackage("io.github.guihua.parser..")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(INTERNAL);

    @ArchTest
    static final ArchRule READERS_KNOW_NOTHING_OF_HOW_A_PLAN_IS_PUT_TOGETHER = noClasses()
            .that()
            .resideInAPackage("io.github.guihua.parser.internal.reading..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.github.guihua.parser.internal.assembly..");

    @ArchTest
    static final ArchRule EACH_LIBRARY_HAS_ITS_ROOM = noClasses()
            .that(not(resideInAPackage("io.github.guihua.model..")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "jakarta.validation..", "org.hibernate..");

    @ArchTest
    static final ArchRule NO_STATICS_CHANGE =
            classes().that().resideInAnyPackage("io.github.guihua..").should(new HasNoStaticThatChanges());
}
