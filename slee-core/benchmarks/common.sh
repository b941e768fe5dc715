# Read by the benchmark scripts of this directory: finds a JDK and the built benchmarks.
# Sets java (the command) and classpath. The script that reads it sets here and name.

jdk_version() {
    version=0
    if [ -x "$1/bin/java" ] && [ -f "$1/release" ]; then
        version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
    fi
    echo "${version:-0}"
}

find_java() {
    for candidate in "${JAVA_HOME:-/nonexistent}" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/*; do
        if [ "$(jdk_version "$candidate")" -ge 25 ]; then
            java=$candidate/bin/java
            return 0
        fi
    done
    echo "$name: no JDK 25 in JAVA_HOME, /usr/lib/jvm and ~/.sdkman/candidates/java." >&2
    exit 1
}

find_benchmarks() {
    if ! ls "$here"/target/slee-benchmarks-*.jar >/dev/null 2>&1 || [ ! -d "$here/target/lib" ]; then
        echo "$name: the benchmarks are not built. In the root of the source tree:" >&2
        echo "  mvn -Dquick -DskipTests -Pbenchmarks -pl slee-core/benchmarks -am package" >&2
        exit 1
    fi
    classpath=$here/target/classes:$here/target/lib/*
}

# The flags of the launcher.
jvm_flags="--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
