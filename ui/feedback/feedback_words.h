#pragma once
// How the feedback page speaks: reasons and clauses by name, figures with their basis, alarms as sentences.

#include <QCoreApplication>
#include <QHash>
#include <QString>
#include <QStringList>

#include "core/insight/remedies.h"
#include "core/usecase/drifts.h"
#include "core/usecase/feedbacks.h"

namespace handschlag::ui {

/// Names of reasons and clauses in the language of the program; codes and ids where the agreement knows none.
class FeedbackNames {
    Q_DECLARE_TR_FUNCTIONS(FeedbackNames)
public:
    FeedbackNames() = default;
    explicit FeedbackNames(const agreement::Document* document);
    [[nodiscard]] QString reason(const std::string& code) const;
    /// "Fit: Company size"; "no clause" for none.
    [[nodiscard]] QString clause(const std::string& id) const;

private:
    QHash<QString, QString> reasons_, clauses_;
};

struct FeedbackWords {
    Q_DECLARE_TR_FUNCTIONS(FeedbackWords)
public:
    static constexpr std::int64_t winsForEvidence = 30;

    /// "71 % (66–76 %), n = 80"; "–" without any case.
    static QString figure(const pipeline::Rate& rate);
    /// "3.2 business hours, n = 80"
    static QString latency(const pipeline::LagDays& latency);
    static QString group(const std::string& value);
    /// "employees=40" as "Employees: 40"
    static QString fact(const std::string& fact);
    /// "borne out", "contradicted", "not checkable"
    static QString claim(handover::ClaimResult result);
    static QString ruling(insight::Ruling ruling);
    /// "Week from 3 November: acceptance 25 % (5 of 20), expected 45–90 %. Likely clause: Behaviour (12 rejections, 5.0 expected)."
    static QString alarm(const usecase::WorkspaceDrift& drift, const insight::DriftAlarm& alarm, const FeedbackNames& names);
    /// Against what the weeks are compared, or that it is too little.
    static QString driftBasis(const usecase::WorkspaceDrift& drift);
    /// "avoids 12 of 30 · loses 2 of 80 accepted · 0 of 31 won"
    static QString price(const insight::Remedy& remedy);
};

}  // namespace handschlag::ui
