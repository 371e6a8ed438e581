// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The program's own family of line icons (resources/icons/*.svg, compiled in under ":/icons"), drawn in `currentColor`.

#include <QIcon>
#include <QPalette>

namespace ts
{

/// The icon `name` ("run", "pause", "stop", "step-gradient", "step-phase", "step-iteration", "resample-prior",
/// "resample-posterior", "nudge", "edit", "undo", "redo", "fork", "open", "export", "move-z", "landscape",
/// "fit-trajectory", "fit-all") in the palette's text colour, faded where it is disabled. Ask again when the palette
/// changes. An unknown name gives a null icon.
QIcon iconFor(const QString &name, const QPalette &palette);

/// The program's own icon, in its own colours.
QIcon applicationIcon();

} // namespace ts
