// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plotexport.h"

#include <QDialog>
#include <QTimer>

#include <optional>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QSpinBox;

namespace ts
{

/// How large a figure is, and where it goes.
struct FigureFile {
    QString file;
    FigureSize size;
};

/// Asks how a plot becomes a figure: its format, its size (or one of figurePresets()), its font, its fineness; and
/// shows the figure as it will be. It writes nothing; exportPlot() does.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// Of `plot`, which must outlive it.
    explicit ExportDialog(PlotWidget &plot, QWidget *parent = nullptr);

    /// Shows this dialog and then one for the file, which proposes `name` with the chosen format's ending. Nothing when
    /// either is cancelled.
    static std::optional<FigureFile> choose(PlotWidget &plot, const QString &name, QWidget *parent);

    /// What was chosen. Settable too, to begin where the last figure ended.
    FigureSize size() const;
    void setSize(const FigureSize &size);

    /// "pdf", "svg" or "png", which is how the file's name ends.
    QString format() const;
    void setFormat(const QString &format);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildFields();
    void layOut();
    void sizeChanged();
    void showPreview();

    PlotWidget &m_plot;
    QComboBox *m_preset;
    QDoubleSpinBox *m_width;
    QDoubleSpinBox *m_height;
    QDoubleSpinBox *m_fontSize;
    QComboBox *m_format;
    QSpinBox *m_dpi;
    QLabel *m_summary;
    QLabel *m_preview;
    QTimer m_soon; ///< drawing the preview, which waits until the user pauses
};

} // namespace ts
