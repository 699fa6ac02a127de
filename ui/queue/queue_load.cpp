#include "ui/queue/queue_load.h"

namespace handschlag::ui {

Result<QueueLoad> loadQueue(usecase::Store& store, const std::string& product, Instant now)
{
    QueueLoad load;
    auto entries = usecase::queue(store, std::nullopt, now);
    if (!entries) return std::unexpected(entries.error());
    load.entries = std::move(*entries);
    auto persons = store.people().persons();
    if (!persons) return std::unexpected(persons.error());
    load.persons = std::move(*persons);
    auto teams = store.people().teams();
    if (!teams) return std::unexpected(teams.error());
    load.teams = std::move(*teams);
    // A workspace without any version is no failure here: the page says what comes next.
    const auto active = usecase::activeAgreement(store, product, now);
    if (!active) return load;
    load.agreement = active->kind;
    load.version = active->version.number;
    if (!load.entries.empty() || active->kind == usecase::ActiveKind::Draft) return load;
    if (auto scored = usecase::scoreAll(store, active->document, now)) load.report = std::move(scored->report);
    return load;
}

}  // namespace handschlag::ui
