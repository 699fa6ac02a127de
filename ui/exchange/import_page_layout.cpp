// How the import page is laid out; what it does stands in import_page.cpp.

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/exchange/drop_area.h"
#include "ui/exchange/import_forecast.h"
#include "ui/exchange/import_options.h"
#include "ui/exchange/import_page.h"
#include "ui/exchange/mapping_delegates.h"
#include "ui/exchange/mapping_model.h"
#include "ui/exchange/past_imports_panel.h"
#include "ui/exchange/preview_model.h"
#include "ui/exchange/question_panel.h"
#include "ui/exchange/reading_options.h"
#include "ui/shared/table_view.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

/// A column with its heading.
QWidget* titled(QLabel* title, QWidget* content, QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::small);
    title->setFont(theme::headingFont(parent->font()));
    layout->addWidget(title);
    layout->addWidget(content, 1);
    return box;
}

}  // namespace

void ImportPage::createViews()
{
    drop_ = new DropArea(this);
    drop_->setObjectName(QStringLiteral("dropArea"));
    auto* work = new QWidget(this);
    auto* workLayout = new QVBoxLayout(work);
    workLayout->setContentsMargins(0, 0, 0, 0);
    workLayout->setSpacing(theme::medium);
    workLayout->addWidget(createHead());
    workLayout->addWidget(createBody(), 1);
    stack_ = new QStackedWidget(this);
    past_ = new PastImportsPanel(&session(), this);
    auto* start = new QWidget(this);
    auto* startLayout = new QVBoxLayout(start);
    startLayout->setContentsMargins(0, 0, 0, 0);
    startLayout->setSpacing(theme::large);
    startLayout->addWidget(drop_, 3);
    startLayout->addWidget(past_, 2);
    stack_->addWidget(start);
    stack_->addWidget(work);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::large, 0, theme::large, theme::medium);
    layout->addWidget(stack_);
    setAcceptDrops(true);
}

QWidget* ImportPage::createHead()
{
    auto* head = new QWidget(this);
    fileName_ = theme::plainLabel({}, head);
    fileName_->setFont(theme::headingFont(font()));
    found_ = theme::plainLabel({}, head);
    found_->setObjectName(QStringLiteral("found"));
    theme::setTone(found_, theme::Tone::Muted);
    sheetLabel_ = theme::plainLabel({}, head);
    sheets_ = new QComboBox(head);
    sheets_->setObjectName(QStringLiteral("sheet"));
    sheets_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    sheetLabel_->setBuddy(sheets_);
    kindLabel_ = theme::plainLabel({}, head);
    kinds_ = new QComboBox(head);
    kinds_->setObjectName(QStringLiteral("kind"));
    kindLabel_->setBuddy(kinds_);
    load_ = new QPushButton(head);
    load_->setObjectName(QStringLiteral("loadMapping"));
    save_ = new QPushButton(head);
    save_->setObjectName(QStringLiteral("saveMapping"));
    other_ = new QPushButton(head);
    other_->setObjectName(QStringLiteral("otherFile"));
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part : std::initializer_list<QWidget*>{fileName_, found_}) layout->addWidget(part);
    layout->addStretch();
    for (QWidget* part : std::initializer_list<QWidget*>{sheetLabel_, sheets_, kindLabel_, kinds_, load_, save_, other_}) layout->addWidget(part);
    return head;
}

QWidget* ImportPage::createBody()
{
    mappingTable_ = new TableView(this);
    mappingTable_->setObjectName(QStringLiteral("mapping"));
    mappingTable_->setModel(columns_);
    mappingTable_->setSelectionMode(QAbstractItemView::SingleSelection);
    mappingTable_->setItemDelegateForColumn(static_cast<int>(MappingColumn::Target), new TargetDelegate(mappingTable_));
    mappingTable_->setItemDelegateForColumn(static_cast<int>(MappingColumn::Format), new DateFormatDelegate(mappingTable_));
    mappingTable_->setEditTriggers(QAbstractItemView::AllEditTriggers);
    mappingTable_->verticalHeader()->setDefaultSectionSize(std::max(mappingTable_->verticalHeader()->defaultSectionSize(), QComboBox().sizeHint().height() + theme::tight));
    mappingTable_->horizontalHeader()->setSectionResizeMode(static_cast<int>(MappingColumn::Samples), QHeaderView::Stretch);
    previewTable_ = new TableView(this);
    previewTable_->setObjectName(QStringLiteral("preview"));
    previewTable_->setModel(preview_);
    previewTable_->verticalHeader()->show();
    options_ = new ImportOptions(QString::fromStdString(session().info().zone), this);
    extras_ = theme::plainLabel({}, this);
    extras_->setWordWrap(true);
    theme::setTone(extras_, theme::Tone::Muted);
    auto* optionBox = new QWidget(this);
    auto* optionLayout = new QVBoxLayout(optionBox);
    optionLayout->setContentsMargins(0, 0, 0, 0);
    optionLayout->addWidget(options_);
    optionLayout->addWidget(extras_);
    readingTitle_ = theme::plainLabel({}, this);
    readingTitle_->setFont(theme::headingFont(font()));
    reading_ = new ReadingOptions(this);
    optionLayout->addSpacing(theme::medium);
    optionLayout->addWidget(readingTitle_);
    optionLayout->addWidget(reading_);
    optionLayout->addStretch();
    forecast_ = new ImportForecast(this);

    mappingTitle_ = theme::plainLabel({}, this);
    optionsTitle_ = theme::plainLabel({}, this);
    previewTitle_ = theme::plainLabel({}, this);
    auto* left = new QSplitter(Qt::Vertical, this);
    questions_ = new QuestionPanel(this);
    auto* columns = new QWidget(this);
    auto* columnLayout = new QVBoxLayout(columns);
    columnLayout->setContentsMargins(0, 0, 0, 0);
    columnLayout->setSpacing(theme::small);
    presetLabel_ = theme::plainLabel({}, columns);
    presets_ = new QComboBox(columns);
    presets_->setObjectName(QStringLiteral("preset"));
    presetLabel_->setBuddy(presets_);
    mappingTitle_->setFont(theme::headingFont(font()));
    auto* heading = new QHBoxLayout;
    heading->addWidget(mappingTitle_, 1);
    heading->addWidget(presetLabel_);
    heading->addWidget(presets_);
    columnLayout->addLayout(heading);
    columnLayout->addWidget(questions_);
    columnLayout->addWidget(mappingTable_, 1);
    left->addWidget(columns);
    left->addWidget(titled(previewTitle_, previewTable_, left));
    left->setStretchFactor(0, 3);
    left->setStretchFactor(1, 2);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(titled(optionsTitle_, optionBox, scroll));
    auto* right = new QSplitter(Qt::Vertical, this);
    right->addWidget(scroll);
    right->addWidget(forecast_);
    right->setStretchFactor(1, 1);
    auto* both = new QSplitter(Qt::Horizontal, this);
    both->addWidget(left);
    both->addWidget(right);
    both->setStretchFactor(0, 5);
    both->setStretchFactor(1, 3);
    for (QSplitter* splitter : {left, right, both}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(theme::large);
    }
    session().memory().keep(left, QStringLiteral("import/left"));
    session().memory().keep(right, QStringLiteral("import/right"));
    session().memory().keep(both, QStringLiteral("import/both"));
    return both;
}

}  // namespace handschlag::ui
