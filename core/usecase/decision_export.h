#pragma once
// What sales has decided, for the CRM that the leads came from: one row a handover, as it stands now.
//
// HubSpot's import matches columns by the labels of contact properties and finds records by "Record ID" or "Email"; statuses are the default ones
// of "Lead status" (knowledge.hubspot.com: "Set up your import files", "HubSpot's default contact properties"). Salesforce's Data Import Wizard
// matches the labels "Lead ID", "Lead Status", "Record Owner" (help.salesforce.com: "Field Mapping for Importing Leads"); converting a lead is left to
// Salesforce. Reason and date are columns of their own there, to be mapped to fields that the organisation has.
//
//   const auto written = exportDecisions(store, {CrmPreset::HubSpot, true}, now, [&](const exchange::OutputTable& table) { return write(path, table); });

#include <functional>

#include "core/exchange/table_output.h"
#include "core/usecase/ports.h"

namespace handschlag::usecase {

enum class CrmPreset : std::uint8_t { None, HubSpot, Salesforce };

struct DecisionExportRequest {
    CrmPreset preset = CrmPreset::None;
    bool sinceLast = false;  ///< only what is new since the last export of this kind; the workspace remembers how far it came
    bool dryRun = false;     ///< writes and remembers nothing
};

struct DecisionExport {
    int decisions = 0;
    int known = 0;  ///< left out: exported before
};

using WriteTable = std::function<Result<void>(const exchange::OutputTable&)>;

/// Remembers only what `write` has written: its failure changes nothing. Should the workspace fail after it, the same comes again next time.
[[nodiscard]] Result<DecisionExport> exportDecisions(Store& store, const DecisionExportRequest& request, Instant now, const WriteTable& write);

}  // namespace handschlag::usecase
