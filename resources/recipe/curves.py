# SPDX-FileCopyrightText: 2026 The Thoughtscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws accuracy and ELBO, with its parts, against iterations: one column a file that `ltm eval --json` wrote.

    python curves.py curves.svg "prior draw" prior.json "the question's posterior" question.json

Accuracy has its 95 % intervals. The parts are how much each has changed since the first iteration. Needs the
`matplotlib` package.
"""

import argparse
import json

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt

# Each with a line of its own, so that colour is not alone.
PARTS = [
    ("mean_elbo", "ELBO", 1, "-o", "#000000"),
    ("mean_log_question", "log p(x|z)", 1, "--s", "#0072b2"),
    ("mean_log_trace", "log p(y|x,z)", 1, ":^", "#d55e00"),
    ("mean_kl", "minus KL", -1, "-.v", "#009e73"),
]


def draw(column, title, scores):
    above, below = column
    at = [score["iteration"] for score in scores]
    percent = [100 * score["accuracy"] for score in scores]
    low = [100 * score["ci95"][0] for score in scores]
    high = [100 * score["ci95"][1] for score in scores]
    above.fill_between(at, low, high, color="#000000", alpha=0.12, linewidth=0, label="95 % interval")
    above.plot(at, percent, "-o", color="#000000", markersize=3, label="accuracy")
    above.set_title(f"from {title}")
    for key, name, sign, line, color in PARTS:
        since = [sign * (score[key] - scores[0][key]) for score in scores]
        below.plot(at, since, line, color=color, markersize=3, label=f"{name} ({sign * scores[0][key]:.1f} at first)")
    below.set_xlabel("iteration")
    below.legend(fontsize=7, frameon=False, loc="upper center", bbox_to_anchor=(0.5, -0.22), ncols=2)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", help="the figure: .svg, .pdf or .png")
    parser.add_argument("columns", nargs="+", metavar="TITLE FILE", help="what the first trace is from, and its file")
    arguments = parser.parse_args()
    if len(arguments.columns) % 2:
        parser.error("every title needs a file after it")
    titles, files = arguments.columns[::2], arguments.columns[1::2]

    # The same figure from the same numbers, byte by byte.
    plt.rcParams.update({"svg.hashsalt": "curves", "svg.fonttype": "none", "font.size": 9, "axes.spines.top": False, "axes.spines.right": False})
    figure, axes = plt.subplots(
        2, len(files), figsize=(3.6 * len(files), 5), sharex=True, sharey="row", squeeze=False, layout="constrained"
    )
    for i, (title, file) in enumerate(zip(titles, files)):
        with open(file, encoding="utf-8") as stream:
            draw(axes[:, i], title, json.load(stream)["by_iteration"])
    axes[0, 0].set_ylabel("right answers (%)")
    axes[0, 0].legend(fontsize=7, frameon=False)
    axes[1, 0].set_ylabel("change of the mean (nats)")
    figure.savefig(arguments.out, metadata={"Date": None} if arguments.out.endswith(".svg") else None)


if __name__ == "__main__":
    main()
