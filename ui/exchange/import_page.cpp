#include "ui/exchange/import_page.h"

#include <QAction>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/exchange/cell_text.h"
#include "ui/exchange/drop_area.h"
#include "ui/exchange/import_forecast.h"
#include "ui/exchange/import_options.h"
#include "ui/exchange/mapping_delegates.h"
#include "ui/exchange/mapping_model.h"
#include "ui/exchange/past_imports_panel.h"
#include "ui/exchange/preview_model.h"
#include "ui/exchange/question_panel.h"
#include "ui/exchange/reading_options.h"
#include "ui/exchange/target_names.h"
#include "ui/shared/messages.h"
#include "ui/shared/safe_file.h"
#include "ui/shared/table_view.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

using exchange::FileKind;

enum StackPage { StartPage, WorkPage };
constexpr int widestPreview = 220;
constexpr int trialDelay = 300;  // ms after the last edit
constexpr int openLists = 300;   // lines whose list is always open: more of them would take seconds
constexpr ErrorCode questionOpen{"import.question_open"};

usecase::BatchKind batchKind(FileKind kind)
{
    switch (kind) {
        case FileKind::Leads: return usecase::BatchKind::Leads;
        case FileKind::Activities: return usecase::BatchKind::Activities;
        case FileKind::Outcomes: return usecase::BatchKind::Outcomes;
    }
    return usecase::BatchKind::Leads;
}

}  // namespace

ImportPage::ImportPage(Session* session, QWidget* parent) : Page(session, parent)
{
    createModels();
    createViews();
    connectSignals();
    retranslate();
}

ImportPage::~ImportPage() { stop_.request_stop(); }

void ImportPage::createModels()
{
    columns_ = new MappingModel(this);
    preview_ = new PreviewModel(this);
    trial_ = new QTimer(this);
    trial_->setSingleShot(true);
    trial_->setInterval(trialDelay);
}

void ImportPage::connectSignals()
{
    connect(drop_, &DropArea::chooseRequested, this, &ImportPage::chooseFile);
    connect(drop_, &DropArea::fileDropped, this, [this](const QString& path) { readFile(path); });
    connect(past_, &PastImportsPanel::noticed, this, &ImportPage::noticed);
    connect(past_, &PastImportsPanel::failed, this, &ImportPage::failed);
    connect(other_, &QPushButton::clicked, this, &ImportPage::chooseFile);
    connect(load_, &QPushButton::clicked, this, &ImportPage::loadMapping);
    connect(save_, &QPushButton::clicked, this, &ImportPage::saveMapping);
    connect(kinds_, &QComboBox::activated, this, [this] { chooseKind(static_cast<FileKind>(kinds_->currentData().toInt())); });
    connect(sheets_, &QComboBox::activated, this, &ImportPage::chooseSheet);
    connect(presets_, &QComboBox::activated, this, &ImportPage::guess);
    connect(reading_, &ReadingOptions::edited, this, &ImportPage::readAnew);
    connect(questions_, &QuestionPanel::answered, this, &ImportPage::answer);
    connect(columns_, &MappingModel::edited, this, &ImportPage::tryLater);
    connect(options_, &ImportOptions::edited, this, &ImportPage::tryLater);
    connect(trial_, &QTimer::timeout, this, &ImportPage::tryOut);
    connect(forecast_, &ImportForecast::importRequested, this, &ImportPage::import);
    connect(forecast_, &ImportForecast::leadsRequested, this, [this] { emit navigationRequested(QStringLiteral("leads"), {}); });
    connect(forecast_, &ImportForecast::anotherRequested, this, &ImportPage::startOver);
}

