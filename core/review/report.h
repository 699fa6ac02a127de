#pragma once
// The whole report of a review: its figures, and what people said and decided.

#include <optional>
#include <string>
#include <vector>

#include "core/review/figures.h"
#include "core/review/key_figures.h"
#include "core/review/meeting.h"

namespace handschlag::review {

/// A frozen quarter.
struct Freeze {
    Instant at;
    Instant cutOff;
    std::string by;    ///< name of the person; empty: unknown, or erased
    std::string hash;  ///< hexadecimal BLAKE2b-256 of the frozen text
    friend bool operator==(const Freeze&, const Freeze&) = default;
};

struct ReportDecision {
    Decision decision;
    std::string owner;    ///< name
    int version = 0;      ///< number of the linked version; 0: none
    std::optional<Effect> effect;  ///< of an earlier review's decision
};

struct ReportVoice {
    std::int64_t id = 0;
    std::string question, answer;
    bool own = false;
};

struct ReportProposal {
    Proposal proposal;
    std::string label;  ///< the change in words, in the language asked for
    std::string by;     ///< name
};

/// A lead that the report points at; none of them for an observer.
struct LeadName {
    HandoverId handover;
    LeadId lead;
    std::string name, company, externalId;
};

/// A decided lead of the quarter, to be looked at together.
struct SampleLead {
    HandoverId handover;
    Day day;               ///< of handover
    std::string category;  ///< "A"
    int fitBand = 0, readiness = 0;
    bool rejected = false;
    std::string reason, clause;  ///< of a rejection
    friend bool operator==(const SampleLead&, const SampleLead&) = default;
};

struct Report {
    std::string organisation;
    Figures figures;
    std::optional<Freeze> freeze;           ///< figures are the frozen ones then
    std::vector<Restatement> restatements;  ///< of a frozen quarter
    std::vector<ScoreLine> own;             ///< lines of sales for the person who looks, without versions, trend and teams
    std::vector<Dispute> openDisputes;      ///< as of now, also where the figures are frozen: to be ruled in place
    std::vector<SampleLead> samples;        ///< none for an observer
    std::vector<LeadName> leads;            ///< of breaches, disputes and samples, by handover
    std::vector<AgendaPoint> agenda;
    std::vector<ReportDecision> lastDecisions;  ///< of the review before, and older ones that are open
    std::vector<ReportDecision> decisions;
    std::vector<ReportVoice> voices;
    std::vector<ReportProposal> proposals;  ///< open ones, and those answered since the quarter began
    [[nodiscard]] const LeadName* lead(HandoverId handover) const;
};

}  // namespace handschlag::review
