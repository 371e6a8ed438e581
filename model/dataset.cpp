// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset.h"

#include "error.h"
#include "files.h"
#include "inlinetrace.h"
#include "json.h"
#include "scoring.h"
#include "utf8.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace ltm
{

namespace
{

constexpr std::uintmax_t largestFile = 2'000'000'000;

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blank = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(blank);
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(blank) - begin + 1);
}

/// Throws the one sentence that all complaints about a file's content share.
[[noreturn]] void refuse(const Phrase &where, const Phrase &what)
{
    throw Error("%1 %2; correct it or leave it out.", where, what);
}

/// A number as people write it: 24.0 becomes "24".
std::string numberText(const Json &value, const Phrase &where, const char *key)
{
    if (value.is_string() && !trimmed(value.get_ref<const std::string &>()).empty())
        return std::string(trimmed(value.get_ref<const std::string &>()));
    if (!value.is_number())
        refuse(where, Phrase("has no number in \"%1\"", key));
    if (value.is_number_integer())
        return value.dump();
    std::array<char, 512> text{};
    const auto end
        = std::to_chars(text.data(), text.data() + text.size(), value.get<double>(), std::chars_format::fixed);
    return {text.data(), end.ptr};
}

std::string text(const Json &object, const char *key, const Phrase &where)
{
    const auto field = object.find(key);
    if (field == object.end() || !field->is_string() || trimmed(field->get_ref<const std::string &>()).empty())
        refuse(where, Phrase("has no text in \"%1\"", key));
    return std::string(trimmed(field->get_ref<const std::string &>()));
}

const Json &field(const Json &object, const char *key, const Phrase &where)
{
    const auto found = object.find(key);
    if (found == object.end())
        refuse(where, Phrase("has no \"%1\"", key));
    return *found;
}

/// SVAMP's body and question; the body often comes without its full stop.
std::string joined(const std::string &body, const std::string &question)
{
    const bool open = std::string_view(".!?,;:").find(body.back()) == std::string_view::npos;
    const bool newSentence = question.front() >= 'A' && question.front() <= 'Z';
    return body + (open && newSentence ? ". " : " ") + question;
}

/// Whether a text that was cut into words, " 's" for "'s", goes on at `at` with what belongs to the word before it.
bool belongsToWordBefore(std::string_view text, std::size_t at)
{
    const auto next = [&](std::size_t distance) { return at + distance < text.size() ? text[at + distance] : ' '; };
    if (text[at] == '.') // but " .5 inches"
        return next(1) < '0' || next(1) > '9';
    if (text[at] == '\'')
        return next(1) == 's' && next(2) == ' ';
    return std::string_view(",?!;%").find(text[at]) != std::string_view::npos;
}

/// A question as people write it: single spaces, none before punctuation, "$5" for "$ 5", nothing after its end.
std::string tidied(std::string_view question)
{
    std::string text;
    for (std::size_t i = 0; i < question.size(); ++i) {
        const char c = question[i];
        if (c != ' ' && c != '\t' && c != '\r' && c != '\n') {
            text += c;
            continue;
        }
        const std::size_t next = question.find_first_not_of(" \t\r\n", i);
        if (next == std::string_view::npos)
            break;
        i = next - 1;
        const bool amount = text.ends_with('$') && question[next] >= '0' && question[next] <= '9';
        if (!text.empty() && !amount && !belongsToWordBefore(question, next))
            text += ' ';
    }
    if (const std::size_t end = text.find_last_not_of(",;"); end != std::string::npos && text[end] == '?')
        text.resize(end + 1);
    return text;
}

/// The `<<...>>` annotations of a solution in prose, in order, and its answer; without any, the equations that its
/// sentences contain. Empty when it has none, or none that can be taken safely.
std::string traceOf(std::string_view solution, const std::string &answer)
{
    std::string trace;
    for (std::size_t at = solution.find("<<"); at != std::string_view::npos; at = solution.find("<<", at + 2)) {
        const std::size_t end = solution.find(">>", at);
        if (end == std::string_view::npos)
            break;
        trace.append(solution.substr(at, end + 2 - at)).append(" ");
    }
    return trace.empty() ? inlineTrace(solution, answer) : trace + "#### " + answer;
}

