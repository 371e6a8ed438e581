// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arithmetic.h"

#include "scoring.h"

#include <algorithm>

namespace ltm
{

namespace
{

constexpr int deepest = 32;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isNumberStart(std::string_view text)
{
    return !text.empty() && (isDigit(text[0]) || (text[0] == '.' && text.size() > 1 && isDigit(text[1])));
}

/// Length of the number that `text` begins with: digits, commas and one point; a comma or point needs a digit after it.
std::size_t numberLength(std::string_view text)
{
    std::size_t at = 0;
    bool point = false;
    for (; at < text.size(); ++at) {
        const bool inside = (text[at] == ',' && !point) || (text[at] == '.' && !point);
        if (!isDigit(text[at]) && !(inside && at + 1 < text.size() && isDigit(text[at + 1])))
            break;
        point = point || text[at] == '.';
    }
    // "5." is how some write 5.
    return at < text.size() && text[at] == '.' && !point ? at + 1 : at;
}

int writtenDecimals(std::string_view number)
{
    const std::size_t point = number.find('.');
    if (point == std::string_view::npos)
        return 0;
    return static_cast<int>(std::count_if(number.begin() + static_cast<std::ptrdiff_t>(point), number.end(), isDigit));
}

Phrase unreadable(const Phrase &why)
{
    return Phrase("This cannot be read as an equation: %1.", why);
}

/// A recursive descent over sums, products and factors. The first complaint ends it.
class Parser
{
public:
    Parser(std::string_view text, std::size_t offset)
        : m_text(text)
        , m_offset(offset)
    {
    }

    Expression parse()
    {
        m_result.value = sum();
        skipBlanks();
        if (!rest().empty())
            complain(rest().front() == ')' ? unreadable(Phrase("a bracket closes that was not opened")) : unexpected());
        return std::move(m_result);
    }

private:
    using Value = std::optional<Rational>;

    std::string_view rest() const { return m_text.substr(m_at); }
    void skipBlanks() { m_at = std::min(m_text.find_first_not_of(" \t", m_at), m_text.size()); }
    bool failed() const { return !m_result.problem.empty(); }

    Value complain(Phrase why)
    {
        if (!failed())
            m_result.problem = std::move(why);
        m_at = m_text.size();
        return std::nullopt;
    }

    Phrase unexpected() const
    {
        std::size_t end = 1;
        while (end < rest().size() && (static_cast<unsigned char>(rest()[end]) & 0xC0) == 0x80)
            ++end;
        return unreadable(Phrase("\"%1\" is not part of an equation", rest().substr(0, end)));
    }

    /// Takes one of the spellings if it comes next.
    bool take(std::initializer_list<std::string_view> spellings)
    {
        skipBlanks();
        for (const std::string_view spelling : spellings) {
            if (rest().starts_with(spelling)) {
                m_at += spelling.size();
                return true;
            }
        }
        return false;
    }

    template <typename Operation> static Value combine(const Value &a, const Value &b, Operation operation)
    {
        return a && b ? operation(*a, *b) : std::nullopt;
    }

    Value sum()
    {
        Value value = product();
        while (!failed()) {
            if (take({"+"}))
                value = combine(value, operand(&Parser::product), add);
            else if (take({"-", "\u2212", "\u2013"}))
                value = combine(value, operand(&Parser::product), subtract);
            else
                break;
        }
        return value;
    }

    Value product()
    {
        Value value = factor();
        while (!failed()) {
            if (take({"*", "x", "X", "\u00d7"}))
                value = combine(value, operand(&Parser::factor), multiply);
            else if (take({"/", "\u00f7"}))
                value = combine(value, operand(&Parser::factor), divide);
            else
                break;
        }
        return value;
    }

    Value operand(Value (Parser::*part)())
    {
        ++m_result.operators;
        return (this->*part)();
    }

    Value factor()
    {
        if (++m_depth > deepest)
            return complain(unreadable(Phrase("its brackets are nested too deeply")));
        const Value value = take({"-", "\u2212"}) ? combine(Rational{0, 1}, factor(), subtract)
            : take({"("})                         ? bracket()
                                                  : number();
        --m_depth;
        return value;
    }

    Value bracket()
    {
        const Value value = sum();
        if (!failed() && !take({")"}))
            return complain(rest().empty() ? unreadable(Phrase("a bracket is not closed")) : unexpected());
        return value;
    }

