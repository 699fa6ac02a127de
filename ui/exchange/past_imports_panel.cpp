#include "ui/exchange/past_imports_panel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/exchange/past_imports_model.h"
#include "ui/exchange/undo_words.h"
#include "ui/shared/messages.h"
#include "ui/shared/table_view.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

constexpr int outlookWidth = 340;

}  // namespace

PastImportsPanel::PastImportsPanel(Session* session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      imports_(new PastImportsModel(session->zone(), this)),
      title_(theme::plainLabel({}, this)),
      table_(new TableView(this)),
      outlookTitle_(theme::plainLabel({}, this)),
      outlookText_(theme::plainLabel({}, this)),
      hint_(theme::plainLabel({}, this)),
      takeBack_(new QPushButton(this))
{
    table_->setObjectName(QStringLiteral("pastImports"));
    table_->setModel(imports_);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->horizontalHeader()->setSectionResizeMode(static_cast<int>(PastImportColumn::File), QHeaderView::Stretch);
    outlookText_->setObjectName(QStringLiteral("undoOutlook"));
    outlookText_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    hint_->setObjectName(QStringLiteral("undoHint"));
    takeBack_->setObjectName(QStringLiteral("takeBack"));
    for (QLabel* label : {outlookText_, hint_}) label->setWordWrap(true);
    for (QLabel* label : {title_, outlookTitle_}) label->setFont(theme::headingFont(font()));
    theme::setTone(hint_, theme::Tone::Muted);

    auto* left = new QVBoxLayout;
    left->setSpacing(theme::small);
    left->addWidget(title_);
    left->addWidget(table_, 1);
    auto* right = new QVBoxLayout;
    right->setSpacing(theme::small);
    for (QLabel* label : {outlookTitle_, outlookText_, hint_}) {
        label->setFixedWidth(outlookWidth);
        right->addWidget(label);
    }
    right->addStretch();
    right->addWidget(takeBack_, 0, Qt::AlignLeft);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::large);
    layout->addLayout(left, 1);
    layout->addLayout(right);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PastImportsPanel::choose);
    connect(imports_, &QAbstractItemModel::modelReset, this, &PastImportsPanel::choose);
    connect(takeBack_, &QPushButton::clicked, this, &PastImportsPanel::takeBack);
    hide();
}

std::optional<usecase::Batch> PastImportsPanel::chosen() const
{
    const QModelIndex current = table_->currentIndex();
    return current.isValid() ? std::optional(imports_->at(current.row())) : std::nullopt;
}

void PastImportsPanel::reload()
{
    session_->tasks().run<std::vector<usecase::Batch>>(
        this, [](usecase::Store& store, const Progress&) { return store.batches().all(); },
        [this](Result<std::vector<usecase::Batch>> batches) {
            if (!batches) return emit failed(sentence(batches.error()));
            const bool first = imports_->rowCount() == 0;
            imports_->show(*batches);
            setVisible(imports_->rowCount() > 0);
            if (first)
                for (int column = 0; column < imports_->columnCount(); ++column)
                    if (column != static_cast<int>(PastImportColumn::File)) table_->resizeColumnToContents(column);
            choose();
        });
}

void PastImportsPanel::choose()
{
    if (working_) return;
    outlook_.reset();
    problem_ = {};
    const auto batch = chosen();
    asking_ = batch && !batch->undoneAt;
    if (asking_) ask();
    showTexts();
}

void PastImportsPanel::ask()
{
    session_->tasks().run<usecase::ImportUndo>(
        this, [id = chosen()->id](usecase::Store& store, const Progress&) { return usecase::importUndoOutlook(store, id); },
        [this, question = ++question_](Result<usecase::ImportUndo> outlook) {
            if (question != question_) return;
            asking_ = false;
            if (outlook)
                outlook_ = std::move(*outlook);
            else
                problem_ = outlook.error();
            showTexts();
        });
}

void PastImportsPanel::takeBack()
{
    if (!outlook_ || !outlook_->dependents.empty() || working_) return;
    working_ = true;
    showTexts();
    const PersonId actor = session_->actor() ? session_->actor()->id : PersonId{};
    session_->tasks().run<usecase::ImportUndo>(
        this,
        [id = outlook_->batch.id, actor, now = session_->now()](usecase::Store& store, const Progress& progress) {
            return usecase::undoImport(store, id, actor, now, progress);
        },
        [this](Result<usecase::ImportUndo> undone) {
            working_ = false;
            if (undone)
                emit noticed(whatHappened(*undone));
            else
                emit failed(sentence(undone.error()));
            reload();
        });
}

void PastImportsPanel::retranslate()
{
    imports_->retranslate();
    showTexts();
}

void PastImportsPanel::showTexts()
{
    title_->setText(tr("Imported so far"));
    table_->setAccessibleName(title_->text());
    takeBack_->setText(tr("&Take this import back"));
    takeBack_->setToolTip(tr("All or nothing; it stays in this list, and the file can be imported again"));
    const auto batch = chosen();
    const bool refused = outlook_ && !outlook_->dependents.empty();
    takeBack_->setVisible(batch && !batch->undoneAt);
    takeBack_->setEnabled(outlook_ && !refused && !working_);
    outlookTitle_->setText(refused ? tr("Cannot be taken back") : tr("If it is taken back"));
    outlookTitle_->setVisible(batch && !batch->undoneAt);
    QString text;
    if (batch && batch->undoneAt)
        text = tr("This import was taken back. The file can be imported again.");
    else if (working_)
        text = tr("Taking it back\u2026");
    else if (asking_)
        text = tr("Looking what builds on it\u2026");
    else if (!problem_.code.name.empty())
        text = sentence(problem_);
    else if (outlook_)
        text = (refused ? whyNot(*outlook_) : whatWillHappen(*outlook_)).join(u'\n');
    if (outlook_ && text.isEmpty()) text = tr("It has changed nothing; it will only be marked.");
    outlookText_->setText(text);
    hint_->setText(outlook_ && !refused ? laterImportsHint(*outlook_) : QString());
    hint_->setVisible(!hint_->text().isEmpty());
    for (QLabel* label : {outlookText_, hint_}) label->setMinimumHeight(std::max(0, label->heightForWidth(outlookWidth)));
}

}  // namespace handschlag::ui
