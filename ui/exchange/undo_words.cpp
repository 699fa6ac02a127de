#include "ui/exchange/undo_words.h"

#include <QCoreApplication>

#include <algorithm>

#include "ui/shared/formats.h"

namespace handschlag::ui {
namespace {

struct UndoWords {
    Q_DECLARE_TR_FUNCTIONS(UndoWords)
};

/// Plurals go by int; more than that is many in any language.
int plural(std::int64_t number) { return static_cast<int>(std::min<std::int64_t>(number, 2'000'000'000)); }

/// "Weber GmbH", or "Weber GmbH and 3 more".
QString leadsOf(const usecase::ImportDependent& dependent)
{
    const QString first = QString::fromStdString(dependent.lead);
    if (dependent.count <= 1) return first;
    return UndoWords::tr("%1 and %2 more").arg(first, count(dependent.count - 1));
}

QString reasonOf(const usecase::ImportDependent& dependent)
{
    using Kind = usecase::ImportDependent::Kind;
    switch (dependent.kind) {
        case Kind::Handover: return UndoWords::tr("Handed over with what this import brought: %1. What sales was given stays as it was given.").arg(leadsOf(dependent));
        case Kind::Settled: return UndoWords::tr("Won by this import, and worked on since: %1.").arg(leadsOf(dependent));
        case Kind::Cycle: return UndoWords::tr("Won by this import, and begun anew since: %1.").arg(leadsOf(dependent));
        case Kind::Merge: return UndoWords::tr("Merged since: %1. Take the merge back first.").arg(leadsOf(dependent));
        case Kind::Edit: return UndoWords::tr("Changed since, by hand or by a decision: %1.").arg(leadsOf(dependent));
        case Kind::Import:
            return UndoWords::tr("A later import builds on it: %1 (no. %2). Take that one back first.")
                .arg(QString::fromStdString(dependent.source), QString::number(dependent.batch.value));
    }
    return {};
}

}  // namespace

QStringList whatWillHappen(const usecase::ImportUndo& undo)
{
    QStringList lines;
    if (undo.leads > 0) lines << UndoWords::tr("%n lead(s) that it brought will be removed.", nullptr, plural(undo.leads));
    if (undo.activities > 0) lines << UndoWords::tr("%n activities will be removed.", nullptr, plural(undo.activities));
    if (undo.values > 0) lines << UndoWords::tr("%n value(s) of leads will be what they were before.", nullptr, plural(undo.values));
    if (undo.entries > 0) lines << UndoWords::tr("%n stage entries will no longer count.", nullptr, plural(undo.entries));
    if (undo.cycles > 0) lines << UndoWords::tr("%n lead(s) that it had won will be open again.", nullptr, plural(undo.cycles));
    if (!undo.frozenReviews.empty())
        lines << UndoWords::tr("%n frozen quarter(s) counted what it brought: their figures stay, and the difference is listed as a restatement.", nullptr,
                               plural(std::ssize(undo.frozenReviews)));
    return lines;
}

QString whatHappened(const usecase::ImportUndo& undo)
{
    return UndoWords::tr("%1 was taken back: %2 removed, %3 values restored, %4 stage entries retracted.")
        .arg(QString::fromStdString(undo.batch.source), count(undo.leads + undo.activities), count(undo.values), count(undo.entries));
}

QStringList whyNot(const usecase::ImportUndo& undo)
{
    QStringList lines;
    for (const usecase::ImportDependent& dependent : undo.dependents) lines << reasonOf(dependent);
    return lines;
}

QString laterImportsHint(const usecase::ImportUndo& undo)
{
    if (undo.laterImports == 0) return {};
    return UndoWords::tr("%n later import(s) left out rows that were known already. If it was this one that they were known by, import those files again.", nullptr,
                         undo.laterImports);
}

const char* key(usecase::ImportDependent::Kind kind)
{
    using Kind = usecase::ImportDependent::Kind;
    switch (kind) {
        case Kind::Handover: return "handover";
        case Kind::Settled: return "settled";
        case Kind::Cycle: return "cycle";
        case Kind::Merge: return "merge";
        case Kind::Edit: return "edit";
        case Kind::Import: return "import";
    }
    return "";
}

}  // namespace handschlag::ui
