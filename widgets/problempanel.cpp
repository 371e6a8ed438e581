// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "problempanel.h"

#include "labels.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPlainTextEdit>

namespace ts
{

namespace
{

/// 950, "12.3 K", "4.1 M", "1.3 B".
QString count(double n)
{
    static constexpr const char *units[] = {"", " K", " M", " B"};
    int unit = 0;
    for (; n >= 999.5 && unit < 3; ++unit)
        n /= 1000;
    return QLocale().toString(n, 'f', unit == 0 || n >= 99.95 ? 0 : 1) + units[unit];
}

/// Files that are dropped are the window's matter; their names are no problem.
class ProblemEdit : public QPlainTextEdit
{
public:
    using QPlainTextEdit::QPlainTextEdit;

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override
    {
        return !source->hasUrls() && QPlainTextEdit::canInsertFromMimeData(source);
    }
};

bool isSubmit(const QKeyEvent &event)
{
    return event.modifiers() & Qt::ControlModifier && (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter);
}

} // namespace

ProblemPanel::ProblemPanel(QWidget *parent)
    : QWidget(parent)
    , m_text(new ProblemEdit)
    , m_expected(new QLabel)
    , m_list(new QComboBox)
    , m_card(new QWidget)
    , m_cardRows(new QGridLayout(m_card))
{
    setObjectName("problemPanel");
    m_list->setObjectName("exampleProblems");
    m_list->setPlaceholderText(tr("Choose an example problem"));
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setMinimumContentsLength(16);
    m_list->setToolTip(tr("Problems to begin with, and those thought about before; choosing one fills the box below"));
    m_list->setAccessibleName(tr("Example problems"));
    m_list->setAccessibleDescription(m_list->toolTip());
    m_list->setEnabled(false);

    m_text->setObjectName("problemText");
    m_text->setPlaceholderText(
        tr("Type a word problem here, for instance: Ann has 3 bags of 4 apples and eats 2. How many "
           "are left?\n\nCtrl+Return runs it."));
    m_text->setTabChangesFocus(true);
    m_text->setToolTip(tr("The problem x that the model thinks about. Ctrl+Return runs it."));
    m_text->setAccessibleName(tr("Problem"));
    m_text->setAccessibleDescription(m_text->toolTip());
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // it takes what the card leaves
    m_text->installEventFilter(this);

    m_expected->setObjectName("expectedAnswer");
    m_expected->setTextFormat(Qt::PlainText);
    m_expected->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_expected->setAccessibleName(tr("The data's answer"));
    m_expected->setToolTip(tr("The answer that counts as right in the file that the problem comes from"));
    m_expected->setAccessibleDescription(m_expected->toolTip());
    m_expected->hide();

    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(m_list);
    column->addWidget(m_text, 1);
    column->addWidget(m_expected);
    column->addWidget(m_card);
    buildCard();

    connect(m_list, &QComboBox::activated, this, [this](int i) { setProblem(m_list->itemData(i).toString()); });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_list->setCurrentIndex(m_list->findData(problem()));
        m_expected->hide();
        emit problemChanged(problem());
    });
}

void ProblemPanel::buildCard()
{
    m_card->setObjectName("modelCard");
    m_card->setAccessibleName(tr("Checkpoint"));
    m_cardRows->setContentsMargins(0, 4, 0, 0);
    m_cardRows->setHorizontalSpacing(12);
    m_cardRows->setVerticalSpacing(3);
    m_cardRows->setColumnStretch(1, 1);
    fillCard({{tr("Checkpoint"), tr("none yet; open one to begin")}});
}

QString ProblemPanel::problem() const
{
    return m_text->toPlainText().trimmed();
}

void ProblemPanel::setProblem(const QString &problem)
{
    m_text->setPlainText(problem);
}

void ProblemPanel::setExpected(const QString &answer)
{
    m_expected->setText(tr("the data's answer: %1").arg(answer));
    m_expected->setVisible(!answer.isEmpty());
}

