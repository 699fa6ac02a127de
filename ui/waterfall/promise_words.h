#pragma once
// How promises and what became of them are said, the same in chart, table and list.

#include <QCoreApplication>
#include <QString>
#include <QTimeZone>

#include "core/pipeline/statistics.h"
#include "core/usecase/compliances.h"

namespace handschlag::ui {

struct PromiseWords {
    Q_DECLARE_TR_FUNCTIONS(PromiseWords)
public:
    /// "Accept or reject"
    static QString promise(handover::Promise promise);
    /// "in time", "late"
    static QString standing(handover::Standing standing);
    /// "Marketing", "Sales as a whole", "Sales: Inside sales"
    static QString whose(const usecase::ComplianceReport& report, const handover::ComplianceRow& row);
    /// What the newest version of the period promises, and earlier ones where they promise something else.
    static QString promised(const usecase::ComplianceReport& report, handover::Promise promise);
    /// "105 in time, 8 late": what was or is owed; what is zero is left out.
    static QString parts(const handover::Counts& counts);
    /// Both sides in one sentence each.
    static QString summary(const usecase::ComplianceReport& report);
    /// Period, data as of, versions, what counts and who is shown.
    static QString basis(const usecase::ComplianceReport& report, const QTimeZone& zone);
};

[[nodiscard]] pipeline::Rate rateOf(const handover::Counts& counts);

}  // namespace handschlag::ui
