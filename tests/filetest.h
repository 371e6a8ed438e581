// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the tests of files share: bytes in and out, and the sentence that a refusal comes with.

#include "error.h"

#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <string>

/// The message of the ltm::Error that `action` throws; empty when it throws none.
inline std::string messageOf(const std::function<void()> &action)
{
    try {
        action();
    } catch (const ltm::Error &error) {
        return error.what();
    }
    return {};
}

inline bool contains(const std::string &text, const std::string &part)
{
    return text.find(part) != std::string::npos;
}

inline std::string bytesOf(const std::filesystem::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

inline void writeBytes(const std::filesystem::path &file, const std::string &bytes)
{
    std::ofstream(file, std::ios::binary) << bytes;
}

/// `text` with the first `from` replaced.
inline std::string replaced(std::string text, const std::string &from, const std::string &to)
{
    const std::size_t at = text.find(from);
    return at == std::string::npos ? text : text.replace(at, from.size(), to);
}
