# shellcheck shell=sh disable=SC2154 # ./deploy sets the other variables
# The languages of the skill. A deployment replaces all of them, so one that was added on another machine would be lost without notice:
# a language that the skill offers is dropped only if --languages says so.

# Prints the locales in a manifest, each once, in their order.
locales_in() { grep -o '"[a-z][a-z]-[A-Z][A-Z]": *{' | tr -d '": {' | awk '!seen[$0]++'; }

in_one_line() { printf '%s' "$1" | tr '\n' ' '; }

# Sets offered to the locales that the skill offers. If the languages of this deployment were named, nobody has to know.
look_for_offered_languages() {
    offered=''
    if [ "$languages_named" = yes ] || [ -z "$skill" ]; then
        return 0
    fi
    if ask_for ask smapi get-skill-manifest --skill-id "$skill" --stage development --profile "$profile"; then
        case $dry$answer in
            yes*) echo '  If the skill offers other languages, too, they are added' ;;
            *'"publishingInformation"'*) offered=$(printf '%s\n' "$answer" | locales_in) ;;
            # While a manifest is being changed, Amazon answers with its status.
            *) unknown_languages 'its manifest is being changed' ;;
        esac
    else
        # A skill whose creation was interrupted has no manifest.
        is_no_skill || unknown_languages "$(first_error "$answer")"
    fi
}

unknown_languages() {
    fail "cannot find out which languages the skill $skill offers: $1; run this again, or name them with --languages"
}

# The addresses are not yet in this package, so it has another name: ask deploy, called by the owner, must not find it.
make_skill_package() {
    new_package=$state/new-skill-package
    run rm -rf "$new_package"
    # shellcheck disable=SC2086 # two words, or none
    run ./models --every-locale --into "$new_package" ${languages:+--languages $languages} ||
        fail 'the models were not made; what is wrong stands above'
}

# Makes the skill package again if it lacks a language that the skill offers. The list is not kept: nobody named it, the skill itself
# knows what it offers, and a language that a native speaker reads later is added.
keep_offered_languages() {
    find_missing_locales
    [ -n "$missing_locales" ] || return 0
    added=$(in_one_line "$missing_locales") languages=''
    for code in $(printf '%s\n%s\n' "$made" "$missing_locales" | sed 's/-.*//' | awk '!seen[$0]++'); do
        [ ! -d "src/main/resources/languages/$code" ] || languages=${languages:+$languages,}$code
    done
    echo "  The skill offers $added, too: make the models again with --languages $languages. To drop a language, use --languages"
    make_skill_package
    find_missing_locales
    [ -z "$missing_locales" ] ||
        fail "the skill offers $(in_one_line "$missing_locales"), which this version of the project does not have: deploy a version that has it, or drop it with --languages $languages" 2
}

# Sets made to the locales of the skill package, and missing_locales to those that the skill offers and the package lacks.
find_missing_locales() {
    missing_locales='' made=''
    [ -n "$offered" ] || return 0
    made=$(locales_in <"$new_package/skill.json")
    missing_locales=$(printf '%s\n' "$offered" | while IFS= read -r locale; do
        printf '%s\n' "$made" | grep -qx "$locale" || printf '%s\n' "$locale"
    done)
}
