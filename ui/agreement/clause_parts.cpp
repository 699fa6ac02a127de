#include "ui/agreement/clause_parts.h"

#include <QCoreApplication>
#include <type_traits>

#include "ui/agreement/form_part.h"

namespace handschlag::ui {
namespace {

using agreement::Clause;
using agreement::Document;
using handover::ClauseKind;

/// What all clauses share, of a document to read or to change.
template <class AnyDocument>
auto clauseOf(AnyDocument& document, ClauseKind kind) -> std::conditional_t<std::is_const_v<AnyDocument>, const Clause, Clause>*
{
    switch (kind) {
        case ClauseKind::Unknown:
            return nullptr;
        case ClauseKind::Stages:
            return &document.stages;
        case ClauseKind::Required:
            return &document.required;
        case ClauseKind::Fit:
            return &document.fit;
        case ClauseKind::Situation:
            return &document.situation;
        case ClauseKind::Behaviour:
            return &document.behaviour;
        case ClauseKind::Bant:
            return &document.bant;
        case ClauseKind::Exclusions:
            return &document.exclusions;
        case ClauseKind::Thresholds:
            return &document.thresholds;
        case ClauseKind::Marketing:
            return &document.marketing;
        case ClauseKind::Sales:
            return &document.sales;
        case ClauseKind::Routing:
            return &document.routing;
        case ClauseKind::Reasons:
            return &document.reasons;
        case ClauseKind::Calendar:
            return &document.calendar;
        case ClauseKind::Signatories:
            return &document.signatories;
    }
    return nullptr;
}

ClausePart* notePart(ClauseKind kind, Draft* draft)
{
    const auto field = [kind](const char* label, const char* place, std::string LocalizedText::*language) {
        return FormField{
            label, QStringLiteral("%1.%2").arg(static_cast<int>(kind)).arg(QLatin1String(place)), textField(),
            [kind, language](const Document& document) { return QVariant(QString::fromStdString(clauseOf(document, kind)->note.*language)); },
            [kind, language](Document& document, const QVariant& value) {
                clauseOf(document, kind)->note.*language = value.toString().toStdString();
            }};
    };
    return new FormPart(draft, QT_TRANSLATE_NOOP("AgreementColumns", "Note: signed, but it does not execute"),
                        {field(QT_TRANSLATE_NOOP("AgreementColumns", "German"), "note.de", &LocalizedText::de),
                         field(QT_TRANSLATE_NOOP("AgreementColumns", "English"), "note.en", &LocalizedText::en)});
}

ClauseParts ownParts(ClauseKind kind, Draft* draft)
{
    switch (kind) {
        case ClauseKind::Unknown:
            return {};
        case ClauseKind::Stages:
            return stagesParts(draft);
        case ClauseKind::Required:
            return requiredParts(draft);
        case ClauseKind::Fit:
            return fitParts(draft);
        case ClauseKind::Situation:
            return situationParts(draft);
        case ClauseKind::Behaviour:
            return behaviourParts(draft);
        case ClauseKind::Bant:
            return bantParts(draft);
        case ClauseKind::Exclusions:
            return exclusionsParts(draft);
        case ClauseKind::Thresholds:
            return thresholdsParts(draft);
        case ClauseKind::Marketing:
            return marketingParts(draft);
        case ClauseKind::Sales:
            return salesParts(draft);
        case ClauseKind::Routing:
            return routingParts(draft);
        case ClauseKind::Reasons:
            return reasonsParts(draft);
        case ClauseKind::Calendar:
            return calendarParts(draft);
        case ClauseKind::Signatories:
            return signatoriesParts(draft);
    }
    return {};
}

}  // namespace

ClauseParts partsOf(ClauseKind kind, Draft* draft)
{
    ClauseParts parts = ownParts(kind, draft);
    parts.push_back(notePart(kind, draft));
    return parts;
}

}  // namespace handschlag::ui
