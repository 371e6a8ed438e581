// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.h"

#include "error.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

namespace ltm
{

namespace
{

[[noreturn]] void refuseWriting(const std::filesystem::path &file, int reason)
{
    throw Error("Cannot write %1: %2; free some space or choose a folder that can be written to.", file,
                std::strerror(reason));
}

} // namespace

std::string readFile(const std::filesystem::path &file, std::uintmax_t limit)
{
    std::error_code failure;
    if (!std::filesystem::is_regular_file(file, failure)) {
        throw Error("Cannot read %1: %2; check the path.", file,
                    failure ? Phrase(failure.message()) : Phrase("there is no such file"));
    }
    const std::uintmax_t size = std::filesystem::file_size(file, failure);
    if (failure)
        throw Error("Cannot read %1: %2; check the path.", file, failure.message());
    if (size > limit) {
        throw Error("%1 is too large for what it should be (%2 bytes, at most %3); choose another file.", file, size,
                    limit);
    }
    std::string content(static_cast<std::size_t>(size), '\0');
    std::ifstream stream(file, std::ios::binary);
    if (!stream.read(content.data(), static_cast<std::streamsize>(content.size())))
        throw Error("Cannot read %1: %2; check its permissions.", file, std::strerror(errno));
    return content;
}

void writeFile(const std::filesystem::path &file, std::string_view content)
{
    AtomicFile output(file);
    output.write(content);
    output.commit();
}

AtomicFile::AtomicFile(std::filesystem::path file)
    : m_file(std::move(file))
    , m_temporary(m_file.string() + ".XXXXXX")
{
    std::error_code failure;
    if (std::filesystem::is_directory(m_file, failure))
        throw Error("Cannot write %1: it is a folder; give the name of a file.", m_file);
    m_descriptor = ::mkostemp(m_temporary.data(), O_CLOEXEC);
    if (m_descriptor < 0)
        refuseWriting(m_file, errno);
}

AtomicFile::~AtomicFile()
{
    if (m_descriptor < 0)
        return;
    ::close(m_descriptor);
    ::unlink(m_temporary.c_str());
}

void AtomicFile::write(const void *data, std::size_t size)
{
    const char *next = static_cast<const char *>(data);
    while (size > 0) {
        const ssize_t written = ::write(m_descriptor, next, size);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            refuseWriting(m_file, errno);
        next += written;
        size -= static_cast<std::size_t>(written);
    }
}

void AtomicFile::commit()
{
    // mkostemp makes a private file; what is written here is no secret, so it gets the usual permissions.
    const mode_t mask = ::umask(0);
    ::umask(mask);
    if (::fchmod(m_descriptor, 0666 & ~mask) != 0 || ::fsync(m_descriptor) != 0
        || ::rename(m_temporary.c_str(), m_file.c_str()) != 0)
        refuseWriting(m_file, errno);
    ::close(m_descriptor);
    m_descriptor = -1;
}

} // namespace ltm
