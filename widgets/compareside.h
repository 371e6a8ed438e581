// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timelinemodel.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace ts
{

/// How the tokens that only this trace has are marked: gone (struck out) or come (underlined). Each has a ground of its
/// own besides.
enum class Mark { Gone, Come };

/// The ground behind a token that is marked so; it never stands alone.
QColor markGround(Mark mark, const QPalette &palette);

/// One of two traces that are compared: its name, its text, its answer and its verdict.
class CompareSide : public QWidget
{
    Q_OBJECT

public:
    /// `name` is what a screen reader says of its parts; `hint` stands where there is no trace.
    CompareSide(const QString &objectName, const QString &name, const QString &hint, Mark mark,
                QWidget *parent = nullptr);

    /// Shows a record and marks the tokens that `marked` says; null shows none.
    void show(const QString &label, const IterationPtr &record, const std::vector<bool> &marked);

protected:
    void changeEvent(QEvent *event) override;

private:
    void write();
    void scaleFonts();

    QLabel *m_label;
    QPlainTextEdit *m_text;
    QLabel *m_answer;
    QLabel *m_verdict;
    Mark m_mark;
    IterationPtr m_record;
    std::vector<bool> m_marked;
};

} // namespace ts
