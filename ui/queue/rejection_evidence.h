#pragma once
// What stands beside a reason while somebody rejects: the clause it cites, what was known when the lead was handed over, and whether
// that bears the claim out. It decides nothing.

#include <QString>
#include <QStringList>

#include "core/base/localized_text.h"
#include "core/handover/claim_check.h"
#include "core/usecase/handovers.h"

namespace handschlag::ui {

struct RejectionEvidence {
    QString clause;     ///< its title
    QString sentence;   ///< as the agreement reads
    QStringList facts;  ///< frozen at the handover
    QString verdict;    ///< empty: nothing to check
    handover::ClaimResult result = handover::ClaimResult::NotCheckable;
};

[[nodiscard]] RejectionEvidence evidenceFor(const usecase::HandoverDetails& details, const agreement::RejectionReason& reason, Language language);

}  // namespace handschlag::ui
