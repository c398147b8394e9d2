# shellcheck shell=sh disable=SC2154 # ./deploy sets the other variables
# What ./deploy prints: its steps, its commands as they can be typed, and mistakes, each in one line.

step() { printf '\n%s\n' "$1"; }

fail() {
    printf 'deploy: %s\n' "$1" >&2
    exit "${2:-1}"
}

# Refuses what would break something that exists. A dry run does not know what exists, so it only says what to expect.
refuse() {
    [ "$dry" = yes ] || fail "$1" 2
    echo "  Unless it was removed, a run without --dry-run stops here: $1"
}

# The exit status after all checks: 0, 1 if something is missing, 2 if an option is wrong.
status=0

# Reports a wrong option, and goes on to the other checks.
wrong() {
    printf 'deploy: %s\n' "$1" >&2
    status=2
}

# Reports that something is missing, and goes on to the other checks.
missing() {
    printf 'deploy: %s\n' "$1" >&2
    [ $status = 2 ] || status=1
}

stop_after_mistakes() { [ $status = 0 ] || exit $status; }

# Prints a command as it can be typed.
show() {
    printf '  $'
    for word in "$@"; do
        case $word in
            *\'*) printf ' "%s"' "$word" ;;
            '' | *[!a-zA-Z0-9_./:=,@%+-]*) printf " '%s'" "$word" ;;
            *) printf ' %s' "$word" ;;
        esac
    done
    printf '\n'
}

run() {
    show "$@"
    [ "$dry" = yes ] || "$@"
}

# Runs a command and sets answer to what it prints, or to its error output if it fails. It fails as the command does.
ask_for() {
    show "$@"
    answer=''
    [ "$dry" = no ] || return 0
    errors=$(mktemp)
    if answer=$("$@" 2>"$errors"); then
        result=0
        cat "$errors" >&2
    else
        result=$?
        answer="$answer $(cat "$errors")"
    fi
    rm -f "$errors"
    return $result
}

# The line of an answer that says what is wrong: the message of a JSON object, a line with an error, or the first line.
first_error() {
    printf '%s\n' "$1" | awk '
        { sub(/^[ \t]+/, "") }
        /^"message": / { message = $0; sub(/^"message": "/, "", message); sub(/",?$/, "", message); exit }
        NF && !first { first = $0 }
        !error && tolower($0) ~ /error/ && !/^\[Error\]: \{$/ { error = $0 }
        END { print (message ? message : (error ? error : first)) }'
}
