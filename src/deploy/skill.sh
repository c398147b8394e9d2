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
    case $skill in
        '') skill=${before:-$stack_skill} ;;
        new) skill='' ;;
    esac
    if [ -n "$answered" ] && [ "$skill" != "$answered" ] && skill_exists "$answered"; then
        refuse "the stack $stack answers the skill $answered, and cannot answer ${skill:-a new one}, too: use --skill-id $answered, choose another --stack, or run ./deploy --remove --stack $stack first"
    fi
    if [ -n "$skill" ] && ! skill_exists "$skill"; then
        fail "the skill $skill does not exist in this developer account: if it was deleted, --skill-id new makes another one, for which all users begin anew; for another account, set ASK_DEFAULT_PROFILE"
    fi
}

no_endpoint='{"manifest":{"manifestVersion":"1.0","publishingInformation":{"locales":{"en-US":{"name":"My Back Routine"}}},"apis":{"custom":{}}}}'

create_skill() {
    ask_for ask smapi create-skill-for-vendor --profile "$profile" --manifest "$no_endpoint" ||
        fail "the skill was not created: $(first_error "$answer")"
    if [ "$dry" = yes ]; then
        skill=amzn1.ask.skill.00000000-0000-0000-0000-000000000000
        return 0
    fi
    skill=$(printf '%s' "$answer" | grep -o "$skill_ids" | head -n 1 || true)
    [ -n "$skill" ] || fail "the skill was created, but its id is unknown: look it up in the developer console, and add --skill-id to ./deploy"
    keep skill-id "$skill"
}

# Completes the skill package, and deploys it.
deploy_skill() {
    package_of_skill=$state/skill-package
    run mkdir -p "$state/.ask"
    if [ "$dry" = yes ]; then
        echo "  write $package_of_skill/skill.json with FUNCTION_ARN, PRIVACY_URL and TERMS_URL replaced"
        echo "  write $state/ask-resources.json and $state/.ask/ask-states.json, which tell ask what to deploy"
    else
        sed -e "s|FUNCTION_ARN|$arn|g" -e "s|PRIVACY_URL|$privacy|g" -e "s|TERMS_URL|$terms|g" "$package_of_skill/skill.json" >"$state/skill.json"
        mv "$state/skill.json" "$package_of_skill/skill.json"
        printf '{"askcliResourcesVersion":"2020-03-31","profiles":{"%s":{"skillMetadata":{"src":"./skill-package"}}}}\n' "$profile" >"$state/ask-resources.json"
        printf '{"askcliStatesVersion":"2020-03-31","profiles":{"%s":{"skillId":"%s"}}}\n' "$profile" "$skill" >"$state/.ask/ask-states.json"
    fi
    run cd "$state" || fail "the folder $state is missing: run ./deploy again"
    run ask deploy --target skill-metadata --ignore-hash --profile "$profile" ||
        fail 'the function is deployed, but the skill is not; mend what stands above, and run ./deploy again'
}
