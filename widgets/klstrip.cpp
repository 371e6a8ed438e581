// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "klstrip.h"

#include "labels.h"
#include "plottabledialog.h"
#include "redrawturns.h"

#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ts
{

namespace
{

constexpr double groupGap = 0.8; // between the layers, in widths of a bar's place
constexpr double barWidth = 0.7;
constexpr int mostLabels = 6; // of layers

} // namespace

KlStrip::KlStrip(QWidget *parent)
    : QCustomPlot(parent)
    , m_hint(makeCaption(tr("The KL of each latent vector will appear here after the first iteration.")))
{
    setObjectName("klStrip");
    setAccessibleName(tr("KL of each latent vector"));
    setToolTip(tr("<b>KL of each latent vector</b>: how far its posterior has moved from the prior, in nats; 0: the "
                  "vector says nothing. Grouped by the decoder layer that reads it. The thin marks are the iteration "
                  "before.<br>Point at a bar or press the arrow keys: its value."));
    setFocusPolicy(Qt::StrongFocus);
    setInteractions({});
    setAutoAddPlottableToLegend(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    m_bars = new QCPBars(xAxis, yAxis);
    m_chosenBar = new QCPBars(xAxis, yAxis);
    m_marks = addGraph();
    m_marks->setLineStyle(QCPGraph::lsNone);
    m_lines = new QCPErrorBars(xAxis, yAxis);
    m_lines->setDataPlottable(m_marks);
    m_lines->setErrorType(QCPErrorBars::etKeyError);
    m_lines->setWhiskerWidth(0);
    m_lines->setSymbolGap(0);
    for (QCPBars *bars : {m_bars, m_chosenBar})
        bars->setWidth(barWidth);

    m_readout = new QCPTextElement(this);
    m_readout->setTextFlags(Qt::AlignRight | Qt::AlignVCenter);
    m_readout->setMargins(QMargins(0, 3, 12, 0));
    plotLayout()->insertRow(0);
    plotLayout()->addElement(0, 0, m_readout);
    plotLayout()->setRowSpacing(0);

    for (QCPAxis *axis : {xAxis, yAxis}) {
        axis->setSubTicks(false);
        axis->grid()->setVisible(false);
        axis->setTickLength(0, 3);
    }
    xAxis->setTicker(QSharedPointer<QCPAxisTickerText>::create());
    xAxis->setTickLength(0);
    xAxis->setTickLabelPadding(2);
    xAxis->setPadding(0);
    yAxis->ticker()->setTickCount(2);
    yAxis->setLabel(tr("KL (nats)"));
    axisRect()->setMinimumMargins(QMargins(8, 2, 12, 2));

    auto *over = new QVBoxLayout(this);
    over->setSizeConstraint(QLayout::SetNoConstraint);
    over->addWidget(m_hint);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *showTable = new QAction(tr("Show &table"), this);
    showTable->setObjectName("showTable");
    showTable->setShortcut(Qt::CTRL | Qt::Key_T);
    showTable->setShortcutContext(Qt::WidgetShortcut);
    connect(showTable, &QAction::triggered, this, [this] { PlotTableDialog::open(*this, [this] { return table(); }); });
    addAction(showTable);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    restyle();
    draw();
}

PlotTable KlStrip::table() const
{
    PlotTable table{{tr("latent vector"), tr("layer"), tr("KL (nats)"), tr("before (nats)")}, {}};
    for (std::size_t latent = 0; latent < m_kl.size(); ++latent)
        table.rows.push_back({int(latent) + 1, layerOf(int(latent)) + 1, cell(m_kl[latent]),
                              m_before.empty() ? QVariant() : cell(m_before[latent])});
    return table;
}

QSize KlStrip::sizeHint() const
{
    return {300, std::max(72, fontMetrics().height() * 9 / 2)};
}

QSize KlStrip::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void KlStrip::setLayers(int layers)
{
    m_layers = std::max(1, layers);
    draw();
}

void KlStrip::showRecord(const ltm::Iteration *record, const ltm::Iteration *parent)
{
    m_kl = record ? record->klPerLatent : std::vector<double>();
    const bool compared = parent && parent->klPerLatent.size() == m_kl.size();
    m_before = compared ? parent->klPerLatent : std::vector<double>();
    if (m_chosen >= int(m_kl.size()))
        m_chosen = -1;
    draw();
}

int KlStrip::groups() const
{
    return int(m_kl.size()) % m_layers == 0 ? m_layers : 1;
}

int KlStrip::layerOf(int latent) const
{
    return latent / std::max(1, int(m_kl.size()) / groups());
}

double KlStrip::place(int latent) const
{
    return latent + groupGap * layerOf(latent);
}

/// The vector whose bar stands over or nearest to `x`; -1 beyond the bars.
int KlStrip::latentAt(double x) const
{
    for (int latent = 0; latent < int(m_kl.size()); ++latent)
        if (std::abs(place(latent) - x) <= 0.5)
            return latent;
    return -1;
}

QString KlStrip::readout() const
{
    if (m_kl.empty())
        return {};
    const auto nats = [](double value) { return QLocale().toString(value, 'f', 2); };
    const auto before = [&](double value) { return m_before.empty() ? QString() : tr(", before %1").arg(nats(value)); };
    if (m_chosen < 0)
        return tr("sum %1 nats%2")
            .arg(nats(std::accumulate(m_kl.begin(), m_kl.end(), 0.0)),
                 before(std::accumulate(m_before.begin(), m_before.end(), 0.0)));
    const auto chosen = std::size_t(m_chosen);
    return tr("latent %1 (layer %2): %3 nats%4")
        .arg(m_chosen + 1)
        .arg(layerOf(m_chosen) + 1)
        .arg(nats(m_kl[chosen]), before(m_before.empty() ? 0 : m_before[chosen]));
}

QPointF KlStrip::barPosition(int latent)
{
    updateLayout();
    return {xAxis->coordToPixel(place(latent)), yAxis->coordToPixel(0)};
}

void KlStrip::choose(int latent)
{
    if (latent == m_chosen)
        return;
    m_chosen = latent;
    draw();
}

void KlStrip::draw()
{
    const int count = int(m_kl.size());
    m_hint->setVisible(count == 0);
    axisRect()->setVisible(count > 0);
    m_readout->setText(readout());
    m_bars->data()->clear();
    m_chosenBar->data()->clear();
    m_marks->data()->clear();
    m_lines->data()->clear();
    const auto ticker = xAxis->ticker().staticCast<QCPAxisTickerText>();
    ticker->clear();

    double highest = 0.1; // nats: a posterior at the prior is shown as one
    for (int latent = 0; latent < count; ++latent) {
        const double kl = m_kl[std::size_t(latent)];
        (latent == m_chosen ? m_chosenBar : m_bars)->addData(place(latent), kl);
        highest = std::max(highest, kl);
    }
    for (int latent = 0; latent < int(m_before.size()); ++latent) {
        const double kl = m_before[std::size_t(latent)];
        m_marks->addData(place(latent), kl);
        m_lines->addData(barWidth / 2);
        highest = std::max(highest, kl);
    }
    const int each = std::max(1, count / groups());
    const int labelled = (groups() + mostLabels - 1) / mostLabels; // every layer, every second, ...
    for (int layer = 0; layer < groups() && count > 0; layer += labelled)
        ticker->addTick((place(layer * each) + place(layer * each + each - 1)) / 2,
                        layer == 0 ? tr("layer 1") : QString::number(layer + 1));
    xAxis->setRange(-0.7, place(std::max(0, count - 1)) + 0.7);
    yAxis->setRange(0, 1.1 * highest);
    describe();
    RedrawTurns::ofApplication().ask(this);
}

void KlStrip::describe()
{
    if (m_kl.empty()) {
        setAccessibleDescription(tr("No iteration yet."));
        return;
    }
    const auto highest = std::max_element(m_kl.begin(), m_kl.end());
    const int latent = int(highest - m_kl.begin());
    setAccessibleDescription(tr("%1. Latent vectors: %2; the highest KL is that of latent %3, %4 nats.")
                                 .arg(readout())
                                 .arg(m_kl.size())
                                 .arg(latent + 1)
                                 .arg(QLocale().toString(*highest, 'f', 2)));
}

void KlStrip::restyle()
{
    const PlotStyle style = PlotStyle::fromPalette(palette(), font());
    setBackground(style.background);
    for (QCPAxis *axis : {xAxis, yAxis}) {
        axis->setBasePen(axis == xAxis ? QPen(style.muted) : Qt::NoPen);
        axis->setTickPen(QPen(style.muted));
        axis->setTickLabelColor(style.text);
        axis->setTickLabelFont(style.smallFont);
        axis->setLabelColor(style.text);
        axis->setLabelFont(style.smallFont);
    }
    m_readout->setFont(style.smallFont);
    m_readout->setTextColor(style.text);
    const QColor calm = blend(style.background, style.text, 0.35);
    m_bars->setPen(Qt::NoPen);
    m_bars->setBrush(calm);
    m_chosenBar->setPen(QPen(style.text));
    m_chosenBar->setBrush(blend(calm, style.text, 0.5));
    m_lines->setPen(QPen(style.text, 1.5));
    RedrawTurns::ofApplication().ask(this);
}

void KlStrip::changeEvent(QEvent *event)
{
    QCustomPlot::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

void KlStrip::mouseMoveEvent(QMouseEvent *event)
{
    choose(latentAt(xAxis->pixelToCoord(event->position().x())));
    QCustomPlot::mouseMoveEvent(event);
}

void KlStrip::leaveEvent(QEvent *event)
{
    choose(-1);
    QCustomPlot::leaveEvent(event);
}

/// Who comes by the keyboard sees where they are.
void KlStrip::focusInEvent(QFocusEvent *event)
{
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        choose(std::min(0, int(m_kl.size()) - 1));
    QCustomPlot::focusInEvent(event);
}

void KlStrip::focusOutEvent(QFocusEvent *event)
{
    choose(-1);
    QCustomPlot::focusOutEvent(event);
}

void KlStrip::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_kl.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        choose(m_chosen < 0 ? last : std::max(0, m_chosen - 1));
        break;
    case Qt::Key_Right:
        choose(std::min(last, m_chosen + 1));
        break;
    case Qt::Key_Home:
        choose(std::min(0, last));
        break;
    case Qt::Key_End:
        choose(last);
        break;
    case Qt::Key_Escape:
        choose(-1);
        break;
    default:
        QCustomPlot::keyPressEvent(event);
    }
}

} // namespace ts
