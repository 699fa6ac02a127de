// Editor of clause 5: groups of behaviour rules with caps, and penalties.

#include <QCoreApplication>

#include "ui/agreement/clause_parts.h"
#include "ui/agreement/decay_part.h"
#include "ui/agreement/form_fields.h"
#include "ui/agreement/master_detail_part.h"
#include "ui/agreement/match_text.h"
#include "ui/agreement/row_columns.h"
#include "ui/agreement/stacked_part.h"
#include "ui/agreement/table_part.h"

namespace handschlag::ui {
namespace {

using namespace agreement;

constexpr qint64 mostDays = 3'660;
constexpr qint64 mostCap = 10'000;
constexpr qint64 mostSeconds = 1'000'000;

QString words(const char* text) { return QCoreApplication::translate("AgreementColumns", text); }

FieldKind days(qint64 low) { return wholeField(low, mostDays, words(QT_TRANSLATE_NOOP("AgreementColumns", "days"))); }

std::vector<FieldChoice> decays()
{
    return {{static_cast<int>(Decay::None), words(QT_TRANSLATE_NOOP("AgreementColumns", "none"))},
            {static_cast<int>(Decay::HalfLife), words(QT_TRANSLATE_NOOP("AgreementColumns", "half-life"))},
            {static_cast<int>(Decay::Linear), words(QT_TRANSLATE_NOOP("AgreementColumns", "linear"))},
            {static_cast<int>(Decay::Step), words(QT_TRANSLATE_NOOP("AgreementColumns", "steps"))}};
}

/// "0:65536, 30:32768": from this age on that weight.
RowColumn<BehaviourRule> stepsColumn()
{
    return rowColumn<BehaviourRule>(
        QT_TRANSLATE_NOOP("AgreementColumns", "Steps (day:weight of 65536)"), textField(),
        [](const BehaviourRule& rule) {
            QStringList steps;
            for (const DecayStep& step : rule.steps) steps << QStringLiteral("%1:%2").arg(step.fromDay).arg(step.weight);
            return QVariant(steps.join(QStringLiteral(", ")));
        },
        [](BehaviourRule& rule, const QVariant& value) {
            std::vector<DecayStep> steps;
            for (const QString& word : wordsFrom(value.toString())) {
                bool day = false;
                bool weight = false;
                const DecayStep step{word.section(u':', 0, 0).trimmed().toInt(&day), word.section(u':', 1).trimmed().toInt(&weight)};
                if (!day || !weight) return;
                steps.push_back(step);
            }
            rule.steps = std::move(steps);
        });
}

RowColumn<BehaviourRule> assetColumn()
{
    return rowColumn<BehaviourRule>(
        QT_TRANSLATE_NOOP("AgreementColumns", "Only this asset"), textField(),
        [](const BehaviourRule& rule) { return QVariant(QString::fromStdString(rule.asset.value_or(std::string()))); },
        [](BehaviourRule& rule, const QVariant& value) {
            const std::string asset = value.toString().trimmed().toStdString();
            rule.asset = asset.empty() ? std::nullopt : std::optional(asset);
        });
}

/// What stands in the table of rules; the rest is edited below it, beside its curve.
std::vector<RowColumn<BehaviourRule>> ruleColumns(qint64 lowest, qint64 highest)
{
    using Row = BehaviourRule;
    return nameColumns<Row>() + std::vector{textColumn(QT_TRANSLATE_NOOP("AgreementColumns", "Activity type"), &Row::type),
                                            numberColumn(QT_TRANSLATE_NOOP("AgreementColumns", "Points"), &Row::points, pointsField(lowest, highest)),
                                            flagColumn(QT_TRANSLATE_NOOP("AgreementColumns", "Inquiry"), &Row::trigger)};
}

struct RuleDetail {
    const char* name;
    RowColumn<BehaviourRule> column;
};

std::vector<RuleDetail> ruleDetails()
{
    using Row = BehaviourRule;
    return {{"cap", numberColumn(QT_TRANSLATE_NOOP("AgreementColumns", "Counts at most"), &Row::cap, wholeField(1, mostCap, QStringLiteral("×")))},
            {"windowDays", numberColumn(QT_TRANSLATE_NOOP("AgreementColumns", "Window"), &Row::windowDays, days(1))},
            {"decay", enumColumn(QT_TRANSLATE_NOOP("AgreementColumns", "Decay"), &Row::decay, decays())},
            {"halfLifeDays", numberColumn(QT_TRANSLATE_NOOP("AgreementColumns", "Half-life"), &Row::halfLifeDays, days(0))},
            {"steps", stepsColumn()},
            {"asset", assetColumn()},
            {"minValue", optionalColumn(QT_TRANSLATE_NOOP("AgreementColumns", "From value"), &Row::minValue,
                                        optional(wholeField(0, mostSeconds), words(QT_TRANSLATE_NOOP("AgreementColumns", "any"))))}};
}

/// Fields over the selected rule, as they are typed, and its curve. ruleOf is a generic lambda: document > the rule, or nullptr.
template <class RuleOf>
ClausePart* ruleDetailPart(Draft* draft, const QString& place, RuleOf ruleOf)
{
    std::vector<FormField> fields;
    for (RuleDetail& detail : ruleDetails())
        fields.push_back({detail.column.title, place + u'.' + QLatin1String(detail.name), detail.column.kind(draft->document()),
                          [ruleOf, get = detail.column.get](const Document& document) {
                              const BehaviourRule* rule = ruleOf(document);
                              return rule ? get(*rule) : QVariant();
                          },
                          [ruleOf, set = detail.column.set](Document& document, const QVariant& value) {
                              if (BehaviourRule* rule = ruleOf(document)) set(*rule, value);
                          }});
    return new StackedPart({new DecayPart(draft, ruleOf), new FormPart(draft, QT_TRANSLATE_NOOP("AgreementColumns", "The selected rule: how often and how long it counts"),
                                                                       std::move(fields))});
}

BehaviourRule freshRule(const std::vector<BehaviourRule>& beside, const std::string& prefix, Centipoints points)
{
    BehaviourRule rule;
    rule.id = freshId(beside, prefix);
    rule.name = {"Neue Regel", "New rule"};
    rule.type = "form";
    rule.points = points;
    return rule;
}

ClausePart* groupsPart(Draft* draft)
{
    const auto fresh = [](const Document& document) {
        return BehaviourGroup{freshId(document.behaviour.groups, "behaviour."), {"Neue Gruppe", "New group"}, std::nullopt, {}};
    };
    TableSource groups = tableOf<BehaviourGroup>(
        QStringLiteral("behaviour.groups"), [](auto& document) { return &document.behaviour.groups; },
        nameColumns<BehaviourGroup>() +
            std::vector{optionalColumn(QT_TRANSLATE_NOOP("AgreementColumns", "At most (points)"), &BehaviourGroup::cap,
                                       optional(pointsField(0), words(QT_TRANSLATE_NOOP("AgreementColumns", "no limit"))))},
        fresh);
    const auto detail = [](Draft* edited, Selected selected) -> ClausePart* {
        const auto rules = [selected](auto& document) {
            auto* group = selectedOf(document.behaviour.groups, selected);
            return group ? &group->rules : nullptr;
        };
        const auto freshInGroup = [rules, selected](const Document& document) {
            const auto* beside = rules(document);
            const auto* group = selectedOf(document.behaviour.groups, selected);
            return freshRule(beside ? *beside : std::vector<BehaviourRule>{}, group ? group->id + "." : "behaviour.", 100);
        };
        const auto below = [rules](Draft* draftBelow, Selected row) {
            return ruleDetailPart(draftBelow, QStringLiteral("behaviour.rule"), [rules, row](auto& document) -> decltype(&(*rules(document))[0]) {
                auto* all = rules(document);
                return all ? selectedOf(*all, row) : nullptr;
            });
        };
        return new MasterDetailPart(edited, QT_TRANSLATE_NOOP("AgreementColumns", "Rules of the selected group"),
                                    tableOf<BehaviourRule>(QStringLiteral("behaviour.rules"), rules, ruleColumns(0, 1'000'000), freshInGroup), below);
    };
    return new MasterDetailPart(draft, QT_TRANSLATE_NOOP("AgreementColumns", "Groups"), std::move(groups), detail);
}

}  // namespace

ClauseParts behaviourParts(Draft* draft)
{
    const auto freshPenalty = [](const Document& document) { return freshRule(document.behaviour.penalties, "behaviour.penalty.", -100); };
    return {
        groupsPart(draft),
        new MasterDetailPart(
            draft, QT_TRANSLATE_NOOP("AgreementColumns", "Penalties, outside every limit"),
            tableOf<BehaviourRule>(
                QStringLiteral("behaviour.penalties"), [](auto& document) { return &document.behaviour.penalties; }, ruleColumns(-1'000'000, 0),
                freshPenalty),
            [](Draft* edited, Selected row) {
                return ruleDetailPart(edited, QStringLiteral("behaviour.penalty"),
                                      [row](auto& document) { return selectedOf(document.behaviour.penalties, row); });
            }),
        new FormPart(draft, QT_TRANSLATE_NOOP("AgreementColumns", "Limit of the whole"),
                     {optionalIn(QT_TRANSLATE_NOOP("AgreementColumns", "Never above"), "behaviour.maximum", &Document::behaviour,
                                 &BehaviourClause::maximum, optional(pointsField(0), words(QT_TRANSLATE_NOOP("AgreementColumns", "no limit")))),
                      flagIn(QT_TRANSLATE_NOOP("AgreementColumns", "May fall below zero"), "behaviour.mayBeNegative", &Document::behaviour,
                             &BehaviourClause::mayBeNegative)})};
}

}  // namespace handschlag::ui
