# shellcheck shell=sh
# Finds JDK 25 and Maven, or says how to install them. Each script that needs them sources this file.

# The folder that holds the JDKs of the system; the tests have one of their own.
system_root=''

# Exports JAVA_HOME, a JDK 25. Maven runs on it too, because some of its plugins read classes of Java 25.
# If something is missing, prints one line that begins with $1, and fails.
use_jdk_and_maven() {
    if found=$(find_jdk); then
        export JAVA_HOME="$found"
        ! command -v mvn >/dev/null 2>&1 || return 0
        needed="Maven is missing" packages=maven
        pages="Maven 3.8.1 or later from $maven_page and put its folder bin on the PATH"
    elif command -v mvn >/dev/null 2>&1; then
        needed="JDK 25 is missing$(other_java)" packages=jdk
        pages="it from $jdk_page and set JAVA_HOME to its folder"
    else
        needed="JDK 25 and Maven are missing$(other_java)" packages='jdk maven'
        pages="them from $jdk_page and $maven_page, set JAVA_HOME to the JDK's folder and put Maven's folder bin on the PATH"
    fi
    if command -v apt-get >/dev/null 2>&1; then
        install="sudo apt-get install" jdk=openjdk-25-jdk
    elif command -v dnf >/dev/null 2>&1; then
        install="sudo dnf install" jdk=java-25-openjdk-devel
    elif command -v brew >/dev/null 2>&1; then
        install="brew install" jdk=openjdk@25
    else
        printf '%s: %s. Get %s.\n' "$1" "$needed" "$pages" >&2
        return 1
    fi
    case $packages in
        jdk) packages=$jdk ;;
        'jdk maven') packages="$jdk maven" ;;
    esac
    printf '%s: %s. Run: %s %s (if that is unknown, get %s)\n' "$1" "$needed" "$install" "$packages" "$pages" >&2
    return 1
}

jdk_page='https://adoptium.net/temurin/releases/?version=25'
maven_page=https://maven.apache.org/download.cgi

# Prints the folder of a JDK 25: that of JAVA_HOME, of the PATH, or where installers, package managers and editors put it.
find_jdk() {
    for place in "${JAVA_HOME:-}" "$(java_property home java)" "${JAVA_HOME_25_X64:-}" "${JAVA_HOME_25_ARM64:-}" \
        "$system_root"/usr/lib/jvm/*25* "$system_root"/usr/java/*25* "$system_root"/opt/*25* "$system_root"/opt/java/openjdk \
        "$system_root"/Library/Java/JavaVirtualMachines/*25*/Contents/Home \
        "$system_root"/opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        "$system_root"/usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        "$system_root"/home/linuxbrew/.linuxbrew/opt/openjdk*/libexec \
        "${HOME:-}"/.sdkman/candidates/java/25* "${HOME:-}"/.jdks/*25* "${HOME:-}"/.gradle/jdks/*25* \
        "${HOME:-}"/Library/Java/JavaVirtualMachines/*25*/Contents/Home \
        "${HOME:-}"/.asdf/installs/java/*25* "${HOME:-}"/.local/share/mise/installs/java/*25*; do
        if is_jdk_25 "$place"; then
            printf '%s\n' "$place"
            return 0
        fi
    done
    return 1
}

is_jdk_25() {
    [ -n "$1" ] && [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && "$1/bin/javac" -version 2>&1 | grep -Eq '^javac 25([^0-9]|$)'
}

# Prints a property that a java tells of itself, such as its version; nothing if it does not start.
java_property() {
    "$2" -XshowSettings:properties -version 2>&1 </dev/null | sed -n "s/^ *java\.$1 = //p" || true
}

# Says which Java there is instead of a JDK 25, so that a wrong JAVA_HOME is seen.
other_java() {
    for java in "${JAVA_HOME:+$JAVA_HOME/bin/java}" java; do
        version=$(java_property version "$java")
        if [ -n "$version" ]; then
            case $version in
                25 | 25[!0-9]*) wrong=' has no compiler' ;;
                *) wrong=' is another version' ;;
            esac
            printf ' (Java %s in %s%s)' "$version" "$(java_property home "$java")" "$wrong"
            return 0
        fi
    done
}

# Java reads the names of files in the encoding of the locale: with that of the locale C it finds none with a letter outside ASCII.
use_utf_8() {
    case $(locale charmap 2>/dev/null || true) in
        ANSI_X3.4-1968 | US-ASCII) ;;
        *) return 0 ;;
    esac
    for utf_8 in C.UTF-8 en_US.UTF-8; do
        if [ "$(LC_ALL=$utf_8 locale charmap 2>/dev/null || true)" = UTF-8 ]; then
            export LC_ALL="$utf_8"
            return 0
        fi
    done
}
