// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedLayout;
class QTableView;

namespace ts
{

class OutcomesFilter;
class OutcomesModel;

/// The problems of an evaluation, sorted by any column, chosen by what became of them and by a text.
class OutcomesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomesPanel(QWidget *parent = nullptr);

    /// The rows; fill them here.
    OutcomesModel *model() { return m_model; }

    /// Puts the cursor where the text to look for is typed.
    void focusFilter();

signals:
    /// The user double clicked a problem, or pressed Return on it; `row` is its place in the data.
    void problemActivated(int row);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildFilter();
    void buildTable();
    void sizeColumns();
    void showCount();
    void activate(const QModelIndex &index);

    OutcomesModel *m_model;
    OutcomesFilter *m_filter;
    QLineEdit *m_text;
    QComboBox *m_kind;
    QLabel *m_count;
    QTableView *m_table;
    QStackedLayout *m_stack;
};

} // namespace ts
