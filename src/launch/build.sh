# shellcheck shell=sh
# Builds what has changed, with Maven, and tells with which Java and which classes to start. The launchers source this file.
# Before it they set self, the path of the launcher itself and not that of a link to it. After it there are home, the folder
# of the project; java, the program; and classes, the class path.

# shellcheck disable=SC2154 # self
command=./${self##*/}
home=$(CDPATH='' cd "$(dirname "$self")" && pwd -P)
work=$home/target/launch

# shellcheck source=src/launch/jdk-and-maven.sh
. "$home/src/launch/jdk-and-maven.sh"

say() {
    printf '%s\n' "$*" >&2
}

fail() {
    say "$command: $*"
    exit 1
}

read_where() {
    java=$(sed -n 1p "$work/where" 2>/dev/null || true)/bin/java
    classes=$(sed -n 2p "$work/where" 2>/dev/null || true)
}

# The file "ready" has the time at which the last build began, and the folder: a copy of the folder has to be built anew.
is_built() {
    [ "$(cat "$work/ready" 2>/dev/null || true)" = "$home" ] && [ -n "$classes" ] && [ -x "$java" ] && has_all_classes &&
        [ -z "$(changed)" ]
}

has_all_classes() (
    set -f
    IFS=:
    for entry in $classes; do
        [ -e "$entry" ] || exit 1
    done
)

# A file that is newer than the beginning of the last build may not be in that build.
changed() {
    find "$home/pom.xml" "$home/src" -name node_modules -prune -o -newer "$work/ready" -print | head -n 1
}

# Two builds at once would delete each other's classes.
lock_folder() {
    lock=$work/building shown='' holder='' gone=unknown
    until (set -C && printf '%s\n' "$$" >"$lock") 2>/dev/null; do
        [ -e "$lock" ] || [ -w "$work" ] || fail "cannot write to $work"
        now=$(cat "$lock" 2>/dev/null || true)
        if [ -n "$now" ] && kill -0 "$now" 2>/dev/null; then
            [ "$now" = "$holder" ] || say "Waiting for another build in this folder (process $now); if that is no build, delete $lock"
            holder=$now
        elif [ "$now" = "$gone" ]; then
            rm -f "$lock"
        else
            gone=$now
        fi
        sleep 1
    done
    trap unlock_folder EXIT
    trap 'exit 129' HUP
    trap 'exit 130' INT
    trap 'exit 143' TERM
}

unlock_folder() {
    stop_progress
    rm -f "$lock"
    trap - EXIT HUP INT TERM
}

show_progress() {
    seconds=0
    while [ -e "$lock" ]; do
        # Without line wrap, a line that is too long for the terminal can be written over, too.
        printf '\r\033[K\033[?7l%s (%s s)\033[?7h' "$(progress)" "$seconds" >&2
        sleep 1
        seconds=$((seconds + 1))
    done
}

stop_progress() {
    [ -n "$shown" ] || return 0
    { kill "$shown" && wait "$shown"; } 2>/dev/null || true
    printf '\r\033[K' >&2
    shown=''
}

progress() {
    LC_ALL=C awk "$@" -f "$home/src/launch/progress.awk" "$work/build.log"
}

# A change can be tried before it is formatted: mvn verify checks the format. With -e, the log has the cause of a failed download.
run_maven() {
    mvn -B -e -f "$home/pom.xml" -Dspotless.check.skip=true \
        test-compile org.codehaus.mojo:exec-maven-plugin:exec@where </dev/null >"$work/build.log" 2>&1
}

build() {
    printf '%s\n' "$home" >"$work/begun"
    : >"$work/build.log"
    if [ -t 2 ]; then
        show_progress &
        shown=$!
    elif [ -e "$work/ready" ]; then
        say "Building what has changed…"
    else
        say "Building; what is missing is downloaded, about 150 MB the first time…"
    fi
    if run_maven; then built=yes; else built=no; fi
    stop_progress
    [ $built = yes ] || fail_to_build
    [ -t 2 ] || say "$(progress -v ended=1)"
    mv "$work/begun" "$work/ready"
}

# A failed download is one line, and so is a Maven that is too old. Of other mistakes, Maven's own lines say what and where.
fail_to_build() {
    log="the output of Maven is in $work/build.log"
    too_old=$(sed -n 's/^.*\(This Maven is too old.*\)/\1/p' "$work/build.log" | head -n 1)
    [ -z "$too_old" ] || fail "$too_old"
    reason=$(grep -aE '^\[ERROR\] .*(Could not (transfer|find) artifact|Cannot access .* in offline mode)' "$work/build.log" | head -n 1 |
        sed -e 's/ -> \[Help.*//' -e 's/\.* @ line .*//' -e 's/.*Could not transfer artifact [^ ]* from\/to //' \
            -e 's/.*\(Cannot access \)/\1/' -e 's/.*\(Could not find artifact \)/\1/')
    cause=$(sed -n 's/^Caused by: javax*\.[A-Za-z.]*: //p' "$work/build.log" | head -n 1)
    case $reason in
        '') ;;
        *"$cause"*) fail "a download failed: $reason. Run this again when the network is there; $log" ;;
        *) fail "a download failed: $reason: $cause. Run this again when the network is there; $log" ;;
    esac
    mistakes=$(grep -aE '^\[(WARNING|ERROR)\] ' "$work/build.log" | grep -avE '\[Help|^\[ERROR\] (To see|Re-run|For more)' |
        awk '!seen[$0]++')
    say "${mistakes:-$(cat "$work/build.log")}"
    fail "it could not be built; $log"
}

build_what_has_changed() {
    use_utf_8
    read_where
    if ! is_built; then
        use_jdk_and_maven "$command" || exit 1
        mkdir -p "$work"
        lock_folder
        # Another launcher may have built it while this one waited.
        read_where
        is_built || build
        unlock_folder
        read_where
    fi
}
