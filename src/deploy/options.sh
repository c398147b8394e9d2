# shellcheck shell=sh disable=SC2034,SC2154 # ./deploy reads and sets the other variables
# The options of ./deploy, and the checks of their values that need no account.

usage() {
    cat <<'USAGE'
usage: ./deploy [options]
       ./deploy --remove [--table keep|delete] [options]

Creates the skill and its stack, or updates them. All values are remembered in .deploy/NAME of the stack and used again.

  --dry-run               print all commands and change nothing; needs no account and no tools
  --stack NAME            the name of the CloudFormation stack (default: my-back-routine)

Values that may change; a new value replaces the remembered one:
  --privacy-url URL       the address where you published docs/privacy.md; needed once
  --terms-url URL         the address where you published docs/terms.md; needed once
  --languages CODES       the languages to offer, such as en,de; "default" offers English and those that a native speaker has read;
                          only this option drops a language that the skill offers
  --set NAME=VALUE        set a parameter of template.yaml, such as AlarmEmail=you@example.com

Values that stay while there is a stack; another value is refused, because it would break or move the live skill:
  --region REGION         us-east-1, us-west-2, eu-west-1 or ap-northeast-1; Alexa calls no others
                          (default: where a stack of this name is, or else us-east-1)
  --image, --zip          a container image with a start-up cache, which needs Docker, or a zip file (default: zip)
  --skill-id ID           the skill to deploy (default: that of the stack, or a new one); "new" creates another one
                          after the skill was deleted

For this run only:
  --at-once               replace the live version at once and without alarms; needed if a broken live version keeps an alarm
                          up, because an alarm stops a gradual deployment

To remove everything:
  --remove                delete the skill, the stack, and the table if you say so
  --table keep|delete     what becomes of the table with the progress of all users; needed without a terminal
  --keep-skill            do not delete the skill; a later ./deploy gives it a new function
USAGE
}

parse_options() {
    dry=no remove=no at_once=no keep_skill=no stack=my-back-routine
    region='' package='' skill='' privacy='' terms='' languages='' sets='' table=''
    only_deploy='' only_remove=''
    while [ $# -gt 0 ]; do
        case $1 in
            --at-once | --image | --zip | --skill-id | --privacy-url | --terms-url | --languages | --set) only_deploy=$1 ;;
            --table | --keep-skill) only_remove=$1 ;;
        esac
        case $1 in
            --dry-run) dry=yes ;;
            --remove) remove=yes ;;
            --at-once) at_once=yes ;;
            --keep-skill) keep_skill=yes ;;
            --image | --zip)
                [ "${package:-${1#--}}" = "${1#--}" ] || fail '--image and --zip contradict each other: choose one' 2
                package=${1#--}
                ;;
            -h | --help) usage; exit 0 ;;
            --privacy-url | --terms-url | --stack | --region | --skill-id | --languages | --set | --table)
                [ $# -ge 2 ] || fail "$1 needs a value" 2
                parse_value "$1" "$2"
                shift
                ;;
            *) fail "there is no option $1; ./deploy --help lists them" 2 ;;
        esac
        shift
    done
    if [ $remove = yes ] && [ -n "$only_deploy" ]; then
        fail "--remove deploys nothing, so $only_deploy does not go with it: leave it out" 2
    elif [ $remove = no ] && [ -n "$only_remove" ]; then
        fail "$only_remove goes only with --remove" 2
    fi
    check_stack_name
}

parse_value() {
    [ -n "$2" ] || fail "$1 needs a value" 2
    case $1 in
        --privacy-url) privacy=$2 ;;
        --terms-url) terms=$2 ;;
        --stack) stack=$2 ;;
        --region) region=$2 ;;
        --skill-id) skill=$2 ;;
        --languages) languages=$2 ;;
        --table) table=$2 ;;
        --set) sets="$sets$2
" ;;
    esac
}

# The name is a folder too, so nothing else is looked at before it is legal.
check_stack_name() {
    case $stack in
        [!a-zA-Z]* | *[!a-zA-Z0-9-]*)
            fail "--stack $stack is not a name for a stack: use letters, digits and hyphens, and begin with a letter" 2
            ;;
    esac
    [ ${#stack} -le 128 ] || fail "--stack $stack has ${#stack} characters: use at most 128" 2
}

check_options() {
    check_region
    check_url --privacy-url docs/privacy.md "$privacy"
    check_url --terms-url docs/terms.md "$terms"
    check_languages
    check_parameters
    case $skill in
        '' | new) ;;
        *)
            check_stack_of_skill
            is_skill_id "$skill" || wrong "--skill-id $skill is not a skill id: it is amzn1.ask.skill. and a UUID, as the developer console shows it"
            ;;
    esac
}

check_region() {
    case $region in
        '' | us-east-1 | us-west-2 | eu-west-1 | ap-northeast-1) ;;
        *) wrong "Alexa does not call functions in $region; choose us-east-1, us-west-2, eu-west-1 or ap-northeast-1" ;;
    esac
}

# The address is written to a JSON file with sed, so it cannot have characters with a meaning there.
check_url() {
    case $3 in
        '') wrong "publish $2 where everyone can read it, and add its address: $1 https://…" ;;
        https://*[\ \|\&\"\\]*) wrong "$1 $3 has a character that is not allowed: a space, |, &, \" or \\" ;;
        https://?*) ;;
        *) wrong "$1 $3 is not an address that begins with https://, which Amazon requires" ;;
    esac
}

check_languages() {
    case $languages in
        '') return ;;
        *[!a-z,]* | ,* | *, | *,,*)
            wrong "these are no codes of languages: $languages; write them as en,de"
            return
            ;;
    esac
    for code in $(printf '%s' "$languages" | tr ',' ' '); do
        [ -d "src/main/resources/languages/$code" ] ||
            wrong "--languages $languages: there is no language $code; there are $(cd src/main/resources/languages && printf '%s ' */ | sed 's|/||g; s| $||')"
    done
}
