#include "ui/review/lines_view.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QTimer>
#include <algorithm>
#include <numeric>

#include "ui/review/lines_delegate.h"

namespace handschlag::ui {

LinesView::LinesView(const QString& name, std::vector<int> weights, QWidget* parent) : QTableView(parent), model_(new LinesModel(this)), weights_(std::move(weights))
{
    setObjectName(name);
    setModel(model_);
    setItemDelegate(new LinesDelegate(this));
    setWordWrap(true);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setTextElideMode(Qt::ElideNone);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    for (auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) connect(model_, changed, this, &LinesView::fit);
    connect(model_, &QAbstractItemModel::dataChanged, this, &LinesView::fit);
    connect(model_, &QAbstractItemModel::modelReset, this, &LinesView::fit);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        if (const TextLine* line = model_->lineAt(index)) emit lineActivated(line->id, index.column());
    });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LinesView::currentLineChanged);
}

void LinesView::setMostLines(int lines)
{
    mostLines_ = lines;
    setVerticalScrollBarPolicy(lines > 0 ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    updateGeometry();
}

std::string LinesView::currentId() const
{
    const TextLine* line = model_->lineAt(currentIndex());
    return line ? line->id : std::string();
}

void LinesView::setCurrentId(const std::string& id)
{
    const auto& lines = model_->lines();
    const auto found = std::ranges::find(lines, id, &TextLine::id);
    if (found != lines.end()) setCurrentIndex(model_->index(static_cast<int>(found - lines.begin()), 0));
}

void LinesView::fit()
{
    if (fitting_) return;
    fitting_ = true;
    const int columns = model_->columnCount();
    const auto weightOf = [this](int column) { return static_cast<std::size_t>(column) < weights_.size() ? weights_[static_cast<std::size_t>(column)] : 1; };
    int sum = 0;
    for (int column = 0; column < columns; ++column) sum += weightOf(column);
    int left = viewport()->width();
    for (int column = 0, rest = sum; column < columns; ++column) {
        const int width = left * weightOf(column) / std::max(1, rest);
        setColumnWidth(column, width);
        left -= width;
        rest -= weightOf(column);
    }
    // Not resizeRowsToContents: the hidden header would have a say.
    for (int row = 0; row < model_->rowCount(); ++row) setRowHeight(row, sizeHintForRow(row));
    fitting_ = false;
    updateGeometry();
}

int LinesView::wholeHeight() const
{
    int height = 2 * frameWidth() + horizontalHeader()->sizeHint().height();
    for (int row = 0; row < model_->rowCount(); ++row) height += rowHeight(row);
    return mostLines_ > 0 ? std::min(height, 2 * frameWidth() + horizontalHeader()->sizeHint().height() + mostLines_ * fontMetrics().lineSpacing()) : height;
}

QSize LinesView::sizeHint() const { return {20 * fontMetrics().averageCharWidth(), wholeHeight()}; }
QSize LinesView::minimumSizeHint() const { return sizeHint(); }

void LinesView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) fit();
}

void LinesView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) fit();
    if (event->type() == QEvent::PaletteChange) viewport()->update();
}

void LinesView::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (const TextLine* line = enter ? model_->lineAt(currentIndex()) : nullptr) {
        emit lineActivated(line->id, currentIndex().column());
        return;
    }
    QTableView::keyPressEvent(event);
}

void LinesView::wheelEvent(QWheelEvent* event)
{
    // The slide scrolls, not the table in it.
    if (mostLines_ > 0)
        QTableView::wheelEvent(event);
    else
        event->ignore();
}

}  // namespace handschlag::ui
