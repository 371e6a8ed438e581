# SPDX-FileCopyrightText: 2026 The Thoughtscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Averages the weights of runs of `ltm train` that began from the same weights, or of which one began where another ended: OUT becomes a folder for `ltm train --from`.

    python average.py OUT RUN RUN...

Each RUN is a finished run's folder; its state holds the weights in float32. Needs the `numpy` and `safetensors` packages.
"""

import argparse
import shutil
from pathlib import Path

from safetensors import safe_open
from safetensors.numpy import save_file

PREFIX = "weight."


def weights(run):
    """The weights by name, without the state of the optimiser."""
    with safe_open(run / "training.safetensors", framework="np") as state:
        return {name.removeprefix(PREFIX): state.get_tensor(name) for name in state.keys() if name.startswith(PREFIX)}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path, metavar="OUT")
    parser.add_argument("runs", type=Path, nargs="+", metavar="RUN")
    arguments = parser.parse_args()

    all_weights = [weights(run) for run in arguments.runs]
    sizes = [{name: weight.shape for name, weight in each.items()} for each in all_weights]
    if any(each != sizes[0] for each in sizes):
        parser.error("the runs have weights of different names or sizes")
    mean = {name: sum(each[name] for each in all_weights) / len(all_weights) for name in all_weights[0]}
    arguments.out.mkdir(parents=True, exist_ok=True)
    save_file(mean, arguments.out / "model.safetensors", metadata={"format": "pt"})
    for name in ("config.json", "tokenizer.json", "rethink.json"):
        shutil.copy(arguments.runs[0] / name, arguments.out / name)


if __name__ == "__main__":
    main()