    Value number()
    {
        skipBlanks();
        const std::size_t begin = m_at;
        if (take({"$"}))
            skipBlanks();
        if (!isNumberStart(rest()))
            return complain(rest().empty() ? unreadable(Phrase("a number is missing")) : unexpected());
        const std::string_view digits = rest().substr(0, numberLength(rest()));
        m_at += digits.size();
        Value value = parseDecimal(digits);
        if (!value)
            return complain(unreadable(Phrase("\"%1\" is not a number", digits)));
        if (take({"%"}))
            value = divide(*value, {100, 1});
        if (value)
            m_result.operands.push_back({{m_offset + begin, m_offset + m_at}, *value});
        return value;
    }

    std::string_view m_text;
    std::size_t m_offset;
    std::size_t m_at = 0;
    int m_depth = 0;
    Expression m_result;
};

Span trimmed(std::string_view text, Span span)
{
    constexpr std::string_view blank = " \t\r\n";
    while (span.begin < span.end && blank.find(text[span.begin]) != std::string_view::npos)
        ++span.begin;
    while (span.begin < span.end && blank.find(text[span.end - 1]) != std::string_view::npos)
        --span.end;
    return span;
}

std::string_view within(std::string_view text, Span span)
{
    return text.substr(span.begin, span.end - span.begin);
}

/// Reads the right side: a number with an optional sign, $ and %.
void readStated(Equation &equation, std::string_view text)
{
    const bool negative = text.starts_with('-');
    text.remove_prefix(negative ? 1 : 0);
    text.remove_prefix(text.starts_with('$') ? 1 : 0);
    equation.percent = text.ends_with('%');
    text.remove_suffix(equation.percent ? 1 : 0);
    const auto value = isNumberStart(text) && numberLength(text) == text.size() ? parseDecimal(text) : std::nullopt;
    if (!value) {
        equation.problem = unreadable(text.empty() ? Phrase("nothing stands after =")
                                                   : Phrase("what stands after = is not a number"));
        return;
    }
    equation.stated = {negative ? -value->numerator : value->numerator, value->denominator};
    equation.decimals = writtenDecimals(text);
}

Equation readEquation(std::string_view trace, Span span)
{
    Equation equation{span, {}, {}, {}, {}, 0, false, {}};
    const Span inside{span.begin + 2, span.end - 2};
    const std::string_view text = within(trace, inside);
    const std::size_t equals = text.find('=');
    equation.left = trimmed(trace, {inside.begin, inside.begin + std::min(equals, text.size())});
    equation.right = equation.left;
    if (equals == std::string_view::npos) {
        equation.problem = unreadable(Phrase("it has no ="));
        return equation;
    }
    equation.right = trimmed(trace, {inside.begin + equals + 1, inside.end});
    equation.expression = parseExpression(within(trace, equation.left), equation.left.begin);
    equation.problem = equation.expression.problem;
    if (equation.wellFormed() && text.find('=', equals + 1) != std::string_view::npos)
        equation.problem = unreadable(Phrase("it has more than one ="));
    if (equation.wellFormed())
        readStated(equation, within(trace, equation.right));
    if (equation.wellFormed() && equation.expression.operators == 0)
        equation.problem = unreadable(Phrase("there is nothing to compute"));
    return equation;
}

} // namespace

Expression parseExpression(std::string_view text, std::size_t offset)
{
    return Parser(text, offset).parse();
}

bool Equation::holds() const
{
    if (!wellFormed() || !expression.value)
        return false;
    if (agrees(*expression.value, stated, decimals))
        return true;
    const auto hundredfold = percent ? multiply(*expression.value, {100, 1}) : std::nullopt;
    return hundredfold && agrees(*hundredfold, stated, decimals);
}

TraceText parseTrace(std::string_view trace)
{
    TraceText result;
    const std::size_t mark = std::min(trace.find("####"), trace.size());
    for (std::size_t at = trace.find("<<"); at < mark;) {
        // An equation that is cut short ends where the next one or the answer begins.
        const std::size_t next = std::min(trace.find("<<", at + 2), mark);
        const std::size_t close = trace.find(">>", at + 2);
        if (close < next) {
            result.equations.push_back(readEquation(trace, {at, close + 2}));
        } else {
            const Span span = trimmed(trace, {at, next});
            result.equations.push_back(
                {span, span, {span.end, span.end}, {}, {}, 0, false, unreadable(Phrase("it does not end with >>"))});
        }
        at = next;
    }
    const std::string answer = answerOf(trace);
    if (answer.empty())
        return result;
    const bool negative = answer.starts_with('-');
    result.answer = parseDecimal(std::string_view(answer).substr(negative ? 1 : 0));
    if (result.answer && negative)
        result.answer->numerator = -result.answer->numerator;
    result.answerDecimals = writtenDecimals(answer);
    result.answerSpan = trimmed(trace, {mark + 4, trace.size()});
    return result;
}

} // namespace ltm
