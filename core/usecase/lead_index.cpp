#include "core/usecase/lead_index.h"

#include <unordered_map>

#include "core/base/text.h"

namespace handschlag::usecase {

void LeadIndex::Names::add(std::string_view name, Row row)
{
    if (name.empty()) return;
    const std::uint32_t code = texts.codeFor(name);
    if (code < rows.size()) {
        repeated[code] = true;
        return;
    }
    rows.push_back(row);
    repeated.push_back(false);
}

auto LeadIndex::Names::find(std::string_view name) const -> std::optional<Row>
{
    const std::uint32_t code = texts.find(name);
    return code == 0 ? std::nullopt : std::optional(rows[code]);
}

Result<LeadIndex> LeadIndex::load(Store& store)
{
    auto leads = store.leads().population();
    if (!leads) return std::unexpected(leads.error());
    LeadIndex index;
    index.leads_ = std::move(*leads);
    const leads::TextColumn* externalIds = index.leads_->text("external_id");
    const leads::TextColumn* emails = index.leads_->text("email");
    for (Row row = 0; row < index.leads_->size(); ++row) {
        if (externalIds) index.externalIds_.add(externalIds->value(row), row);
        if (emails && !emails->value(row).empty()) index.emails_.add(foldCase(trimmed(emails->value(row))), row);
    }
    if (const auto added = index.addMerged(store); !added) return std::unexpected(added.error());
    return index;
}

Result<void> LeadIndex::addMerged(Store& store)
{
    const auto merges = store.merges().all();
    if (!merges) return std::unexpected(merges.error());
    const auto aliases = store.merges().aliases();
    if (!aliases) return std::unexpected(aliases.error());
    std::unordered_map<LeadId, LeadId> into;
    for (const LeadMerge& merge : *merges) into.emplace(merge.duplicate, merge.survivor);
    const auto add = [&](std::string_view externalId, LeadId lead) {
        for (auto next = into.find(lead); next != into.end(); next = into.find(lead)) lead = next->second;
        const auto row = leads_->rowOf(lead);
        if (row && !externalIds_.find(externalId)) externalIds_.add(externalId, static_cast<Row>(*row));
    };
    for (const LeadAlias& alias : *aliases) add(alias.externalId, alias.lead);
    for (const LeadMerge& merge : *merges) {
        const auto duplicate = store.leads().find(merge.duplicate);
        if (!duplicate) return std::unexpected(duplicate.error());
        if (*duplicate) add(leads::textOf(leads::valueOf(**duplicate, "external_id")), merge.survivor);
    }
    return {};
}

auto LeadIndex::byExternalId(std::string_view externalId) const -> std::optional<Row> { return externalIds_.find(externalId); }

auto LeadIndex::byEmail(std::string_view email) const -> std::optional<Row>
{
    return emails_.rows.size() == 1 ? std::nullopt : emails_.find(foldCase(trimmed(email)));
}

bool LeadIndex::isAmbiguous(std::string_view email) const
{
    return emails_.rows.size() > 1 && emails_.repeated[emails_.texts.find(foldCase(trimmed(email)))];
}

}  // namespace handschlag::usecase
