// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "regex.h"

#include "error.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <string>

namespace ltm
{

namespace
{

std::string reason(int error)
{
    PCRE2_UCHAR buffer[256];
    pcre2_get_error_message(error, buffer, sizeof buffer);
    return reinterpret_cast<const char *>(buffer);
}

} // namespace

Regex Regex::compile(std::string_view pattern)
{
    // The `tokenizers` library matches with Oniguruma, whose ^ and $ stop at line ends.
    return Regex(pattern, PCRE2_UTF | PCRE2_UCP | PCRE2_MULTILINE);
}

Regex Regex::literal(std::string_view text)
{
    return Regex(text, PCRE2_UTF | PCRE2_LITERAL);
}

Regex::Regex(std::string_view pattern, unsigned options)
{
    int error = 0;
    PCRE2_SIZE offset = 0;
    pcre2_code *code = pcre2_compile(reinterpret_cast<PCRE2_SPTR>(pattern.data()), pattern.size(), options, &error,
                                     &offset, nullptr);
    if (!code)
        throw Error("the pattern is not understood at position %1: %2", offset, reason(error));
    m_code = std::shared_ptr<void>(code, [](void *owned) { pcre2_code_free(static_cast<pcre2_code *>(owned)); });
    // Compiling to machine code only makes it faster, so where that fails the interpreter does.
    pcre2_jit_compile(code, PCRE2_JIT_COMPLETE);
}

void Regex::split(std::string_view text, const std::function<void(std::string_view)> &piece) const
{
    const auto *code = static_cast<const pcre2_code *>(m_code.get());
    const std::unique_ptr<pcre2_match_data, decltype(&pcre2_match_data_free)> match(
        pcre2_match_data_create_from_pattern(code, nullptr), &pcre2_match_data_free);
    const auto find = [&](std::size_t from, unsigned options) {
        return pcre2_match(code, reinterpret_cast<PCRE2_SPTR>(text.data()), text.size(), from,
                           options | PCRE2_NO_UTF_CHECK | PCRE2_NOTEMPTY, match.get(), nullptr);
    };
    std::size_t done = 0;
    while (done < text.size()) {
        int found = find(done, 0);
        if (found == PCRE2_ERROR_JIT_STACKLIMIT)
            found = find(done, PCRE2_NO_JIT);
        if (found == PCRE2_ERROR_NOMATCH)
            break;
        if (found < 0)
            throw Error("The tokenizer's pattern cannot be matched against this text: %1; shorten it.", reason(found));
        // \K could move a match's start before the point where it was sought.
        const PCRE2_SIZE *span = pcre2_get_ovector_pointer(match.get());
        if (span[0] < done || span[1] <= span[0])
            throw Error("The tokenizer's pattern matches backwards; use another tokenizer.json.");
        if (span[0] > done)
            piece(text.substr(done, span[0] - done));
        piece(text.substr(span[0], span[1] - span[0]));
        done = span[1];
    }
    if (done < text.size())
        piece(text.substr(done));
}

} // namespace ltm
