// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "values.h"

#include <QMenu>

class QActionGroup;

namespace ts
{

/// What the axes of the latent map are principal components of: "basisLandmarks", "basisTrajectory" and "basisBoth",
/// with the keys 1, 2 and 3 of the widget whose menu this is in.
class BasisMenu : public QMenu
{
    Q_OBJECT

public:
    explicit BasisMenu(QWidget *parent);

    ltm::MapBasis basis() const;

    /// Chooses as the user does.
    void choose(ltm::MapBasis basis);

    /// Whether nothing can be chosen now.
    void setFixed(bool fixed);

signals:
    void chosen(ltm::MapBasis basis);

private:
    void add(ltm::MapBasis basis, const char *name, Qt::Key key, const QString &text, const QString &tip);

    QActionGroup *m_bases; ///< in the order of ltm::MapBasis
};

} // namespace ts
