#pragma once
// How both sides kept their word about the handovers of a product line that were submitted in a period (domain sections 6 and 9), as it stood
// at any moment since. Trials are left out.
//
//   const auto quarter = compliance(store, {.product = "", .from = april, .to = july, .asOf = now, .rules = {}});
//   const auto report = complianceReport(store, {"", april, july, now});   // with what was promised, and the leads behind the breaches

#include <map>
#include <string>
#include <vector>

#include "core/handover/compliance.h"
#include "core/usecase/handover_files.h"
#include "core/usecase/ports.h"
#include "core/usecase/terms_book.h"
#include "core/usecase/waterfalls.h"

namespace handschlag::usecase {

struct ComplianceRequest {
    std::string product;
    Instant from;
    Instant to;    ///< not included
    Instant asOf;  ///< what happened later is not looked at
    handover::ComplianceRules rules;  ///< persons: those of sales by team, filled in from the workspace if it is empty
};

/// Every promise of every handover submitted in [from, to), in the order of their ids. E-mail touches belong to the cadence if the lead's
/// consent, as it is now, allows them. Fails with "handover.version_gone".
[[nodiscard]] Result<std::vector<handover::Reading>> complianceReadings(Store& store, const ComplianceRequest& request);

/// The same of handovers that are read already, in their order; one that was not submitted by then has none.
[[nodiscard]] Result<std::vector<handover::Reading>> complianceReadings(Store& store, const std::vector<HandoverFile>& files, Instant asOf, TermsBook& book);

/// What may be shown of a period; quarters are those of the fiscal year.
[[nodiscard]] Result<handover::ComplianceRules> complianceRules(Store& store, Day from, Day to);

/// The same, counted; days of breaches in the organisation's zone.
[[nodiscard]] Result<handover::Compliance> compliance(Store& store, const ComplianceRequest& request);

struct ComplianceQuery {
    std::string product;
    Day from;  ///< days of the organisation's zone
    Day to;    ///< not included
    Instant asOf;
    bool withLeads = true;  ///< false: for an observer, who sees figures without lead data
};

/// A version under which leads of the period were handed over, and what it promises.
struct VersionJudgedBy {
    int number = 0;
    int handovers = 0;
    agreement::MarketingClause marketing;
    agreement::SalesClause sales;
};

struct ComplianceReport {
    ComplianceQuery query;
    handover::Compliance compliance;
    std::vector<LeadLabel> leads;         ///< of the breaches, in their order; empty without leads
    std::map<TeamId, std::string> teams;  ///< names of those that are shown
    std::vector<VersionJudgedBy> versions;  ///< ascending
    int handovers = 0;                    ///< without trials
    std::optional<int> inForce;           ///< version, as of then
    bool anyHandover = false;             ///< in whatever period
    bool lateShown = false;               ///< a works agreement is recorded: late is told apart from missed
};

/// What of the figures may be shown is decided here, by domain section 9. Whole quarters: sales as a whole, teams from five people on, and no team
/// where the figure of a single person could be read off by subtraction. Any other period: nothing that tells of fewer than five people. Late is told
/// from missed only with a works agreement (works_agreement.h).
[[nodiscard]] Result<ComplianceReport> complianceReport(Store& store, const ComplianceQuery& query);

}  // namespace handschlag::usecase
