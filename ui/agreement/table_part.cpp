#include "ui/agreement/table_part.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/agreement/field_delegate.h"
#include "ui/shared/icons.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

constexpr int fewestRows = 2;
constexpr int mostRows = 12;

}  // namespace

TablePart::TablePart(Draft* draft, const char* title, TableSource source, QWidget* parent)
    : ClausePart(parent),
      draft_(draft),
      titleSource_(title),
      model_(new ClauseTableModel(draft, std::move(source), this)),
      title_(theme::plainLabel()),
      view_(new QTableView),
      problems_(theme::plainLabel())
{
    createViews();
    createButtons();
    connectSignals();
    retranslate();
    fit();
    enableButtons();
}

void TablePart::createViews()
{
    title_->setFont(theme::headingFont(font()));
    title_->setBuddy(view_);
    view_->setObjectName(model_->source().place);
    view_->setModel(model_);
    view_->setItemDelegate(new FieldDelegate([this](const QModelIndex& index) { return std::optional(model_->kindAt(index.column())); }, view_));
    view_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed |
                           QAbstractItemView::SelectedClicked);
    view_->setSelectionMode(QAbstractItemView::SingleSelection);
    view_->setTabKeyNavigation(false);
    view_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view_->verticalHeader()->setVisible(false);
    view_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + theme::medium);
    view_->horizontalHeader()->setHighlightSections(false);
    if (model_->rowCount() > 0) view_->setCurrentIndex(model_->index(0, 0));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(title_);
    column->addWidget(view_);
    problems_->setObjectName(model_->source().place + QStringLiteral(".problems"));
    problems_->setWordWrap(true);
    theme::setTone(problems_, theme::Tone::Danger);
    column->addWidget(problems_);
    showProblems();
}

void TablePart::showProblems()
{
    QStringList lines;
    for (int row = 0; row < model_->rowCount(); ++row)
        for (const QString& problem : model_->problemsAt(row)) {
            const QString line = QStringLiteral("✗ %1: %2").arg(model_->index(row, 0).data().toString(), problem);
            if (!lines.contains(line)) lines << line;
        }
    problems_->setText(lines.join(u'\n'));
    problems_->setVisible(!lines.isEmpty());
}

void TablePart::createButtons()
{
    auto* row = new QHBoxLayout;
    const auto button = [row](const char* iconName, const char* name) {
        auto* made = new QToolButton;
        made->setObjectName(QString::fromLatin1(name));
        made->setIcon(icon(QString::fromLatin1(iconName)));
        made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        row->addWidget(made);
        return made;
    };
    add_ = button("add", "addRow");
    remove_ = button("delete", "removeRow");
    up_ = button("", "moveUp");
    down_ = button("", "moveDown");
    row->addStretch();
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    const TableSource& source = model_->source();
    add_->setVisible(static_cast<bool>(source.insert));
    remove_->setVisible(static_cast<bool>(source.remove));
    up_->setVisible(static_cast<bool>(source.move));
    down_->setVisible(static_cast<bool>(source.move));
}

void TablePart::connectSignals()
{
    connect(add_, &QToolButton::clicked, this, &TablePart::add);
    connect(remove_, &QToolButton::clicked, this, &TablePart::remove);
    connect(up_, &QToolButton::clicked, this, [this] { move(-1); });
    connect(down_, &QToolButton::clicked, this, [this] { move(1); });
    connect(draft_, &Draft::editableChanged, this, &TablePart::enableButtons);
    connect(draft_, &Draft::problemsChanged, this, &TablePart::showProblems);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model_, signal, this, [this] {
            fit();
            enableButtons();
        });
    connect(model_, &QAbstractItemModel::rowsInserted, view_, [this](const QModelIndex&, int first) {
        if (!view_->currentIndex().isValid()) view_->setCurrentIndex(model_->index(first, 0));
    });
    connect(view_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current, const QModelIndex& previous) {
        enableButtons();
        if (current.row() != previous.row()) emit currentRowChanged(current.row());
    });
}

int TablePart::currentRow() const { return view_->currentIndex().row(); }

void TablePart::refresh()
{
    model_->refresh();
    showProblems();
    if (!view_->currentIndex().isValid() && model_->rowCount() > 0) view_->setCurrentIndex(model_->index(0, 0));
    fit();
    enableButtons();
}

void TablePart::fit()
{
    view_->resizeColumnsToContents();
    // Numbers stay beside their heading; words may take what is left.
    const FieldType last = model_->kindAt(model_->columnCount() - 1).type;
    view_->horizontalHeader()->setStretchLastSection(last == FieldType::Text || last == FieldType::Words || last == FieldType::Match ||
                                                     last == FieldType::Choice);
    const int rows = qBound(fewestRows, model_->rowCount(), mostRows);
    const int height = view_->horizontalHeader()->sizeHint().height() + rows * view_->verticalHeader()->defaultSectionSize() +
                       2 * view_->frameWidth() + view_->horizontalScrollBar()->sizeHint().height();
    view_->setFixedHeight(height);
}

void TablePart::enableButtons()
{
    const bool editable = draft_->isEditable();
    const int row = currentRow();
    add_->setEnabled(editable);
    remove_->setEnabled(editable && row >= 0);
    up_->setEnabled(editable && row > 0);
    down_->setEnabled(editable && row >= 0 && row + 1 < model_->rowCount());
}

void TablePart::add()
{
    const int at = currentRow() >= 0 ? currentRow() + 1 : model_->rowCount();
    draft_->edit(tr("Add a row"), {}, [this, at](agreement::Document& document) { model_->source().insert(document, at); });
    if (at >= model_->rowCount()) return;
    view_->setCurrentIndex(model_->index(at, 0));
    view_->setFocus();
    view_->edit(model_->index(at, 0));
}

void TablePart::remove()
{
    const int row = currentRow();
    draft_->edit(tr("Remove a row"), {}, [this, row](agreement::Document& document) { model_->source().remove(document, row); });
    if (model_->rowCount() > 0) view_->setCurrentIndex(model_->index(std::min(row, model_->rowCount() - 1), 0));
}

void TablePart::move(int offset)
{
    const int from = currentRow();
    const int column = view_->currentIndex().column();
    draft_->edit(tr("Move a row"), {}, [this, from, offset](agreement::Document& document) { model_->source().move(document, from, from + offset); });
    view_->setCurrentIndex(model_->index(from + offset, column));
}

void TablePart::retranslate()
{
    title_->setText(QCoreApplication::translate("AgreementColumns", titleSource_));
    view_->setAccessibleName(title_->text());
    model_->retranslate();
    add_->setText(tr("Add"));
    remove_->setText(tr("Remove"));
    up_->setText(tr("Up"));
    down_->setText(tr("Down"));
    fit();
}

}  // namespace handschlag::ui
