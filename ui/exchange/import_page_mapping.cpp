// What the columns of an import mean: as last time, as another program calls them, guessed, asked, or said in a file.

#include <QComboBox>
#include <QLabel>
#include <QTimer>

#include <algorithm>

#include "ui/exchange/carried_activities.h"
#include "ui/exchange/import_files.h"
#include "ui/exchange/import_forecast.h"
#include "ui/exchange/import_options.h"
#include "ui/exchange/import_page.h"
#include "ui/exchange/import_trial.h"
#include "ui/exchange/mapping_model.h"
#include "ui/exchange/question_panel.h"
#include "ui/shared/messages.h"
#include "ui/shared/table_view.h"

namespace handschlag::ui {
namespace {

using exchange::FileKind;

constexpr int openLists = 300;  // lines whose list is always open: more of them would take seconds
constexpr auto asLastTime = "known";  // no preset is called this

}  // namespace

void ImportPage::chooseKind(FileKind kind)
{
    if (!source_ || kind == kind_) return;
    kind_ = kind;
    if (isReadAsLastTime()) presets_->setCurrentIndex(presets_->findData(QString()));
    guess();
}

/// A file with columns that were read before is read as then.
void ImportPage::recall()
{
    forecast_->showWorking();
    using Recalled = std::optional<usecase::KnownMapping>;
    session().tasks().run<Recalled>(
        this, [source = source_](usecase::Store& store, const Progress&) { return usecase::knownMapping(store, source->table); },
        [this, question = ++question_](Result<Recalled> known) {
            if (question != question_) return;
            known_ = known.value_or(std::nullopt);
            fillPresets();
            if (known_) presets_->setCurrentIndex(presets_->findData(QLatin1String(asLastTime)));
            guess();
        });
}

void ImportPage::guess()
{
    const QString preset = presets_->currentData().toString();
    if (isReadAsLastTime()) {
        kind_ = known_->kind;
        kinds_->setCurrentIndex(kinds_->findData(static_cast<int>(kind_)));
        ask({});
        showMapping(known_->mapping);
        return;
    }
    trial_->stop();
    forecast_->showWorking();
    session().tasks().run<exchange::MappingProposal>(
        this,
        [source = source_, kind = kind_, preset = preset.toStdString()](usecase::Store&, const Progress&) -> Result<exchange::MappingProposal> {
            return exchange::proposeMapping(source->table, source->profile, kind, exchange::presetNamed(preset));
        },
        [this, question = ++question_](Result<exchange::MappingProposal> proposal) {
            if (question != question_ || !proposal) return;
            ask(std::move(proposal->questions));
            showMapping(proposal->mapping);
        });
}

bool ImportPage::isReadAsLastTime() const { return known_ && presets_->currentData().toString() == QLatin1String(asLastTime); }

void ImportPage::fillPresets()
{
    const QVariant preset = presets_->currentData();
    presets_->clear();
    if (known_) presets_->addItem(tr("the last such file"), QLatin1String(asLastTime));
    presets_->addItem(tr("any program"), QString());
    for (const exchange::Preset& each : exchange::presets()) presets_->addItem(QString::fromStdString(each.name), QString::fromStdString(each.key));
    presets_->setCurrentIndex(presets_->findData(preset.isValid() ? preset : QVariant(QString())));
    if (presets_->currentIndex() < 0) presets_->setCurrentIndex(presets_->findData(QString()));
}

void ImportPage::showMapping(const exchange::Mapping& mapping)
{
    mapping_ = mapping;
    mapping_.reading = source_->reading;
    columns_->show(*source_, kind_, mapping_);
    options_->show(mapping_, kind_);
    carried_->show(*source_, mapping_.activitiesFromColumns);
    carried_->setVisible(kind_ == FileKind::Leads);
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
    if (kind_ == FileKind::Leads) mapping.activitiesFromColumns = carried_->activities();
    return mapping;
}

void ImportPage::loadMapping()
{
    const auto mapping = ui::loadMapping(this, session().memory(), *source_, kind_);
    if (!mapping) return;
    if (!*mapping) {
        emit failed(sentence(mapping->error()));
    } else if (!(*mapping)->reading.empty() && (*mapping)->reading != source_->reading) {
        loaded_ = **mapping;
        if (source_->path.isEmpty())
            pasteText(source_->content, loaded_->reading);
        else
            readFile(source_->path, loaded_->reading);
    } else {
        ask({});
        showMapping(**mapping);
    }
}

/// As a file for others, and here for the next file with these columns.
void ImportPage::saveMapping()
{
    const auto saved = ui::saveMapping(this, session().memory(), *source_, kind_, currentMapping());
    if (!saved) return;
    if (!*saved) {
        emit failed(sentence(saved->error()));
        return;
    }
    const usecase::KnownMapping known{kind_, currentMapping(), source_->fileName, session().now()};
    session().tasks().run<bool>(
        this,
        [source = source_, known](usecase::Store& store, const Progress&) -> Result<bool> {
            const auto remembered = usecase::rememberMapping(store, source->table, known);
            return remembered ? Result<bool>(true) : std::unexpected(remembered.error());
        },
        [this, name = **saved](Result<bool> remembered) {
            if (remembered)
                emit noticed(tr("The mapping was saved as %1, and is used for the next file with these columns.").arg(name));
            else
                emit failed(sentence(remembered.error()));
        });
}

}  // namespace handschlag::ui
