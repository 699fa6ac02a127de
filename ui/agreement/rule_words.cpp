#include "ui/agreement/rule_words.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/leads/field.h"
#include "ui/agreement/match_text.h"
#include "ui/shared/formats.h"

namespace handschlag::ui {
namespace {

using namespace agreement;

struct RuleWords {
    Q_DECLARE_TR_FUNCTIONS(RuleWords)
};

template <class... Ts>
struct Overloaded : Ts... {
    using Ts::operator()...;
};

QString fieldOf(BantField field)
{
    constexpr std::array names{"budget", "authority", "need", "timing"};
    return fieldName(names[static_cast<std::size_t>(field)]);
}

QString answerName(BantAnswer answer)
{
    switch (answer) {
        case BantAnswer::Unknown:
            return RuleWords::tr("unknown");
        case BantAnswer::No:
            return RuleWords::tr("no");
        case BantAnswer::Partly:
            return RuleWords::tr("partly");
        case BantAnswer::Yes:
            return RuleWords::tr("yes");
    }
    return {};
}

QString activityNames(const std::vector<std::string>& types, const Document& document, Language language)
{
    QStringList names;
    for (const std::string& type : types) {
        QString shown = QString::fromStdString(type);
        for (const auto& group : document.behaviour.groups)
            if (const auto rule = std::ranges::find(group.rules, type, &BehaviourRule::type); rule != group.rules.end())
                shown = QString::fromStdString(rule->name.in(language));
        names << shown;
    }
    return names.join(QStringLiteral(", "));
}

FieldKind answersField()
{
    // One bit per answer: an answer is in the list or not.
    std::vector<FieldChoice> choices;
    for (int mask = 1; mask < 16; ++mask) {
        QStringList names;
        for (int answer = 3; answer >= 0; --answer)
            if (mask & (1 << answer)) names << answerName(static_cast<BantAnswer>(answer));
        choices.push_back({mask, names.join(RuleWords::tr(" or "))});
    }
    return choiceField(std::move(choices));
}

int maskOf(const std::vector<BantAnswer>& answers)
{
    int mask = 0;
    for (const BantAnswer answer : answers) mask |= 1 << static_cast<int>(answer);
    return mask;
}

FieldKind measureField()
{
    return choiceField({{static_cast<int>(Measure::HandOver), name(Measure::HandOver)},
                        {static_cast<int>(Measure::Nurture), name(Measure::Nurture)},
                        {static_cast<int>(Measure::Contact), name(Measure::Contact)}});
}

}  // namespace

QString conditionWords(const Rule& rule, const Document& document, Language language)
{
    return std::visit(Overloaded{
                          [](const AllOf& all) { return all.rules.empty() ? RuleWords::tr("always") : RuleWords::tr("all of these hold:"); },
                          [](const AnyOf&) { return RuleWords::tr("at least one of these holds:"); },
                          [](const AtLeast&) { return RuleWords::tr("at least so many of these hold:"); },
                          [](const Not&) { return RuleWords::tr("this does not hold:"); },
                          [](const IsComplete&) { return RuleWords::tr("every required field is filled in"); },
                          [](const FitAtLeast&) { return RuleWords::tr("fit points, at least"); },
                          [](const BehaviourAtLeast&) { return RuleWords::tr("behaviour points, at least"); },
                          [](const SumAtLeast&) { return RuleWords::tr("fit and behaviour points together, at least"); },
                          [](const BantIs& bant) { return RuleWords::tr("%1 is", "BANT answer").arg(fieldOf(bant.field)); },
                          [](const BantPointsAtLeast&) { return RuleWords::tr("BANT points of all four answers, at least"); },
                          [](const InquiryActive&) { return RuleWords::tr("an inquiry is active"); },
                          [&](const ActivityWithin& activity) {
                              return RuleWords::tr("one of %1 within the last").arg(activityNames(activity.types, document, language));
                          },
                          [](const FieldIs& field) { return fieldName(field.field); },
                          [](const MeasureIs&) { return RuleWords::tr("the measure of fit band and category is"); },
                      },
                      rule.node);
}

std::optional<FieldKind> ruleField(const Rule& rule)
{
    return std::visit(Overloaded{
                          [](const AtLeast& some) -> std::optional<FieldKind> {
                              return wholeField(1, std::max<qint64>(1, static_cast<qint64>(some.rules.size())));
                          },
                          [](const FitAtLeast&) -> std::optional<FieldKind> { return pointsField(); },
                          [](const BehaviourAtLeast&) -> std::optional<FieldKind> { return pointsField(); },
                          [](const SumAtLeast&) -> std::optional<FieldKind> { return pointsField(); },
                          [](const BantIs&) -> std::optional<FieldKind> { return answersField(); },
                          [](const BantPointsAtLeast&) -> std::optional<FieldKind> { return pointsField(); },
                          [](const ActivityWithin&) -> std::optional<FieldKind> { return wholeField(1, 3'660, RuleWords::tr("days")); },
                          [](const FieldIs&) -> std::optional<FieldKind> { return matchField(); },
                          [](const MeasureIs&) -> std::optional<FieldKind> { return measureField(); },
                          [](const auto&) -> std::optional<FieldKind> { return std::nullopt; },
                      },
                      rule.node);
}

QVariant ruleValue(const Rule& rule)
{
    return std::visit(Overloaded{
                          [](const AtLeast& some) { return QVariant::fromValue<qlonglong>(some.count); },
                          [](const FitAtLeast& fit) { return QVariant::fromValue<qlonglong>(fit.points); },
                          [](const BehaviourAtLeast& behaviour) { return QVariant::fromValue<qlonglong>(behaviour.points); },
                          [](const SumAtLeast& sum) { return QVariant::fromValue<qlonglong>(sum.points); },
                          [](const BantIs& bant) { return QVariant(maskOf(bant.answers)); },
                          [](const BantPointsAtLeast& bant) { return QVariant::fromValue<qlonglong>(bant.points); },
                          [](const ActivityWithin& activity) { return QVariant::fromValue<qlonglong>(activity.withinDays); },
                          [](const FieldIs& field) { return QVariant::fromValue(field.match); },
                          [](const MeasureIs& measure) { return QVariant(static_cast<int>(measure.measure)); },
                          [](const auto&) { return QVariant(); },
                      },
                      rule.node);
}

void setRuleValue(Rule& rule, const QVariant& value)
{
    std::visit(Overloaded{
                   [&](AtLeast& some) { some.count = value.toInt(); },
                   [&](FitAtLeast& fit) { fit.points = value.toLongLong(); },
                   [&](BehaviourAtLeast& behaviour) { behaviour.points = value.toLongLong(); },
                   [&](SumAtLeast& sum) { sum.points = value.toLongLong(); },
                   [&](BantIs& bant) {
                       bant.answers.clear();
                       for (int answer = 3; answer >= 0; --answer)
                           if (value.toInt() & (1 << answer)) bant.answers.push_back(static_cast<BantAnswer>(answer));
                   },
                   [&](BantPointsAtLeast& bant) { bant.points = value.toLongLong(); },
                   [&](ActivityWithin& activity) { activity.withinDays = value.toInt(); },
                   [&](FieldIs& field) { field.match = value.value<Match>(); },
                   [&](MeasureIs& measure) { measure.measure = static_cast<Measure>(value.toInt()); },
                   [](auto&) {},
               },
               rule.node);
}

const std::vector<Rule>* childrenOf(const Rule& rule)
{
    return std::visit(Overloaded{
                          [](const AllOf& group) { return &group.rules; },
                          [](const AnyOf& group) { return &group.rules; },
                          [](const AtLeast& group) { return &group.rules; },
                          [](const Not& group) { return &group.rule; },
                          [](const auto&) -> const std::vector<Rule>* { return nullptr; },
                      },
                      rule.node);
}

std::vector<Rule>* childrenOf(Rule& rule)
{
    return std::visit(Overloaded{
                          [](AllOf& group) { return &group.rules; },
                          [](AnyOf& group) { return &group.rules; },
                          [](AtLeast& group) { return &group.rules; },
                          [](Not& group) { return &group.rule; },
                          [](auto&) -> std::vector<Rule>* { return nullptr; },
                      },
                      rule.node);
}

std::vector<NewCondition> newConditions(const Document& document, Language language)
{
    const Rule complete{IsComplete{}};
    std::vector<NewCondition> result{
        {{}, RuleWords::tr("Every required field is filled in"), complete},
        {{}, RuleWords::tr("An inquiry is active"), {InquiryActive{}}},
        {{}, RuleWords::tr("The measure is hand over"), {MeasureIs{Measure::HandOver}}},
    };
    const QString points = RuleWords::tr("Points");
    result.push_back({points, RuleWords::tr("Fit at least"), {FitAtLeast{5'000}}});
    result.push_back({points, RuleWords::tr("Behaviour at least"), {BehaviourAtLeast{5'000}}});
    result.push_back({points, RuleWords::tr("Fit and behaviour together at least"), {SumAtLeast{10'000}}});
    for (const auto& group : document.behaviour.groups)
        for (const auto& rule : group.rules)
            result.push_back(
                {RuleWords::tr("Activity within days"), QString::fromStdString(rule.name.in(language)), {ActivityWithin{{rule.type}, 90}}});
    for (const BantField field : {BantField::Budget, BantField::Authority, BantField::Need, BantField::Timing})
        result.push_back({RuleWords::tr("BANT"), fieldOf(field), {BantIs{field, {BantAnswer::Yes, BantAnswer::Partly}}}});
    result.push_back({RuleWords::tr("BANT"), RuleWords::tr("BANT points at least"), {BantPointsAtLeast{2'000}}});
    for (const auto& field : leads::standardFields())
        result.push_back(
            {RuleWords::tr("Field"), fieldName(field.name), {FieldIs{std::string(field.name), PresentMatch{}, FieldIs::Missing::False}}});
    const QString groups = RuleWords::tr("Group");
    result.push_back({groups, RuleWords::tr("At least one of …"), {AnyOf{{complete}}}});
    result.push_back({groups, RuleWords::tr("All of …"), {AllOf{{complete}}}});
    result.push_back({groups, RuleWords::tr("At least n of …"), {AtLeast{1, {complete}}}});
    result.push_back({groups, RuleWords::tr("Not …"), {Not{{complete}}}});
    return result;
}

}  // namespace handschlag::ui
