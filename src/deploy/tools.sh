# shellcheck shell=sh disable=SC2034,SC2154 # ./deploy reads and sets the other variables
# Checks the tools and the accounts. None of the checks changes anything, and a dry run makes none of them.

# The first release of the SAM CLI that knows the runtime java25; an older one fails only when it builds.
oldest_sam=1.146

check_tools() {
    ask_starts=$dry
    [ "$dry" = no ] || return 0
    for tool in "$@"; do
        installed "$tool" || { missing "$tool is missing: $(how_to_install "$tool")"; continue; }
        case $tool in
            sam) check_sam ;;
            ask) check_ask ;;
        esac
    done
}

installed() { command -v "$1" >/dev/null; }

# sam build runs Maven, and ./models may, too.
check_java() {
    [ "$dry" = yes ] || use_jdk_and_maven deploy || [ "$status" = 2 ] || status=1
}

how_to_install() {
    case $1 in
        sam) echo 'install the SAM CLI, https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/install-sam-cli.html' ;;
        aws) echo 'install the AWS CLI, https://docs.aws.amazon.com/cli/latest/userguide/getting-started-install.html' ;;
        ask) echo 'npm install --global ask-cli' ;;
        docker) echo 'install Docker, https://docs.docker.com/get-started/get-docker/' ;;
    esac
}

check_sam() {
    answer=$(sam --version 2>&1) || { missing "sam does not start: $(first_error "$answer")"; return 0; }
    version=$(printf '%s\n' "$answer" | sed -n 's/.*version \([0-9][0-9]*\.[0-9][0-9]*\).*/\1/p' | head -n 1)
    # Any version can delete a stack.
    [ "$remove" = no ] || return 0
    [ -n "$version" ] || { missing "sam does not say its version, but: $(first_error "$answer")"; return 0; }
    if [ "${version%.*}" -lt "${oldest_sam%.*}" ] ||
        { [ "${version%.*}" = "${oldest_sam%.*}" ] && [ "${version#*.}" -lt "${oldest_sam#*.}" ]; }; then
        missing "sam $version does not know the runtime java25: update the SAM CLI to $oldest_sam or later"
    fi
}

check_ask() {
    answer=$(ask --version 2>&1) && { ask_starts=yes; return 0; }
    case $answer in
        # Node shows the file of antlr4ts that fails, under the path of its source.
        *antlr4ts* | *XPathLexer*)
            # shellcheck disable=SC2016 # the command is to be typed
            missing 'ask does not start, because npm installed a broken version of antlr4ts beside it: (cd "$(npm root --global)/ask-cli" && npm install --omit=dev --no-save antlr4ts@0.5.0-alpha.4)'
            ;;
        *) missing "ask does not start; ask --version shows why: $(first_error "$answer")" ;;
    esac
}

check_docker() {
    [ "$dry" = no ] || return 0
    installed docker || { missing "docker is missing: $(how_to_install docker)"; return 0; }
    docker info >/dev/null 2>&1 || missing 'docker does not run: start it, and see docker info'
}

# The stack belongs to one AWS account. With another one, a second stack would take over the skill. The skill belongs to one
# developer account; in another one, it would seem to be deleted.
check_accounts() {
    account='' vendor='' or_another_stack=', or choose another --stack'
    # Removing another stack is no way out.
    [ "$remove" = no ] || or_another_stack=''
    if [ "$dry" = yes ] || installed aws; then
        if ask_for aws sts get-caller-identity --query Account --output text; then
            account=$answer
        else
            missing "AWS does not accept your sign-in ($(first_error "$answer")): run aws configure or aws sso login, or set AWS_PROFILE"
        fi
    fi
    if [ "$ask_starts" = yes ]; then
        if ask_for ask smapi get-vendor-list --profile "$profile"; then
            check_vendor
        else
            missing "Amazon does not accept the sign-in of the ASK profile $profile ($(first_error "$answer")): run ask configure, or set ASK_DEFAULT_PROFILE"
        fi
    fi
    before=$(kept account)
    [ -z "$account" ] || [ "${before:-$account}" = "$account" ] ||
        missing "the stack $stack is in the AWS account $before, and you are signed in to $account: set AWS_PROFILE$or_another_stack"
}

# A developer account may have several vendor ids, and get more.
check_vendor() {
    vendor=$(printf '%s' "$answer" | tr -d '\n' | grep -o '"id": *"[^"]*"' | sed 's/.*"\(.*\)"$/\1/' | tr '\n' ' ' | sed 's| $||' || true)
    before=$(kept vendor)
    if [ -z "$before" ] || [ -z "$vendor" ]; then
        return 0
    fi
    for id in $before; do
        case " $vendor " in
            *" $id "*) return 0 ;;
        esac
    done
    missing "the skill of the stack $stack is in the developer account $before, and the ASK profile $profile is signed in to $vendor: set ASK_DEFAULT_PROFILE$or_another_stack"
}
