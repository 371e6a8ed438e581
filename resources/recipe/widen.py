# SPDX-FileCopyrightText: 2026 The Thoughtscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Widens the feed-forward layers of a checkpoint: OUT becomes a folder for `ltm train --from` that writes what CHECKPOINT writes, with more units to learn with.

    python widen.py OUT CHECKPOINT UNITS

The units that come in read at random and write nothing yet. `multiple_of` in OUT/config.json becomes UNITS, to which the width 8 dim / 3 is rounded up.
Needs the `numpy` and `safetensors` packages.
"""

import argparse
import json
import shutil
from pathlib import Path

import numpy
from safetensors import safe_open
from safetensors.numpy import save_file

SEED = 5


def widened(name, weight, units, random):
    """Rows of the same deviation for what reads, columns of zeros for what writes; any other weight as it is."""
    if name.endswith(("feed_forward.gate_proj.weight", "feed_forward.up_proj.weight")):
        more = random.standard_normal((units - weight.shape[0], weight.shape[1])) * weight.std()
        return numpy.concatenate([weight, more.astype(weight.dtype)], axis=0)
    if name.endswith("feed_forward.down_proj.weight"):
        nothing = numpy.zeros((weight.shape[0], units - weight.shape[1]), weight.dtype)
        return numpy.concatenate([weight, nothing], axis=1)
    return weight


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path, metavar="OUT")
    parser.add_argument("checkpoint", type=Path, metavar="CHECKPOINT", help="with weights in float32, as average.py writes them")
    parser.add_argument("units", type=int, metavar="UNITS")
    arguments = parser.parse_args()

    config = json.loads((arguments.checkpoint / "config.json").read_text())
    fewest = -(-8 * config["dim"] // 3)
    with safe_open(arguments.checkpoint / "model.safetensors", framework="np") as weights:
        narrow = {name: weights.get_tensor(name) for name in weights.keys()}
    now = max(weight.shape[0] for name, weight in narrow.items() if name.endswith("gate_proj.weight"))
    if arguments.units < max(now, fewest):
        parser.error(f"UNITS has to be at least {max(now, fewest)}, the width as it is")
    random = numpy.random.default_rng(SEED)
    arguments.out.mkdir(parents=True, exist_ok=True)
    save_file({name: widened(name, weight, arguments.units, random) for name, weight in narrow.items()},
              arguments.out / "model.safetensors", metadata={"format": "pt"})
    (arguments.out / "config.json").write_text(json.dumps({**config, "multiple_of": arguments.units}, indent=4) + "\n")
    for name in ("tokenizer.json", "rethink.json"):
        shutil.copy(arguments.checkpoint / name, arguments.out / name)


if __name__ == "__main__":
    main()
