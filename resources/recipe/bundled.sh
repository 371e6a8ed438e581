#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Thoughtscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Makes a checkpoint like the bundled one: problems, a tokenizer, nineteen trainings, and averages
# of weights; together about eighteen hours on one core. Interrupted, it goes on where it was when called again.
#
#   resources/recipe/bundled.sh LTM WORK [PUBLIC]
#
#     LTM      the built program
#     WORK     a folder for data and checkpoints, a new one for another LTM or PUBLIC; the last checkpoint is
#              WORK/checkpoint
#     PUBLIC   a folder with the public files that resources/README.md names and nothing else, train/ and dev/: their
#              training problems are used with other numbers. Without it, made-up problems stand in their place.
#
# Needs Python with the packages tokenizers, numpy and safetensors:
# python3 -m venv VENV && . VENV/bin/activate && pip install tokenizers numpy safetensors.

set -euo pipefail

ltm=${1:?the built program ltm, e.g. build/release/bin/ltm}
work=${2:?a folder for the data and the checkpoints}
public=${3:-}
recipe=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$work"

shuffled() { python3 -c 'import random, sys; lines = sys.stdin.readlines(); random.Random(1).shuffle(lines); sys.stdout.writelines(lines)'; }

# problems NAME SEED COUNT MORE: WORK/NAME.txt, COUNT made-up problems and MORE with other numbers, without those that
# overlap with PUBLIC/dev.
problems() {
    [[ ! -f $work/$1.txt ]] || return 0
    if [[ -n $public ]]; then
        "$ltm" data --count "$3" --seed "$2" --exclude "$public"/dev/* --out "$work/made-up.txt"
        "$ltm" data --renumber "$public"/train/* --exclude "$public"/dev/* --count "$4" --seed "$2" \
            --max-steps 4 --max-words 60 --max-result 2000 --out "$work/more.txt"
    else
        "$ltm" data --count "$3" --seed "$2" --out "$work/made-up.txt"
        "$ltm" data --count "$4" --seed $(($2 + 1)) --out "$work/more.txt"
    fi
    cat "$work/made-up.txt" "$work/more.txt" | shuffled > "$work/$1.txt.part"
    rm "$work/made-up.txt" "$work/more.txt"
    mv "$work/$1.txt.part" "$work/$1.txt"
}
problems train 1 1000000 200000
problems practice 21 1000000 150000
problems more-practice 31 450000 70000
problems last-practice 51 400000 140000
if [[ ! -f $work/tokenizer.json ]]; then
    head -n 300000 "$work/train.txt" > "$work/tokenizer.txt"
    python3 "$recipe/tokenizer.py" "$work/tokenizer.txt" "$work/tokenizer.json.part"
    rm "$work/tokenizer.txt"
    mv "$work/tokenizer.json.part" "$work/tokenizer.json"
fi

config=$recipe/bundled.json
# train NAME OPTION...: a training in WORK/NAME, once.
train() {
    [[ ! -e $work/$1.done ]] || return 0
    "$ltm" train --tokenizer "$work/tokenizer.json" --config "$config" --out "$work/$1" \
        --resume --batch 64 --threads 1 "${@:2}"
    touch "$work/$1.done"
}

# The decoder learns the problems with draws of the prior, which need no E-step: a step takes a third of the time.
train decoder --data "$work/train.txt" --steps 3500 --rate 2e-3 \
    --prior-draw 1 --question-only 0 --question-weight 0.15 --landmarks 0
# It has learned to do without z: the way by which z comes in begins anew, and parts of the questions are hidden, so that
# only z can tell them.
train latents --data "$work/train.txt" --from "$work/decoder" --fresh-latents --seed 7 --steps 3000 \
    --rate 1.2e-3 --warm-up 60 --prior-draw 0.3 --question-only 0.35 --wrong-trace 0.2 \
    --question-weight 0.3 --question-dropout 0.4 --landmarks 0
# E-steps on traces that it writes itself, as at test time.
train own-traces --data "$work/train.txt" --from "$work/latents" --seed 9 --steps 1800 \
    --rate 8e-4 --warm-up 40 --prior-draw 0.25 --question-only 0.2 --own-trace 0.4 --own-temperature 0.8 --question-weight 0.3 \
    --question-dropout 0.2 --landmarks 0
# A quarter of the sequences is enough to keep z in use; the rest, without E-steps, makes the problems better known.
train better-known --data "$work/train.txt" --from "$work/own-traces" --seed 11 --steps 2600 \
    --rate 1.2e-3 --warm-up 60 --prior-draw 0.75 --question-only 0.1 --wrong-trace 0.08 \
    --question-weight 0.25 --question-dropout 0.2 --landmarks 0
# More of the same on problems that it has not seen.
practise() {
    train "$1" --warm-up 40 --prior-draw 0.85 --question-only 0.06 --wrong-trace 0.05 \
        --question-weight 0.25 --question-dropout 0.15 "${@:2}"
}
practise practised --data "$work/practice.txt" --from "$work/better-known" --seed 21 --steps 3300 --rate 1.2e-3 --landmarks 0
practise practised-more --data "$work/more-practice.txt" --from "$work/practised" --seed 31 --steps 3200 --rate 1.2e-3 --landmarks 0
practise further --data "$work/more-practice.txt" --from "$work/practised-more" --seed 41 --steps 2500 --rate 1.2e-3 --landmarks 0
# Much of what a training at this rate changes is noise, which the average with the weights that it began from halves.
python3 "$recipe/average.py" "$work/average" "$work/practised-more" "$work/further"
practise settled --data "$work/more-practice.txt" --from "$work/average" --seed 47 --steps 100 --rate 1e-4 --landmarks 0
# Rounds of two trainings that begin from the same weights, which could run side by side, and end in their average.
round() { # NAME FROM STEPS RATE SEED
    for twin in 0 1; do
        practise "$1-$twin" --data "$work/last-practice.txt" --from "$work/$2" --seed $(($5 + twin)) --steps "$3" --rate "$4" \
            --landmarks 0
    done
    python3 "$recipe/average.py" "$work/$1" "$work/$1-0" "$work/$1-1"
}
round round-1 settled 1000 1.5e-3 61
round round-2 round-1 1100 1.2e-3 63
round round-3 round-2 960 1.2e-3 71
# More of these does little: there is room for more in a model with three times as many feed-forward units.
python3 "$recipe/widen.py" "$work/wide" "$work/round-3" 1056
config=$work/wide/config.json
round round-4 wide 1550 1.5e-3 91
round round-5 round-4 1400 1.0e-3 93
# A last few small steps, which also find the landmarks of the map.
practise checkpoint --data "$work/last-practice.txt" --from "$work/round-5" --seed 97 --steps 100 --rate 1e-4
# The loop's settings, as they were chosen on the dev files. The last step: a training that goes on writes its own.
cp "$recipe/../checkpoint/rethink.json" "$work/checkpoint/rethink.json"
