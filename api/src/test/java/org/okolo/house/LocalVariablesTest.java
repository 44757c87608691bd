package org.okolo.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** A local variable is declared with {@code var}; with its type only where what it is made from does not say it. */
class LocalVariablesTest {

    /** Where a declaration makes a variable of a body; elsewhere it is a field, a parameter or a pattern. */
    private static final Set<Kind> BODIES =
            Set.of(Kind.BLOCK, Kind.CASE, Kind.FOR_LOOP, Kind.ENHANCED_FOR_LOOP, Kind.TRY);

    /** These answer in the type that is asked of them, so it has to stand somewhere. */
    private static final Set<String> AS_ASKED = Set.of(
            "collect",
            "findById",
            "firstResult",
            "getClaim",
            "getList",
            "getMap",
            "in",
            "list",
            "outside",
            "path",
            "promise",
            "unless");

    @Test
    void aTypeStandsOnlyWhereNothingElseSaysIt() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var found = new ArrayList<String>();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var sources = files.getJavaFileObjectsFromPaths(sources());
            var task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, sources);
            for (var unit : task.parse()) {
                new Typed(Trees.instance(task), found).scan(unit, unit);
            }
        }
        assertEquals(List.of(), found);
    }

    private static List<Path> sources() {
        return Stream.of("src/main/java", "src/test/java")
                .flatMap(LocalVariablesTest::below)
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
    }

    private static Stream<Path> below(String folder) {
        try {
            return Files.walk(Path.of(folder));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean saysItsType(ExpressionTree made) {
        if (made instanceof ConditionalExpressionTree choice) {
            return saysItsType(choice.getTrueExpression()) && saysItsType(choice.getFalseExpression());
        }
        if (made instanceof MethodInvocationTree call) {
            return !AS_ASKED.contains(nameOf(call));
        }
        return made.getKind() != Kind.NULL_LITERAL
                && !(made instanceof LambdaExpressionTree)
                && !(made instanceof MemberReferenceTree)
                && !(made instanceof NewArrayTree array && array.getType() == null);
    }

    private static String nameOf(MethodInvocationTree call) {
        var called = call.getMethodSelect();
        return called instanceof MemberSelectTree select
                ? select.getIdentifier().toString()
                : called.toString();
    }

    /** Collects the declarations that could say {@code var} and do not. */
    private static final class Typed extends TreePathScanner<Void, CompilationUnitTree> {

        private final Trees trees;
        private final List<String> found;

        Typed(Trees trees, List<String> found) {
            this.trees = trees;
            this.found = found;
        }

        @Override
        public Void visitVariable(VariableTree variable, CompilationUnitTree unit) {
            if (isOfBody() && !isVar(variable.getType(), unit) && couldBeVar(variable)) {
                found.add(Path.of(unit.getSourceFile().getName()).getFileName() + ": " + variable);
            }
            return super.visitVariable(variable, unit);
        }

        private boolean isOfBody() {
            return BODIES.contains(getCurrentPath().getParentPath().getLeaf().getKind());
        }

        /** The parser leaves out the type of a {@code var}, or gives it no place. */
        private boolean isVar(Tree type, CompilationUnitTree unit) {
            return type == null || trees.getSourcePositions().getStartPosition(unit, type) < 0;
        }

        private boolean couldBeVar(VariableTree variable) {
            var parent = getCurrentPath().getParentPath().getLeaf();
            return variable.getInitializer() == null
                    ? parent instanceof EnhancedForLoopTree
                    : saysItsType(variable.getInitializer());
        }
    }
}
