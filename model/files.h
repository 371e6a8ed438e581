// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Whole files in and out. Writing goes through a temporary name, so that a file is either the old one or the new one.

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace ltm
{

/// The bytes of a regular file of at most `limit` bytes. Throws ltm::Error naming the file and the system's reason.
std::string readFile(const std::filesystem::path &file, std::uintmax_t limit);

/// Replaces `file` by `content` in one step.
void writeFile(const std::filesystem::path &file, std::string_view content);

/// A file that appears under its name only when commit() is reached; before that, its bytes are in a temporary file
/// beside it, which the destructor removes. Each step that fails (a full disk, a read-only folder) throws ltm::Error.
class AtomicFile
{
public:
    explicit AtomicFile(std::filesystem::path file);
    ~AtomicFile();
    AtomicFile(const AtomicFile &) = delete;
    AtomicFile &operator=(const AtomicFile &) = delete;

    void write(const void *data, std::size_t size);
    void write(std::string_view bytes) { write(bytes.data(), bytes.size()); }
    void commit();

private:
    std::filesystem::path m_file;
    std::string m_temporary;
    int m_descriptor = -1;
};

} // namespace ltm
