# SPDX-FileCopyrightText: 2026 The Thoughtscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Trains the bundled model's tokenizer.json on a file of problems, one `question||trace` a line, as `ltm data` writes it.

    python tokenizer.py train.txt tokenizer.json [--vocabulary 1024]

Byte-level BPE with every digit a token of its own, which helps arithmetic. Needs the `tokenizers` package.
"""

import argparse
import json

from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers, trainers

END_OF_TEXT = "<|endoftext|>"
SEPARATOR = "||"


def train(problems, vocabulary):
    """A tokenizer of `vocabulary` ids: first the end of a text, last the mark between question and trace."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Digits(individual_digits=True),
            pre_tokenizers.ByteLevel(add_prefix_space=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=vocabulary - 1,
        special_tokens=[END_OF_TEXT],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator((part for problem in problems for part in problem), trainer)
    tokenizer.add_tokens([AddedToken(SEPARATOR, special=False, normalized=False)])
    return tokenizer


def lengths(tokenizer, texts):
    """Mean and maximum number of tokens, as text."""
    counts = [len(encoding.ids) for encoding in tokenizer.encode_batch(texts)]
    return f"mean {sum(counts) / len(counts):.1f}, max {max(counts)}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("problems")
    parser.add_argument("output")
    parser.add_argument("--vocabulary", type=int, default=1024)
    arguments = parser.parse_args()

    with open(arguments.problems, encoding="utf-8") as lines:
        problems = [line.rstrip("\n").split(SEPARATOR, 1) for line in lines if line.strip()]
    tokenizer = train(problems, arguments.vocabulary)
    for question, trace in problems[:1000]:
        whole = question + SEPARATOR + trace
        ids = tokenizer.encode(whole).ids
        assert tokenizer.decode(ids) == whole and ids.count(tokenizer.token_to_id(SEPARATOR)) == 1
    tokenizer.save(arguments.output)

    print(json.dumps({"vocabulary": tokenizer.get_vocab_size(), "end_of_text": tokenizer.token_to_id(END_OF_TEXT),
                      "separator": tokenizer.token_to_id(SEPARATOR)}))
    print("question tokens:", lengths(tokenizer, [question for question, _ in problems]))
    print("trace tokens:   ", lengths(tokenizer, [trace for _, trace in problems]))
    print("whole problem:  ", lengths(tokenizer, [SEPARATOR.join(problem) + END_OF_TEXT for problem in problems]))


if __name__ == "__main__":
    main()
