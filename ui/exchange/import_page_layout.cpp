// How the import page is laid out; what it does stands in import_page.cpp.

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include "ui/exchange/carried_activities.h"
#include "ui/exchange/drop_area.h"
#include "ui/exchange/duplicate_step.h"
#include "ui/exchange/duplicates_panel.h"
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
    workLayout->setSpacing(theme::medium);
    workLayout->addWidget(createHead());
    workLayout->addWidget(createBody(), 1);
    stack_ = new QStackedWidget(this);
    past_ = new PastImportsPanel(&session(), this);
    auto* start = new QWidget(this);
    auto* startLayout = new QVBoxLayout(start);
    startLayout->setSpacing(theme::large);
    startLayout->addWidget(drop_, 3);
    startLayout->addWidget(past_, 2);
    stack_->addWidget(start);
    stack_->addWidget(work);
    duplicates_ = new DuplicatesPanel(&session(), this);
    tabs_ = new QTabWidget(this);
    tabs_->setObjectName(QStringLiteral("importTabs"));
    tabs_->setDocumentMode(true);
    tabs_->addTab(stack_, {});
    tabs_->addTab(duplicates_, {});
    workLayout->setContentsMargins(0, theme::medium, 0, 0);
    startLayout->setContentsMargins(0, theme::medium, 0, 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::large, 0, theme::large, theme::medium);
    layout->addWidget(tabs_);
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

QWidget* ImportPage::createColumns()
{
    mappingTable_ = new TableView(this);
    mappingTable_->setObjectName(QStringLiteral("mapping"));
    mappingTable_->setModel(columns_);
    mappingTable_->setSelectionMode(QAbstractItemView::SingleSelection);
    mappingTable_->setItemDelegateForColumn(static_cast<int>(MappingColumn::Target), new TargetDelegate(mappingTable_));
    mappingTable_->setItemDelegateForColumn(static_cast<int>(MappingColumn::Format), new DateFormatDelegate(mappingTable_));
    mappingTable_->setEditTriggers(QAbstractItemView::AllEditTriggers);
    mappingTable_->verticalHeader()->setDefaultSectionSize(std::max(mappingTable_->verticalHeader()->defaultSectionSize(), QComboBox().sizeHint().height() + theme::tight));
    QHeaderView* header = mappingTable_->horizontalHeader();
    header->moveSection(static_cast<int>(MappingColumn::Samples), static_cast<int>(MappingColumn::Format));  // the first rows stand below as well: what a narrow window can spare
    header->setSectionResizeMode(static_cast<int>(MappingColumn::Samples), QHeaderView::Stretch);
    for (const MappingColumn column : {MappingColumn::Header, MappingColumn::Type, MappingColumn::Format}) header->setSectionResizeMode(static_cast<int>(column), QHeaderView::ResizeToContents);
    questions_ = new QuestionPanel(this);
    mappingTitle_ = theme::plainLabel({}, this);
    mappingTitle_->setFont(theme::headingFont(font()));
    presetLabel_ = theme::plainLabel({}, this);
    presets_ = new QComboBox(this);
    presets_->setObjectName(QStringLiteral("preset"));
    presetLabel_->setBuddy(presets_);
    recognised_ = theme::plainLabel({}, this);
    recognised_->setObjectName(QStringLiteral("recognised"));
    recognised_->setWordWrap(true);
    theme::setTone(recognised_, theme::Tone::Muted);
    auto* columns = new QWidget(this);
    auto* layout = new QVBoxLayout(columns);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::small);
    auto* heading = new QHBoxLayout;
    heading->addWidget(mappingTitle_, 1);
    heading->addWidget(presetLabel_);
    heading->addWidget(presets_);
    layout->addLayout(heading);
    layout->addWidget(recognised_);
    layout->addWidget(questions_);
    layout->addWidget(mappingTable_, 1);
    return columns;
}

QWidget* ImportPage::createOptions()
{
    options_ = new ImportOptions(QString::fromStdString(session().info().zone), this);
    extras_ = theme::plainLabel({}, this);
    extras_->setWordWrap(true);
    theme::setTone(extras_, theme::Tone::Muted);
    carried_ = new CarriedActivities(this);
    readingTitle_ = theme::plainLabel({}, this);
    readingTitle_->setFont(theme::headingFont(font()));
    reading_ = new ReadingOptions(this);
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, theme::small, 0);
    layout->addWidget(options_);
    layout->addWidget(extras_);
    layout->addSpacing(theme::medium);
    layout->addWidget(carried_);
    layout->addSpacing(theme::medium);
    layout->addWidget(readingTitle_);
    layout->addWidget(reading_);
    layout->addStretch();
    return box;
}

QWidget* ImportPage::createBody()
{
    previewTable_ = new TableView(this);
    previewTable_->setObjectName(QStringLiteral("preview"));
    previewTable_->setModel(preview_);
    previewTable_->verticalHeader()->show();
    previewTitle_ = theme::plainLabel({}, this);
    auto* columns = new QSplitter(Qt::Vertical, this);
    columns->addWidget(createColumns());
    columns->addWidget(titled(previewTitle_, previewTable_, columns));
    columns->setStretchFactor(0, 3);
    columns->setStretchFactor(1, 2);
    duplicateStep_ = new DuplicateStep(session().memory(), this);
    left_ = new QStackedWidget(this);
    left_->addWidget(columns);
    left_->addWidget(duplicateStep_);
    optionsTitle_ = theme::plainLabel({}, this);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(titled(optionsTitle_, createOptions(), scroll));
    forecast_ = new ImportForecast(this);
    auto* right = new QSplitter(Qt::Vertical, this);
    right->addWidget(scroll);
    right->addWidget(forecast_);
    right->setStretchFactor(0, 2);
    right->setStretchFactor(1, 3);
    right->setSizes({20'000, 30'000});  // what will happen matters more than how the file is read
    auto* both = new QSplitter(Qt::Horizontal, this);
    both->addWidget(left_);
    both->addWidget(right);
    both->setStretchFactor(0, 5);
    both->setStretchFactor(1, 3);
    for (QSplitter* splitter : {columns, right, both}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(theme::large);
    }
    session().memory().keep(columns, QStringLiteral("import/left"));
    session().memory().keep(right, QStringLiteral("import/right"));
    session().memory().keep(both, QStringLiteral("import/both"));
    return both;
}

}  // namespace handschlag::ui