Problem fromObject(const Json &object, const Phrase &where)
{
    if (!object.is_object())
        refuse(where, Phrase("is not a JSON object"));
    if (object.contains("sQuestion")) {
        const Json &solutions = field(object, "lSolutions", where);
        if (!solutions.is_array() || solutions.empty())
            refuse(where, Phrase("has an empty \"lSolutions\""));
        return {text(object, "sQuestion", where), {}, numberText(solutions.front(), where, "lSolutions")};
    }
    if (object.contains("Body"))
        return {joined(text(object, "Body", where), text(object, "Question", where)),
                {},
                numberText(field(object, "Answer", where), where, "Answer")};
    if (object.contains("question")) {
        const std::string solution = text(object, "answer", where), answer = answerOf(solution);
        if (answer.empty())
            refuse(where, Phrase("has no number after #### in \"answer\""));
        return {text(object, "question", where), traceOf(solution, answer), answer};
    }
    refuse(where, Phrase("has none of the keys \"question\" (GSM8K), \"Body\" (SVAMP) and \"sQuestion\" (MultiArith)"));
}

Problem fromText(std::string_view line, const Phrase &where)
{
    const std::size_t mark = line.find("||");
    if (mark == std::string_view::npos)
        refuse(where, Phrase("has no || between a question and a trace"));
    Problem problem{std::string(trimmed(line.substr(0, mark))), std::string(trimmed(line.substr(mark + 2))), {}};
    problem.answer = answerOf(problem.trace);
    if (problem.question.empty())
        refuse(where, Phrase("has no question before ||"));
    if (problem.answer.empty())
        refuse(where, Phrase("has no number after ####"));
    return problem;
}

/// Whether a GSM8K object's solution ends without an answer, as some that models wrote do.
bool lacksAnswer(const Json &object)
{
    return object.is_object() && object.contains("question") && object.contains("answer")
        && object["answer"].is_string() && answerOf(object["answer"].get_ref<const std::string &>()).empty();
}

std::vector<Problem> fromLines(std::string_view content, const std::filesystem::path &file, std::size_t *unanswered)
{
    const bool json = trimmed(content).front() == '{';
    std::vector<Problem> problems;
    for (int number = 1; !content.empty(); ++number) {
        const std::size_t end = std::min(content.find('\n'), content.size());
        const std::string_view line = trimmed(content.substr(0, end));
        content.remove_prefix(std::min(end + 1, content.size()));
        if (line.empty())
            continue;
        const Phrase where("%1, line %2,", file, number);
        if (validUtf8Length(line) != line.size())
            refuse(where, Phrase("is not UTF-8 text"));
        const Json object = json ? parseJson(line, where) : Json();
        if (unanswered && lacksAnswer(object)) {
            ++*unanswered;
            continue;
        }
        problems.push_back(json ? fromObject(object, where) : fromText(line, where));
        problems.back().question = tidied(problems.back().question);
    }
    return problems;
}

std::vector<Problem> fromArray(std::string_view content, const std::filesystem::path &file)
{
    const Json array = parseJson(content, file);
    std::vector<Problem> problems;
    for (const Json &object : array) {
        problems.push_back(fromObject(object, Phrase("%1, problem %2,", file, problems.size() + 1)));
        problems.back().question = tidied(problems.back().question);
    }
    return problems;
}

} // namespace

std::vector<Problem> readProblems(const std::filesystem::path &file, std::size_t *unanswered)
{
    const std::string bytes = readFile(file, largestFile);
    std::string_view content = bytes;
    if (content.starts_with("\xEF\xBB\xBF"))
        content.remove_prefix(3);
    std::vector<Problem> problems;
    if (const std::string_view visible = trimmed(content); !visible.empty())
        problems = visible.front() == '[' ? fromArray(visible, file) : fromLines(content, file, unanswered);
    if (problems.empty())
        throw Error("%1 holds no problem; choose a file of question||trace lines, GSM8K .jsonl, SVAMP .json or "
                    "MultiArith .json.",
                    file);
    return problems;
}

} // namespace ltm
