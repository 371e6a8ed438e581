// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inlinetrace.h"

#include "arithmetic.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace ltm
{

namespace
{

/// What a solution consists of, as far as equations are concerned.
enum class PieceKind { Number, Operator, Open, Close, Equals, Other };

struct Piece {
    PieceKind kind = PieceKind::Other;
    std::string text; ///< as it stands in a trace: "1000" for "$1,000", "*" for "x"
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Cuts a line of a solution into pieces.
class Cutter
{
public:
    explicit Cutter(std::string_view text)
        : m_text(text)
    {
    }

    std::vector<Piece> cut()
    {
        while (m_at < m_text.size()) {
            if (m_text[m_at] == ' ' || m_text[m_at] == '\t')
                ++m_at;
            else
                m_pieces.push_back(next());
        }
        return std::move(m_pieces);
    }

private:
    char charAt(std::size_t at) const { return at < m_text.size() ? m_text[at] : '\0'; }
    bool numberAt(std::size_t at) const
    {
        return isDigit(charAt(at)) || (charAt(at) == '.' && isDigit(charAt(at + 1)));
    }

    Piece next()
    {
        if (m_text[m_at] == '$' && (numberAt(m_at + 1) || (charAt(m_at + 1) == ' ' && numberAt(m_at + 2))))
            m_at += charAt(m_at + 1) == ' ' ? 2 : 1;
        if (numberAt(m_at))
            return number();
        for (const auto &[written, text] : {std::pair<std::string_view, const char *>{"\u00d7", "*"},
                                            {"\u00f7", "/"},
                                            {"\u2212", "-"},
                                            {"\u2013", "-"},
                                            {"+", "+"},
                                            {"-", "-"},
                                            {"*", "*"},
                                            {"/", "/"}})
            if (m_text.substr(m_at).starts_with(written))
                return take(PieceKind::Operator, written.size(), text);
        const bool alone = (m_at == 0 || !isLetter(m_text[m_at - 1])) && !isLetter(charAt(m_at + 1));
        switch (m_text[m_at]) {
        case '(':
            return take(PieceKind::Open, 1, "(");
        case ')':
            return take(PieceKind::Close, 1, ")");
        case '=':
            return take(PieceKind::Equals, 1, "=");
        case 'x':
        case 'X':
            // The x of "3x" is an unknown when no number follows.
            if (alone && (numberAt(m_at + 1) || charAt(m_at + 1) == ' ' || charAt(m_at + 1) == '$'))
                return take(PieceKind::Operator, 1, "*");
            break;
        default:
            break;
        }
        return take(PieceKind::Other, 1, "");
    }

    Piece number()
    {
        std::string digits;
        for (; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            const bool inside = (c == ',' || c == '.') && isDigit(charAt(m_at + 1));
            if (!isDigit(c) && !inside)
                break;
            if (c != ',')
                digits += c;
        }
        if (charAt(m_at) == '%') {
            ++m_at;
            digits += '%';
        }
        return {PieceKind::Number, digits};
    }

    Piece take(PieceKind kind, std::size_t length, const char *text)
    {
        m_at += length;
        return {kind, text};
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::vector<Piece> m_pieces;
};

/// Where the expression that ends before piece `end` begins; `end` when there is none.
std::size_t expressionBegin(const std::vector<Piece> &pieces, std::size_t end)
{
    std::size_t at = end;
    int open = 0;
    bool wantsOperand = true; // read from right to left
    while (at > 0) {
        const PieceKind kind = pieces[at - 1].kind;
        if (kind == PieceKind::Close && wantsOperand)
            ++open;
        else if (kind == PieceKind::Number && wantsOperand)
            wantsOperand = false;
        else if (kind == PieceKind::Operator && !wantsOperand)
            wantsOperand = true;
        else if (kind == PieceKind::Open && !wantsOperand && open > 0)
            --open;
        else
            break;
        --at;
    }
    return wantsOperand || open > 0 ? end : at;
}

/// The equation around the = at `at`, as `<<...>>`; nothing when it cannot be read or is not true.
std::optional<std::string> equationAt(const std::vector<Piece> &pieces, std::size_t at)
{
    const std::size_t begin = expressionBegin(pieces, at);
    if (begin == at || at + 1 >= pieces.size() || pieces[at + 1].kind != PieceKind::Number)
        return std::nullopt;
    const PieceKind after = at + 2 < pieces.size() ? pieces[at + 2].kind : PieceKind::Other;
    if (after == PieceKind::Operator || after == PieceKind::Equals)
        return std::nullopt;
    std::string text = "<<";
    for (std::size_t i = begin; i < at + 2; ++i)
        text += pieces[i].text;
    text += ">>";
    const TraceText read = parseTrace(text);
    return read.equations.size() == 1 && read.equations[0].holds() ? std::optional(text) : std::nullopt;
}

/// Appends the equations of one line that are new; false when one of them cannot be taken.
bool appendLine(std::vector<std::string> &equations, std::string_view line)
{
    const std::vector<Piece> pieces = Cutter(line).cut();
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (pieces[i].kind != PieceKind::Equals)
            continue;
        const auto equation = equationAt(pieces, i);
        if (!equation)
            return false;
        if (std::find(equations.begin(), equations.end(), *equation) == equations.end())
            equations.push_back(*equation);
    }
    return true;
}

} // namespace

std::string inlineTrace(std::string_view solution, const std::string &answer)
{
    std::vector<std::string> equations;
    std::string_view rest = solution.substr(0, solution.find("####"));
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        if (!appendLine(equations, rest.substr(0, end)))
            return {};
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    std::string trace;
    for (const std::string &equation : equations)
        trace += equation + " ";
    trace += "#### " + answer;
    const TraceText read = parseTrace(trace);
    const bool linked = !read.equations.empty() && read.answer
        && agrees(read.equations.back().stated, *read.answer, read.answerDecimals);
    return linked ? trace : std::string();
}

} // namespace ltm
