package io.github.guihua.programs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import io.github.guihua.model.Plan;
import io.github.guihua.parser.PlanParser;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * All that a newcomer calls is found by code completion: it is a method of a type that methods of {@link PlanParser} and
 * {@link Plan} give or take, at any number of steps.
 */
class CompletionTest {

    private static final String LIBRARY = "io.github.guihua.";
    private static final Path PROGRAM =
            Path.of("examples/programs/src/main/java/io/github/guihua/programs/GettingStarted.java");

    @Test
    void everyCallIsFoundFromPlanParserAndPlan() throws IOException {
        Set<String> reachable = reachable();
        List<String> calls = new ArrayList<>();
        List<String> hidden = new ArrayList<>();
        for (String call : calls()) {
            String type = call.substring(0, call.indexOf('#'));
            if (type.startsWith(LIBRARY) && !type.startsWith(LIBRARY + "programs.")) {
                calls.add(call);
                if (!reachable.contains(type)) {
                    hidden.add(call);
                }
            }
        }
        assertTrue(calls.size() > 20, calls.toString());
        assertEquals(List.of(), hidden);
    }

    /** The types of the library that are given or taken by public methods, beginning with the two. */
    private static Set<String> reachable() {
        Set<String> names = new TreeSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(List.of(PlanParser.class, Plan.class));
        while (!open.isEmpty()) {
            Class<?> type = open.pop();
            if (!type.getName().startsWith(LIBRARY) || !names.add(type.getCanonicalName())) {
                continue;
            }
            for (Method method : type.getMethods()) {
                if (Modifier.isPublic(method.getModifiers())) {
                    add(open, method.getGenericReturnType());
                    for (Type parameter : method.getGenericParameterTypes()) {
                        add(open, parameter);
                    }
                }
            }
            if (type.getSuperclass() != null) {
                open.add(type.getSuperclass());
            }
            open.addAll(List.of(type.getInterfaces()));
        }
        return names;
    }

    private static void add(Deque<Class<?>> open, Type type) {
        if (type instanceof Class<?> plain) {
            open.add(plain.isArray() ? plain.getComponentType() : plain);
        } else if (type instanceof ParameterizedType generic) {
            add(open, generic.getRawType());
            for (Type argument : generic.getActualTypeArguments()) {
                add(open, argument);
            }
        } else if (type instanceof WildcardType wildcard) {
            for (Type bound : wildcard.getUpperBounds()) {
                add(open, bound);
            }
            for (Type bound : wildcard.getLowerBounds()) {
                add(open, bound);
            }
        }
    }

    /** The calls in the program, as type#method. */
    private static Set<String> calls() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of("-proc:none", "-classpath", System.getProperty("java.class.path"));
            JavacTask task =
                    (JavacTask) compiler.getTask(null, files, null, options, null, files.getJavaFileObjects(PROGRAM));
            Iterable<? extends CompilationUnitTree> units = task.parse();
            task.analyze();
            Calls calls = new Calls(Trees.instance(task));
            units.forEach(unit -> calls.scan(unit, null));
            return calls.found;
        }
    }

    private static final class Calls extends TreePathScanner<Void, Void> {

        private final Trees trees;
        private final Set<String> found = new TreeSet<>();

        Calls(Trees trees) {
            this.trees = trees;
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            Element method = trees.getElement(new TreePath(getCurrentPath(), call.getMethodSelect()));
            String type = ((TypeElement) method.getEnclosingElement())
                    .getQualifiedName()
                    .toString();
            found.add(type + "#" + method.getSimpleName());
            return super.visitMethodInvocation(call, nothing);
        }
    }
}
