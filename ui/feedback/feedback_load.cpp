#include "ui/feedback/feedback_load.h"

#include <algorithm>
#include <set>

#include "core/usecase/agreements.h"
#include "core/usecase/draft_writing.h"
#include "core/usecase/negotiation.h"
#include "core/usecase/products.h"

namespace handschlag::ui {
namespace {

using insight::Decided;

/// Fields that name no person, in an order people expect; the workspace's own texts after them.
QStringList groupFields(const std::vector<leads::Attribute>& attributes)
{
    QStringList fields{QStringLiteral("source"), QStringLiteral("campaign"),  QStringLiteral("industry"),  QStringLiteral("country"),
                       QStringLiteral("region"), QStringLiteral("seniority"), QStringLiteral("department")};
    for (const leads::Attribute& attribute : attributes)
        if (attribute.kind == leads::FieldKind::Text || attribute.kind == leads::FieldKind::Boolean) fields << QString::fromStdString(attribute.name);
    fields.removeDuplicates();
    return fields;
}

Result<void> readLabels(usecase::Store& store, FeedbackLoad& load)
{
    std::set<LeadId> ids;
    for (const usecase::FeedbackRow& row : load.report.rows)
        if (row.judged.decided == Decided::Rejected) ids.insert(row.lead);
    const std::vector<LeadId> wanted(ids.begin(), ids.end());
    const auto labels = usecase::leadLabels(store, wanted);
    if (!labels) return std::unexpected(labels.error());
    for (const usecase::LeadLabel& label : *labels) load.labels.emplace(label.lead, label);
    return {};
}

Result<DraftStanding> standingOf(usecase::Store& store, std::string_view product)
{
    const auto version = usecase::newestVersion(store, product);
    if (!version) return std::unexpected(version.error());
    DraftStanding standing{version->id, version->number, version->state, usecase::isFrozen(*version), {}};
    if (version->inForceAt) return standing;
    const auto points = usecase::points(store, version->id);
    if (!points) return std::unexpected(points.error());
    for (const agreement::Point& point : *points) standing.changes.push_back(point.change);
    return standing;
}

Result<void> readAgreement(usecase::Store& store, FeedbackLoad& load)
{
    const std::string& product = load.report.query.product;
    const auto versions = store.agreements().versions(product);
    if (!versions) return std::unexpected(versions.error());
    if (versions->empty()) return {};
    auto active = usecase::activeAgreement(store, product, load.report.query.asOf);
    if (!active) return std::unexpected(active.error());
    load.document = std::move(active->document);
    load.agreement = active->version.hash;
    auto draft = standingOf(store, product);
    if (!draft) return std::unexpected(draft.error());
    load.draft = std::move(*draft);
    return {};
}

std::optional<Day> newestDecision(const usecase::WorkspaceDrift& drift)
{
    for (std::size_t week = drift.counts.size(); week > 0; --week)
        if (drift.counts[week - 1].decisions() > 0) return drift.weeks.days[week].plus(-1);
    return std::nullopt;
}

}  // namespace

Result<FeedbackLoad> loadFeedback(usecase::Store& store, usecase::FeedbackQuery query, const Progress& progress)
{
    auto product = usecase::resolveProduct(store, query.product);
    if (!product) return std::unexpected(product.error());
    query.product = std::move(*product);
    FeedbackLoad load;
    auto report = usecase::feedback(store, query, progress);
    if (!report) return std::unexpected(report.error());
    load.report = std::move(*report);
    if (load.report.anyHandovers) {
        auto drift = usecase::drift(store, query.product, query.asOf, query.by, progress);
        if (!drift) return std::unexpected(drift.error());
        load.drift = std::move(*drift);
        load.newest = newestDecision(*load.drift);
    }
    if (const auto read = readAgreement(store, load); !read) return std::unexpected(read.error());
    if (const auto read = readLabels(store, load); !read) return std::unexpected(read.error());
    auto persons = store.people().persons();
    if (!persons) return std::unexpected(persons.error());
    load.persons = std::move(*persons);
    const auto attributes = store.leads().attributes();
    if (!attributes) return std::unexpected(attributes.error());
    load.fields = groupFields(*attributes);
    return load;
}

}  // namespace handschlag::ui
