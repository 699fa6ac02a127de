#include "core/handover/promise_text.h"

#include "core/agreement/terms_text.h"

namespace handschlag::handover {
namespace {

using agreement::Wording;

std::string within(const Wording& w, int minutes, int inquiryMinutes)
{
    if (minutes == inquiryMinutes) return w.duration(minutes);
    return w.say("%1, Anfrage %2", "%1, inquiry %2", {w.duration(minutes), w.duration(inquiryMinutes)});
}

std::string cadence(const Wording& w, const agreement::SalesClause& sales)
{
    std::vector<std::string> steps;
    for (const agreement::CadenceStep& step : sales.cadence) steps.push_back(touchesText(w, step));
    if (steps.empty()) return {};
    return w.say("%1 in %2 Arbeitstagen", "%1 in %2 working days", {w.listed(steps, false), w.number(sales.cadenceDays)});
}

}  // namespace

std::string promisedText(const Wording& w, Promise promise, const agreement::MarketingClause& marketing, const agreement::SalesClause& sales)
{
    switch (promise) {
        case Promise::Decision: return within(w, sales.decisionMinutes, sales.inquiryDecisionMinutes);
        case Promise::FirstTouch: return within(w, sales.firstTouchMinutes, sales.inquiryFirstTouchMinutes);
        case Promise::Cadence: return cadence(w, sales);
        case Promise::Status: return w.say("%1 nach einer Änderung", "%1 after a change", {w.duration(sales.statusMinutes)});
        case Promise::Feedback: return w.say("%1 % mit Grund", "%1 % with a reason", {w.number(sales.feedbackPercent)});
        case Promise::Delivery: return within(w, marketing.handoverMinutes, marketing.inquiryHandoverMinutes);
        case Promise::Correction: return w.duration(marketing.correctionMinutes);
    }
    return {};
}

}  // namespace handschlag::handover
