#include "ui/exchange/duplicate_step.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/exchange/glimpse_text.h"
#include "ui/shared/formats.h"
#include "ui/shared/icons.h"
#include "ui/shared/table_view.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

using usecase::DuplicateChoice;

constexpr auto emailKey = "import/same_email", nameKey = "import/same_name";

DuplicateChoice choiceOf(const QComboBox* list) { return static_cast<DuplicateChoice>(list->currentData().toInt()); }

}  // namespace

DuplicateStep::DuplicateStep(const ViewMemory& memory, QWidget* parent)
    : QWidget(parent),
      memory_(memory),
      model_(new ImportDuplicateModel(this)),
      title_(theme::plainLabel({}, this)),
      hint_(theme::plainLabel({}, this)),
      emailLabel_(theme::plainLabel({}, this)),
      emailRule_(new QComboBox(this)),
      nameLabel_(theme::plainLabel({}, this)),
      nameRule_(new QComboBox(this)),
      table_(new TableView(this)),
      update_(new QPushButton(this)),
      own_(new QPushButton(this)),
      never_(new QPushButton(this)),
      alike_(new QPushButton(this)),
      back_(new QPushButton(this))
{
    title_->setFont(theme::headingFont(font()));
    theme::setTone(hint_, theme::Tone::Muted);
    hint_->setWordWrap(true);
    emailRule_->setObjectName(QStringLiteral("sameEmailRule"));
    nameRule_->setObjectName(QStringLiteral("sameNameRule"));
    emailLabel_->setBuddy(emailRule_);
    nameLabel_->setBuddy(nameRule_);
    table_->setObjectName(QStringLiteral("importDuplicates"));
    table_->setModel(model_);
    table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    for (const auto column : {ImportDuplicateColumn::Known, ImportDuplicateColumn::Brought})
        table_->horizontalHeader()->setSectionResizeMode(static_cast<int>(column), QHeaderView::Stretch);
    giveTwoLines(table_);
    update_->setObjectName(QStringLiteral("updateLead"));
    own_->setObjectName(QStringLiteral("ownLead"));
    never_->setObjectName(QStringLiteral("neverMergeRow"));
    alike_->setObjectName(QStringLiteral("allAlike"));
    back_->setObjectName(QStringLiteral("backToColumns"));

    auto* heading = new QHBoxLayout;
    heading->addWidget(title_, 1);
    heading->addWidget(back_);
    auto* rules = new QGridLayout;
    rules->setHorizontalSpacing(theme::medium);
    rules->addWidget(emailLabel_, 0, 0);
    rules->addWidget(emailRule_, 0, 1);
    rules->addWidget(nameLabel_, 1, 0);
    rules->addWidget(nameRule_, 1, 1);
    rules->setColumnStretch(2, 1);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {update_, own_, never_}) buttons->addWidget(button);
    buttons->addStretch();
    buttons->addWidget(alike_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::small);
    layout->addLayout(heading);
    layout->addWidget(hint_);
    layout->addLayout(rules);
    layout->addWidget(table_, 1);
    layout->addLayout(buttons);
    connectSignals();
}

void DuplicateStep::connectSignals()
{
    for (QComboBox* list : {emailRule_, nameRule_}) connect(list, &QComboBox::activated, this, &DuplicateStep::readRules);
    connect(update_, &QPushButton::clicked, this, [this] { decide(DuplicateChoice::SameLead); });
    connect(own_, &QPushButton::clicked, this, [this] { decide(DuplicateChoice::OwnLead); });
    connect(never_, &QPushButton::clicked, this, [this] { decide(DuplicateChoice::NeverMerge); });
    connect(alike_, &QPushButton::clicked, this, &DuplicateStep::decideAlike);
    connect(back_, &QPushButton::clicked, this, &DuplicateStep::closed);
    connect(model_, &ImportDuplicateModel::decided, this, &DuplicateStep::decided);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DuplicateStep::showButtons);
    connect(model_, &QAbstractItemModel::modelReset, this, &DuplicateStep::showButtons);
}

