#include "ui/exchange/import_page.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTimer>

#include "ui/exchange/carried_activities.h"
#include "ui/exchange/drop_area.h"
#include "ui/exchange/duplicate_step.h"
#include "ui/exchange/duplicates_panel.h"
#include "ui/exchange/import_files.h"
#include "ui/exchange/import_forecast.h"
#include "ui/exchange/import_options.h"
#include "ui/exchange/import_trial.h"
#include "ui/exchange/mapping_model.h"
#include "ui/exchange/past_imports_panel.h"
#include "ui/exchange/preview_model.h"
#include "ui/exchange/question_panel.h"
#include "ui/exchange/reading_options.h"
#include "ui/exchange/target_names.h"
#include "ui/shared/formats.h"
#include "ui/shared/messages.h"
#include "ui/shared/table_view.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

using exchange::FileKind;

enum Tab { ImportTab, DuplicatesTab };
enum StackPage { StartPage, WorkPage };
enum LeftPage { ColumnsPage, DuplicatesPage };
constexpr int widestPreview = 220;
constexpr int trialDelay = 300;  // ms after the last edit
constexpr ErrorCode questionOpen{"import.question_open"};

}  // namespace

ImportPage::ImportPage(Session* session, QWidget* parent) : Page(session, parent)
{
    createModels();
    createViews();
    connectSignals();
    retranslate();
}

ImportPage::~ImportPage() = default;

void ImportPage::createModels()
{
    columns_ = new MappingModel(this);
    preview_ = new PreviewModel(this);
    delay_ = new QTimer(this);
    delay_->setSingleShot(true);
    delay_->setInterval(trialDelay);
    trial_ = new ImportTrial(&session(), this);
}

void ImportPage::connectSignals()
{
    connectSource();
    connect(load_, &QPushButton::clicked, this, &ImportPage::loadMapping);
    connect(save_, &QPushButton::clicked, this, &ImportPage::saveMapping);
    connect(kinds_, &QComboBox::activated, this, [this] { chooseKind(static_cast<FileKind>(kinds_->currentData().toInt())); });
    connect(presets_, &QComboBox::activated, this, &ImportPage::guess);
    connect(questions_, &QuestionPanel::answered, this, &ImportPage::answer);
    connect(columns_, &MappingModel::edited, this, &ImportPage::tryLater);
    connect(options_, &ImportOptions::edited, this, &ImportPage::tryLater);
    connect(carried_, &CarriedActivities::edited, this, &ImportPage::tryLater);
    connect(duplicateStep_, &DuplicateStep::decided, this, &ImportPage::tryLater);
    connect(duplicateStep_, &DuplicateStep::closed, this, [this] { decideDuplicates(false); });
    connect(delay_, &QTimer::timeout, this, &ImportPage::tryOut);
    connect(forecast_, &ImportForecast::importRequested, this, &ImportPage::import);
    connect(forecast_, &ImportForecast::duplicatesRequested, this, [this] { decideDuplicates(true); });
    connect(forecast_, &ImportForecast::saveRefusedRequested, this, &ImportPage::saveRefused);
    connect(forecast_, &ImportForecast::leadsRequested, this, [this] { emit navigationRequested(QStringLiteral("leads"), {}); });
    connect(forecast_, &ImportForecast::anotherRequested, this, &ImportPage::startOver);
}

void ImportPage::connectSource()
{
    connect(drop_, &DropArea::chooseRequested, this, &ImportPage::chooseFile);
    connect(drop_, &DropArea::pasteRequested, this, &ImportPage::paste);
    connect(drop_, &DropArea::fileDropped, this, [this](const QString& path) { readFile(path); });
    auto* paste = new QShortcut(QKeySequence(QKeySequence::Paste), this);  // as long as the page can be seen; fields of text go first
    connect(paste, &QShortcut::activated, this, &ImportPage::paste);
    connect(past_, &PastImportsPanel::noticed, this, &ImportPage::noticed);
    connect(past_, &PastImportsPanel::failed, this, &ImportPage::failed);
    connect(duplicates_, &DuplicatesPanel::noticed, this, &ImportPage::noticed);
    connect(duplicates_, &DuplicatesPanel::failed, this, &ImportPage::failed);
    connect(other_, &QPushButton::clicked, this, &ImportPage::chooseFile);
    connect(sheets_, &QComboBox::activated, this, &ImportPage::chooseSheet);
    connect(reading_, &ReadingOptions::edited, this, &ImportPage::readAnew);
}

