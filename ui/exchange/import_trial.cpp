#include "ui/exchange/import_trial.h"

#include "core/usecase/known_mappings.h"

namespace handschlag::ui {
namespace {

using exchange::FileKind;

usecase::BatchKind batchKind(FileKind kind)
{
    switch (kind) {
        case FileKind::Leads: return usecase::BatchKind::Leads;
        case FileKind::Activities: return usecase::BatchKind::Activities;
        case FileKind::Outcomes: return usecase::BatchKind::Outcomes;
    }
    return usecase::BatchKind::Leads;
}

Result<void> addPeople(usecase::Store& store, usecase::ImportRequest& request, leads::KnownPeoplePtr& kept, const Progress& progress)
{
    auto population = store.leads().population();
    if (!population) return std::unexpected(population.error());
    auto people = leads::knownPeople(std::move(*population), kept, {{}, progress.stop});
    if (!people) return std::unexpected(people.error());
    request.people = kept = std::move(*people);
    return {};
}

Result<usecase::ImportReport> carryOut(usecase::Store& store, const ImportTrial::Question& question, leads::KnownPeoplePtr& kept, Instant now, const Progress& progress)
{
    const ImportSource& source = *question.source;
    usecase::ImportRequest request{batchKind(question.kind), source.fileName, source.content, question.mapping, question.dryRun, source.sheetName()};
    request.decisions = question.decisions;
    if (question.kind == FileKind::Leads && question.dryRun)
        if (const auto added = addPeople(store, request, kept, progress); !added) return std::unexpected(added.error());
    auto report = usecase::importFile(store, request, now, progress);
    // The import stands whether or not the next one will be easier.
    if (report && !question.dryRun) static_cast<void>(usecase::rememberMapping(store, source.table, {question.kind, question.mapping, source.fileName, now}));
    return report;
}

}  // namespace

void ImportTrial::stop()
{
    stop_.request_stop();
    ++number_;
}

void ImportTrial::run(Question question, Answer answer)
{
    stop();
    stop_ = std::stop_source();
    session_->tasks().run<usecase::ImportReport>(
        this,
        [question = std::move(question), people = people_, now = session_->now(), stop = stop_](usecase::Store& store, const Progress& progress) mutable {
            // Stopped by the next edit, and by whoever stops all work of the window.
            const std::stop_callback both(progress.stop, [&stop] { stop.request_stop(); });
            Progress own = progress;
            own.stop = stop.get_token();
            return carryOut(store, question, *people, now, own);
        },
        [this, answer = std::move(answer), number = number_](Result<usecase::ImportReport> report) {
            if (number == number_) answer(std::move(report));
        });
}

}  // namespace handschlag::ui
