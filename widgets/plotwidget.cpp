// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plotwidget.h"

#include "labels.h"
#include "plottabledialog.h"

#include <QGridLayout>
#include <QMenu>
#include <QToolButton>

#include <numeric>

namespace ts
{

namespace
{

constexpr int legendMargin = 8; // to the left and the right, in pixels

QList<QCPAbstractLegendItem *> itemsOf(const QCPLegend *legend)
{
    // A legend that is wrapped has empty cells in its last row.
    QList<QCPAbstractLegendItem *> items;
    for (int i = 0; i < legend->itemCount(); ++i)
        if (QCPAbstractLegendItem *item = legend->item(i))
            items << item;
    return items;
}

/// In how many columns items of these widths fit, when they are set row by row.
int columnsThatFit(const QList<int> &widths, int spacing, int room)
{
    for (int columns = int(widths.size()); columns > 1; --columns) {
        QList<int> widest(columns, 0);
        for (int i = 0; i < widths.size(); ++i)
            widest[i % columns] = std::max(widest[i % columns], widths[i]);
        if (std::accumulate(widest.begin(), widest.end(), (columns - 1) * spacing) <= room)
            return columns;
    }
    return 1;
}

} // namespace

PlotWidget::PlotWidget(const QString &hint, QWidget *parent)
    : QCustomPlot(parent)
    , m_style(PlotStyle::fromPalette(palette(), font()))
    , m_hint(makeHint(hint))
    , m_menuButton(new QToolButton)
{
    setFocusPolicy(Qt::StrongFocus);
    setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    setPlottingHint(QCP::phFastPolylines);
    setMinimumSize(160, 120);
    buildActions();
    buildMenu();

    // The hint and the button are laid over the plot without asking for room.
    auto *over = new QGridLayout(this);
    over->setSizeConstraint(QLayout::SetNoConstraint);
    over->setContentsMargins(4, 2, 4, 4);
    over->addWidget(m_hint, 0, 0);
    over->addWidget(m_menuButton, 0, 0, Qt::AlignTop | Qt::AlignRight);

    dressAxes(axisRect());
    plotLayout()->insertRow(0);
    placeLegend(legend, plotLayout(), 0);
    setEmpty(true);
}

void PlotWidget::buildActions()
{
    m_reset = makeAction("resetView", Qt::Key_Home, tr("&Reset view"), tr("Show everything and follow new data again"));
    m_showTable = makeAction("showTable", Qt::CTRL | Qt::Key_T, tr("Show &table"),
                             tr("Show the numbers behind this plot as a table"));
    addActions({m_reset, m_showTable});
    connect(m_reset, &QAction::triggered, this, &PlotWidget::resetView);
    connect(m_showTable, &QAction::triggered, this, &PlotWidget::showTable);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

QAction *PlotWidget::makeAction(const char *name, const QKeySequence &keys, const QString &text, const QString &tip)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setToolTip(tip);
    action->setStatusTip(tip);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    return action;
}

void PlotWidget::buildMenu()
{
    auto *menu = new QMenu(m_menuButton);
    menu->setToolTipsVisible(true);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        menu->addActions(actions());
    });
    m_menuButton->setObjectName("plotMenuButton");
    m_menuButton->setText(tr("View"));
    m_menuButton->setToolTip(tr("What this plot shows, and its table"));
    m_menuButton->setAccessibleName(tr("View of the plot"));
    m_menuButton->setAccessibleDescription(m_menuButton->toolTip());
    m_menuButton->setAutoRaise(true);
    m_menuButton->setFocusPolicy(Qt::TabFocus);
    m_menuButton->setCursor(Qt::ArrowCursor);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setMenu(menu);
}

void PlotWidget::addViewActions(const QList<QAction *> &actions)
{
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    insertActions(m_reset, actions);
    insertAction(m_reset, separator);
}

void PlotWidget::dressAxes(QCPAxisRect *axes)
{
    for (QCPAxis *axis : {axes->axis(QCPAxis::atBottom), axes->axis(QCPAxis::atLeft)}) {
        axis->setSubTicks(false);
        axis->setTickLength(0, 4);
        axis->grid()->setZeroLinePen(Qt::NoPen);
        axis->setLabelPadding(6);
    }
    axes->setMinimumMargins(QMargins(8, 6, 12, 8));
}

void PlotWidget::placeLegend(QCPLegend *content, QCPLayoutGrid *layout, int row)
{
    auto *strip = new QCPLayoutGrid;
    layout->addElement(row, 0, strip);
    layout->setRowStretchFactor(row, 0.001);
    strip->addElement(0, 0, content);
    strip->addElement(0, 1, new QCPLayoutElement);
    strip->setColumnStretchFactor(0, 0.001);
    strip->setColumnSpacing(0);
    content->setVisible(true); // a plot's own is hidden at first
    content->setFillOrder(QCPLayoutGrid::foColumnsFirst);
    content->setBorderPen(Qt::NoPen);
    content->setBrush(Qt::NoBrush);
    content->setMargins(QMargins(legendMargin, 6, legendMargin, 0));
    content->setColumnSpacing(14);
    content->setRowSpacing(0);
}

QList<QCPLegend *> PlotWidget::legends() const
{
    QList<QCPLegend *> found;
    for (QCPLayoutElement *element : plotLayout()->elements(true))
        if (auto *each = qobject_cast<QCPLegend *>(element))
            found << each;
    return found;
}

