// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "problempanel.h"

#include "hint.h"
#include "messagebar.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLocale>
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

bool isSubmit(const QKeyEvent &event)
{
    return event.modifiers() & Qt::ControlModifier && (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter);
}

} // namespace

ProblemPanel::ProblemPanel(QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit)
    , m_examples(new QComboBox)
    , m_message(new MessageBar)
    , m_card(new QWidget)
    , m_cardRows(new QGridLayout(m_card))
{
    setObjectName("problemPanel");
    m_examples->setObjectName("exampleProblems");
    m_examples->setPlaceholderText(tr("Choose an example problem"));
    m_examples->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_examples->setMinimumContentsLength(16);
    m_examples->setToolTip(tr("Problems to begin with; choosing one fills the box below"));
    m_examples->setAccessibleName(tr("Example problems"));
    m_examples->setAccessibleDescription(m_examples->toolTip());
    m_examples->setEnabled(false);

    m_text->setObjectName("problemText");
    m_text->setPlaceholderText(
        tr("Type a word problem here, for instance: Ann has 3 bags of 4 apples and eats 2. How many "
           "are left?\n\nCtrl+Return runs it."));
    m_text->setTabChangesFocus(true);
    m_text->setToolTip(tr("The problem x that the model thinks about. Ctrl+Return runs it."));
    m_text->setAccessibleName(tr("Problem"));
    m_text->setAccessibleDescription(m_text->toolTip());
    m_text->setMinimumHeight(4 * fontMetrics().lineSpacing());
    m_text->installEventFilter(this);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(m_examples);
    column->addWidget(m_text, 1);
    column->addWidget(m_message);
    column->addWidget(m_card);
    buildCard();

    connect(m_examples, &QComboBox::activated, this, [this](int i) { setProblem(m_examples->itemText(i)); });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_examples->setCurrentIndex(m_examples->findText(problem()));
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

void ProblemPanel::setExamples(const QStringList &examples)
{
    m_examples->clear();
    m_examples->addItems(examples);
    for (int i = 0; i < examples.size(); ++i)
        m_examples->setItemData(i, examples[i], Qt::ToolTipRole);
    m_examples->setCurrentIndex(m_examples->findText(problem()));
    m_examples->setEnabled(!examples.isEmpty() && !m_text->isReadOnly());
}

void ProblemPanel::setCard(const ltm::ModelCard &card)
{
    const auto text = [](const std::string &s) { return QString::fromStdString(s); };
    m_card->setToolTip(text(card.path));
    fillCard({{tr("Checkpoint"), text(card.name)},
              {tr("Trained on"), card.trainedOn.empty() ? tr("not said") : text(card.trainedOn)},
              {tr("Device"), text(card.device)},
              {tr("Parameters"), count(double(card.parameters))},
              {tr("Layers"), tr("%1 of width %2, %3 heads").arg(card.layers).arg(card.width).arg(card.heads)},
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
        shown->setMinimumHeight(fontMetrics().height());
        shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_cardRows->addWidget(makeCaption(name), row, 0, Qt::AlignTop);
        m_cardRows->addWidget(shown, row, 1, Qt::AlignTop);
        sentence << name + ": " + value;
    }
    m_card->setAccessibleDescription(sentence.join("; "));
}

void ProblemPanel::showMessage(const QString &message)
{
    m_message->showMessage(message);
}

void ProblemPanel::clearMessage()
{
    m_message->clear();
}

QString ProblemPanel::message() const
{
    return m_message->message();
}

void ProblemPanel::setEditable(bool editable)
{
    m_text->setReadOnly(!editable);
    m_examples->setEnabled(editable && m_examples->count() > 0);
}

void ProblemPanel::focusProblem()
{
    m_text->setFocus();
}

bool ProblemPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress && isSubmit(static_cast<QKeyEvent &>(*event))) {
        if (!problem().isEmpty())
            emit submitted(problem());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ts
