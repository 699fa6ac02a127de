#include "core/insight/past_rows.h"

namespace handschlag::insight {

PastRowsBuilder::PastRowsBuilder(std::span<const leads::Attribute> attributes, const calendar::Zone& zone) : builder_(attributes, zone) {}

std::uint32_t PastRowsBuilder::add(const LeadFile& file, leads::Fields fields, const Validity& validity, std::uint32_t run)
{
    const auto row = static_cast<std::uint32_t>(rows_.run.size());
    leads::Lead lead;
    lead.id = LeadId{row + 1};
    lead.createdAt = file.lead.createdAt;
    lead.recordedAt = file.lead.recordedAt;
    lead.history = file.lead.history;
    lead.fields = std::move(fields);
    builder_.addLead(lead);
    for (leads::Activity activity : file.activities) {
        activity.lead = lead.id;
        builder_.addActivity(activity);
    }
    rows_.validity.push_back(validity);
    rows_.run.push_back(run);
    return row;
}

PastRows PastRowsBuilder::build() &&
{
    rows_.population = std::make_shared<const leads::Population>(std::move(builder_).build());
    return std::move(rows_);
}

}  // namespace handschlag::insight
