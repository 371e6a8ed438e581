// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparepanel.h"

#include "compareside.h"
#include "labels.h"
#include "plotstyle.h"
#include "tracetext.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QStackedLayout>

#include <algorithm>
#include <cmath>
#include <optional>

namespace ts
{

namespace
{

enum CellColumn { Pinned, Live, Difference, CellColumnCount };

QString number(double value)
{
    return QLocale().toString(std::abs(value) < 0.005 ? 0.0 : value, 'f', 2);
}

/// A row of the table: what it is called, and in plain words.
struct Row {
    QString name;
    QString explanation;
};

QList<Row> rows()
{
    return {
        {ComparePanel::tr("question"), ComparePanel::tr("log p(x | z), the mean over draws of z from the posterior")},
        {ComparePanel::tr("trace"), ComparePanel::tr("log p(y | x, z), the mean over draws of z from the posterior")},
        {ComparePanel::tr("minus KL"), ComparePanel::tr("How far the posterior is from the prior, as a cost")},
        {ComparePanel::tr("ELBO"), ComparePanel::tr("The likelihood that the run's settings name, minus KL")},
        {ComparePanel::tr("standard error"), ComparePanel::tr("Of the ELBO, from the spread of the draws")}};
}

QString titled(const QString &side, const QString &label, const IterationPtr &record)
{
    return record ? ComparePanel::tr("%1: %2 · iteration %3").arg(side, label).arg(record->index) : side;
}

/// What was on show when the run was pinned, or else its last.
IterationPtr shownOf(const PinnedRun &run)
{
    const auto found = std::ranges::find(run.records, run.shown, [](const auto &record) { return record->id; });
    return found == run.records.end() ? run.records.back() : *found;
}

} // namespace

ComparePanel::ComparePanel(QWidget *parent)
    : QWidget(parent)
    , m_pinnedSide(new CompareSide("pinnedSide", tr("Pinned"), {}, Mark::Gone))
    , m_liveSide(new CompareSide("liveSide", tr("Live"), tr("The trace of the live run will appear here."), Mark::Come))
    , m_choice(new QComboBox)
    , m_slider(new QSlider(Qt::Horizontal))
    , m_position(makeCaption({}))
    , m_unpin(new QPushButton(tr("Unpin")))
    , m_table(new QWidget)
{
    setObjectName("comparePanel");
    auto *shown = new QWidget;
    auto *sides = new QWidget;
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight, sides);
    m_sides->setContentsMargins(0, 0, 0, 0);
    m_sides->setSpacing(12);
    m_sides->addWidget(m_pinnedSide, 1);
    m_sides->addWidget(m_liveSide, 1);
    auto *column = new QVBoxLayout(shown);
    column->setSpacing(8);
    column->addWidget(buildSlider());
    column->addWidget(sides, 1);
    column->addWidget(buildTable());
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(makeHint(tr("Two runs will stand here side by side: their traces with what differs, their "
                                   "answers, verdicts and ELBO.\n"
                                   "Pin the run that you want to compare with; it stays while the next one thinks.")));
    m_stack->addWidget(shown);

    connect(m_slider, &QSlider::valueChanged, this, [this](int row) {
        m_pinned = m_runs[std::size_t(m_run)].records[std::size_t(row)];
        refresh();
        emit pinnedIterationChosen(m_pinned->id);
    });
    connect(m_choice, &QComboBox::activated, this,
            [this](int run) { showPinned(run, shownOf(m_runs[std::size_t(run)])); });
    connect(m_unpin, &QPushButton::clicked, this, [this] { emit unpinRequested(m_run); });
    scaleFonts();
    refresh();
}

QWidget *ComparePanel::buildSlider()
{
    m_choice->setObjectName("pinnedChoice");
    m_choice->setToolTip(tr("Which of the pinned runs is compared with"));
    m_choice->setAccessibleName(tr("Pinned run"));
    m_choice->setAccessibleDescription(m_choice->toolTip());
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_slider->setObjectName("pinnedSlider");
    m_slider->setToolTip(tr("Scrub through the iterations of the pinned run"));
    m_slider->setAccessibleName(tr("Pinned iteration"));
    m_slider->setAccessibleDescription(m_slider->toolTip());
    m_slider->setPageStep(5);
    m_position->setObjectName("pinnedPosition");
    m_unpin->setObjectName("unpinRun");
    m_unpin->setToolTip(tr("Put this pinned run away"));
    m_unpin->setAccessibleName(tr("Unpin the run"));
    m_unpin->setAccessibleDescription(m_unpin->toolTip());
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_choice);
    row->addWidget(m_slider, 1);
    row->addWidget(m_position);
    row->addWidget(m_unpin);
    return bar;
}