void ImportPage::reload()
{
    if (source_ && !done_ && !importing_) tryLater();
    past_->reload();
    duplicates_->reload();
}

void ImportPage::follow(const ChangeSet& changes)
{
    // What is new or known may have changed.
    if (changes.touches(Table::Lead) || changes.touches(Table::Activity) || changes.touches(Table::StageEvent) || changes.touches(Table::Batch)) reload();
}

void ImportPage::open(const QVariant& argument)
{
    if (const QString path = argument.toString(); !path.isEmpty()) readFile(path);
}

void ImportPage::showSource(ImportSourcePtr source)
{
    source_ = std::move(source);
    done_ = false;
    kind_ = source_->kind;
    drop_->showProblem({});
    duplicateStep_->clear();
    decideDuplicates(false);
    fileName_->setText(QString::fromStdString(source_->fileName));
    preview_->setSource(source_);
    previewTable_->resizeColumnsToContents();
    for (int column = 0; column < preview_->columnCount(); ++column)
        previewTable_->setColumnWidth(column, std::min(previewTable_->columnWidth(column) + theme::medium, widestPreview));
    kinds_->setCurrentIndex(kinds_->findData(static_cast<int>(kind_)));
    showSheets();
    reading_->show(source_->table, source_->reading);
    reading_->setVisible(!source_->table.typed);
    readingTitle_->setVisible(!source_->table.typed);
    stack_->setCurrentIndex(WorkPage);
    setEditable(true);
    if (loaded_) {
        ask({});
        showMapping(*std::exchange(loaded_, std::nullopt));
    } else {
        recall();
    }
    showTexts();
    mappingTable_->setFocus();
}

void ImportPage::saveRefused()
{
    const auto saved = saveRefusedRows(this, session().memory(), *source_, forecast_->report());
    if (!saved) return;
    if (*saved)
        emit noticed(tr("The refused rows were saved as %1. Correct them there and import the file: its last column is left out.").arg(**saved));
    else
        emit failed(sentence(saved->error()));
}

void ImportPage::decideDuplicates(bool open)
{
    left_->setCurrentIndex(open ? DuplicatesPage : ColumnsPage);
    if (open) duplicateStep_->focusTable();
}

void ImportPage::tryLater()
{
    dropAnswered();
    trial_->stop();
    forecast_->showWorking();
    delay_->start();
}

void ImportPage::tryOut()
{
    if (!source_ || importing_ || done_) return;
    trial_->stop();
    if (const auto checked = exchange::checkMapping(currentMapping(), kind_); !checked) {
        forecast_->showProblem(checked.error());
        return;
    }
    if (!questions_->open().empty()) {
        forecast_->showProblem(Error{questionOpen, {source_->table.headers[questions_->open().front().column]}, {}});
        return;
    }
    forecast_->showWorking();
    trial_->run({source_, kind_, currentMapping(), duplicateStep_->decisions(), true}, [this](Result<usecase::ImportReport> report) {
        if (!report) return forecast_->showProblem(report.error());
        const bool asked = report->likelyTotal > 0;
        const std::vector<usecase::RowDecision> before = duplicateStep_->decisions();
        duplicateStep_->show(*report);
        if (!asked) decideDuplicates(false);
        forecast_->showReport(*report, kind_);
        // The rules may decide what has only now been found.
        if (duplicateStep_->decisions() != before) tryLater();
    });
}

