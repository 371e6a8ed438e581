// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "folderlock.h"

#include "error.h"

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace ts
{

FolderLock::FolderLock(const std::filesystem::path &folder)
{
    std::error_code failure;
    std::filesystem::create_directories(folder, failure);
    m_descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (failure || m_descriptor < 0)
        throw ltm::Error("The folder %1 cannot be made (%2); choose another one.", folder,
                         failure ? failure.message() : std::strerror(errno));
    if (::flock(m_descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK)
        return; // some file systems know no locks
    ::close(m_descriptor);
    throw ltm::Error("Another training is writing to %1; wait for it, or choose another folder.", folder);
}

FolderLock::~FolderLock()
{
    ::close(m_descriptor);
}

} // namespace ts
