package io.github.guihua.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.guihua.parser.PlanParser;
import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The module descriptors open what Jackson and Hibernate Validator look into: the other tests run on the class path and
 * would not notice.
 */
class ModulePathTest {

    @Test
    void theLibraryWorksAsModules() throws Exception {
        Path tests = home(ModulePathProgram.class);
        String libraries = Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getProperty("java.class.path"))
                .filter(entry -> !entry.isEmpty() && !Path.of(entry).startsWith(tests.getParent()))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> printed = run(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path",
                libraries,
                "--add-modules",
                "io.github.guihua.parser",
                "--class-path",
                tests.toString(),
                ModulePathProgram.class.getName());
        assertEquals(List.of("io.github.guihua.parser", "same", "refused"), printed);
    }

    @Test
    void everyPackageWithLexiconFilesIsOpenedToTheCore() throws Exception {
        Path resources = Path.of("parser/src/main/resources");
        Set<String> packages;
        try (Stream<Path> files = Files.walk(resources)) {
            packages = files.filter(file -> file.toString().endsWith(".txt"))
                    .map(file ->
                            resources.relativize(file.getParent()).toString().replace(File.separatorChar, '.'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        ModuleDescriptor parser = ModuleFinder.of(home(PlanParser.class))
                .find("io.github.guihua.parser")
                .orElseThrow()
                .descriptor();
        Set<String> opened = parser.opens().stream()
                .filter(opens -> opens.targets().contains("io.github.guihua.core"))
                .map(ModuleDescriptor.Opens::source)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(packages, opened, "parser/src/main/java/module-info.java");
    }

    private static Path home(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static List<String> run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertEquals(0, process.waitFor(), () -> "the program failed after " + printed);
        return printed;
    }
}