void ImportPage::reload()
{
    if (source_ && !done_ && !importing_) tryLater();
    past_->reload();
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

void ImportPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!importing_ && !droppedFile(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent* event)
{
    if (const QString path = droppedFile(event->mimeData()); !path.isEmpty()) readFile(path);
    event->acceptProposedAction();
}

void ImportPage::chooseFile()
{
    const QString folder = session().memory().value(QStringLiteral("import/folder")).toString();
    const QString path = QFileDialog::getOpenFileName(this, tr("Import a file"), folder, tr("Tables (*.csv *.txt *.tsv *.xlsx *.xlsm);;All files (*)"));
    if (!path.isEmpty()) readFile(path);
}

void ImportPage::readFile(const QString& path, const exchange::CsvOptions& reading)
{
    if (importing_) return;
    session().memory().setValue(QStringLiteral("import/folder"), QFileInfo(path).absolutePath());
    stop_.request_stop();
    trial_->stop();
    drop_->setBusy(true);
    session().tasks().run<ImportSourcePtr>(
        this, [path, reading](usecase::Store&, const Progress& progress) { return readSource(path, reading, progress); },
        [this, path, question = ++question_](Result<ImportSourcePtr> source) {
            if (question != question_) return;
            drop_->setBusy(false);
            if (source) {
                showSource(std::move(*source));
            } else if (source_ && source_->path == path) {  // what was said does not fit: the page stays as it was
                loaded_.reset();
                reading_->show(source_->table, source_->reading);
                emit failed(sentence(source.error()));
                tryOut();
            } else {
                startOver();
                drop_->showProblem(sentence(source.error()));
            }
        });
}

/// The same file, cut as was said.
void ImportPage::readAnew()
{
    if (source_ && !done_) readFile(source_->path, reading_->options());
}

void ImportPage::showSource(ImportSourcePtr source)
{
    source_ = std::move(source);
    done_ = false;
    kind_ = source_->kind;
    drop_->showProblem({});
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
        guess();
    }
    showTexts();
    mappingTable_->setFocus();
}

/// Those that can be seen in the workbook, too; a choice only where there is one.
void ImportPage::showSheets()
{
    constexpr qsizetype longestName = 31;
    sheets_->clear();
    for (std::size_t i = 0; i < source_->sheets.size(); ++i)
        if (source_->sheets[i].visible || i == source_->sheet)
            sheets_->addItem(cellText(source_->sheets[i].name).left(longestName), static_cast<int>(i));
    sheets_->setCurrentIndex(sheets_->findData(static_cast<int>(source_->sheet)));
    sheetLabel_->setVisible(sheets_->count() > 1);
    sheets_->setVisible(sheets_->count() > 1);
}

void ImportPage::chooseSheet()
{
    const auto place = static_cast<std::size_t>(sheets_->currentData().toInt());
    if (!source_ || importing_) return;
    stop_.request_stop();
    trial_->stop();
    setEditable(false);
    sheets_->setEnabled(true);  // keys pass over the sheets between
    forecast_->showWorking();
    session().tasks().run<ImportSourcePtr>(
        this,
        [source = source_, sheet = source_->sheets[place].name](usecase::Store&, const Progress& progress) {
            return readSheet(*source, sheet, progress);
        },
        [this, question = ++question_](Result<ImportSourcePtr> source) {
            if (question != question_) return;
            if (source) {
                const bool byKey = sheets_->hasFocus();
                showSource(std::move(*source));
                if (byKey && sheets_->isVisible()) sheets_->setFocus();
                return;
            }
            showSheets();
            setEditable(true);
            emit failed(sentence(source.error()));
            tryOut();
        });
}

void ImportPage::chooseKind(FileKind kind)
{
    if (!source_ || kind == kind_) return;
    kind_ = kind;
    guess();
}

void ImportPage::guess()
{
    forecast_->showWorking();
    session().tasks().run<exchange::MappingProposal>(
        this,
        [source = source_, kind = kind_, preset = presets_->currentData().toString().toStdString()](usecase::Store&, const Progress&) -> Result<exchange::MappingProposal> {
            return exchange::proposeMapping(source->table, source->profile, kind, exchange::presetNamed(preset));
        },
        [this, question = ++question_](Result<exchange::MappingProposal> proposal) {
            if (question != question_ || !proposal) return;
            ask(std::move(proposal->questions));
            showMapping(proposal->mapping);
        });
}

