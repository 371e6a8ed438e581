#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Thoughtscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Checks that every translation has every text of the window and every sentence of the engine, and no other.
#
#   tests/translations.sh LUPDATE           checks
#   tests/translations.sh LUPDATE --update  adds what is new, to be translated, and drops what is gone

set -euo pipefail
lupdate=$1
action=${2:-}
cd "$(dirname "${BASH_SOURCE[0]}")/.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# The engine knows no Qt: what an Error or a Phrase says is taken from the source, all of it into the context ltm.
grep -rhozP --include='*.cpp' --include='*.h' '\b(Error|Phrase)(\s+\w+)?\((\s*"([^"\\]|\\.)*")+' model |
    sed -zE 's/^[^(]*\(/QT_TRANSLATE_NOOP("ltm", /; s/$/)/' | tr '\0' '\n' >"$folder/engine.cpp"

for translation in resources/translations/*.ts; do
    if [[ $action == --update ]]; then
        "$lupdate" -silent app widgets "$folder/engine.cpp" -locations none -no-obsolete -ts "$translation"
        continue
    fi
    now=$folder/$(basename "$translation")
    cp "$translation" "$now"
    "$lupdate" -silent app widgets "$folder/engine.cpp" -locations none -ts "$now"
    wrong=$(grep -B 4 -E 'type="(unfinished|vanished|obsolete)"' "$now" | grep '<source>' || true)
    if [[ -n $wrong ]]; then
        echo "$translation lacks these texts, or has them though the program does not:"
        echo "$wrong"
        echo "Run: tests/translations.sh lupdate --update; and translate what is unfinished."
        exit 1
    fi
done
