#pragma once
// Which facts a cited clause rests on, and what judging again with a corrected one says.

#include <QString>
#include <string>
#include <vector>

#include "core/handover/claim_check.h"
#include "ui/queue/lead_reading.h"

namespace handschlag::ui {

/// Fields that the clause behind this id looks at, each once; none for clauses that rest on no field.
[[nodiscard]] std::vector<std::string> factFields(const agreement::Document& document, const agreement::RejectionReason& reason, bool inquiry);

/// The frozen value as people read it; "missing" without one.
[[nodiscard]] QString frozenValue(const LeadReading& reading, const std::string& field);

struct FactView {
    handover::ClaimResult result = handover::ClaimResult::NotCheckable;
    QString sentence;  ///< what the snapshot says with the corrected fact; why the value cannot be read
    bool readable = true;
};
/// Nothing typed: an empty sentence.
[[nodiscard]] FactView judgedWith(const LeadReading& reading, const std::string& field, const QString& value);

}  // namespace handschlag::ui
