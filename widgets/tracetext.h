// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A trace's tokens as text: where each token lies, how surprising it was, and what sets two traces apart.
// No widgets here.

#include "values.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace ts
{

/// A token's place in the text. A token that is only part of a character belongs to the span that completes it.
struct TokenSpan {
    int begin = 0; ///< UTF-16 units from the start of the text
    int length = 0; ///< UTF-16 units
    double surprisal = 0; ///< nats, summed over the tokens of the span
    bool changed = false; ///< not in the trace it is compared with
    int token = 0; ///< the first of its tokens
};

/// Turns tokens, which are bytes, into text, and holds back what is not yet a whole character.
class TraceText
{
public:
    /// Takes a token. Returns the span it completes, or nothing while its only character is incomplete.
    std::optional<TokenSpan> append(const ltm::Token &token, bool changed = false);

    /// Ends the text: bytes still held back become the replacement character U+FFFD.
    std::optional<TokenSpan> finish();

    const QString &text() const { return m_text; }
    const std::vector<TokenSpan> &spans() const { return m_spans; }

    /// The index of the span that covers `position` (UTF-16 units); -1 when there is none.
    int spanAt(int position) const;

private:
    std::optional<TokenSpan> take(std::size_t bytes);

    QString m_text;
    std::vector<TokenSpan> m_spans;
    std::string m_pending;
    int m_token = 0; ///< the first of those held back
    int m_tokens = 0;
    double m_pendingSurprisal = 0;
    bool m_pendingChanged = false;
};

/// How many of `bytes` come before a last character that is only begun. Bytes that no character can begin with are not
/// held back.
std::size_t completeUtf8(const std::string &bytes);

/// A token as a name that can be read alone: white space as signs (␣ ↵ ⇥), bytes that are no character in hexadecimal,
/// and "end of trace" for a special token, which has no text.
QString legible(const std::string &token);

/// Which tokens of two traces lie outside one longest common subsequence of theirs.
struct TraceDifference {
    std::vector<bool> removed; ///< for each token of the trace before
    std::vector<bool> added; ///< for each token of the trace now
};
TraceDifference differenceOf(const std::vector<ltm::Token> &before, const std::vector<ltm::Token> &now);

} // namespace ts
