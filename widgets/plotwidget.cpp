// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plotwidget.h"

#include "hint.h"

#include <QStyleOptionFocusRect>
#include <QVBoxLayout>

namespace ts
{

PlotWidget::PlotWidget(const QString &hint, QWidget *parent)
    : QCustomPlot(parent)
    , m_style(PlotStyle::fromPalette(palette(), font()))
    , m_hint(makeHint(hint))
{
    setFocusPolicy(Qt::StrongFocus);
    setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    setPlottingHint(QCP::phFastPolylines);
    setMinimumSize(160, 120);

    // The hint is laid over the plot without asking for room.
    auto *over = new QVBoxLayout(this);
    over->setSizeConstraint(QLayout::SetNoConstraint);
    over->addWidget(m_hint);

    for (QCPAxis *axis : {xAxis, yAxis}) {
        axis->setSubTicks(false);
        axis->setTickLength(0, 4);
        axis->grid()->setZeroLinePen(Qt::NoPen);
        axis->setLabelPadding(6);
    }
    axisRect()->setMinimumMargins(QMargins(8, 6, 12, 8));
    placeLegend();
    setEmpty(true);
}

void PlotWidget::placeLegend()
{
    // In a row of its own above the axes, where it hides no data.
    auto *row = new QCPLayoutGrid;
    plotLayout()->insertRow(0);
    plotLayout()->addElement(0, 0, row);
    plotLayout()->setRowStretchFactor(0, 0.001);
    row->addElement(0, 0, legend);
    row->addElement(0, 1, new QCPLayoutElement);
    row->setColumnStretchFactor(0, 0.001);
    legend->setFillOrder(QCPLayoutGrid::foColumnsFirst);
    legend->setBorderPen(Qt::NoPen);
    legend->setBrush(Qt::NoBrush);
    legend->setMargins(QMargins(8, 6, 8, 0));
    legend->setColumnSpacing(14);
    legend->setRowSpacing(2);
}

QList<QCPAbstractLegendItem *> PlotWidget::legendItems() const
{
    // A legend that is wrapped has empty cells in its last row.
    QList<QCPAbstractLegendItem *> items;
    for (int i = 0; i < legend->itemCount(); ++i)
        if (QCPAbstractLegendItem *item = legend->item(i))
            items << item;
    return items;
}

void PlotWidget::wrapLegend()
{
    int widest = 1;
    for (const QCPAbstractLegendItem *item : legendItems())
        widest = std::max(widest, item->minimumOuterSizeHint().width() + legend->columnSpacing());
    const int wrap = std::max(1, (viewport().width() - legend->margins().left()) / widest);
    if (wrap != legend->wrap()) {
        legend->setWrap(wrap);
        legend->setFillOrder(legend->fillOrder(), true);
    }
}

void PlotWidget::updateLayout()
{
    // The ranges depend on the size of the axis rectangle, and the layout on the ranges by their tick labels: a few
    // rounds settle it.
    const auto state = [this] { return std::tuple(xAxis->range(), yAxis->range(), legend->margins().left()); };
    for (int round = 0; round < 4; ++round) {
        wrapLegend();
        QCustomPlot::updateLayout();
        const auto before = state();
        fitAxes();
        legend->setMargins(QMargins(axisRect()->left(), 6, 8, 0));
        if (before == state())
            break;
    }
}

void PlotWidget::setPlotStyle(const PlotStyle &style)
{
    m_style = style;
    setBackground(style.background);
    for (QCPAxis *axis : {xAxis, yAxis}) {
        axis->setBasePen(QPen(style.muted, style.scale));
        axis->setTickPen(QPen(style.muted, style.scale));
        axis->setTickLabelColor(style.text);
        axis->setTickLabelFont(style.smallFont);
        axis->setLabelColor(style.text);
        axis->setLabelFont(style.font);
        axis->grid()->setPen(QPen(style.grid, style.scale));
    }
    legend->setFont(style.smallFont);
    legend->setTextColor(style.text);
    for (QCPAbstractLegendItem *item : legendItems()) {
        item->setFont(style.smallFont);
        item->setTextColor(style.text);
    }
    const int em = QFontMetrics(style.smallFont).height();
    legend->setIconSize(em * 3 / 2, em);
    restyle();
    redrawSoon();
}

void PlotWidget::resetView()
{
    m_following = true;
    redrawSoon();
}

void PlotWidget::setEmpty(bool empty)
{
    m_hint->setVisible(empty);
    axisRect()->setVisible(!empty);
    legend->setVisible(!empty);
}

void PlotWidget::zoom(double factor)
{
    m_following = false;
    for (QCPAxis *axis : {xAxis, yAxis})
        axis->scaleRange(factor);
    redrawSoon();
}

void PlotWidget::changeEvent(QEvent *event)
{
    QCustomPlot::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        setPlotStyle(PlotStyle::fromPalette(palette(), font()));
}

void PlotWidget::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position();
    m_dragged = false;
    QCustomPlot::mousePressEvent(event);
}

void PlotWidget::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton) {
        const auto moved = (event->position() - m_pressed).manhattanLength();
        m_dragged = m_dragged || moved >= QApplication::startDragDistance();
        if (!m_dragged)
            return; // a click with a shaking hand does not move the plot
        m_following = false;
    } else {
        setCursor(idAt(event->position()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }
    QCustomPlot::mouseMoveEvent(event);
}

void PlotWidget::mouseReleaseEvent(QMouseEvent *event)
{
    QCustomPlot::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || m_dragged)
        return;
    if (const qint64 id = idAt(event->position()); id >= 0)
        choose(id);
}

void PlotWidget::mouseDoubleClickEvent(QMouseEvent *event)
{
    QCustomPlot::mouseDoubleClickEvent(event);
    resetView();
}

void PlotWidget::wheelEvent(QWheelEvent *event)
{
    m_following = false;
    QCustomPlot::wheelEvent(event);
}

void PlotWidget::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (const qint64 id = neighbour(event->key() == Qt::Key_Left ? -1 : 1); id >= 0)
            choose(id);
        break;
    case Qt::Key_Plus:
        zoom(0.8);
        break;
    case Qt::Key_Minus:
        zoom(1.25);
        break;
    case Qt::Key_Home:
        resetView();
        break;
    default:
        QCustomPlot::keyPressEvent(event);
    }
}

void PlotWidget::paintEvent(QPaintEvent *event)
{
    QCustomPlot::paintEvent(event);
    if (!hasFocus() || !window()->testAttribute(Qt::WA_KeyboardFocusChange))
        return;
    QStyleOptionFocusRect option;
    option.initFrom(this);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

} // namespace ts
