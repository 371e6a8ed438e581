// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "values.h"

#include <QPlainTextEdit>

#include <memory>
#include <string>

/// An iteration whose trace is `text`, a token a character, for the tests of what is drawn.
inline std::shared_ptr<const ltm::Iteration> iteration(std::int64_t id, const std::string &text)
{
    auto result = std::make_shared<ltm::Iteration>();
    result->id = id;
    result->index = int(id);
    result->text = text;
    result->complete = true;
    for (const char c : text)
        result->trace.push_back({0, std::string(1, c), -0.1});
    if (const auto mark = text.find("#### "); mark != std::string::npos)
        result->answer = text.substr(mark + 5);
    return result;
}

/// How the character at `position` is drawn.
inline QTextCharFormat formatAt(QPlainTextEdit &edit, int position)
{
    QTextCursor cursor(edit.document());
    cursor.setPosition(position + 1); // charFormat() is that of the character before
    return cursor.charFormat();
}

/// The widget of this name within `parent`; there must be one.
template <class T> T *child(QWidget &parent, const char *name)
{
    T *found = parent.findChild<T *>(name);
    Q_ASSERT(found);
    return found;
}
