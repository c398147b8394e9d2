# shellcheck shell=sh disable=SC2034,SC2154 # ./deploy reads and sets the other variables
# The Alexa skill: which one belongs to the stack, whether it still exists, and how it is created and deployed.

skill_ids='amzn1\.ask\.skill\.[0-9a-f]\{8\}\(-[0-9a-f]\{4\}\)\{3\}-[0-9a-f]\{12\}'

is_skill_id() { printf '%s\n' "$1" | grep -qx "$skill_ids"; }

# Whether the last answer says that the skill does not exist. ask prints the status code of the service (seen with ask-cli 2.30.7);
# a failure of the network has none.
is_no_skill() {
    case $answer in
        *'status code 404'* | *'"statusCode": 404'*) ;;
        *) return 1 ;;
    esac
}

skill_exists() {
    ask_for ask smapi get-skill-status --skill-id "$1" --profile "$profile" && return 0
    is_no_skill || fail "cannot find out whether the skill $1 exists: $(first_error "$answer")"
    return 1
}

# A skill calls one function: with a second stack, its users would begin anew, and the first stack would answer nobody.
check_stack_of_skill() {
    for file in .deploy/*/skill-id; do
        other=${file#.deploy/}
        other=${other%/skill-id}
        if [ "$other" = "$stack" ] || [ ! -f "$file" ] || [ "$(cat "$file")" != "$skill" ]; then
            continue
        fi
        wrong "--skill-id $skill: that is the skill of the stack $other, and cannot be that of $stack, too: use --stack $other, or leave out --skill-id"
    done
}

# The skill is the given one, the kept one, that of the stack, or a new one (empty). A stack answers one skill: with another id,
# the first one would no longer be answered. That is allowed only if it was deleted.
choose_skill() {
    before=$(kept skill-id)
    answered=${stack_skill:-$before}
    # A new skill that was asked for is wanted until it is created.
    skill=${skill:-$(kept skill-new)} skill_new=''
    case $skill in
        '') skill=${before:-$stack_skill} ;;
        new) skill='' skill_new=new ;;
    esac
    if [ -n "$answered" ] && [ "$skill" != "$answered" ]; then
        if skill_exists "$answered"; then
            refuse "the stack $stack answers the skill $answered, and cannot answer ${skill:-a new one}, too: use --skill-id $answered, choose another --stack, or run ./deploy --remove --stack $stack first"
        else
            forget_ask_states "$answered"
        fi
    fi
    if [ -n "$skill" ] && ! skill_exists "$skill"; then
        fail "the skill $skill does not exist in this developer account: if it was deleted, --skill-id new makes another one, for which all users begin anew; for another account, set ASK_DEFAULT_PROFILE"
    fi
}

# A run may end when Amazon has created the skill and its id is not yet known here. So a skill is created under a name that no other one
# has. The name is kept before, and the next run looks for it. The skill package replaces it by the real names.
create_skill() {
    find_begun_skill
    [ -z "$skill" ] || return 0
    first_name=$(kept first-name)
    first_name=${first_name:-My Back Routine $(date -u +%Y%m%d%H%M%S)-$$}
    keep first-name "$first_name"
    # The function, its endpoint, does not exist yet.
    ask_for ask smapi create-skill-for-vendor --profile "$profile" --manifest \
        '{"manifest":{"manifestVersion":"1.0","publishingInformation":{"locales":{"en-US":{"name":"'"$first_name"'"}}},"apis":{"custom":{}}}}' ||
        fail "the skill was not created: $(first_error "$answer")"
    if [ "$dry" = yes ]; then
        skill=amzn1.ask.skill.00000000-0000-0000-0000-000000000000
        return 0
    fi
    skill=$(printf '%s' "$answer" | grep -o "$skill_ids" | head -n 1 || true)
    [ -n "$skill" ] || fail "the skill was created, but ask did not print its id: run ./deploy again, which looks for the name $first_name"
    keep_created_skill
}

# Sets skill to the one that an interrupted run created, if there is one.
find_begun_skill() {
    first_name=$(kept first-name)
    [ -n "$first_name" ] || return 0
    list_skills "$first_name" ||
        fail "cannot find out whether an interrupted run created a skill: $(first_error "$answer"); run this again"
    # shellcheck disable=SC2086 # each id is a word
    set -- $listed
    [ $# -le 1 ] || fail "there are $# skills named $first_name: delete all but one in the developer console, and run this again"
    skill=${1:-}
    if [ -n "$skill" ]; then
        echo "  An interrupted run created $skill"
        keep_created_skill
    fi
}

keep_created_skill() {
    keep skill-id "$skill"
    forget skill-new
    forget first-name
}

# Says which skill an interrupted run created, if another one was chosen after it. Nothing else would know that it exists.
tell_of_begun_skill() {
    first_name=$(kept first-name)
    [ -n "$first_name" ] || return 0
    if ! list_skills "$first_name"; then
        echo "  An interrupted run may have created a skill named $first_name, which is not used: if the developer console shows it, delete it there. ask could not list the skills: $(first_error "$answer")"
        return 0
    fi
    for each in $listed; do
        [ "$each" != "$skill" ] || continue
        echo "  An interrupted run created $each, which is not used. To delete it:"
        echo "    ask smapi delete-skill --skill-id $each --profile $profile"
    done
    forget first-name
}

# Sets listed to the ids of the skills with a name, and fails if ask does. ask prints one value in each line, and a skill begins and
# ends with a brace after four spaces (seen with ask-cli 2.30.7). A skill is listed once for each of its stages.
list_skills() {
    listed='' next=''
    while :; do
        ask_for ask smapi list-skills-for-vendor --profile "$profile" ${next:+--next-token "$next"} || return 1
        listed="$listed $(printf '%s\n' "$answer" | awk -v name=": \"$1\"" '
            /^    [{]/ { id = ""; found = 0 }
            /^      "skillId": / { id = $2; gsub(/[",]/, "", id) }
            index($0, name) { found = 1 }
            /^    [}]/ && found { print id }' | tr '\n' ' ')"
        case $answer in
            *'"isTruncated": true'*) next=$(printf '%s\n' "$answer" | sed -n 's/^  "nextToken": "\(.*\)",*$/\1/p') ;;
            *) next='' ;;
        esac
        [ -n "$next" ] || break
    done
    listed=$(printf '%s' "$listed" | tr -s ' ' '\n' | sort -u)
}

# Completes the skill package, and deploys it.
deploy_skill() {
    package_of_skill=$state/skill-package
    run mkdir -p "$state"
    if [ "$dry" = yes ]; then
        echo "  write $new_package/skill.json with FUNCTION_ARN, PRIVACY_URL and TERMS_URL replaced, and rename the folder to $package_of_skill"
        echo "  write $state/ask-resources.json and $state/.ask/ask-states.json, which tell ask what to deploy"
    else
        sed -e "s|FUNCTION_ARN|$arn|g" -e "s|PRIVACY_URL|$privacy|g" -e "s|TERMS_URL|$terms|g" "$new_package/skill.json" >"$state/skill.json"
        mv "$state/skill.json" "$new_package/skill.json"
        rm -rf "$package_of_skill"
        mv "$new_package" "$package_of_skill"
        printf '{"askcliResourcesVersion":"2020-03-31","profiles":{"%s":{"skillMetadata":{"src":"./skill-package"}}}}\n' "$profile" >"$state/ask-resources.json"
        write_ask_states "$state"
    fi
    (run cd "$state" && run ask deploy --target skill-metadata --ignore-hash --profile "$profile") ||
        fail 'the function is deployed, but the skill is not; mend what stands above, and run ./deploy again'
    forget languages-named
    write_ask_states_of_project
}

# Tells ask in a folder which skill to deploy and to talk to.
write_ask_states() {
    mkdir -p "$1/.ask"
    printf '{"askcliStatesVersion":"2020-03-31","profiles":{"%s":{"skillId":"%s"}}}\n' "$profile" "$skill" >"$1/.ask/ask-states.json"
}

# ask deploy and ask dialog work in the project, too, for the stack and the profile of its ask-resources.json. A file that names another
# skill is not that of ./deploy.
write_ask_states_of_project() {
    if [ "$profile" != default ] || ! grep -q "/\.deploy/$stack/skill-package\"" ask-resources.json; then
        return 0
    elif [ "$dry" = yes ]; then
        echo "  write .ask/ask-states.json, so that ask deploy and ask dialog know the skill in this folder, too"
    elif [ ! -f .ask/ask-states.json ]; then
        write_ask_states .
    elif ! grep -q "$skill" .ask/ask-states.json; then
        echo "  .ask/ask-states.json names another skill, and is left as it is. To use this skill with ask in this folder, delete that file and run ./deploy again"
    fi
}

# With the id of a deleted skill, ask would fail.
forget_ask_states() {
    if grep -q "$1" .ask/ask-states.json 2>/dev/null; then
        run rm -f .ask/ask-states.json
    fi
}
