#pragma once
// The scoring clauses of "B2B Standard" typed in from its description, so that the shipped template can be checked against it.

#include "core/agreement/document.h"

namespace handschlag::test {

using namespace agreement;

inline Bucket range(const char* id, std::optional<std::int64_t> from, std::optional<std::int64_t> to, Centipoints points)
{
    return {id, {}, RangeMatch{from, to}, points, false};
}
inline Bucket words(const char* id, TextHow how, std::vector<std::string> list, Centipoints points)
{
    return {id, {}, TextMatch{how, false, std::move(list)}, points, false};
}
inline BehaviourRule halving(const char* id, const char* type, Centipoints points, int cap, int window, int halfLife)
{
    BehaviourRule rule;
    rule.id = id;
    rule.type = type;
    rule.points = points;
    rule.cap = cap;
    rule.windowDays = window;
    rule.decay = halfLife > 0 ? Decay::HalfLife : Decay::None;
    rule.halfLifeDays = halfLife;
    return rule;
}

inline void addFitByHand(Document& document)
{
    document.fit.id = "fit";
    document.fit.threshold = 5'000;
    document.fit.criteria = {
        {"fit.employees", {}, "employees",
         {range("small", 1, 99, -4'000), range("medium", 100, 249, 2'000), range("target", 250, 999, 3'000), range("large", 1'000, 4'999, 2'500),
          range("group", 5'000, {}, 1'500)},
         {}},
        {"fit.industry", {}, "industry",
         {words("target", TextHow::Equals, {"Maschinenbau", "Fahrzeugbau", "Elektro", "Metall", "Kunststoff", "Medizintechnik"}, 2'000),
          words("adjacent", TextHow::Equals, {"Chemie", "Logistik", "Energie"}, 1'000)},
         0},
        {"fit.role", {}, "job_title",
         {words("decides", TextHow::Contains, {"geschäftsführer", "leiter", "ceo", "head", "director"}, 2'500),
          words("influences", TextHow::Contains, {"ingenieur", "einkäufer", "engineer", "project manager", "buyer"}, 1'500)},
         0},
        {"fit.location", {}, "country",
         {words("dach", TextHow::Equals, {"DE", "AT", "CH"}, 1'500), words("europe", TextHow::Equals, {"FR", "IT", "NL", "GB"}, 1'000)},
         {}},
        {"fit.email", {}, "email", {{"business", {}, MailMatch{MailKind::Business}, 1'000, false}, {"private", {}, MailMatch{MailKind::Private}, -1'000, false}}, {}},
    };
}

inline void addBehaviourByHand(Document& document)
{
    BehaviourRule visit = halving("behaviour.web.visit", "visit", 300, 2, 30, 14);
    visit.minValue = 180;
    BehaviourRule inquiry = halving("behaviour.direct.inquiry", "inquiry", 7'500, 1, 30, 0);
    inquiry.trigger = true;
    document.behaviour.id = "behaviour";
    document.behaviour.maximum = 10'000;
    document.behaviour.groups = {
        {"behaviour.mail", {}, 500, {halving("behaviour.mail.open", "email_open", 100, 2, 30, 14), halving("behaviour.mail.click", "email_click", 200, 3, 60, 30)}},
        {"behaviour.web", {}, 2'000,
         {halving("behaviour.web.page", "page_view", 100, 5, 30, 14), halving("behaviour.web.product", "product_page", 500, 3, 30, 14), visit}},
        {"behaviour.content", {}, 4'500,
         {halving("behaviour.content.whitepaper", "whitepaper", 1'500, 2, 90, 45), halving("behaviour.content.registered", "webinar_registered", 500, 1, 90, 45),
          halving("behaviour.content.attended", "webinar_attended", 2'500, 1, 90, 45),
          halving("behaviour.content.comparison", "comparison", 2'000, 1, 90, 45)}},
        {"behaviour.direct", {}, 7'500,
         {halving("behaviour.direct.fair", "trade_fair", 4'000, 1, 120, 60), halving("behaviour.direct.form", "form", 1'500, 1, 60, 30), inquiry}},
    };
    document.behaviour.penalties = {halving("behaviour.penalty.careers", "careers_page", -1'500, 2, 90, 0),
                                    halving("behaviour.penalty.unsubscribe", "unsubscribe", -2'000, 1, 180, 0)};
}

inline void addRulesByHand(Document& document)
{
    document.required.id = "required";
    document.required.items = {{"name", {"last_name"}}, {"email", {"email"}}, {"company", {"company"}}, {"country", {"country"}}, {"phone", {"phone", "mobile"}}};
    document.required.forInquiry = {{"name_or_company", {"last_name", "company"}}, {"reachable", {"email", "phone", "mobile"}}};
    document.exclusions.id = "exclusions";
    document.exclusions.exclusions = {
        {"exclusions.competitor", {}, Rule{FieldIs{"domain", DomainMatch{{"wettbewerb.de"}}}}, ExclusionEffect::Exclude},
        {"exclusions.customer", {}, Rule{FieldIs{"customer", PresentMatch{}}}, ExclusionEffect::ToOwner}};
    const Rule informed{ActivityWithin{{"whitepaper", "webinar_attended", "comparison", "product_page", "trade_fair"}, 90}};
    const Rule ready{AllOf{{Rule{MeasureIs{Measure::HandOver}}, informed}}};
    document.thresholds.id = "thresholds";
    document.thresholds.mql = Rule{AllOf{{Rule{IsComplete{}}, Rule{FitAtLeast{5'000}}, Rule{AnyOf{{Rule{InquiryActive{}}, ready}}}}}};
    constexpr auto handOver = Measure::HandOver;
    constexpr auto nurture = Measure::Nurture;
    constexpr auto contact = Measure::Contact;
    document.thresholds.measures = {{{handOver, handOver, nurture, contact},
                                     {handOver, nurture, nurture, contact},
                                     {nurture, nurture, contact, contact},
                                     {contact, contact, contact, contact}}};
    document.bant.id = "bant";
    document.bant.needPartlyWhen = "problem";
    const auto positive = [](BantField field) { return Rule{BantIs{field, {BantAnswer::Yes, BantAnswer::Partly}}}; };
    const auto negative = [](BantField field) { return Rule{Not{{Rule{BantIs{field, {BantAnswer::No}}}}}}; };
    document.bant.gate = Rule{AllOf{{Rule{BantIs{BantField::Need, {BantAnswer::Yes}}},
                                     Rule{AtLeast{2, {positive(BantField::Budget), positive(BantField::Authority), positive(BantField::Timing)}}},
                                     negative(BantField::Budget), negative(BantField::Authority), negative(BantField::Timing)}}};
}

[[nodiscard]] inline Document b2bStandardByHand()
{
    Document document;
    addFitByHand(document);
    addBehaviourByHand(document);
    addRulesByHand(document);
    return document;
}

}  // namespace handschlag::test