void ImportPage::showMapping(const exchange::Mapping& mapping)
{
    mapping_ = mapping;
    mapping_.reading = source_->reading;
    columns_->show(*source_, kind_, mapping_);
    options_->show(mapping_, kind_);
    openEditors();
    showTexts();
    tryOut();
}

void ImportPage::ask(std::vector<exchange::Question> questions) { questions_->ask(std::move(questions), source_->table.headers); }

/// The answer also holds for every other column that asks for the same.
void ImportPage::answer(const exchange::Question& question, const exchange::Reading& reading)
{
    exchange::Mapping mapping = currentMapping();
    exchange::answer(question, reading, source_->table, mapping);
    std::vector<exchange::Question> open;
    for (const exchange::Question& other : questions_->open()) {
        const auto same = std::ranges::find(other.readings, reading.choice, &exchange::Reading::choice);
        if (other == question) continue;
        if (same == other.readings.end())
            open.push_back(other);
        else
            exchange::answer(other, *same, source_->table, mapping);
    }
    ask(std::move(open));
    showMapping(mapping);
}

/// A format or decimal mark chosen by hand is an answer too, and so is leaving a column out.
void ImportPage::dropAnswered()
{
    if (!source_ || questions_->open().empty()) return;
    const exchange::Mapping mapping = currentMapping();
    const auto relevant = exchange::questionsFor(mapping, source_->table, source_->profile);
    std::vector<exchange::Question> open = questions_->open();
    std::erase_if(open, [&](const exchange::Question& question) {
        if (std::ranges::find(relevant, question) == relevant.end()) return true;
        const std::string& proposed = question.readings.front().choice;
        if (question.about == exchange::Question::About::DecimalMark) return proposed != std::string(1, mapping.decimal);
        return mapping.columns.at(source_->table.headers[question.column]).format != proposed;
    });
    if (open.size() != questions_->open().size()) ask(std::move(open));
}

void ImportPage::openEditors()
{
    for (int row = 0; row < std::min(columns_->rowCount(), openLists); ++row) mappingTable_->openPersistentEditor(columns_->index(row, static_cast<int>(MappingColumn::Target)));
    const int letter = mappingTable_->fontMetrics().averageCharWidth();
    mappingTable_->setColumnWidth(static_cast<int>(MappingColumn::Header), 15 * letter);
    mappingTable_->setColumnWidth(static_cast<int>(MappingColumn::Type), 25 * letter);
    mappingTable_->setColumnWidth(static_cast<int>(MappingColumn::Target), 23 * letter);
    mappingTable_->setColumnWidth(static_cast<int>(MappingColumn::Format), 13 * letter);
}

exchange::Mapping ImportPage::currentMapping() const
{
    exchange::Mapping mapping = mapping_;
    mapping.columns = columns_->columns();
    options_->applyTo(mapping);
    return mapping;
}

void ImportPage::loadMapping()
{
    const QString folder = session().memory().value(QStringLiteral("import/mapping_folder"), QFileInfo(source_->path).absolutePath()).toString();
    const QString path = QFileDialog::getOpenFileName(this, tr("Load a mapping"), folder, tr("Mappings (*.json);;All files (*)"));
    if (path.isEmpty()) return;
    session().memory().setValue(QStringLiteral("import/mapping_folder"), QFileInfo(path).absolutePath());
    const auto json = contentOf(path);
    auto mapping = json ? exchange::mappingFromJson(*json, kind_) : Result<exchange::Mapping>(std::unexpected(json.error()));
    if (mapping && !mapping->reading.empty() && mapping->reading != source_->reading) {
        loaded_ = *mapping;
        readFile(source_->path, mapping->reading);
    } else if (mapping) {
        ask({});
        showMapping(*mapping);
    } else
        emit failed(sentence(mapping.error()));
}

