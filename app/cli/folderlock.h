// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace ts
{

/// While one exists, no other program that asks has the folder. It goes with the program, however that ends.
class FolderLock
{
public:
    /// Makes the folder where there is none. Throws ltm::Error when another program has it, or it cannot be made.
    explicit FolderLock(const std::filesystem::path &folder);
    ~FolderLock();
    FolderLock(const FolderLock &) = delete;
    FolderLock &operator=(const FolderLock &) = delete;

private:
    int m_descriptor;
};

} // namespace ts
