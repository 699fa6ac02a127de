// imports, import-undo: which files were imported, and one of them taken back.

#include <optional>

#include "app/cli/command.h"
#include "app/cli/words.h"
#include "core/usecase/import_undo.h"
#include "ui/exchange/undo_words.h"
#include "ui/shared/formats.h"
#include "ui/shared/messages.h"

namespace handschlag::cli {
namespace {

using usecase::Batch;
using usecase::BatchKind;
using usecase::ImportUndo;

constexpr ErrorCode noNumber{"import.undo_number"};
constexpr ErrorCode builtOn{"import.undo_built_on"};

const char* key(BatchKind kind)
{
    switch (kind) {
        case BatchKind::Leads: return "leads";
        case BatchKind::Activities: return "activities";
        case BatchKind::Outcomes: return "outcomes";
        case BatchKind::Demo: return "demo";
        case BatchKind::Merge: return "merge";
    }
    return "";
}

Result<Answer> imports(const Invocation& invocation)
{
    const auto store = invocation.openStore();
    if (!store) return std::unexpected(store.error());
    const auto info = (*store)->workspace().info();
    if (!info) return std::unexpected(info.error());
    const auto batches = (*store)->batches().all();
    if (!batches) return std::unexpected(batches.error());
    Answer answer;
    auto list = nlohmann::json::array();
    QStringList lines;
    for (const Batch& batch : *batches) {
        if (!usecase::isImport(batch)) continue;
        list.push_back({{"batch", batch.id.value},
                        {"kind", key(batch.kind)},
                        {"file", batch.source},
                        {"at", toIso(batch.recordedAt)},
                        {"rows", batch.rows},
                        {"created", batch.created},
                        {"updated", batch.updated},
                        {"rejected", batch.rejected},
                        {"undone_at", batch.undoneAt ? nlohmann::json(toIso(*batch.undoneAt)) : nlohmann::json()}});
        QString line = CommandLine::tr("%1  %2  %3: %4 rows, %5 new, %6 changed")
                           .arg(QString::number(batch.id.value), ui::dateTime(batch.recordedAt, ui::zoneNamed(info->zone)), QString::fromStdString(batch.source),
                                ui::count(batch.rows), ui::count(batch.created), ui::count(batch.updated));
        if (batch.undoneAt) line += CommandLine::tr(" (taken back)");
        lines << line;
    }
    answer.json = {{"imports", std::move(list)}};
    answer.text = lines.isEmpty() ? CommandLine::tr("Nothing was imported yet.") : lines.join(u'\n');
    return answer;
}

nlohmann::json jsonOf(const ImportUndo& undo, bool done)
{
    auto dependents = nlohmann::json::array();
    for (const usecase::ImportDependent& each : undo.dependents)
        dependents.push_back({{"kind", ui::key(each.kind)},
                              {"count", each.count},
                              {"lead", each.lead},
                              {"batch", each.batch ? nlohmann::json(each.batch.value) : nlohmann::json()},
                              {"file", each.source}});
    auto frozen = nlohmann::json::array();
    for (const Day quarter : undo.frozenReviews) frozen.push_back(toIso(quarter));
    return {{"batch", undo.batch.id.value},
            {"file", undo.batch.source},
            {"removed", done ? undo.removed() : 0},
            {"restored", done ? undo.changedLeads : 0},
            {"leads", done ? undo.leads : 0},
            {"activities", done ? undo.activities : 0},
            {"values", done ? undo.values : 0},
            {"entries", done ? undo.entries : 0},
            {"cycles", done ? undo.cycles : 0},
            {"later_imports", undo.laterImports},
            {"frozen_reviews", std::move(frozen)},
            {"dependents", std::move(dependents)}};
}

Answer refusal(const ImportUndo& undo)
{
    Answer answer;
    answer.status = 1;
    answer.json = jsonOf(undo, false);
    answer.text = ui::sentence(Error{builtOn, {undo.batch.source}, {}, Severity::Answer});
    for (const QString& reason : ui::whyNot(undo)) answer.text += QStringLiteral("\n  ") + reason;
    return answer;
}

QString textOf(const ImportUndo& undo, bool dryRun)
{
    QStringList lines;
    if (dryRun)
        lines << CommandLine::tr("A trial run: nothing was changed.") << ui::whatWillHappen(undo);
    else
        lines << ui::whatHappened(undo);
    if (const QString hint = ui::laterImportsHint(undo); !hint.isEmpty()) lines << hint;
    return lines.join(u'\n');
}

Result<BatchId> batchOf(const Invocation& invocation)
{
    bool isNumber = false;
    const std::int64_t number = QString::fromStdString(invocation.positional(1)).toLongLong(&isNumber);
    if (!isNumber || number <= 0) return misuse(noNumber, {invocation.positional(1)});
    return BatchId{number};
}

Result<Answer> importUndo(const Invocation& invocation)
{
    const auto batch = batchOf(invocation);
    if (!batch) return std::unexpected(batch.error());
    const auto store = invocation.openStore();
    if (!store) return std::unexpected(store.error());
    const auto now = invocation.writingTime(**store);
    if (!now) return std::unexpected(now.error());
    PersonId actor;
    if (!invocation.as.isEmpty()) {
        const auto person = invocation.actor(**store);
        if (!person) return std::unexpected(person.error());
        actor = person->id;
    }
    const auto outlook = usecase::importUndoOutlook(**store, *batch);
    if (!outlook) return std::unexpected(outlook.error());
    if (!outlook->dependents.empty()) return refusal(*outlook);
    const bool dryRun = invocation.isSet("dry-run");
    const auto undone = dryRun ? outlook : usecase::undoImport(**store, *batch, actor, *now, invocation.progress);
    if (!undone) return std::unexpected(undone.error());
    Answer answer;
    answer.json = jsonOf(*undone, true);
    answer.text = textOf(*undone, dryRun);
    return answer;
}

}  // namespace

QList<Command> importUndoCommands()
{
    return {{QStringLiteral("imports"), {QStringLiteral("WS")}, {}, CommandLine::tr("Lists the files that were imported."), imports},
            {QStringLiteral("import-undo"),
             {QStringLiteral("WS"), QStringLiteral("BATCH")},
             {QCommandLineOption(QStringLiteral("dry-run"), CommandLine::tr("Says what would happen and changes nothing."))},
             CommandLine::tr("Takes one import back, if nothing since builds on it."),
             importUndo}};
}

}  // namespace handschlag::cli
