package gilproof.runtime.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChildEnvironmentTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PYTHONPATH", "PYTHON_GIL", "PythonHome", "__PYVENV_LAUNCHER__", "JYTHON_OPTS", "JYTHONPATH",
                "IRONPYTHONINSPECT",
                "PYPY_GC_NURSERY", "PYPYLOG", "GRAAL_PYTHON_ARGS", "GRAALPY_OPTIONS", "JAVA_TOOL_OPTIONS",
                "JDK_JAVA_OPTIONS",
                "_JAVA_OPTIONS", "JAVA_OPTS", "CLASSPATH", "MONO_ENV_OPTIONS", "MONO_GC_PARAMS", "DOTNET_gcServer",
                "COMPlus_gcServer", "DOTNET_TieredCompilation", "MALLOC_ARENA_MAX", "GLIBC_TUNABLES", "LD_DEBUG",
                "COVERAGE_PROCESS_START", "BASH_ENV", "http_proxy", "HTTPS_PROXY", "LANGUAGE", "LC_NUMERIC", "LC_MESSAGES",
                "GILPROOF_IS_KNOWN",
            })
    void whatWouldChangeAChildIsKeptFromIt(String variable) {
        assertThat(defined(Map.of(variable, "x"))).doesNotContainKey(variable);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PATH", "HOME", "LD_LIBRARY_PATH", "LD_PRELOAD", "JAVA_HOME", "IRONPYTHONPATH", "MONO_PATH", "DOTNET_ROOT",
                "DOTNET_ROOT_X64", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "PYENV_VERSION", "JYTHON_HOME", "GILPROOF_LIE",
                "SystemRoot",
            })
    void whatItMayNeedToStartStays(String variable) {
        assertThat(defined(Map.of(variable, "x"))).containsEntry(variable, "x");
    }

    @ParameterizedTest
    @CsvSource({"LC_ALL,tr_TR.UTF-8", "LC_CTYPE,ja_JP.eucJP", "LANG,de_DE.UTF-8"})
    void whatTheLettersOfAPathMeanStays(String variable, String locale) {
        assertThat(defined(Map.of(variable, locale))).containsEntry("LC_CTYPE", locale).doesNotContainKeys("LC_ALL", "LANG");
    }

    @Test
    void theStrongestOfThemDecides() {
        assertThat(defined(Map.of("LC_ALL", "C.UTF-8", "LC_CTYPE", "x", "LANG", "y"))).containsEntry("LC_CTYPE", "C.UTF-8");
        assertThat(defined(Map.of("LC_ALL", "", "LANG", "y"))).containsEntry("LC_CTYPE", "y");
    }

    @Test
    void eachRuleHasItsReason() {
        assertThat(ChildEnvironment.TAKEN).allSatisfy(taken -> assertThat(taken.why()).isNotBlank());
    }

    private static Map<String, String> defined(Map<String, String> inherited) {
        Map<String, String> environment = new HashMap<>(inherited);
        ChildEnvironment.define(environment);
        assertThat(environment).containsEntry("TZ", "UTC").containsEntry("PYTHONNOUSERSITE", "1");
        return environment;
    }
}