QWidget *ComparePanel::buildTable()
{
    m_table->setObjectName("compareElbo");
    m_table->setAccessibleName(tr("Parts of the ELBO"));
    auto *grid = new QGridLayout(m_table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(fontMetrics().lineSpacing());
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(CellColumnCount + 1, 1);

    const QString explanation
        = tr("Live minus pinned. A comparison of ELBOs means something for the same problem only. Two runs draw other "
             "noise: a difference "
             "of the size of the standard error is none. A higher ELBO is a trace better explained by z, not a right "
             "answer.");
    grid->addWidget(makeCaption(tr("nats")), 0, 0);
    const QString heads[CellColumnCount] = {tr("pinned"), tr("live"), tr("difference")};
    for (int column = 0; column < CellColumnCount; ++column) {
        QLabel *head = makeCaption(heads[column]);
        head->setToolTip(explanation);
        grid->addWidget(head, 0, column + 1, Qt::AlignRight);
    }
    for (int part = 0; part < PartCount; ++part) {
        auto *name = new QLabel(rows()[part].name);
        name->setToolTip(rows()[part].explanation);
        grid->addWidget(name, part + 1, 0);
        for (int column = 0; column < CellColumnCount; ++column) {
            auto *cell = new QLabel;
            cell->setAlignment(Qt::AlignRight);
            cell->setTextInteractionFlags(Qt::TextSelectableByMouse);
            cell->setAccessibleDescription(tr("Nothing to compare yet"));
            cell->setAccessibleName(tr("%1, %2, nats").arg(rows()[part].name, heads[column]));
            grid->addWidget(cell, part + 1, column + 1);
            m_cells[std::size_t(part)][std::size_t(column)] = cell;
        }
    }
    return m_table;
}

void ComparePanel::setPinnedRuns(std::vector<PinnedRun> runs)
{
    m_runs = std::move(runs);
    m_choice->clear();
    for (const PinnedRun &run : m_runs)
        m_choice->addItem(run.label);
    m_choice->setVisible(m_runs.size() > 1);
    showPinned(int(m_runs.size()) - 1, m_runs.empty() ? nullptr : shownOf(m_runs.back()));
}

void ComparePanel::showPinned(int run, const IterationPtr &record)
{
    m_run = run;
    m_pinned = record;
    m_choice->setCurrentIndex(run);
    if (record) {
        const std::vector<IterationPtr> &records = m_runs[std::size_t(run)].records;
        const QSignalBlocker quiet(m_slider);
        m_slider->setMaximum(int(records.size()) - 1);
        m_slider->setValue(int(std::find(records.begin(), records.end(), record) - records.begin()));
    }
    refresh();
}

void ComparePanel::setLive(const QString &label, const IterationPtr &record)
{
    m_liveLabel = label;
    m_live = record;
    refresh();
}

void ComparePanel::refresh()
{
    m_stack->setCurrentIndex(m_pinned ? 1 : 0);
    if (!m_pinned)
        return;
    const TraceDifference difference = m_live ? differenceOf(m_pinned->trace, m_live->trace) : TraceDifference();
    m_pinnedSide->show(titled(tr("pinned"), m_runs[std::size_t(m_run)].label, m_pinned), m_pinned, difference.removed);
    m_liveSide->show(titled(tr("live"), m_liveLabel, m_live), m_live, difference.added);
    m_slider->setEnabled(m_slider->maximum() > 0);
    m_position->setText(tr("%1 of %2").arg(m_slider->value() + 1).arg(m_slider->maximum() + 1));
    fillTable();
}

void ComparePanel::fillTable()
{
    using Parts = std::array<double, PartCount>;
    const auto partsOf = [](const IterationPtr &record) -> std::optional<Parts> {
        if (!record)
            return {};
        const ltm::ElboParts &elbo = record->elbo;
        return Parts{elbo.logQuestion, elbo.logTrace, 0 - elbo.kl, elbo.elbo, elbo.standardError};
    };
    const auto pinned = partsOf(m_pinned);
    const auto live = partsOf(m_live);
    QStringList sentences;
    for (std::size_t part = 0; part < PartCount; ++part) {
        auto &cells = m_cells[part];
        cells[Pinned]->setText(pinned ? number((*pinned)[part]) : QString());
        cells[Live]->setText(live ? number((*live)[part]) : QStringLiteral("–"));
        // Whether the noise of the two is independent is not known here, so the error of the difference isn't either.
        if (!pinned || !live || part == Error || !m_runs[std::size_t(m_run)].comparable) {
            cells[Difference]->clear();
        } else {
            const double change = (*live)[part] - (*pinned)[part];
            cells[Difference]->setText((change >= 0.005 ? "+" : "") + number(change));
        }
        for (QLabel *cell : cells)
            cell->setAccessibleDescription(cell->text().isEmpty() ? tr("Nothing to compare yet") : cell->text());
        sentences << tr("%1: pinned %2, live %3, difference %4")
                         .arg(rows()[int(part)].name, cells[Pinned]->text(), cells[Live]->text(),
                              cells[Difference]->text());
    }
    m_table->setAccessibleDescription(sentences.join("; "));
}

/// One above the other where a trace would have too short a line.
void ComparePanel::arrange()
{
    const int enough = 2 * 30 * QFontMetrics(tabular(font())).averageCharWidth();
    m_sides->setDirection(width() < enough ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ComparePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ComparePanel::scaleFonts()
{
    for (int part = 0; part < PartCount; ++part)
        for (QLabel *cell : m_cells[std::size_t(part)]) {
            QFont face = tabular(font());
            face.setBold(part == Elbo);
            cell->setFont(face);
            cell->setMinimumWidth(QFontMetrics(face).horizontalAdvance(number(-100))); // the columns stay put
        }
    arrange();
}

void ComparePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scaleFonts();
}

} // namespace ts
