#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Thoughtscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

# The setting of the rethinking paper (arXiv 2602.06584): a model of 0.2B parameters, trained from scratch on GSM8K-Aug,
# 30 rethinking iterations. For a machine with a CUDA GPU. Interrupted, it goes on where it was when called again.
#
#   resources/recipe/paper.sh LTM WORK [TRAIN [TEST...]]
#
#     LTM     the built program
#     WORK    a folder for data and checkpoint
#     TRAIN   GSM8K-Aug as question||trace lines; without it, it is downloaded
#     TEST    files to evaluate the model on afterwards, in any format that ltm eval reads
#
# A short run, to see that it learns, in a WORK of its own: STEPS=10 BATCH=4 FAST_STEPS=1 WARM_UP=2. What the paper leaves
# open (width, batch, slow steps) is chosen here; the fast learning is that of the public implementation.
# Needs curl, and Python with the tokenizers package: python3 -m venv VENV && . VENV/bin/activate && pip install tokenizers.

set -euo pipefail

ltm=${1:?the built program ltm, e.g. build/release/bin/ltm}
work=${2:?a folder for the data and the checkpoint}
train=${3:-$work/gsm8k_aug.txt}
recipe=$(cd "$(dirname "$0")" && pwd)
# Where files that lie in Git's large file storage are served whole.
source=https://media.githubusercontent.com/media/da03/implicit_chain_of_thought/main/data/gsm8k/train.txt
mkdir -p "$work"

if [[ ! -f $train && $# -ge 3 ]]; then
    echo "$train: no such file" >&2
    exit 1
fi
if [[ ! -f $train ]]; then
    curl --fail --location --output "$work/download" "$source"
    head -n 1 "$work/download" | grep -q '||' || {
        rm -f "$work/download"
        echo "$source does not give problems as question||trace lines; get GSM8K-Aug elsewhere and name its file" >&2
        exit 1
    }
    mv "$work/download" "$train"
fi
[[ -f $work/tokenizer.json ]] || python3 "$recipe/tokenizer.py" "$train" "$work/tokenizer.json" --vocabulary 8192

arithmetic=()
if command -v nvidia-smi >/dev/null && nvidia-smi >/dev/null 2>&1; then arithmetic=(--bf16); fi
"$ltm" train --data "$train" --tokenizer "$work/tokenizer.json" --config "$recipe/paper.json" --out "$work/checkpoint" \
    --resume ${arithmetic[@]+"${arithmetic[@]}"} --steps "${STEPS:-60000}" --batch "${BATCH:-256}" --rate 4e-4 --warm-up "${WARM_UP:-1000}" \
    --fast-steps "${FAST_STEPS:-16}" --fast-rate 0.34 --log-var-init -5 --question-only 0.3 --wrong-trace 0.15

for test in "${@:4}"; do
    for start in prior question; do
        echo "$test, from the ${start}"
        "$ltm" eval --checkpoint "$work/checkpoint" --data "$test" --start "$start" --iterations 0,1,2,5,10,20,30
    done
done
