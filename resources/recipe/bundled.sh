#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Thoughtscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Makes a checkpoint as the bundled one was made: problems, a tokenizer, and six trainings, together about eight hours on
# one core. Interrupted, it goes on where it was when called again.
#
#   resources/recipe/bundled.sh LTM WORK [PUBLIC]
#
#     LTM      the built program
#     WORK     a folder for data and checkpoints; the last one is WORK/checkpoint
#     PUBLIC   a folder with the public files that README.md names, train/ and dev/: their training problems are used
#              with other numbers. Without it, made-up problems stand in their place.
#
# Needs Python with the tokenizers package (pip install tokenizers).

set -euo pipefail

ltm=${1:?the built program ltm, e.g. build/release/bin/ltm}
work=${2:?a folder for the data and the checkpoints}
public=${3:-}
recipe=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$work"

shuffled() { python3 -c 'import random, sys; lines = sys.stdin.readlines(); random.Random(1).shuffle(lines); sys.stdout.writelines(lines)'; }

# problems NAME SEED MORE: WORK/NAME.txt, a million made-up problems and MORE with other numbers.
problems() {
    [[ ! -f $work/$1.txt ]] || return 0
    if [[ -n $public ]]; then
        "$ltm" data --count 1000000 --seed "$2" --exclude "$public"/dev/* --out "$work/made-up.txt"
        "$ltm" data --renumber "$public"/train/* --exclude "$public"/dev/* --count "$3" --seed "$2" \
            --max-steps 4 --max-words 60 --max-result 2000 --out "$work/more.txt"
    else
        "$ltm" data --count 1000000 --seed "$2" --out "$work/made-up.txt"
        "$ltm" data --count "$3" --seed $(($2 + 1)) --out "$work/more.txt"
    fi
    cat "$work/made-up.txt" "$work/more.txt" | shuffled > "$work/$1.txt.part"
    mv "$work/$1.txt.part" "$work/$1.txt"
}
problems train 1 200000
problems practice 21 150000
problems more-practice 31 70000
if [[ ! -f $work/tokenizer.json ]]; then
    head -n 300000 "$work/train.txt" > "$work/tokenizer.txt"
    python3 "$recipe/tokenizer.py" "$work/tokenizer.txt" "$work/tokenizer.json"
fi

train() {
    "$ltm" train --tokenizer "$work/tokenizer.json" --config "$recipe/bundled.json" \
        --resume --batch 64 --threads 1 "$@"
}

# The decoder learns the problems with draws of the prior, which need no E-step and so cost a third.
train --data "$work/train.txt" --out "$work/decoder" --steps 3500 --rate 2e-3 \
    --prior-draw 1 --question-only 0 --question-weight 0.15 --landmarks 0
# It has learned to do without z: the way by which z comes in begins anew, and parts of the questions are hidden, so that
# only z can tell them.
train --data "$work/train.txt" --out "$work/latents" --from "$work/decoder" --fresh-latents --seed 7 --steps 3000 \
    --rate 1.2e-3 --warm-up 60 --prior-draw 0.3 --question-only 0.35 --wrong-trace 0.2 \
    --question-weight 0.3 --question-dropout 0.4 --landmarks 0
# E-steps on traces that it writes itself, as at test time.
train --data "$work/train.txt" --out "$work/own-traces" --from "$work/latents" --seed 9 --steps 1800 \
    --rate 8e-4 --warm-up 40 --prior-draw 0.25 --question-only 0.2 --own-trace 0.4 --own-temperature 0.8 --question-weight 0.3 \
    --question-dropout 0.2 --landmarks 0
# A quarter of the sequences is enough to keep z in use; the rest, without E-steps, makes the problems better known.
train --data "$work/train.txt" --out "$work/better-known" --from "$work/own-traces" --seed 11 --steps 2600 \
    --rate 1.2e-3 --warm-up 60 --prior-draw 0.75 --question-only 0.1 --wrong-trace 0.08 \
    --question-weight 0.25 --question-dropout 0.2 --landmarks 0
# More of the same on problems that it has not seen.
practise() {
    train --rate 1.2e-3 --warm-up 40 --prior-draw 0.85 --question-only 0.06 --wrong-trace 0.05 \
        --question-weight 0.25 --question-dropout 0.15 "$@"
}
practise --data "$work/practice.txt" --out "$work/practised" --from "$work/better-known" --seed 21 --steps 3300 --landmarks 0
practise --data "$work/more-practice.txt" --out "$work/checkpoint" --from "$work/practised" --seed 31 --steps 3200
