#pragma once
// What the impact panel says: figures with their basis in words. Where the evidence is thin the figure is a dash and the basis says so.

#include <QCoreApplication>
#include <QString>
#include <vector>

#include "core/scoring/knob.h"
#include "ui/agreement/what_if.h"
#include "ui/agreement/what_if_backtest.h"

namespace handschlag::ui {

/// One figure: before, after, and what it rests on.
struct ImpactFigure {
    QString key;    ///< stable, for tests and accessibility: "leads", "promised", ...
    QString name;
    QString now, draft;
    QString basis;
    bool known = true;    ///< false: not enough evidence
    bool alarming = false;
};

class ImpactWords {
    Q_DECLARE_TR_FUNCTIONS(ImpactWords)
public:
    /// Empty columns while nothing is computed yet.
    static std::vector<ImpactFigure> figures(const PastImpact* impact);
    /// "kept in 3 of 10 quarters"
    static QString kept(double chance);
    static QString outcome(insight::Outcome outcome);
    /// "38 of 165, between 17 and 30 %"
    static QString basisOf(const pipeline::Rate& rate);
    static QString noEvidence(insight::Quality::State state);
    /// "Behaviour needed for B"; number: of several of one kind, counted from 1; 0: the only one.
    static QString knob(const scoring::Knob& knob, int number);
    /// "company size: +20", "thresholds"
    static QString reason(const FlipLine& flip, const FlipList& flips);
};

}  // namespace handschlag::ui
