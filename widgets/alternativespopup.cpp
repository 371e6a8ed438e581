// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alternativespopup.h"

#include "labels.h"
#include "plotstyle.h"
#include "surprisal.h"
#include "tracetext.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace ts
{

namespace
{

enum Column { Name, Bar, Probability, Mark, ColumnCount };
enum Role { IdRole = Qt::UserRole, ProbabilityRole };

class BarDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const bool selected = option.state & QStyle::State_Selected;
        const int thick = option.fontMetrics.xHeight();
        QRectF bar(option.rect.left(), option.rect.center().y() - thick / 2.0, option.rect.width(), thick);
        bar.setWidth(bar.width() * index.data(ProbabilityRole).toDouble());
        painter->fillRect(bar,
                          selected ? option.palette.color(QPalette::HighlightedText)
                                   : PlotStyle::fromPalette(option.palette, option.font).series(2));
    }
};

bool walks(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        return true;
    default:
        return false;
    }
}

bool isReturn(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

bool isModifier(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Shift || event.key() == Qt::Key_Control || event.key() == Qt::Key_Alt
        || event.key() == Qt::Key_AltGr || event.key() == Qt::Key_Meta;
}

} // namespace

AlternativesPopup::AlternativesPopup(QWidget *text)
    : QFrame(text)
    , m_text(text)
    , m_heading(makeCaption({}))
    , m_list(new QTreeWidget)
    , m_hint(makeCaption({}))
{
    setObjectName("alternatives");
    setFrameStyle(QFrame::StyledPanel | QFrame::Raised);
    setAutoFillBackground(true);
    m_heading->setObjectName("alternativesHeading");
    m_hint->setObjectName("alternativesHint");
    m_hint->setWordWrap(true);
    m_list->setObjectName("alternativesList");
    m_list->setToolTip(tr("What the model could have written in this place, the likeliest first"));
    m_list->setAccessibleName(tr("Alternatives"));
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderHidden(true);
    m_list->header()->setStretchLastSection(false);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false); // the ground of the window sets it off from the text
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegateForColumn(Bar, new BarDelegate(m_list));
    m_list->installEventFilter(this);
    connect(m_list, &QTreeWidget::itemClicked, this, &AlternativesPopup::choose);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 6);
    column->setSpacing(4);
    column->addWidget(m_heading);
    column->addWidget(m_list);
    column->addWidget(m_hint);
    hide();
}

void AlternativesPopup::offer(const ltm::Token &written, const std::vector<ltm::Token> &alternatives,
                              const QString &whyNot, QWidget *over, const QRect &place)
{
    // Over everything of the window that the panel is in now, which is another when its dock floats.
    if (parentWidget() != over->window())
        setParent(over->window());
    setFont(m_text->parentWidget()->font());
    m_choosable = whyNot.isEmpty();
    m_heading->setText(tr("In place of %1").arg(legible(written.text)));
    m_hint->setText(m_choosable ? tr("Choose one: the model writes on from there.") : whyNot);
    m_list->setAccessibleDescription(m_heading->text() + ". " + m_hint->text());
    fill(written, alternatives);
    fit();

    const QRect room = parentWidget()->rect();
    const QPoint corner = over->mapTo(parentWidget(), place.bottomLeft());
    const int above = over->mapTo(parentWidget(), place.topLeft()).y() - height();
    const bool fitsBelow = corner.y() + height() <= room.height();
    move(std::clamp(corner.x(), 0, std::max(0, room.width() - width())),
         fitsBelow ? corner.y() + 1 : std::max(0, above - 1));
    show();
    raise();
    m_list->setFocus(Qt::PopupFocusReason);
}

void AlternativesPopup::fill(const ltm::Token &written, const std::vector<ltm::Token> &alternatives)
{
    std::vector<ltm::Token> tokens = alternatives;
    const auto isWritten = [&](const ltm::Token &token) { return token.id == written.id; };
    if (std::none_of(tokens.begin(), tokens.end(), isWritten))
        tokens.push_back(written);
    m_written = written.id;
    m_list->clear();
    for (const ltm::Token &token : tokens) {
        const double probability = std::exp(token.logProbability);
        auto *item = new QTreeWidgetItem(m_list);
        const QString mark = isWritten(token) ? tr("written") : QString();
        item->setText(Name, legible(token.text));
        item->setText(Probability, percent(probability));
        item->setText(Mark, mark);
        item->setFont(Name, tabular(font()));
        item->setFont(Probability, tabular(font()));
        item->setTextAlignment(Probability, Qt::AlignRight | Qt::AlignVCenter);
        item->setData(Name, IdRole, token.id);
        item->setData(Name, Qt::AccessibleTextRole,
                      QStringList{item->text(Name), percent(probability), mark}.join(' '));
        item->setData(Bar, ProbabilityRole, probability);
        if (isWritten(token))
            m_list->setCurrentItem(item);
    }
}

/// Exactly as large as what is in it, as far as the window allows.
void AlternativesPopup::fit()
{
    const int letter = fontMetrics().averageCharWidth();
    const QMargins margins = layout()->contentsMargins();
    int wide = 0;
    for (const int column : {Name, Probability, Mark}) {
        m_list->resizeColumnToContents(column);
        m_list->setColumnWidth(column, m_list->columnWidth(column) + letter);
        wide += m_list->columnWidth(column);
    }
    const int room = parentWidget()->width() - margins.left() - margins.right() - 2 * frameWidth() - wide;
    m_list->setColumnWidth(Bar, std::clamp(room, letter, 10 * letter));
    wide += m_list->columnWidth(Bar);
    const int rows = m_list->topLevelItemCount() * m_list->sizeHintForRow(0);
    m_hint->setFixedWidth(wide);
    m_hint->setFixedHeight(m_hint->heightForWidth(wide));
    const int around = margins.top() + margins.bottom() + 2 * frameWidth() + 2 * layout()->spacing()
        + m_heading->sizeHint().height() + m_hint->height();
    const int tall = std::min(rows, parentWidget()->height() - around);
    m_list->setFixedSize(wide + (tall < rows ? m_list->verticalScrollBar()->sizeHint().width() : 0), tall);
    layout()->activate();
    resize(sizeHint());
}

void AlternativesPopup::choose()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (!m_choosable || !item)
        return;
    const int id = item->data(Name, IdRole).toInt();
    dismiss();
    if (id != m_written)
        emit chosen(id);
}

void AlternativesPopup::dismiss()
{
    if (m_list->hasFocus())
        m_text->setFocus();
    hide();
}

bool AlternativesPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        hide();
    } else if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = static_cast<QKeyEvent &>(*event);
        if (walks(key) || isReturn(key) || key.key() == Qt::Key_Escape)
            event->accept();
        else // the text says whether it would be typed there
            QCoreApplication::sendEvent(m_text, event);
        return event->isAccepted();
    } else if (event->type() == QEvent::KeyPress) {
        const auto &key = static_cast<QKeyEvent &>(*event);
        if (walks(key) || isModifier(key))
            return QFrame::eventFilter(watched, event);
        if (isReturn(key) && !(key.modifiers() & Qt::ControlModifier)) {
            choose();
            return true;
        }
        dismiss();
        if (key.key() != Qt::Key_Escape)
            QCoreApplication::sendEvent(m_text, event);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace ts
