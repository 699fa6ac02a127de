#include "ui/shell/workspace_overview.h"

#include <algorithm>

namespace handschlag::ui {
namespace {

using agreement::Version;
using agreement::VersionState;

bool onTrial(const Version& version, Instant now)
{
    return version.trialFrom && *version.trialFrom <= now && (!version.trialUntil || now < *version.trialUntil);
}

void describeAgreement(WorkspaceOverview& overview, const std::vector<Version>& versions, Instant now)
{
    const auto inForce = std::ranges::find(versions, VersionState::InForce, &Version::state);
    const auto trial = std::ranges::find_if(versions, [now](const Version& version) { return onTrial(version, now); });
    const Version* shown = inForce != versions.end() ? &*inForce : trial != versions.end() ? &*trial : versions.empty() ? nullptr : &versions.front();
    if (!shown) return;
    overview.version = shown->number;
    overview.state = inForce != versions.end() ? AgreementState::InForce : trial != versions.end() ? AgreementState::Trial : AgreementState::Draft;
    if (overview.state == AgreementState::Trial) overview.trialUntil = trial->trialUntil;
    if (versions.front().number > shown->number) overview.newestDraft = versions.front().number;
}

std::vector<usecase::Batch> newestOf(const std::vector<usecase::Batch>& batches)
{
    using enum usecase::BatchKind;
    std::vector<usecase::Batch> newest;
    for (const usecase::BatchKind kind : {Leads, Activities, Outcomes, Demo}) {
        const auto last = std::find_if(batches.rbegin(), batches.rend(), [kind](const usecase::Batch& batch) { return batch.kind == kind && !batch.undoneAt; });
        if (last != batches.rend()) newest.push_back(*last);
    }
    return newest;
}

}  // namespace

Result<WorkspaceOverview> workspaceOverview(usecase::Store& store, const std::string& product, Instant now)
{
    WorkspaceOverview overview;
    auto products = store.agreements().products();
    if (!products) return std::unexpected(products.error());
    overview.products = std::move(*products);
    const bool only = product.empty() && overview.products.size() == 1;
    const auto versions = store.agreements().versions(only ? overview.products.front() : product);
    if (!versions) return std::unexpected(versions.error());
    describeAgreement(overview, *versions, now);
    const auto batches = store.batches().all();
    if (!batches) return std::unexpected(batches.error());
    for (const usecase::Batch& batch : *batches) {
        if (batch.undoneAt) continue;
        overview.dataAsOf = std::max(overview.dataAsOf.value_or(batch.recordedAt), batch.recordedAt);
        overview.hasLeads = overview.hasLeads || batch.created > 0;
    }
    overview.newest = newestOf(*batches);
    auto persons = store.people().persons();
    if (!persons) return std::unexpected(persons.error());
    overview.persons = std::move(*persons);
    return overview;
}

bool isStale(Instant dataAsOf, Instant now)
{
    constexpr int friday = 4;
    int workingSeconds = 0;
    for (std::int64_t at = dataAsOf.seconds; at < now.seconds && workingSeconds <= secondsPerDay; at += 3'600)
        if (weekday(Day{static_cast<std::int32_t>(at / secondsPerDay)}) <= friday) workingSeconds += 3'600;
    return workingSeconds > secondsPerDay;
}

}  // namespace handschlag::ui
