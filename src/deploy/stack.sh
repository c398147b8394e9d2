# shellcheck shell=sh disable=SC2034,SC2154 # ./deploy reads and sets the other variables
# The CloudFormation stack: where it is, what state it is in, and the way out of each state in which it cannot be updated.

regions='us-east-1 us-west-2 eu-west-1 ap-northeast-1'

# Sets stack_status (none if there is no stack, unknown in a dry run), stack_skill and stack_arn of the stack in a region.
look_at_stack() {
    find_stack "$1" || fail "$unknown_stack"
}

# Does the same, but fails with the reason in unknown_stack if AWS does not answer.
find_stack() {
    stack_status=none stack_skill='' stack_arn=''
    if ask_for aws cloudformation describe-stacks --stack-name "$stack" --region "$1" --output text --query \
        "Stacks[0].[StackStatus, Parameters[?ParameterKey=='SkillId']|[0].ParameterValue, Outputs[?OutputKey=='FunctionArn']|[0].OutputValue]"; then
        stack_status=unknown
        for word in $answer; do
            case $word in
                None) ;;
                amzn1.ask.skill.*) stack_skill=$word ;;
                arn:*) stack_arn=$word ;;
                *) stack_status=$word ;;
            esac
        done
    else
        case $answer in
            *'does not exist'*) ;;
            *)
                unknown_stack="cannot find out whether the stack $stack exists in $1: $(first_error "$answer")"
                return 1
                ;;
        esac
    fi
    # Only a change set that was never executed: nothing exists yet.
    [ "$stack_status" != REVIEW_IN_PROGRESS ] || stack_status=none
}

