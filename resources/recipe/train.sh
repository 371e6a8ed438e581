#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Thoughtscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes a checkpoint as the bundled one was made, from the problems that ltm data makes now: made-up problems, a
# tokenizer, an hour of training on one core.
# Interrupted, it goes on where it was when called again.
#   usage: resources/recipe/train.sh LTM WORK     LTM: the built program; WORK: a folder for data and checkpoint
#   needs: Python with the tokenizers package (pip install tokenizers)
set -euo pipefail

ltm=${1:?the built program ltm, e.g. build/release/bin/ltm}
work=${2:?a folder for the data and the checkpoint}
recipe=$(cd "$(dirname "$0")" && pwd)

mkdir -p "$work"
[ -f "$work/train.txt" ] || "$ltm" data --count 300000 --seed 1 --out "$work/train.txt"
[ -f "$work/tokenizer.json" ] || python3 "$recipe/tokenizer.py" "$work/train.txt" "$work/tokenizer.json"
"$ltm" train --data "$work/train.txt" --tokenizer "$work/tokenizer.json" --config "$recipe/config.json" \
    --out "$work/checkpoint" --resume --threads 1 --steps 3600 --batch 64 --rate 2e-3 --warm-up 100 \
    --fast-steps 3 --fast-rate 0.3 --log-var-init -3 --question-only 0.35 --wrong-trace 0.25
