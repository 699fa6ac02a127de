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

    /// "66.0–76.0 %, n = 80"; "no case" without any.
    static QString basis(const pipeline::Rate& rate);
    /// "3.2 business hours"
    static QString latency(const pipeline::LagDays& latency);
    /// "half of them 1.0 to 5.1 hours, n = 80"
    static QString latencyBasis(const pipeline::LagDays& latency);
    static QString group(const std::string& value);
    /// "employees=40" as "Employees: 40"
    static QString fact(const std::string& fact);
    /// "Employees: 40 · Only twelve people": corrected fact and text of a rejection
    static QString said(const std::string& fact, const std::string& comment);
    /// "borne out", "contradicted", "not checkable"
    static QString claim(handover::ClaimResult result);
    static QString ruling(insight::Ruling ruling);
    /// "▼ Week from 3 November: acceptance 25 % (5 of 20), usual 45–90 %. Likely clause: Behaviour (cited 12 times, 5.0 expected)."
    static QString alarm(const usecase::WorkspaceDrift& drift, const insight::DriftAlarm& alarm, const FeedbackNames& names);
    /// "acceptance", "share of fairs"
    static QString series(const insight::DriftSeries& series);
    /// "45–90 %"
    static QString limits(const insight::ControlPoint& point);
    /// "▼ below"
    static QString side(insight::Alarm alarm);
    /// Against what the weeks are compared, or that it is too little.
    static QString driftBasis(const usecase::WorkspaceDrift& drift);
    /// Too many rejections for another reason than those agreed (domain section 6); empty: not so.
    static QString others(const insight::Feedback& feedback, const FeedbackNames& names);
    /// "Company size, 100 to 249, points: 10 → 0"
    static QString change(const insight::SmallEdit& edit, const agreement::Document& document);
    /// "avoids 12 of 30 · loses 2 of 80 accepted · 0 of 31 won"
    static QString price(const insight::Remedy& remedy);
};

}  // namespace handschlag::ui
