#include "ui/negotiation/merge_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "core/agreement/document_json.h"
#include "core/agreement/word_redline.h"
#include "ui/shared/languages.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

enum Column { Where, Before, Mine, Theirs, Chosen, ColumnCount };
constexpr int notChosen = -1;

}  // namespace

MergeDialog::MergeDialog(usecase::MergedDraft draft, const agreement::Document& mine, QWidget* parent)
    : QDialog(parent), draft_(std::move(draft)), buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setObjectName(QStringLiteral("mergeDialog"));
    setWindowTitle(tr("Changed on both sides"));
    QLabel* what = theme::plainLabel(tr("Somebody else changed the same while you were editing. Everything else is put together already; choose what holds here."));
    what->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(what);
    createTable(mine);
    column->addWidget(buttons_);
    buttons_->button(QDialogButtonBox::Ok)->setText(tr("Save these"));
    buttons_->button(QDialogButtonBox::Cancel)->setText(tr("Decide later"));
    connect(buttons_, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(900, 360);
    follow();
}

void MergeDialog::createTable(const agreement::Document& mine)
{
    auto* table = new QTableWidget(static_cast<int>(draft_.conflicts.size()), ColumnCount);
    table->setObjectName(QStringLiteral("conflicts"));
    table->setAccessibleName(windowTitle());
    table->setHorizontalHeaderLabels({tr("Where"), tr("Before"), tr("Mine"), tr("Theirs"), tr("What holds")});
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setWordWrap(true);
    for (int row = 0; row < table->rowCount(); ++row) {
        const agreement::Conflict& conflict = draft_.conflicts[static_cast<std::size_t>(row)];
        const auto ours = agreement::changeWords(conflict.mine, draft_.document, mine, currentLanguage());
        const auto other = agreement::changeWords(conflict.theirs, draft_.document, mine, currentLanguage());
        const auto cell = [&](Column column, const std::string& text) {
            table->setItem(row, column, new QTableWidgetItem(text.empty() ? tr("(nothing)") : QString::fromStdString(text)));
        };
        cell(Where, ours.place.empty() ? ours.parameter : ours.parameter.empty() ? ours.place : ours.place + ": " + ours.parameter);
        cell(Before, ours.before);
        cell(Mine, ours.after);
        cell(Theirs, other.after);
        auto* choice = new QComboBox;
        choice->setObjectName(QStringLiteral("choice%1").arg(row));
        choice->setAccessibleName(table->item(row, Where)->text());
        choice->addItem(tr("Choose…"), notChosen);
        choice->addItem(tr("Mine"), static_cast<int>(agreement::Choice::Mine));
        choice->addItem(tr("Theirs"), static_cast<int>(agreement::Choice::Theirs));
        choice->addItem(tr("As before"), static_cast<int>(agreement::Choice::Base));
        table->setCellWidget(row, Chosen, choice);
        connect(choice, &QComboBox::currentIndexChanged, this, &MergeDialog::follow);
        choices_.push_back(choice);
    }
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(Chosen, QHeaderView::ResizeToContents);
    table->resizeRowsToContents();
    layout()->addWidget(table);
}

void MergeDialog::follow()
{
    buttons_->button(QDialogButtonBox::Ok)->setEnabled(std::ranges::none_of(choices_, [](const QComboBox* choice) { return choice->currentData().toInt() == notChosen; }));
}

Result<agreement::Document> MergeDialog::resolved() const
{
    Result<nlohmann::json> merged = agreement::toJson(draft_.document);
    for (std::size_t i = 0; i < choices_.size() && merged; ++i)
        merged = agreement::resolve(std::move(*merged), draft_.conflicts[i], static_cast<agreement::Choice>(choices_[i]->currentData().toInt()));
    if (!merged) return std::unexpected(merged.error());
    return agreement::documentFromJson(*merged);
}

}  // namespace handschlag::ui
