# shellcheck shell=sh disable=SC2034,SC2154 # ./deploy reads and sets the other variables
# ./deploy --remove: deletes the skill, the stack and, if the owner says so, the table. It can be run again after a failure.

# Prints this removal as it can be typed again. The decision about the table is kept; without the others, more would be deleted, or
# another stack.
this_removal() {
    printf './deploy --remove'
    [ "$keep_skill" = no ] || printf ' --keep-skill'
    [ "$stack" = my-back-routine ] || printf ' --stack %s' "$stack"
}

mend_and_remove() { echo "mend what stands above, and run $(this_removal) again"; }

remove_all() {
    step '1/4  Check the tools and your accounts, and look at what there is'
    check_region
    case $table in
        '' | keep | delete) ;;
        *) wrong "--table $table is neither keep nor delete" ;;
    esac
    check_tools sam aws ask
    check_accounts
    stop_after_mistakes
    choose_region
    look_at_stack "$region"
    case $stack_status in
        DELETE_IN_PROGRESS) ;;
        *_IN_PROGRESS) check_stack ;;
    esac
    find_tables
    decide_about_skill
    [ -z "$tables" ] || decide_about_table
    keep_decisions

    step '2/4  Delete the skill'
    remove_skill
    step '3/4  Delete the stack'
    remove_stack
    step '4/4  Keep or delete the table'
    for each in $tables; do
        [ "$table" = keep ] || delete_table "$each"
    done
    tell_what_is_left
}

# Prints what an interrupted removal decided: of decision, table or skill.
decided() { kept removal | sed -n "s/^$1 //p"; }

decide_about_skill() {
    if [ "$keep_skill" = no ] && [ "$(decided skill)" = keep ]; then
        keep_skill=yes
        echo "  The skill: keep, as decided before; to delete it, too, run ./deploy --remove --table keep --stack $stack after this"
    fi
}

# The decision of an interrupted removal is valid for the same table only. A deletion is asked for again where somebody can answer.
decide_about_table() {
    if [ -z "$table" ] && [ "$(decided table)" = "$tables" ]; then
        table=$(decided decision)
        echo "  The table $tables: $table, as decided before; --table keep|delete changes it"
        if [ "$table" = delete ] && [ "$dry" = no ] && [ -t 0 ]; then
            table=''
        fi
    fi
    if [ -z "$table" ] && [ "$dry" = no ]; then
        [ -t 0 ] || fail "the table $tables has the progress of all users: add --table keep or --table delete" 2
        printf '  The skill and the stack %s in %s will be deleted. Their table %s has the progress of all users.\n' "$stack" "$region" "$tables"
        printf '  Type keep or delete for the table, or anything else to stop: '
        IFS= read -r table || table=''
        case $table in
            keep | delete) ;;
            *) fail 'nothing was removed' ;;
        esac
    fi
    table=${table:-keep}
}

# What is decided is kept until the removal is complete or the stack is deployed again, so that a run after a failure needs no option. When
# the stack is gone, nothing else says in which region and account its table is.
keep_decisions() {
    keep region "$region"
    keep account "$account"
    keep vendor "$vendor"
    keep profile "$profile"
    keep removal "$(
        [ "$keep_skill" = no ] || echo 'skill keep'
        [ -z "$tables" ] || printf 'decision %s\ntable %s\n' "$table" "$tables"
    )"
}

remove_skill() {
    skill=$(kept skill-id)
    skill=${skill:-$stack_skill}
    if [ -n "$skill" ]; then
        tell_of_begun_skill
    else
        find_begun_skill
    fi
    if [ "$keep_skill" = yes ]; then
        echo "  Not deleted, because of --keep-skill: ${skill:-there is none}"
        keep skill-id "$skill"
        return 0
    fi
    [ -n "$skill" ] || [ "$dry" = no ] || skill=amzn1.ask.skill.00000000-0000-0000-0000-000000000000
    if [ -z "$skill" ]; then
        echo '  There is none.'
    elif ask_for ask smapi delete-skill --skill-id "$skill" --profile "$profile"; then
        echo "  $skill"
    elif is_no_skill; then
        echo "  $skill does not exist for the ASK profile $profile: it is already deleted, or is in another developer account."
    else
        fail "the skill $skill was not deleted: $(first_error "$answer"); mend that or delete the skill in the developer console, and run $(this_removal) again, or keep it with --keep-skill"
    fi
    [ -z "$skill" ] || forget_ask_states "$skill"
    forget skill-id
}

remove_stack() {
    case $stack_status in
        none) echo '  There is none.' ;;
        DELETE_IN_PROGRESS)
            newest_event=''
            wait_for_deletion
            ;;
        *)
            find_newest_event
            if ! run sam delete --stack-name "$stack" --region "$region" --no-prompts; then
                look_at_stack "$region"
                case $stack_status in
                    none) ;;
                    # sam waits only 90 seconds.
                    DELETE_IN_PROGRESS) wait_for_deletion ;;
                    *) explain_failed_deletion ;;
                esac
            fi
            ;;
    esac
}

wait_for_deletion() {
    run aws cloudformation wait stack-delete-complete --stack-name "$stack" --region "$region" && return 0
    look_at_stack "$region"
    [ "$stack_status" = none ] || explain_failed_deletion
}

explain_failed_deletion() {
    find_cause_of_failure
    advice=$(way_out)
    fail "the stack $stack was not deleted${cause:+: $cause}; ${advice:-$(mend_and_remove)}"
}

tell_what_is_left() {
    if [ "$dry" = yes ]; then
        printf '\nNothing was changed.\n'
        return 0
    fi
    forget removal
    printf '\nRemoved. What is left:\n'
    if [ -n "$tables" ] && [ "$table" = keep ]; then
        for each in $tables; do
            tell_of_kept_table "$each" ''
        done
    elif [ -n "$tables" ]; then
        echo '  - a backup of the table, which DynamoDB deletes after 35 days'
    fi
    for each in $older_tables; do
        tell_of_kept_table "$each" ' of an earlier stack'
    done
    [ "$tables_known" = yes ] ||
        echo "  - perhaps tables of earlier stacks: aws dynamodb list-tables --region $region shows them to an account with that permission"
    [ "$keep_skill" = no ] || [ -z "$skill" ] || echo "  - the skill $skill, which nothing answers until the next ./deploy"
    echo '  - the bucket of the SAM CLI (stack aws-sam-cli-managed-default), which other projects may use'
    if [ "$keep_skill" = yes ] || [ "$table" = keep ]; then
        echo "  - the folder $state, for the next ./deploy"
    else
        rm -rf "$state"
    fi
}

# The commands delete this table and nothing else, whatever is kept or deployed in the meantime.
tell_of_kept_table() {
    echo "  - the table $1$2 in $region, protected; to delete it:"
    tell_how_to_delete_table "$1"
}
