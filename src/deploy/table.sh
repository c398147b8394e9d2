# shellcheck shell=sh disable=SC2034,SC2154 # ./deploy reads and sets the other variables
# The table with the progress of the users. CloudFormation keeps it when the stack is removed, and protects it from deletion.

# Sets tables_left to the tables of stacks of this name in the region, in one line: that of the stack, and those of removed ones. An
# account may not be allowed to list tables: tables_known is no then, and why_unknown says why.
look_for_tables_left() {
    tables_left='' tables_known=yes why_unknown=''
    if ! ask_for aws dynamodb list-tables --region "$region" --query "TableNames[?starts_with(@, '$stack-Table-')]" --output text; then
        tables_known=no
        why_unknown="$(first_error "$answer")$(! is_denied || echo '; this needs the permission dynamodb:ListTables')"
        return 0
    fi
    # CloudFormation ends the name with capital letters and digits.
    tables_left=$(printf '%s' "$answer" | tr -s '[:space:]' '\n' | grep -x "$stack-Table-[A-Z0-9]*" | tr '\n' ' ' | sed 's| $||' || true)
}

# A new stack gets a new table. Who expects the old progress should know, and also who thinks that everything is deleted.
tell_of_tables_left() {
    look_for_tables_left
    [ "$tables_known" = yes ] || tell_of_unknown_tables
    for each in $tables_left; do
        echo "  The table $each of a removed stack is still there. The new stack begins with an empty table. To delete the old one:"
        tell_how_to_delete_table "$each"
    done
}

tell_of_unknown_tables() { echo "  It is not known whether tables of removed stacks are still there: $why_unknown"; }

tell_how_to_delete_table() {
    echo "    aws dynamodb update-table --table-name $1 --region $region --no-deletion-protection-enabled &&"
    echo "    aws dynamodb wait table-exists --table-name $1 --region $region && aws dynamodb delete-table --table-name $1 --region $region"
}

# Sets tables to the table of the stack; to that of an interrupted removal if the stack is gone; or to those that are left. Sets
# older_tables to the others: they were kept when an earlier stack was removed. If those are not known, that is no reason to stop.
find_tables() {
    look_for_tables_left
    case $stack_status in
        unknown)
            tables=$(decided table)
            tables=${tables:-$stack-Table-XXXXXXXXXXXX}
            ;;
        none)
            tables=$(decided table)
            [ -n "$tables" ] || [ "$tables_known" = yes ] || [ "$table" = keep ] ||
                fail "cannot find out which tables are left to delete: $why_unknown; or leave them with --table keep"
            tables=${tables:-$tables_left}
            ;;
        *)
            tables=''
            if ask_for aws cloudformation describe-stack-resource --stack-name "$stack" --region "$region" \
                --logical-resource-id Table --query StackResourceDetail.PhysicalResourceId --output text; then
                [ "$answer" = None ] || tables=$answer
            else
                case $answer in
                    *'does not exist'*) ;;
                    *) fail "cannot find out which table the stack has: $(first_error "$answer")" ;;
                esac
            fi
            ;;
    esac
    [ "$tables_known" = yes ] || tell_of_unknown_tables
    older_tables=''
    for each in $tables_left; do
        case " $tables " in
            *" $each "*) ;;
            *)
                older_tables="$older_tables $each"
                echo "  The table $each of an earlier stack is still there, too. It is not deleted now."
                ;;
        esac
    done
}

delete_table() {
    if ask_for aws dynamodb describe-table --table-name "$1" --region "$region" --output text --query \
        'Table.[TableStatus, DeletionProtectionEnabled]'; then
        case $answer in
            DELETING*) ;;
            *)
                case $answer in
                    '' | *True*)
                        run aws dynamodb update-table --table-name "$1" --region "$region" --no-deletion-protection-enabled \
                            --query TableDescription.TableStatus --output text || fail "the protection of the table $1 was not turned off; $(mend_and_remove)"
                        ;;
                esac
                # Until the table is active again, it cannot be deleted.
                run aws dynamodb wait table-exists --table-name "$1" --region "$region" || fail "the table $1 is not ready; $(mend_and_remove)"
                run aws dynamodb delete-table --table-name "$1" --region "$region" --query TableDescription.TableStatus --output text ||
                    fail "the table $1 was not deleted; $(mend_and_remove)"
                ;;
        esac
        run aws dynamodb wait table-not-exists --table-name "$1" --region "$region" || fail "the table $1 is still there; $(mend_and_remove)"
    else
        case $answer in
            *ResourceNotFound*) echo '  It is already deleted.' ;;
            *) fail "cannot find out whether the table $1 exists: $(first_error "$answer")" ;;
        esac
    fi
}
