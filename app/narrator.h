// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captions.h"

#include <QObject>

namespace ts
{

class CaptionBar;
class Session;

/// Tells the session's story on a caption bar, as it happens.
class Narrator : public QObject
{
    Q_OBJECT

public:
    Narrator(const Session &session, CaptionBar &bar, QObject *parent = nullptr);

private:
    Moment moment() const;
    void tell();

    const Session &m_session;
    CaptionBar &m_bar;
    ltm::Phase m_phase = ltm::Phase::Start;
};

} // namespace ts