void ImportPage::import()
{
    importing_ = true;
    delay_->stop();
    setEditable(false);
    decideDuplicates(false);
    forecast_->showWorking();
    trial_->run({source_, kind_, currentMapping(), duplicateStep_->decisions(), false}, [this](Result<usecase::ImportReport> report) {
        importing_ = false;
        if (!report) {
            setEditable(true);
            forecast_->showProblem(report.error());
            if (report.error().code == taskCancelled) tryOut();
            emit failed(sentence(report.error()));
            return;
        }
        done_ = true;
        other_->setEnabled(true);
        sheets_->setEnabled(true);  // a workbook may hold activities beside its leads
        forecast_->showDone(*report, kind_);
        emit noticed(tr("%1: %2").arg(QString::fromStdString(source_->fileName), countsOf(*report)));
    });
}

void ImportPage::setEditable(bool editable)
{
    for (QWidget* part : std::initializer_list<QWidget*>{mappingTable_, options_, carried_, reading_, questions_, sheets_, kinds_, presets_, load_, other_}) part->setEnabled(editable);
}

void ImportPage::startOver()
{
    ++question_;
    trial_->stop();
    source_.reset();
    preview_->setSource(nullptr);
    stack_->setCurrentIndex(StartPage);
    showTexts();
}

void ImportPage::showTexts()
{
    found_->setText(source_ ? describe(*source_) : QString());
    QStringList extras;
    for (const auto& [field, value] : mapping_.constants)
        if (!options_->shows(field)) extras << QStringLiteral("%1: %2").arg(targetFieldName(kind_, field), QString::fromStdString(value));
    const bool recognised = isReadAsLastTime();
    recognised_->setVisible(recognised);
    if (recognised)
        recognised_->setText(tr("These columns are known: they are read as those of %1 on %2.").arg(QString::fromStdString(known_->fileName), date(known_->savedAt, session().zone())));
    extras_->setText(extras.isEmpty() ? QString() : tr("Also in the mapping: %1").arg(extras.join(QStringLiteral(", "))));
    extras_->setVisible(!extras.isEmpty());
}

void ImportPage::retranslate()
{
    tabs_->setTabText(ImportTab, tr("Import"));
    tabs_->setTabText(DuplicatesTab, tr("Duplicates"));
    drop_->retranslate();
    past_->retranslate();
    duplicates_->retranslate();
    duplicateStep_->retranslate();
    carried_->retranslate();
    options_->retranslate();
    forecast_->retranslate();
    columns_->retranslate();
    const int kind = static_cast<int>(kind_);
    kinds_->clear();
    for (const FileKind each : {FileKind::Leads, FileKind::Activities, FileKind::Outcomes}) kinds_->addItem(name(each), static_cast<int>(each));
    kinds_->setCurrentIndex(kinds_->findData(kind));
    sheetLabel_->setText(tr("Sheet"));
    sheets_->setAccessibleName(sheetLabel_->text());
    kindLabel_->setText(tr("The rows are"));
    kinds_->setAccessibleName(kindLabel_->text());
    fillPresets();
    presets_->setToolTip(tr("Finds the columns by their names, or by those that a program gives them."));
    presetLabel_->setText(tr("Columns as in"));
    presets_->setAccessibleName(presets_->toolTip());
    questions_->retranslate();
    reading_->retranslate();
    readingTitle_->setText(tr("How the file is read"));
    load_->setText(tr("Load mapping\u2026"));
    save_->setText(tr("Save mapping\u2026"));
    other_->setText(tr("Another file\u2026"));
    mappingTitle_->setText(tr("What the columns mean"));
    optionsTitle_->setText(tr("What holds for every row"));
    previewTitle_->setText(tr("The first rows"));
    mappingTable_->setAccessibleName(mappingTitle_->text());
    previewTable_->setAccessibleName(previewTitle_->text());
    showTexts();
}

}  // namespace handschlag::ui
