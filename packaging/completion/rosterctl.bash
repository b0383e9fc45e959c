# SPDX-License-Identifier: GPL-3.0-or-later
# bash completion for rosterctl: commands, options, and paths as the server knows them.

_rosterctl()
{
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}
    local commands="get ls tree stat acl set create rm register watch state lock board"
    local all="-s --server -u --username --password-file --read-only --timeout --cache -o --outputformat -q --quiet
        -h --help"
    local command="" i word connection=()
    COMPREPLY=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        case $word in
        --) # what follows is a program of its own
            if ((COMP_CWORD == i + 1)); then
                mapfile -t COMPREPLY < <(compgen -c -- "$cur")
            else
                mapfile -t COMPREPLY < <(compgen -f -- "$cur")
            fi
            return ;;
        -s|--server|-u|--username|--password-file|--cache)
            # as typed, so that paths come from the same server; bash splits host:port at the colon
            local value=${COMP_WORDS[i+1]}
            while [[ ${COMP_WORDS[i+2]} == : && $((i + 3)) -lt $COMP_CWORD ]]; do
                value+=:${COMP_WORDS[i+3]}
                ((i += 2))
            done
            [[ $word == -s || $word == --server || $word == --cache ]] && connection+=("$word" "$value")
            ((i++)) ;;
        -*|:) ;;
        *)
            [[ -z $command && " $commands " == *" $word "* ]] && command=$word ;;
        esac
    done
    case $prev in
    -o|--outputformat) mapfile -t COMPREPLY < <(compgen -W "yaml json dir jsonl" -- "$cur"); return ;;
    --mode)
        mapfile -t COMPREPLY < <(
            compgen -W "persistent sequential ephemeral ephemeral-sequential container" -- "$cur")
        return ;;
    --password-file|--cache) mapfile -t COMPREPLY < <(compgen -f -- "$cur"); return ;;
    -s|--server|-u|--username|--timeout|--depth|--ttl|--wait|--simultaneous|--version) return ;;
    esac
    if [[ -z $command && $cur != -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$commands" -- "$cur")
        return
    fi
    if [[ $cur == -* ]]; then
        case $command in
        get) all+=" -d -r --raw" ;;
        tree) all+=" --depth" ;;
        set) all+=" --data --raw --version" ;;
        create) all+=" --data --raw --mode --ttl -p" ;;
        rm) all+=" -r --version" ;;
        register) all+=" --data --" ;;
        lock) all+=" --simultaneous --wait --" ;;
        state) all+=" --follow" ;;
        board) all+=" --check" ;;
        "") all+=" --version" ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W "$all" -- "$cur")
        return
    fi
    if [[ $command == board ]]; then
        mapfile -t COMPREPLY < <(compgen -f -- "$cur")
        compopt -o filenames 2> /dev/null
        return
    fi
    if [[ $cur == /* || -z $cur ]]; then
        local folder=${cur%/*}/ name
        [[ $folder == / || $folder == //* ]] || folder=${folder%/}
        while IFS= read -r name; do
            name=${folder%/}/$name
            [[ $name == "$cur"* ]] && COMPREPLY+=("$name")
        done < <("${COMP_WORDS[0]}" "${connection[@]}" --timeout 1 -q ls "$folder" 2> /dev/null)
        compopt -o nospace 2> /dev/null
    fi
}
complete -F _rosterctl rosterctl
