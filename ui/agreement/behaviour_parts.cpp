// Editor of clause 5: groups of behaviour rules with caps, and penalties.

#include <QCoreApplication>

#include "ui/agreement/clause_parts.h"
#include "ui/agreement/form_fields.h"
#include "ui/agreement/master_detail_part.h"
#include "ui/agreement/match_text.h"
#include "ui/agreement/row_columns.h"
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

std::vector<RowColumn<BehaviourRule>> ruleColumns(qint64 lowest, qint64 highest)
{
    using Row = BehaviourRule;
    FieldKind decayDays = days(0);
    return std::vector{nameColumns<Row>()[0],
                       nameColumns<Row>()[1],
                       textColumn(QT_TRANSLATE_NOOP("AgreementColumns", "Activity type"), &Row::type),
                       numberColumn(QT_TRANSLATE_NOOP("AgreementColumns", "Points"), &Row::points, pointsField(lowest, highest)),
                       numberColumn(QT_TRANSLATE_NOOP("AgreementColumns", "Counts at most"), &Row::cap, wholeField(1, mostCap, QStringLiteral("×"))),
                       numberColumn(QT_TRANSLATE_NOOP("AgreementColumns", "Window"), &Row::windowDays, days(1)),
                       enumColumn(QT_TRANSLATE_NOOP("AgreementColumns", "Decay"), &Row::decay, decays()),
                       numberColumn(QT_TRANSLATE_NOOP("AgreementColumns", "Half-life"), &Row::halfLifeDays, decayDays),
                       stepsColumn(),
                       flagColumn(QT_TRANSLATE_NOOP("AgreementColumns", "Inquiry"), &Row::trigger),
                       assetColumn(),
                       optionalColumn(QT_TRANSLATE_NOOP("AgreementColumns", "From value"), &Row::minValue,
                                      optional(wholeField(0, mostSeconds), words(QT_TRANSLATE_NOOP("AgreementColumns", "any"))))};
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
        return new TablePart(edited, QT_TRANSLATE_NOOP("AgreementColumns", "Rules of the selected group"),
                             tableOf<BehaviourRule>(QStringLiteral("behaviour.rules"), rules, ruleColumns(0, 1'000'000), freshInGroup));
    };
    return new MasterDetailPart(draft, QT_TRANSLATE_NOOP("AgreementColumns", "Groups"), std::move(groups), detail);
}

}  // namespace

ClauseParts behaviourParts(Draft* draft)
{
    const auto freshPenalty = [](const Document& document) { return freshRule(document.behaviour.penalties, "behaviour.penalty.", -100); };
    return {
        groupsPart(draft),
        new TablePart(draft, QT_TRANSLATE_NOOP("AgreementColumns", "Penalties, outside every limit"),
                      tableOf<BehaviourRule>(
                          QStringLiteral("behaviour.penalties"), [](auto& document) { return &document.behaviour.penalties; },
                          ruleColumns(-1'000'000, 0), freshPenalty)),
        new FormPart(draft, QT_TRANSLATE_NOOP("AgreementColumns", "Limit of the whole"),
                     {optionalIn(QT_TRANSLATE_NOOP("AgreementColumns", "Never above"), "behaviour.maximum", &Document::behaviour,
                                 &BehaviourClause::maximum, optional(pointsField(0), words(QT_TRANSLATE_NOOP("AgreementColumns", "no limit")))),
                      flagIn(QT_TRANSLATE_NOOP("AgreementColumns", "May fall below zero"), "behaviour.mayBeNegative", &Document::behaviour,
                             &BehaviourClause::mayBeNegative)})};
}

}  // namespace handschlag::ui
