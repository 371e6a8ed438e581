// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resumption.h"

#include "error.h"

#include <algorithm>

namespace ltm
{

namespace
{

std::shared_ptr<const Iteration> recordOf(const Records &records, std::int64_t id)
{
    const auto found = std::find_if(records.begin(), records.end(), [id](const auto &r) { return r->id == id; });
    return found == records.end() ? nullptr : *found;
}

Records recordsOf(const Records &records, int chain)
{
    Records own;
    std::copy_if(records.begin(), records.end(), std::back_inserter(own),
                 [chain](const auto &record) { return record->chain == chain; });
    return own;
}

bool isNumbered(const std::shared_ptr<const Iteration> &record)
{
    return record->origin == Origin::PriorDraw || record->origin == Origin::PosteriorDraw
        || record->origin == Origin::Nudge || record->origin == Origin::Fork;
}

} // namespace

std::vector<Resumption> resumptions(const Records &records, const std::map<int, std::int64_t> &tips)
{
    std::vector<Resumption> all;
    int commands = numberedCommands(records);
    for (const auto &[chain, id] : tips) {
        Resumption next;
        next.chain = chain;
        next.tip = recordOf(records, id);
        if (!next.tip)
            throw Error("chain %1 continues from a record that is not there", chain);

        const Records own = recordsOf(records, chain);
        if (own.empty()) {
            next.pending = Origin::Fork;
            next.source = next.tip->chain;
            next.command = ++commands;
            all.push_back(std::move(next));
            continue;
        }
        const Iteration &last = *own.back();
        if (!last.accepted && last.parent == id)
            next.rejected = last.index;
        else if (!last.accepted || last.id != id)
            next.pending = Origin::GoBack;
        if (const auto before = recordOf(records, own.front()->parent))
            next.source = before->chain;
        next.command = 1 + static_cast<int>(std::count_if(records.begin(), records.end(), [&](const auto &record) {
                           return record->id < own.front()->id && isNumbered(record);
                       }));
        all.push_back(std::move(next));
    }
    return all;
}

int numberedCommands(const Records &records)
{
    return static_cast<int>(std::count_if(records.begin(), records.end(), isNumbered));
}

} // namespace ltm
