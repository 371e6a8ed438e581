# SPDX-FileCopyrightText: 2026 The Thoughtscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes tokenizer_*.json and tokenizer_table.json, which test_tokenizer.cpp compares with: what the `tokenizers` library
(pip install tokenizers; 0.23 was used) says of strings that are easy to get wrong. Run in this folder."""

import json
import random

from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, pre_tokenizers, trainers

LLAMA_PATTERN = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)

CORPUS = [
    "Mina has 12 boxes of pencils and each box holds 24 pencils. How many pencils does she have?||<<12*24=288>> #### 288",
    "A baker's oven bakes 36 rolls an hour. He can't bake on Sunday, so how many rolls are baked in 6 days of 8 hours?",
    "They've walked 3.5 km and it's 1,250 m to the lake. We'll rest; I'm tired, you're not, and he'd rather run.",
    "<<16-3-4=9>> <<9*2=18>> #### 18", "<<100/4=25>> <<25+7=32>> #### 32",
    "The café sells naïve crème brûlée for 4 € a piece, über-cheap.", "for (int i = 0; i < n; ++i) {\n\treturn    x;\n}\n",
    "Привет, мир! Как дела?", "今日は天気がいいですね。", "나는 학생입니다.", "नमस्ते दुनिया", "مرحبا بالعالم",
    "party 🎉🎉 and family 👨‍👩‍👧‍👦 wave 👋🏽",
] * 4

STRINGS = [
    "", " ", "  ", "   \n", "a", " a", "a ", "a  b   c    d", "\t", "\t\tx", "a\tb\nc\r\nd", "\n\n\n", " \n \n x", "x \n", "\r", "\r\n\r\n",
    "\v\f", "Hello, world!", "HELLO wOrLd", "it's 'S 's I'M they'RE we'll WE'LL 'd'D don't''t", "'", "''", " '", "'s", " 's",
    "\u2019s it\u2019s", "'\u017f 'S", "0", "7 42 365 1000 12345 1234567890", "3.14159 -2,500.00 $29.99 50% 1/2 2^10", "x1y22z333",
    "\u00bd \u2153 x\u00b2 \u2167 \u2460 \u0663\u0664 \u096a\u0968 \u4e00\u4e8c", "caf\u00e9 na\u00efve \u00fcber \u00c5ngstr\u00f6m \u00df\u1e9e \u0130\u0131",
    "cafe\u0301 nai\u0308ve o\u0302\u0323", "\u0301", "a\u0301\u0301\u0301b", "Z\u0351\u036b\u0343a\u035d\u0365l\u0360\u0357g\u0334\u0350o\u0308", "\U0001f600", "\U0001f600\U0001f601 \U0001f602",
    "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466", "\U0001f44b\U0001f3fd\U0001f1eb\U0001f1ee", "\u2764\ufe0f\u200d\U0001f525", "\U0001f3f4\U000e0067\U000e0062\U000e007f",
    "\u0928\u092e\u0938\u094d\u0924\u0947 \u0926\u0941\u0928\u093f\u092f\u093e", "\u0915\u094d\u0937\u093f \u0967\u0968\u0969", "\u4eca\u65e5\u306f\u3001\u4e16\u754c\uff01", "\u6f22\u5b57\u3068kana\u3068123",
    "\ub098\ub294 \ud559\uc0dd", "\u1112\u1161\u11ab", "\u0645\u0631\u062d\u0628\u0627 \u0628\u0627\u0644\u0639\u0627\u0644\u0645\u061f", "\u05e9\u05b8\u05c1\u05dc\u05d5\u05b9\u05dd", "\u202eright\u202c \u200ebidi\u200f",
    "\u041f\u0440\u0438\u0432\u0435\u0442, \u043c\u0438\u0440!", "\u0e2a\u0e27\u0e31\u0e2a\u0e14\u0e35", "\u1200\u120b\u121d", "\U00020000\U0001d54f\U0001d7d8", "\u0000\u0001\u007f\u0080\u009f", "\u00a0", "a\u00a0b \u00a0 c",
    "a\u0085b \u0085 c", "a\u180eb \u180e c", "a\u200bb\u200cc\u200dd\u2060e\ufefff", "a\u2003b\u2009\u2009c\u202fd\u205fe\u3000f\u1680g", "a\u2028b\u2029c", "\u00ad\u00ac\u00ae", "\ufffd\uffff\ue000",
    "||", "a||b", " || ", "|||", "||||", "18?||<<16-3=13>> #### 13", "#### 18", "<<9*2=18>> <<18/3=6>>\n#### 6", "<|endoftext|>", "a<|endoftext|>b", "<|endoftext|><|endoftext|>",
    " <|endoftext|> ", "<|endoftext", "|endoftext|>", "<<|endoftext|>>", "<|endoftext|>||", "<sep>", "<sep><separator>", "<separator", "x<sep>y <separator> z", "A<pad>B",
    "if (x >= 10 && y != z) { return !done; } // \u2192 ok", "https://example.org/a?b=c&d=%20#e", "\\n \\t \"quoted\" `code` ~tilde~ @at _under_score_", "....!!!???---___===",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "pencilspencilspencils", "   leading and trailing   ", " " * 100, "x" + " " * 33 + "y", "\n" * 20 + "z",
]


def random_strings(count):
    draw = random.Random(7)
    alphabet = list("aeZ 09'.|<>#\n\t ") + ["\u00e9", "\u0301", "\u200d", "\U0001f600", "\u4eca", "\u0928\u094d", "\u00a0", "\u0663", "||", "<|endoftext|>", "'s", "  "]
    return ["".join(draw.choices(alphabet, k=draw.randint(1, 40))) for _ in range(count)]


def trained(pre_tokenizer, special, plain=(), size=480):
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizer
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=size, initial_alphabet=pre_tokenizers.ByteLevel.alphabet(), special_tokens=special, show_progress=False
    )
    tokenizer.train_from_iterator(CORPUS, trainer)
    tokenizer.add_tokens(list(plain))
    return tokenizer


def with_merges_as_strings(text):
    content = json.loads(text)
    content["model"]["merges"] = [" ".join(pair) for pair in content["model"]["merges"]]
    del content["model"]["ignore_merges"]
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))


def with_ignored_merges(text):
    content = json.loads(text)
    content["model"]["ignore_merges"] = True
    # A word that no merge leads to, so that it is only found whole.
    content["model"]["vocab"]["Qx9"] = max(content["model"]["vocab"].values()) + 1
    moved = content["model"]["vocab"]["Qx9"]
    for token in content["added_tokens"]:
        if token["id"] == moved:
            token["id"] = moved + 1
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))


byte_level = pre_tokenizers.ByteLevel
files = {
    "gpt2": trained(byte_level(add_prefix_space=False), ["<|endoftext|>"]).to_str(),
    "digits": with_merges_as_strings(
        trained(
            pre_tokenizers.Sequence([pre_tokenizers.Digits(individual_digits=True), byte_level(add_prefix_space=False)]),
            ["<|endoftext|>", "<pad>"],
            [AddedToken("||", normalized=False), AddedToken("<sep>", normalized=True), AddedToken("<separator>", normalized=True)],
        ).to_str()
    ),
    "split": with_ignored_merges(
        trained(
            pre_tokenizers.Sequence(
                [pre_tokenizers.Split(Regex(LLAMA_PATTERN), "isolated"), byte_level(add_prefix_space=False, use_regex=False)]
            ),
            ["</s>"],
            [AddedToken("<sep>", normalized=False)],
        ).to_str()
    ),
    "prefix": trained(
        pre_tokenizers.Sequence(
            [pre_tokenizers.Digits(individual_digits=False), pre_tokenizers.Split("||", "isolated"), byte_level(add_prefix_space=True)]
        ),
        ["<eos>"],
        size=400,
    ).to_str(),
}

strings = STRINGS + ["Qx9", "a Qx9 b", "Qx9Qx9"] + random_strings(60)
table = {"strings": strings, "ids": {}, "decoded": {}}
for name, text in files.items():
    tokenizer = Tokenizer.from_str(text)
    with open(f"tokenizer_{name}.json", "w", encoding="utf-8") as out:
        out.write(text)
    ids = [tokenizer.encode(string, add_special_tokens=False).ids for string in strings]
    table["ids"][name] = ids
    table["decoded"][name] = [tokenizer.decode(each, skip_special_tokens=True) for each in ids]
with open("tokenizer_table.json", "w", encoding="utf-8") as out:
    json.dump(table, out, ensure_ascii=True, separators=(",", ":"))
