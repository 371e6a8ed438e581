// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "failure.h"

#include "error.h"

#include <c10/util/Exception.h>

#include <new>
#include <string_view>

namespace ts
{

namespace
{

std::string firstLine(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos)
        return {};
    text.remove_prefix(begin);
    text = text.substr(0, text.find('\n'));
    return std::string(text.substr(0, text.find_last_not_of(" \t\r") + 1));
}

} // namespace

Failure failureOf(const std::exception &error)
{
    if (const auto *told = dynamic_cast<const ltm::Error *>(&error))
        return {Failure::Told, told->phrase()};
    if (dynamic_cast<const std::bad_alloc *>(&error))
        return {Failure::Memory, {}};
    const auto *torch = dynamic_cast<const c10::Error *>(&error);
    const std::string words = torch ? torch->what_without_backtrace() : error.what();
    if (words.find("out of memory") != std::string::npos)
        return {Failure::DeviceMemory, {}};
    return {Failure::Unforeseen, firstLine(words)};
}

} // namespace ts
