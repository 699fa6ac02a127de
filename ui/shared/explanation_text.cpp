#include "ui/shared/explanation_text.h"

#include <QCoreApplication>

#include <optional>

#include "ui/shared/formats.h"
#include "ui/shared/languages.h"

namespace handschlag::ui {
namespace {

using agreement::Document;
using scoring::Missing;
using scoring::Part;
using scoring::PartReason;

struct Explanation {
    Q_DECLARE_TR_FUNCTIONS(Explanation)
};

QString text(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

QString named(const LocalizedText& name) { return text(name.in(currentLanguage())); }

// "behaviour.web.page_view" > "Page view": for ids and types that the document does not name.
QString readable(std::string_view id)
{
    QString words = text(id).section(u'.', -1).replace(u'_', u' ');
    if (!words.isEmpty()) words[0] = words[0].toUpper();
    return words;
}

template <class T>
const LocalizedText* nameIn(const std::vector<T>& items, std::string_view id)
{
    for (const T& item : items)
        if (item.id == id) return &item.name;
    return nullptr;
}

const LocalizedText* behaviourName(const Document& document, std::string_view id)
{
    for (const agreement::BehaviourGroup& group : document.behaviour.groups) {
        if (group.id == id) return &group.name;
        if (const LocalizedText* name = nameIn(group.rules, id)) return name;
    }
    return nameIn(document.behaviour.penalties, id);
}

const LocalizedText* nameOf(const Document& document, std::string_view id)
{
    if (const LocalizedText* name = nameIn(document.fit.criteria, id)) return name;
    if (const LocalizedText* name = nameIn(document.situation.criteria, id)) return name;
    if (const LocalizedText* name = behaviourName(document, id)) return name;
    if (const LocalizedText* name = nameIn(document.exclusions.exclusions, id)) return name;
    if (const LocalizedText* name = nameIn(document.stages.stages, id)) return name;
    return nameIn(document.routing.routes, id);
}

const agreement::Criterion* criterion(const Document& document, std::string_view id)
{
    for (const auto* criteria : {&document.fit.criteria, &document.situation.criteria})
        for (const agreement::Criterion& one : *criteria)
            if (one.id == id) return &one;
    return nullptr;
}

std::string argument(const Part& part, std::size_t index) { return index < part.arguments.size() ? part.arguments[index] : std::string(); }

std::int64_t number(const Part& part, std::size_t index) { return text(argument(part, index)).toLongLong(); }

QString bucketName(const Part& part, const Document& document)
{
    const agreement::Criterion* found = criterion(document, part.clause);
    if (!found) return {};
    const LocalizedText* name = nameIn(found->buckets, argument(part, 2));
    return name ? named(*name) : QString();
}

// Numbers as people write them; anything else as it is.
QString valueText(const std::string& value)
{
    bool isNumber = false;
    const qlonglong whole = text(value).toLongLong(&isNumber);
    return isNumber ? count(whole) : text(value);
}

QString activitiesText(const Part& part, const Document& document)
{
    const auto day = dayFromIso(argument(part, 3).substr(0, 10));
    const QString name = clauseName(part.clause, document);
    const QString times = QStringLiteral("%1×").arg(count(number(part, 1)));
    QString words = day ? Explanation::tr("%1: %2, last on %3").arg(name, times, date(*day)) : Explanation::tr("%1: %2").arg(name, times);
    if (part.reason == PartReason::CapReached) words += Explanation::tr(", up to the cap");
    return words;
}

QString pointsMissing(const Missing& missing, const QString& what) { return Explanation::tr("%1 points of %2").arg(points(missing.points), what); }

QString termText(const Missing& missing, const Document& document)
{
    QStringList names;
    for (const std::string& field : missing.fields) {
        const QString known = fieldName(field);
        names << (known == text(field) ? activityName(field, {}, document) : known);
    }
    if (const LocalizedText* exclusion = nameIn(document.exclusions.exclusions, missing.clause))
        return Explanation::tr("To rule out “%1”: %2").arg(named(*exclusion), names.join(Explanation::tr(" or ")));
    return Explanation::tr("For the qualification rule: %1").arg(names.join(Explanation::tr(" or ")));
}

}  // namespace

QString sectionName(scoring::Section section)
{
    switch (section) {
        case scoring::Section::Fit: return Explanation::tr("Fit");
        case scoring::Section::Situation: return Explanation::tr("Situation");
        case scoring::Section::Behaviour: return Explanation::tr("Behaviour");
    }
    return {};
}

QString clauseName(std::string_view id, const Document& document)
{
    const LocalizedText* name = nameOf(document, id);
    return name && !name->in(currentLanguage()).empty() ? named(*name) : readable(id);
}

QString activityName(std::string_view type, std::string_view asset, const Document& document)
{
    const LocalizedText* name = nullptr;
    const auto look = [&](const std::vector<agreement::BehaviourRule>& rules) {
        for (const agreement::BehaviourRule& rule : rules) {
            if (rule.type != type) continue;
            // A rule for this very asset names it best; then the plain rule of the type.
            if (rule.asset && *rule.asset == asset) name = &rule.name;
            if (!name && !rule.asset) name = &rule.name;
        }
    };
    for (const agreement::BehaviourGroup& group : document.behaviour.groups) look(group.rules);
    look(document.behaviour.penalties);
    return name && !name->in(currentLanguage()).empty() ? named(*name) : readable(type);
}

QString partText(const Part& part, const Document& document)
{
    const QString name = clauseName(part.clause, document);
    switch (part.reason) {
        case PartReason::Bucket: {
            const QString bucket = bucketName(part, document);
            const QString value = valueText(argument(part, 1));
            return bucket.isEmpty() || bucket == value ? Explanation::tr("%1: %2").arg(name, value)
                                                       : Explanation::tr("%1: %2 (%3)").arg(name, value, bucket);
        }
        case PartReason::NoBucket: return Explanation::tr("%1: %2, not listed").arg(name, valueText(argument(part, 1)));
        case PartReason::MissingPoints: return Explanation::tr("%1: not known").arg(name);
        case PartReason::MissingLow:
            return Explanation::tr("%1: not known, would give %2 to %3").arg(name, signedPoints(number(part, 1)), signedPoints(number(part, 2)));
        case PartReason::Activities:
        case PartReason::CapReached: return activitiesText(part, document);
        case PartReason::GroupCap: return Explanation::tr("More than “%1” may count: %2 before").arg(name, points(number(part, 1)));
        case PartReason::Minimum: return Explanation::tr("Raised to the agreed minimum: %1 before").arg(points(number(part, 0)));
        case PartReason::Maximum: return Explanation::tr("Limited to the agreed maximum: %1 before").arg(points(number(part, 0)));
    }
    return name;
}

QString missingText(const Missing& missing, const Document& document)
{
    QStringList names;
    for (const std::string& field : missing.fields) names << fieldName(field);
    switch (missing.kind) {
        case Missing::Kind::RequiredField: return names.join(Explanation::tr(" or "));
        case Missing::Kind::CriterionField:
            return Explanation::tr("%1 (for “%2”)").arg(names.join(Explanation::tr(" or ")), clauseName(missing.clause, document));
        case Missing::Kind::PointsToNextBand: return Explanation::tr("%1 to the next fit band").arg(pointsMissing(missing, Explanation::tr("fit")));
        case Missing::Kind::PointsToNextLetter:
            return Explanation::tr("%1 to the next category").arg(pointsMissing(missing, Explanation::tr("behaviour")));
        case Missing::Kind::RuleTerm: return termText(missing, document);
    }
    return {};
}

}  // namespace handschlag::ui