/// Of what stands to the right of the axes, as it was last laid out.
int PlotWidget::widthBesideAxes() const
{
    int width = 0;
    for (int row = 0; row < plotLayout()->rowCount(); ++row)
        for (int column = 1; column < plotLayout()->columnCount(); ++column)
            if (plotLayout()->hasElement(row, column))
                width = std::max(width, plotLayout()->element(row, column)->outerRect().width());
    return width;
}

void PlotWidget::alignLegend(QCPLegend *which) const
{
    QList<int> widths;
    for (const QCPAbstractLegendItem *item : itemsOf(which))
        widths << item->minimumOuterSizeHint().width();
    // On the screen the button needs its corner; a figure is not drawn at the size of the widget.
    const bool besideButton = which == legend && viewport() == rect();
    // It shares the row with the button, and its column ends where one beside it begins, such as a colour scale's.
    const int beside = std::max(besideButton ? m_menuButton->sizeHint().width() : 0, widthBesideAxes());
    const int room = viewport().width() - legendMargin - beside - (beside > 0 ? plotLayout()->columnSpacing() : 0);
    const auto columns = [&](int left) { return columnsThatFit(widths, which->columnSpacing(), room - left); };
    const auto rows = [&](int left) { return (widths.size() + columns(left) - 1) / columns(left); };
    // It begins where the axes do, unless it needs fewer rows when it begins at the edge.
    const int left = rows(legendMargin) < rows(axisRect()->left()) ? legendMargin : axisRect()->left();
    const int wrap = columns(left);
    which->setMargins(QMargins(left, 6, legendMargin, 0));
    if (wrap != which->wrap()) {
        which->setWrap(wrap);
        which->setFillOrder(which->fillOrder(), true);
    }
}

void PlotWidget::updateLayout()
{
    // The ranges depend on the size of the axis rectangle, and the layout on the ranges by their tick labels: a few
    // rounds settle it.
    const auto state = [this] { return std::tuple(xAxis->range(), yAxis->range(), axisRect()->rect()); };
    for (int round = 0; round < 4; ++round) {
        for (QCPLegend *each : legends())
            alignLegend(each);
        const auto before = state();
        QCustomPlot::updateLayout();
        fitAxes();
        if (before == state())
            break;
    }
}

void PlotWidget::setPlotStyle(const PlotStyle &style)
{
    m_style = style;
    setBackground(style.background);
    for (const QCPAxisRect *rect : axisRects()) {
        for (QCPAxis *axis : {rect->axis(QCPAxis::atBottom), rect->axis(QCPAxis::atLeft)}) {
            axis->setBasePen(QPen(style.muted, style.scale));
            axis->setTickPen(QPen(style.muted, style.scale));
            axis->setTickLabelColor(style.text);
            axis->setTickLabelFont(style.smallFont);
            axis->setLabelColor(style.text);
            axis->setLabelFont(style.font);
            axis->grid()->setPen(QPen(style.grid, style.scale));
        }
    }
    const int em = QFontMetrics(style.smallFont).height();
    for (QCPLegend *each : legends()) {
        each->setFont(style.smallFont);
        each->setTextColor(style.text);
        each->setIconSize(em * 3 / 2, em + 2); // higher than the text, whose tails a figure would cut off otherwise
        for (QCPAbstractLegendItem *item : itemsOf(each)) {
            item->setFont(style.smallFont);
            item->setTextColor(style.text);
        }
    }
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
    m_menuButton->setVisible(!empty);
    plotLayout()->setVisible(!empty);
}

void PlotWidget::zoom(double factor)
{
    m_following = false;
    for (QCPAxis *axis : {xAxis, yAxis})
        axis->scaleRange(factor);
    redrawSoon();
}

void PlotWidget::pan(double right, double up)
{
    m_following = false;
    xAxis->moveRange(right * xAxis->range().size());
    yAxis->moveRange(up * yAxis->range().size());
    redrawSoon();
}

void PlotWidget::showTable()
{
    PlotTableDialog::open(*this, [this] { return table(); });
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
        if (axisRectAt(m_pressed))
            m_following = false;
    } else {
        setCursor(idAt(event->position()) >= 0 || pinnedAt(event->position()) ? Qt::PointingHandCursor
                                                                              : Qt::ArrowCursor);
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
    else if (const auto pinned = pinnedAt(event->position()))
        emit pinnedClicked(pinned->run, pinned->id);
}

std::optional<PlotWidget::PinnedPoint> PlotWidget::pinnedAt(const QPointF &) const
{
    return {};
}

void PlotWidget::mouseDoubleClickEvent(QMouseEvent *event)
{
    QCustomPlot::mouseDoubleClickEvent(event);
    resetView();
}

void PlotWidget::wheelEvent(QWheelEvent *event)
{
    if (axisRectAt(event->position()))
        m_following = false;
    QCustomPlot::wheelEvent(event);
}

void PlotWidget::keyPressEvent(QKeyEvent *event)
{
    constexpr double step = 0.1; // of what is shown
    const bool move = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int way = event->key() == Qt::Key_Left ? -1 : 1;
        if (move)
            pan(way * step, 0);
        else if (const qint64 id = neighbour(way); id >= 0)
            choose(id);
        break;
    }
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!move)
            return QCustomPlot::keyPressEvent(event);
        pan(0, event->key() == Qt::Key_Up ? step : -step);
        break;
    case Qt::Key_Plus:
        zoom(0.8);
        break;
    case Qt::Key_Minus:
        zoom(1.25);
        break;
    default:
        QCustomPlot::keyPressEvent(event);
    }
}

void PlotWidget::paintEvent(QPaintEvent *event)
{
    QCustomPlot::paintEvent(event);
    drawFocusFrame(*this);
}

} // namespace ts
