// backup, restore: a whole copy of a workspace, and a copy put back.

#include <QFileInfo>

#include "app/cli/command.h"
#include "app/cli/words.h"
#include "core/store/workspace_copy.h"
#include "ui/shared/messages.h"

namespace handschlag::cli {
namespace {

constexpr ErrorCode optionMissing{"cli.option_missing"};

Answer answerOf(const usecase::WorkspaceCopy& copy, const std::string& path, const QString& sentence)
{
    Answer answer;
    auto findings = nlohmann::json::array();
    QStringList lines{sentence};
    for (const usecase::Finding& finding : copy.findings) {
        QStringList arguments;
        for (const std::string& argument : finding.arguments) arguments << QString::fromStdString(argument);
        const QString said = ui::sentence(finding.code, arguments);
        findings.push_back({{"code", finding.code}, {"arguments", finding.arguments}, {"message", said.toStdString()}});
        lines << said;
    }
    answer.json = {{"file", path}, {"bytes", copy.bytes}, {"leads", copy.leads}, {"findings", std::move(findings)}};
    answer.text = lines.join(u'\n');
    return answer;
}

Result<Answer> backUp(const Invocation& invocation)
{
    const std::string target = invocation.value("output");
    if (target.empty()) return misuse(optionMissing, {"-o"});
    const auto copy = store::backUpWorkspace(invocation.positional(0), target, invocation.now, invocation.progress);
    if (!copy) return std::unexpected(copy.error());
    return answerOf(*copy, target, CommandLine::tr("Backed up as %1 and checked: %n lead(s).", nullptr, static_cast<int>(copy->leads)).arg(QString::fromStdString(target)));
}

Result<Answer> restore(const Invocation& invocation)
{
    const std::string target = invocation.value("output");
    if (target.empty()) return misuse(optionMissing, {"-o"});
    const auto copy = store::restoreWorkspace(invocation.positional(0), target, invocation.now, invocation.progress);
    if (!copy) return std::unexpected(copy.error());
    return answerOf(*copy, target, CommandLine::tr("Restored as the workspace %1 and checked: %n lead(s).", nullptr, static_cast<int>(copy->leads)).arg(QString::fromStdString(target)));
}

}  // namespace

QList<Command> backupCommands()
{
    const auto output = [](const QString& description) { return QCommandLineOption({QStringLiteral("o"), QStringLiteral("output")}, description, QStringLiteral("FILE")); };
    return {{QStringLiteral("backup"), {QStringLiteral("WS")}, {output(CommandLine::tr("File of the backup; never overwritten."))},
             CommandLine::tr("Copies a workspace whole and checked, while others work in it."), backUp},
            {QStringLiteral("restore"), {QStringLiteral("FILE")}, {output(CommandLine::tr("The new workspace; never overwritten."))},
             CommandLine::tr("Makes a workspace of a backup, checked."), restore}};
}

}  // namespace handschlag::cli