void ImportPage::saveMapping()
{
    const QString folder = session().memory().value(QStringLiteral("import/mapping_folder"), QFileInfo(source_->path).absolutePath()).toString();
    const QString proposal = folder + u'/' + QFileInfo(source_->path).completeBaseName() + QStringLiteral("_mapping.json");
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the mapping"), proposal, tr("Mappings (*.json)"));
    if (path.isEmpty()) return;
    session().memory().setValue(QStringLiteral("import/mapping_folder"), QFileInfo(path).absolutePath());
    const auto saved = writeWholeFile(path, exchange::mappingToJson(currentMapping(), kind_));
    if (saved)
        emit noticed(tr("The mapping was saved as %1.").arg(QFileInfo(path).fileName()));
    else
        emit failed(sentence(saved.error()));
}

void ImportPage::tryLater()
{
    dropAnswered();
    stop_.request_stop();
    forecast_->showWorking();
    trial_->start();
}

void ImportPage::tryOut()
{
    if (!source_ || importing_ || done_) return;
    if (const auto checked = exchange::checkMapping(currentMapping(), kind_); !checked) {
        ++question_;
        forecast_->showProblem(checked.error());
        return;
    }
    if (!questions_->open().empty()) {
        ++question_;
        forecast_->showProblem(Error{questionOpen, {source_->table.headers[questions_->open().front().column]}, {}});
        return;
    }
    forecast_->showWorking();
    run(true, [this](Result<usecase::ImportReport> report) {
        if (report)
            forecast_->showReport(*report, kind_);
        else
            forecast_->showProblem(report.error());
    });
}

void ImportPage::import()
{
    importing_ = true;
    setEditable(false);
    forecast_->showWorking();
    run(false, [this](Result<usecase::ImportReport> report) {
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

void ImportPage::run(bool dryRun, std::function<void(Result<usecase::ImportReport>)> done)
{
    stop_.request_stop();
    stop_ = std::stop_source();
    session().tasks().run<usecase::ImportReport>(
        this,
        [source = source_, kind = kind_, mapping = currentMapping(), dryRun, now = session().now(), stop = stop_](usecase::Store& store, const Progress& progress) mutable {
            // Stopped by the next edit, and by whoever stops all work of the window.
            const std::stop_callback both(progress.stop, [&stop] { stop.request_stop(); });
            Progress own = progress;
            own.stop = stop.get_token();
            return usecase::importFile(store, {batchKind(kind), source->fileName, source->content, mapping, dryRun, source->sheetName()}, now, own);
        },
        [this, done = std::move(done), question = ++question_](Result<usecase::ImportReport> report) {
            if (question == question_) done(std::move(report));
        });
}

void ImportPage::setEditable(bool editable)
{
    for (QWidget* part : std::initializer_list<QWidget*>{mappingTable_, options_, reading_, questions_, sheets_, kinds_, presets_, load_, other_}) part->setEnabled(editable);
}

void ImportPage::startOver()
{
    ++question_;
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
        if (kind_ != FileKind::Activities) extras << QStringLiteral("%1: %2").arg(targetFieldName(kind_, field), QString::fromStdString(value));
    for (const auto& activity : mapping_.activitiesFromColumns)
        extras << tr("activity \u201c%1\u201d from column %2").arg(QString::fromStdString(activity.type), QString::fromStdString(activity.at));
    extras_->setText(extras.isEmpty() ? QString() : tr("Also in the mapping: %1").arg(extras.join(QStringLiteral(", "))));
    extras_->setVisible(!extras.isEmpty());
}

void ImportPage::retranslate()
{
    drop_->retranslate();
    past_->retranslate();
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
    const QVariant preset = presets_->currentData();
    presets_->clear();
    presets_->addItem(tr("any program"), QString());
    for (const exchange::Preset& each : exchange::presets()) presets_->addItem(QString::fromStdString(each.name), QString::fromStdString(each.key));
    presets_->setCurrentIndex(std::max(0, presets_->findData(preset)));
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
