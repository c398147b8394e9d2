# shellcheck shell=sh disable=SC2154 # ./deploy sets the other variables
# What is kept of a stack in .deploy/STACK between two runs: one value in each file, and one parameter in each line of parameters.

# Prints the kept value, or nothing.
kept() { [ ! -f "$state/$1" ] || cat "$state/$1"; }

keep() {
    [ "$dry" = no ] && [ -n "$2" ] || return 0
    mkdir -p "$state"
    printf '%s\n' "$2" >"$state/$1"
}

forget() { [ "$dry" = yes ] || rm -f "$state/$1"; }

# Completes the options by the values of earlier runs. Those that must not change are compared when it is known what exists.
use_kept_values() {
    privacy=${privacy:-$(kept privacy-url)}
    terms=${terms:-$(kept terms-url)}
    # Languages that were named stay so until they are deployed.
    languages_named=$(kept languages-named)
    [ -z "$languages" ] || languages_named=yes
    languages=${languages:-$(kept languages)}
    [ "$languages" != default ] || languages=''
    if [ "$dry" = yes ]; then
        privacy=${privacy:-https://example.com/privacy} terms=${terms:-https://example.com/terms}
    fi
    known=$(parameter_names)
    kept_parameters=''
    while IFS= read -r line; do
        [ -n "$line" ] || continue
        if printf '%s\n' "$known" | grep -qx "${line%%=*}"; then
            kept_parameters="$kept_parameters$line
"
        else
            echo "  The kept value $line is dropped: template.yaml has no such parameter"
        fi
    done <<KEPT
$(kept parameters)
KEPT
    # The last value of a parameter is valid.
    parameters=$({ printf '%s' "$kept_parameters"; printf '%s' "$sets"; } | awk '
        NF { name = $0; sub(/=.*/, "", name); if (!(name in line)) names[++count] = name; line[name] = $0 }
        END { for (i = 1; i <= count; i++) print line[names[i]] }')
}

# Everything is kept before anything is created, so that a run after a failure needs no option again.
keep_values() {
    keep privacy-url "$privacy"
    keep terms-url "$terms"
    # Without a value, that of an earlier run is no longer valid.
    [ -n "$languages" ] || forget languages
    [ -n "$parameters" ] || forget parameters
    [ -n "$skill_new" ] || forget skill-new
    keep languages "$languages"
    keep languages-named "$languages_named"
    keep parameters "$parameters"
    keep account "$account"
    keep profile "$profile"
    keep vendor "$vendor"
    keep region "$region"
    keep package "$package"
    keep skill-id "$skill"
    keep skill-new "$skill_new"
    # The decision of an interrupted removal is not that of a later one.
    forget removal
}
