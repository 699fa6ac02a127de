#include "ui/shared/table_view.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

#include "ui/shared/icons.h"
#include "ui/shared/messages.h"
#include "ui/shared/save_as.h"
#include "ui/shared/table_cells.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

constexpr int rowPadding = 10;

}  // namespace

TableView::TableView(QWidget* parent) : QTableView(parent)
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, &TableView::showColumnMenu);
    connect(this, &QTableView::doubleClicked, this, &TableView::rowActivated);
    fitRowHeight();
}

void TableView::setModel(QAbstractItemModel* newModel)
{
    if (model()) model()->disconnect(this);
    QTableView::setModel(newModel);
    if (!newModel) return;
    connect(newModel, &QAbstractItemModel::modelReset, this, &TableView::ensureCurrent);
    connect(newModel, &QAbstractItemModel::rowsInserted, this, &TableView::ensureCurrent);
    connect(newModel, &QAbstractItemModel::rowsRemoved, this, &TableView::ensureCurrent);
    ensureCurrent();
}

void TableView::keepColumns(const ViewMemory& memory, const QString& name) 
{
    memory_ = memory;
    memoryName_ = name;
    memory.keep(horizontalHeader(), name);
}

void TableView::offerSaving(const QString& fileName)
{
    fileName_ = fileName;
    if (save_) return;
    copy_ = new QAction(icon(QStringLiteral("copy")), {}, this);
    save_ = new QAction(icon(QStringLiteral("export")), {}, this);
    save_->setObjectName(objectName() + QStringLiteral("SaveAs"));
    setContextMenuPolicy(Qt::ActionsContextMenu);
    addActions({copy_, save_});
    connect(copy_, &QAction::triggered, this, &TableView::copySelection);
    connect(save_, &QAction::triggered, this, &TableView::saveTable);
    nameActions();
}

void TableView::nameActions()
{
    if (!save_) return;
    copy_->setText(tr("&Copy rows"));
    save_->setText(tr("&Save table as…"));
}

exchange::OutputTable TableView::shownTable() const
{
    return tableOf(*model(), fileName_, [this](int at) { return !isColumnHidden(at); });
}

void TableView::saveTable()
{
    const auto target = askWhereToSave(this, fileName_);
    if (!target) return;
    const exchange::OutputTable table = shownTable();
    if (const auto saved = ui::saveTable(table, *target); !saved)
        emit failed(sentence(saved.error()));
    else
        emit noticed(savedSentence(table.rows.size(), *target));
}

void TableView::copySelection() const
{
    if (!selectionModel()) return;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList lines;
    for (const QModelIndex& row : std::as_const(rows)) {
        QStringList cells;
        for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
            const int column = horizontalHeader()->logicalIndex(visual);
            if (!isColumnHidden(column)) cells << row.siblingAtColumn(column).data(Qt::DisplayRole).toString().replace(u'\t', u' ').replace(u'\n', u' ');
        }
        lines << cells.join(u'\t');
    }
    if (!lines.isEmpty()) QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit rowActivated(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) fitRowHeight();
    if (event->type() == QEvent::LanguageChange) nameActions();
    QTableView::changeEvent(event);
}

void TableView::ensureCurrent()
{
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0) setCurrentIndex(model()->index(0, horizontalHeader()->logicalIndex(0)));
}

void TableView::fitRowHeight() { verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowPadding); }

void TableView::showColumnMenu(const QPoint& position)
{
    QMenu menu(this);
    const int count = horizontalHeader()->count();
    for (int column = 0; column < count; ++column) {
        QAction* action = menu.addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        // The last column that is visible stays.
        action->setEnabled(isColumnHidden(column) || horizontalHeader()->hiddenSectionCount() < count - 1);
        connect(action, &QAction::triggered, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            memory_.setValue(memoryName_, horizontalHeader()->saveState());
        });
    }
    menu.exec(horizontalHeader()->mapToGlobal(position));
}

}  // namespace handschlag::ui