void DuplicateStep::show(const usecase::ImportReport& report)
{
    const bool first = model_->rowCount() == 0;
    total_ = report.likelyTotal;
    model_->show(report.likely);
    if (first && model_->rowCount() > 0) {
        const int letter = table_->fontMetrics().averageCharWidth();
        table_->setColumnWidth(static_cast<int>(ImportDuplicateColumn::Score), 8 * letter);
        table_->setColumnWidth(static_cast<int>(ImportDuplicateColumn::Reason), 23 * letter);
        table_->setColumnWidth(static_cast<int>(ImportDuplicateColumn::Choice), 18 * letter);
    }
    showTexts();
}

void DuplicateStep::clear()
{
    total_ = 0;
    model_->clear();
}

void DuplicateStep::focusTable() { table_->setFocus(); }

std::vector<int> DuplicateStep::chosen() const
{
    std::vector<int> lines;
    for (const QModelIndex& index : table_->selectionModel()->selectedRows()) lines.push_back(index.row());
    return lines;
}

void DuplicateStep::decide(DuplicateChoice choice) { model_->decide(chosen(), choice); }

/// As the current line is, so are all with the same reasons.
void DuplicateStep::decideAlike()
{
    const QModelIndex current = table_->currentIndex();
    if (current.isValid()) model_->decide(model_->linesLike(current.row()), model_->choiceAt(current.row()));
}

void DuplicateStep::readRules()
{
    memory_.setValue(QLatin1String(emailKey), static_cast<int>(choiceOf(emailRule_)));
    memory_.setValue(QLatin1String(nameKey), static_cast<int>(choiceOf(nameRule_)));
    model_->setRules({choiceOf(emailRule_), choiceOf(nameRule_)});
}

void DuplicateStep::fillRules()
{
    for (const auto& [list, key] : {std::pair(emailRule_, emailKey), std::pair(nameRule_, nameKey)}) {
        const bool filled = list->count() > 0;
        const int chosen = filled ? list->currentData().toInt() : memory_.value(QLatin1String(key), 0).toInt();
        list->clear();
        list->addItem(tr("import as leads of their own, and ask later"), static_cast<int>(DuplicateChoice::OwnLead));
        list->addItem(tr("update the known lead"), static_cast<int>(DuplicateChoice::SameLead));
        list->setCurrentIndex(std::max(0, list->findData(chosen)));
    }
    model_->setRules({choiceOf(emailRule_), choiceOf(nameRule_)});
}

void DuplicateStep::retranslate()
{
    fillRules();
    model_->retranslate();
    emailLabel_->setText(tr("Same e-mail address:"));
    nameLabel_->setText(tr("Same name and company or domain:"));
    for (const auto& [label, list] : {std::pair(emailLabel_, emailRule_), std::pair(nameLabel_, nameRule_)}) list->setAccessibleName(label->text());
    update_->setText(tr("&Update the lead"));
    update_->setToolTip(tr("The known lead takes the values of the row, keeps its ID, and is known by the ID of the row too. Who objects to being contacted still does. "
                           "A row that looks like an earlier row is left out."));
    own_->setText(tr("Lead of its &own"));
    own_->setToolTip(tr("Imports the row as a new lead. Both can be merged later under Duplicates."));
    never_->setText(tr("&Never merge these two"));
    never_->setToolTip(tr("Imports the row as a new lead, and never asks about these two again."));
    alike_->setText(tr("&All like this one"));
    alike_->setToolTip(tr("What is to be done with this row holds for every row with the same reasons"));
    back_->setText(tr("&Back to the columns"));
    table_->setAccessibleName(tr("Rows that may be leads you have"));
    showTexts();
}

void DuplicateStep::showTexts()
{
    title_->setText(tr("Rows that may be leads you have"));
    QString hint = tr("A shared mailbox \u2013 the same address, another name \u2013 is never decided by a rule.");
    if (total_ > model_->rowCount()) hint = tr("The likeliest %1 of %2 are listed.").arg(count(model_->rowCount()), count(total_)) + u' ' + hint;
    hint_->setText(hint);
    showButtons();
}

void DuplicateStep::showButtons()
{
    const bool any = table_->selectionModel()->hasSelection();
    for (QPushButton* button : {update_, own_, never_}) button->setEnabled(any);
    alike_->setEnabled(table_->currentIndex().isValid());
}

}  // namespace handschlag::ui