# The region is the given one, the kept one, or that of a stack with this name. A stack cannot move: its table would stay behind.
choose_region() {
    before=$(kept region)
    if [ -n "$before" ] && [ -n "$region" ] && [ "$region" != "$before" ]; then
        look_at_stack "$before"
        case $remove/$stack_status in
            */none) ;;
            yes/*) refuse "the stack $stack is in $before: leave out --region $region" ;;
            no/*) refuse "the stack $stack is in $before, and in $region it would begin with an empty table: leave out --region $region, choose another --stack, or run ./deploy --remove --stack $stack first" ;;
        esac
    fi
    if [ -n "$before" ]; then
        region=${region:-$before}
        return 0
    fi
    if [ -n "$region" ]; then
        [ "$dry" = yes ] || [ "$remove" = yes ] || check_other_regions
        return 0
    fi
    if [ "$dry" = yes ]; then
        region=us-east-1
        echo "  look for the stack in $regions; if there is none, create it in $region"
        return 0
    fi
    found=''
    for each in $regions; do
        find_stack "$each" || fail "$unknown_stack$(is_denied && echo '; name the region with --region')"
        [ "$stack_status" = none ] || found="$found $each"
    done
    # shellcheck disable=SC2086 # each region is a word
    set -- $found
    [ $# -le 1 ] || fail "there are stacks named $stack in$found: choose one with --region" 2
    region=${1:-us-east-1}
}

# Whether the last answer says that the account may not ask; some accounts are confined to a region.
is_denied() {
    case $answer in
        *AccessDenied* | *'not authorized'*) ;;
        *) return 1 ;;
    esac
}

# Without memory, a stack in another region than the given one would be left with its table, and the skill moved to an empty one.
check_other_regions() {
    look_at_stack "$region"
    [ "$stack_status" = none ] || return 0
    for each in $regions; do
        [ "$each" != "$region" ] || continue
        if find_stack "$each"; then
            [ "$stack_status" = none ] ||
                fail "the stack $stack is in $each: leave out --region $region, or choose another --stack" 2
        elif is_denied; then
            echo "  You may not look for the stack in $each. If it is there, $region gets a second one with an empty table."
        else
            fail "$unknown_stack"
        fi
    done
}

# Stops if the stack is in a state in which it cannot be updated.
check_stack() {
    advice=$(way_out)
    [ -z "$advice" ] || fail "the stack $stack is in $stack_status: $advice"
}

# Prints what to do if CloudFormation accepts no update of the stack, or, for ./deploy --remove, no deletion.
way_out() {
    where="--stack-name $stack --region $region" again=./deploy
    [ "$remove" = no ] || again=$(this_removal)
    case $remove/$stack_status in
        yes/DELETE_FAILED)
            echo "mend that and run $again again; or leave behind what cannot be deleted: run aws cloudformation delete-stack --deletion-mode FORCE_DELETE_STACK $where && aws cloudformation wait stack-delete-complete $where, and then $again again"
            return 0
            ;;
        */*_IN_PROGRESS) ;;
        # A stack in any other state can be deleted.
        yes/*) return 0 ;;
    esac
    case $stack_status in
        ROLLBACK_COMPLETE | ROLLBACK_FAILED | CREATE_FAILED | DELETE_FAILED)
            echo "it can only be removed: run ./deploy --remove --keep-skill --stack $stack, and then ./deploy again" ;;
        UPDATE_ROLLBACK_FAILED)
            echo "run aws cloudformation continue-update-rollback $where && aws cloudformation wait stack-rollback-complete $where, and then $again again" ;;
        UPDATE_FAILED)
            echo "run aws cloudformation rollback-stack $where && aws cloudformation wait stack-rollback-complete $where, and then $again again" ;;
        UPDATE_IN_PROGRESS)
            echo "wait until the other deployment has ended, or end it with aws cloudformation cancel-update-stack $where, and then run $again again" ;;
        *_IN_PROGRESS)
            echo "wait some minutes until that has ended, and then run $again again" ;;
    esac
}

# A function stays a zip file or an image for life. If no run from this folder knows which one it is, Lambda does.
choose_package() {
    before=$(kept package)
    if [ -z "$before" ] && [ -n "$stack_arn" ]; then
        ask_for aws lambda get-function-configuration --function-name "$stack_arn" --region "$region" --query PackageType --output text ||
            fail "cannot find out whether the function is a zip file or an image: $(first_error "$answer")"
        before=$(printf '%s' "$answer" | tr '[:upper:]' '[:lower:]')
        [ "$before" != image ] || { check_docker; stop_after_mistakes; }
    fi
    if [ -n "$before" ] && [ -n "$package" ] && [ "$package" != "$before" ] && [ "$stack_status" != none ]; then
        refuse "the function of the stack $stack is deployed as $before, and cannot become $package: leave out --$package, choose another --stack, or run ./deploy --remove --stack $stack first"
    fi
    package=${package:-${before:-zip}}
}

deploy_stack() {
    # The stacks of one region share a bucket, and the files of one must not be removed with another.
    set -- sam deploy --stack-name "$stack" --region "$region" --s3-prefix "$stack"
    [ "$package" = zip ] || set -- "$@" --resolve-image-repos
    set -- "$@" --parameter-overrides "SkillId=$skill"
    while IFS= read -r parameter; do
        case $parameter in
            '') ;;
            # sam takes an empty value only in quotes.
            *=) set -- "$@" "$parameter\"\"" ;;
            *) set -- "$@" "$parameter" ;;
        esac
    done <<PARAMETERS
$parameters
PARAMETERS
    find_newest_event
    run "$@" || explain_failed_deployment
}

# Sets newest_event to the id of the last event before this deployment or deletion. If the events cannot be read, that is no reason
# to stop.
find_newest_event() {
    newest_event=''
    if [ "$stack_status" = none ] || [ "$dry" = yes ]; then
        return 0
    fi
    if ask_for aws cloudformation describe-stack-events --stack-name "$stack" --region "$region" --max-items 1 --output text \
        --query 'StackEvents[0].EventId'; then
        # The AWS CLI prints one more line after --max-items.
        newest_event=$(printf '%s\n' "$answer" | head -n 1)
    fi
}

# Sets cause to the first resource that failed in this deployment or deletion; events are listed from the newest to the oldest.
find_cause_of_failure() {
    cause=$(aws cloudformation describe-stack-events --stack-name "$stack" --region "$region" --max-items 200 --output text \
        --query 'StackEvents[].[EventId, LogicalResourceId, ResourceStatus, ResourceStatusReason]' 2>/dev/null |
        awk -v newest="$newest_event" '
            $1 == newest || /User Initiated/ { exit }
            $3 ~ /FAILED$/ { first = $0; sub(/^[^\t]*\t/, "", first) }
            END { print first }' | tr '\t' ' ')
}

explain_failed_deployment() {
    look_at_stack "$region"
    find_cause_of_failure
    case $cause in
        FunctionAliaslive*)
            fail "the new version was rolled back, because an alarm went off or was on: see docs/operating.md#errors for the cause; if the live version is the broken one, run ./deploy --at-once, which waits for no alarm"
            ;;
    esac
    advice=$(way_out)
    fail "the stack was not deployed${cause:+: $cause}; ${advice:-mend what stands above, and run ./deploy again}"
}

find_live_version() {
    ask_for aws cloudformation describe-stacks --stack-name "$stack" --region "$region" --output text --query \
        "Stacks[0].Outputs[?OutputKey=='FunctionArn'].OutputValue" || fail "the address was not found: $(first_error "$answer")"
    arn=$answer
    [ "$dry" = no ] || arn=arn:aws:lambda:$region:000000000000:function:$stack:live
    case $arn in
        arn:aws*:lambda:*:live) echo "  $arn" ;;
        *) fail "the stack $stack has no live version of its function: '$arn'" ;;
    esac
}
