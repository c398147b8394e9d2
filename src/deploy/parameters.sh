# shellcheck shell=sh disable=SC2154 # ./deploy sets the other variables
# Compares the parameters of --set with template.yaml, before CloudFormation does it in the middle of a deployment.

parameter_names() {
    awk '/^[A-Za-z]/ { inside = ($0 == "Parameters:") } inside && /^  [A-Za-z0-9]+:$/ { sub(/:$/, ""); print $1 }' template.yaml
}

# Prints a property of a parameter without quotes, such as Type or AllowedPattern; nothing if it has none.
parameter_property() {
    awk -v name="$1" -v property="$2" '
        /^[A-Za-z]/ { inside = ($0 == "Parameters:") }
        inside && /^  [A-Za-z0-9]+:$/ { current = $1; sub(/:$/, "", current) }
        inside && current == name && /^    [A-Za-z]+: / && $1 == property ":" { sub(/^ *[A-Za-z]+: */, ""); print; exit }
    ' template.yaml | sed 's/^"\(.*\)"$/\1/'
}

# Amazon sends no alarm to an address whose owner has not confirmed it.
tell_of_alarm_email() {
    email=$(printf '%s\n' "$parameters" | sed -n 's/^AlarmEmail=//p')
    if [ -z "$email" ]; then
        forget alarm-email
    elif [ "$email" != "$(kept alarm-email)" ]; then
        echo "Amazon has sent an e-mail to $email. Open the link in it: until then, no alarm arrives."
        keep alarm-email "$email"
    fi
}

check_parameters() {
    while IFS= read -r parameter; do
        [ -z "$parameter" ] || check_parameter "$parameter"
    done <<PARAMETERS
$parameters
PARAMETERS
}

check_parameter() {
    name=${1%%=*} value=${1#*=}
    names=$(parameter_names | grep -vx SkillId | tr '\n' ' ' | sed 's| $||')
    case $1 in
        SkillId=*) wrong "--set $1: the id of the skill is set by --skill-id"; return ;;
        *=*) ;;
        *) wrong "--set $1 is not of the form NAME=VALUE"; return ;;
    esac
    case " $names " in
        *" $name "*) ;;
        *) wrong "--set $1: template.yaml has no parameter $name; it has $names"; return ;;
    esac
    case $value in
        # sam would read them as the end of the value or as quotes.
        *[[:space:]\"\'\\]*) wrong "--set $1: a value cannot have spaces, quotes or backslashes"; return ;;
    esac
    if [ -n "$(parameter_property "$name" AllowedValues)" ]; then
        check_allowed_values "$1"
    elif [ "$(parameter_property "$name" Type)" = Number ]; then
        check_number "$1"
    else
        check_pattern "$1"
    fi
}

check_allowed_values() {
    allowed=$(parameter_property "$name" AllowedValues | tr -d '[]",')
    case " $allowed " in
        *" $value "*) ;;
        *) wrong "--set $1: $name is one of $allowed" ;;
    esac
}

check_number() {
    smallest=$(parameter_property "$name" MinValue) largest=$(parameter_property "$name" MaxValue)
    smallest=${smallest:-0} largest=${largest:-999999999}
    case $value in
        '' | *[!0-9]* | ??????????*) ;;
        *) [ "$value" -lt "$smallest" ] || [ "$value" -gt "$largest" ] || return 0 ;;
    esac
    wrong "--set $1: $name is a whole number from $smallest to $largest"
}

check_pattern() {
    pattern=$(parameter_property "$name" AllowedPattern)
    [ -n "$pattern" ] || return 0
    case $pattern in
        # An empty alternative is legal in CloudFormation, but not in every grep.
        '|'*) [ -n "$value" ] || return 0 ;;
    esac
    printf '%s\n' "$value" | grep -Eqx -e "${pattern#|}" ||
        wrong "--set $1: $name $(parameter_property "$name" ConstraintDescription)"
}
