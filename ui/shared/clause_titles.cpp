#include "ui/shared/clause_titles.h"

#include <QCoreApplication>

#include <algorithm>

namespace handschlag::ui {
namespace {

using handover::ClauseKind;

struct ClauseTitles {
    Q_DECLARE_TR_FUNCTIONS(ClauseTitles)
};

}  // namespace

const std::array<ClauseKind, 14>& clauseKinds()
{
    using enum ClauseKind;
    static constexpr std::array<ClauseKind, 14> kinds{Stages,     Required,  Fit,   Situation, Behaviour, Bant,     Exclusions,
                                                      Thresholds, Marketing, Sales, Routing,   Reasons,   Calendar, Signatories};
    return kinds;
}

int clauseNumber(ClauseKind kind)
{
    const auto& kinds = clauseKinds();
    return static_cast<int>(std::ranges::find(kinds, kind) - kinds.begin()) + 1;
}

QString clauseTitle(ClauseKind kind)
{
    switch (kind) {
        case ClauseKind::Unknown: return {};
        case ClauseKind::Stages: return ClauseTitles::tr("Stages");
        case ClauseKind::Required: return ClauseTitles::tr("Required information");
        case ClauseKind::Fit: return ClauseTitles::tr("Fit");
        case ClauseKind::Situation: return ClauseTitles::tr("Situation");
        case ClauseKind::Behaviour: return ClauseTitles::tr("Behaviour");
        case ClauseKind::Bant: return ClauseTitles::tr("BANT");
        case ClauseKind::Exclusions: return ClauseTitles::tr("Exclusions");
        case ClauseKind::Thresholds: return ClauseTitles::tr("Thresholds and measures");
        case ClauseKind::Marketing: return ClauseTitles::tr("Marketing's commitments");
        case ClauseKind::Sales: return ClauseTitles::tr("Sales' commitments");
        case ClauseKind::Routing: return ClauseTitles::tr("Routing");
        case ClauseKind::Reasons: return ClauseTitles::tr("Rejection reasons");
        case ClauseKind::Calendar: return ClauseTitles::tr("Business calendar");
        case ClauseKind::Signatories: return ClauseTitles::tr("Signatories and validity");
    }
    return {};
}

}  // namespace handschlag::ui
