#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Thoughtscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Checks that every translation has every text of the window, and no other.
#
#   tests/translations.sh LUPDATE

set -euo pipefail
lupdate=$1
cd "$(dirname "${BASH_SOURCE[0]}")/.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

for translation in resources/translations/*.ts; do
    now=$folder/$(basename "$translation")
    cp "$translation" "$now"
    "$lupdate" -silent app widgets -locations none -ts "$now"
    wrong=$(grep -B 4 -E 'type="(unfinished|vanished|obsolete)"' "$now" | grep '<source>' || true)
    if [[ -n $wrong ]]; then
        echo "$translation lacks these texts, or has them though the window does not:"
        echo "$wrong"
        echo "Run: lupdate app widgets -locations none -no-obsolete -ts $translation; and translate what is unfinished."
        exit 1
    fi
done