void ProblemPanel::setExamples(const QStringList &examples)
{
    m_examples = examples;
    fillList();
}

void ProblemPanel::setHistory(const QStringList &history)
{
    m_history = history;
    fillList();
}

void ProblemPanel::fillList()
{
    m_list->clear();
    for (const QString &problem : m_history)
        m_list->addItem(problem, problem);
    if (!m_history.isEmpty() && !m_examples.isEmpty())
        m_list->insertSeparator(int(m_history.size()));
    for (const QString &problem : m_examples)
        if (!m_history.contains(problem))
            m_list->addItem(problem, problem);
    for (int i = 0; i < m_list->count(); ++i)
        m_list->setItemData(i, m_list->itemData(i), Qt::ToolTipRole);
    m_list->setCurrentIndex(m_list->findData(problem()));
    m_list->setEnabled(m_list->count() > 0 && !m_text->isReadOnly());
}

void ProblemPanel::setCard(const ltm::ModelCard &card)
{
    const auto text = [](const std::string &s) { return QString::fromStdString(s); };
    m_card->setToolTip(text(card.path));
    fillCard({{tr("Checkpoint"), text(card.name)},
              {tr("Trained on"), card.trainedOn.empty() ? tr("not said") : text(card.trainedOn)},
              {tr("Device"), text(card.device)},
              {tr("Parameters"), count(double(card.parameters))},
              {tr("Layers"), tr("%1 of width %2, heads: %3").arg(card.layers).arg(card.width).arg(card.heads)},
              {tr("Latents"), tr("%1 × %2").arg(card.latents).arg(card.latentWidth)},
              {tr("Prior"),
               card.priorLayers > 0 ? tr("depth %1").arg(card.priorLayers) : tr("identity: z is the noise itself")},
              {tr("Window"), tr("%1 of %2 tokens").arg(card.window).arg(card.maxTokens)}});
}

void ProblemPanel::fillCard(const QList<std::pair<QString, QString>> &rows)
{
    while (QLayoutItem *item = m_cardRows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QStringList sentence;
    for (int row = 0; row < rows.size(); ++row) {
        const auto &[name, value] = rows[row];
        auto *shown = new QLabel(value);
        shown->setTextFormat(Qt::PlainText);
        shown->setWordWrap(true);
        shown->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
        shown->setAccessibleDescription(name);
        shown->installEventFilter(this);
        m_cardRows->addWidget(makeCaption(name), row, 0, Qt::AlignTop);
        m_cardRows->addWidget(shown, row, 1, Qt::AlignTop);
        sentence << name + ": " + value;
    }
    m_card->setAccessibleDescription(sentence.join("; "));
    keepLinesWhole();
}

/// A low panel gets no lower than its lines of text.
void ProblemPanel::keepLinesWhole()
{
    m_text->setMinimumHeight(5 * fontMetrics().lineSpacing());
    for (QLabel *line : m_card->findChildren<QLabel *>())
        line->setMinimumHeight(fontMetrics().height());
}

void ProblemPanel::setEditable(bool editable)
{
    m_text->setReadOnly(!editable);
    m_list->setEnabled(editable && m_list->count() > 0);
}

void ProblemPanel::focusProblem()
{
    m_text->setFocus();
}

void ProblemPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        keepLinesWhole();
}

bool ProblemPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress && isSubmit(static_cast<QKeyEvent &>(*event))) {
        if (!problem().isEmpty())
            emit submitted(problem());
        return true;
    }
    // While no text is typed, the window runs and pauses with it.
    if (watched == m_text && event->type() == QEvent::KeyPress && m_text->isReadOnly()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        event->ignore();
        return true;
    }
    // A line of the card is as high as its text is in the width that it has.
    if (auto *line = qobject_cast<QLabel *>(watched); line && event->type() == QEvent::Resize) {
        line->setMinimumHeight(0); // which counts as the text's
        line->setMinimumHeight(line->heightForWidth(line->width()));
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ts
