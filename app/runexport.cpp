// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runexport.h"

#include "csv.h"
#include "iterationjson.h"
#include "settings.h"
#include "text.h"
#include "utf8.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace ts
{

namespace
{

using Json = nlohmann::ordered_json;

/// A trace in a table is one line of valid UTF-8.
std::string cell(const std::string &text)
{
    return oneLine(ltm::repairUtf8(text));
}

std::string cell(double value)
{
    return std::isfinite(value) ? fixed(value, 2) : std::string();
}

/// With all its digits; nothing when it is not finite.
std::string exact(double value)
{
    return std::isfinite(value) ? Json(value).dump() : std::string();
}

std::ptrdiff_t rightEquations(const ltm::Iteration &record)
{
    return std::ranges::count(record.verification.equations, ltm::Verdict::Right, &ltm::EquationVerdict::verdict);
}

std::string equationsInWords(const ltm::Iteration &record)
{
    return std::to_string(rightEquations(record)) + "/" + std::to_string(record.verification.equations.size());
}

bool hasSeveralChains(const ltm::SavedSession &run)
{
    return std::ranges::any_of(run.records, [](const auto &record) { return record->chain != 0; });
}

// Markdown

/// Text in which nothing is read as Markdown or HTML, also in a table's cell.
std::string markdown(const std::string &text)
{
    std::string escaped;
    for (const char c : cell(text)) {
        if (std::string_view("\\`*_[]<>|#&").find(c) != std::string_view::npos)
            escaped += '\\';
        escaped += c;
    }
    return escaped;
}

/// Text in a fixed width, as it is, also in a table's cell. Its fence is longer than any run of backticks in it.
std::string markdownCode(const std::string &text)
{
    std::size_t longest = 0, here = 0;
    std::string escaped;
    for (const char c : cell(text)) {
        here = c == '`' ? here + 1 : 0;
        longest = std::max(longest, here);
        escaped += c == '|' ? std::string("\\|") : std::string(1, c);
    }
    if (escaped.empty())
        return {};
    const std::string fence(longest + 1, '`'), space = longest > 0 ? " " : "";
    return fence + space + escaped + space + fence;
}

std::string markdownRow(const std::vector<std::string> &cells)
{
    std::string row = "|";
    for (const std::string &text : cells)
        row += " " + text + " |";
    return row + "\n";
}

// LaTeX

/// Text in which nothing is a command of LaTeX. Every < and > stands alone: two of them would become a guillemet.
std::string latex(const std::string &text)
{
    static const std::map<char, std::string> commands = {{'\\', "\\textbackslash{}"},
                                                         {'~', "\\textasciitilde{}"},
                                                         {'^', "\\textasciicircum{}"},
                                                         {'<', "\\textless{}"},
                                                         {'>', "\\textgreater{}"},
                                                         {'"', "\\textquotedbl{}"},
                                                         {'{', "\\{"},
                                                         {'}', "\\}"},
                                                         {'$', "\\$"},
                                                         {'&', "\\&"},
                                                         {'#', "\\#"},
                                                         {'_', "\\_"},
                                                         {'%', "\\%"}};
    static const std::string broken = "\xef\xbf\xbd"; // U+FFFD, which no font of LaTeX has
    std::string line = cell(text);
    for (std::size_t at = line.find(broken); at != std::string::npos; at = line.find(broken))
        line.replace(at, broken.size(), "?");
    std::string escaped;
    for (const char c : line) {
        const auto command = commands.find(c);
        escaped += command == commands.end() ? std::string(1, c) : command->second;
    }
    return escaped;
}

std::string latexNumber(double value)
{
    return std::isfinite(value) ? "$" + cell(value) + "$" : "--";
}

std::string latexRow(const std::vector<std::string> &cells)
{
    std::string row = "    ";
    for (std::size_t i = 0; i < cells.size(); ++i)
        row += (i == 0 ? "" : " & ") + cells[i];
    return row + " \\\\\n";
}

/// The cell of a chain, where there is more than one to tell apart.
std::vector<std::string> withChain(bool several, std::vector<std::string> cells, const std::string &chain)
{
    if (several)
        cells.insert(cells.begin() + 1, chain);
    return cells;
}

Json toJsonWithTokens(const ltm::Iteration &record)
{
    Json entry = {{"id", record.id}, {"parent", record.parent}, {"origin", ltm::name(record.origin)}};
    entry.update(toJson(record));
    entry["complete"] = record.complete;
    entry["kl_per_latent"] = record.klPerLatent;
    Json tokens = Json::array();
    for (const ltm::Token &token : record.trace)
        tokens.push_back({{"id", token.id}, {"text", token.text}, {"log_p", token.logProbability}});
    entry["tokens"] = std::move(tokens);
    return entry;
}

} // namespace

std::string runAsJson(const ltm::SavedSession &run)
{
    Json iterations = Json::array();
    for (const auto &record : run.records)
        iterations.push_back(toJsonWithTokens(*record));
    const Json json = {
        {"format", "thoughtscope.run"},
        {"format_version", 1},
        {"version", run.programVersion},
        {"problem", run.problem},
        {"checkpoint", {{"name", run.checkpointName}, {"path", run.checkpointPath}, {"sha256", run.checkpointSha256}}},
        {"settings", Json::parse(ltm::toJson(run.settings))},
        {"seed", run.settings.seed},
        {"answer", run.answer},
        {"iterations", std::move(iterations)}};
    // Invalid UTF-8, which a token that is part of a character is, becomes U+FFFD.
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

std::string runAsCsv(const ltm::SavedSession &run)
{
    std::string csv = csvLine({"id", "parent", "index", "chain", "origin", "elbo", "elbo_se", "log_p_question",
                               "log_p_trace", "kl", "importance_weighted_bound", "accepted", "best_elbo", "equations",
                               "equations_right", "reward", "milliseconds", "answer", "trace"});
    for (const auto &record : run.records) {
        const ltm::ElboParts &elbo = record->elbo;
        csv += csvLine({std::to_string(record->id), std::to_string(record->parent), std::to_string(record->index),
                        std::to_string(record->chain), std::string(ltm::name(record->origin)), exact(elbo.elbo),
                        exact(elbo.standardError), exact(elbo.logQuestion), exact(elbo.logTrace), exact(elbo.kl),
                        exact(elbo.importanceWeightedBound), record->accepted ? "1" : "0", exact(record->bestElbo),
                        std::to_string(record->verification.equations.size()), std::to_string(rightEquations(*record)),
                        exact(record->verification.reward), exact(record->milliseconds), record->answer,
                        ltm::repairUtf8(record->text)});
    }
    return csv;
}

std::string runAsMarkdown(const ltm::SavedSession &run)
{
    const bool several = hasSeveralChains(run);
    std::string text = "> " + markdown(run.problem) + "\n\n";
    text += "Answer: " + (run.answer.empty() ? std::string("none") : "**" + markdown(run.answer) + "**") + "\n\n";
    text += markdownRow(withChain(
        several, {"iteration", "ELBO (nats)", "± s.e.", "accepted", "trace", "equations", "answer"}, "chain"));
    text += markdownRow(withChain(several, {"---:", "---:", "---:", "---", "---", "---:", "---:"}, "---:"));
    for (const auto &record : run.records)
        text += markdownRow(withChain(several,
                                      {std::to_string(record->index), cell(record->elbo.elbo),
                                       cell(record->elbo.standardError), record->accepted ? "yes" : "no",
                                       markdownCode(record->text), equationsInWords(*record), markdown(record->answer)},
                                      std::to_string(record->chain)));
    text += "\nEquations: how many of the trace hold and take their numbers from the problem or an earlier result. A "
            "higher ELBO is not a right answer.\n\n";
    return text + "Checkpoint " + markdown(run.checkpointName) + ", SHA-256 " + markdownCode(run.checkpointSha256)
        + "; seed " + std::to_string(run.settings.seed) + "; Thoughtscope " + run.programVersion + ".\n";
}

std::string runAsLatex(const ltm::SavedSession &run)
{
    const bool several = hasSeveralChains(run);
    std::string text = "% Thoughtscope " + run.programVersion + ", seed " + std::to_string(run.settings.seed)
        + ", checkpoint SHA-256 " + run.checkpointSha256
        + "\n% In the preamble: \\usepackage[T1]{fontenc} \\usepackage{booktabs,textcomp}\n"
          "% Letters beyond the Latin ones need XeLaTeX or LuaLaTeX; rows beyond a page need longtable, or to be left "
          "out.\n";
    text += "\\begin{table}\n  \\centering\n  \\small\n  \\caption{" + latex(run.problem)
        + " ELBO in nats; Acc.: accepted; Eq.: equations that hold, of those in the trace. A trace is written where it "
          "changes.}\n  \\label{tab:rethinking}\n";
    text += std::string("  \\begin{tabular}{r") + (several ? "r" : "") + "rcp{0.42\\linewidth}cr}\n    \\toprule\n";
    text += latexRow(withChain(several, {"Iter.", "ELBO", "Acc.", "Trace", "Eq.", "Answer"}, "Chain"));
    text += "    \\midrule\n";
    const ltm::Iteration *above = nullptr;
    for (const auto &record : run.records) {
        const bool isNew = !above || above->chain != record->chain || above->text != record->text;
        above = record.get();
        text += latexRow(
            withChain(several,
                      {std::to_string(record->index), latexNumber(record->elbo.elbo), record->accepted ? "yes" : "no",
                       isNew ? "\\raggedright\\texttt{" + latex(record->text) + "}" : std::string("\\textquotedbl{}"),
                       equationsInWords(*record), latex(record->answer)},
                      std::to_string(record->chain)));
    }
    return text + "    \\bottomrule\n  \\end{tabular}\n\\end{table}\n";
}

} // namespace ts
