// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "labels.h"

namespace ts
{

QLabel *makeHint(const QString &text, QWidget *parent)
{
    auto *hint = makeCaption(text, parent);
    hint->setObjectName("hint");
    hint->setAlignment(Qt::AlignCenter);
    hint->setWordWrap(true);
    hint->setMargin(24);
    hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    return hint;
}

QLabel *makeCaption(const QString &text, QWidget *parent)
{
    auto *caption = new QLabel(text, parent);
    caption->setForegroundRole(QPalette::PlaceholderText);
    return caption;
}

QLabel *makeReading(const QString &objectName, const QString &name, const QString &explanation)
{
    auto *reading = new QLabel;
    reading->setObjectName(objectName);
    reading->setTextFormat(Qt::PlainText);
    reading->setAccessibleName(name);
    reading->setAccessibleDescription(explanation);
    reading->setToolTip(explanation);
    return reading;
}

} // namespace ts
