// new: an empty workspace with a first draft; check: is a workspace whole?

#include <QCoreApplication>

#include <algorithm>

#include "app/cli/command.h"
#include "app/cli/words.h"
#include "core/agreement/templates.h"
#include "core/calendar/zone.h"
#include "core/store/workspace_file.h"
#include "core/usecase/agreements.h"
#include "core/usecase/checks.h"
#include "ui/shared/messages.h"

namespace handschlag::cli {
namespace {

constexpr ErrorCode asOfOutsideDemo{"cli.as_of_outside_demo"};
constexpr const char* defaultTemplate = "b2b_standard";
constexpr const char* defaultZone = "Europe/Berlin";

std::string valueOr(const Invocation& invocation, const char* option, const char* otherwise)
{
    return invocation.isSet(option) ? invocation.value(option) : std::string(otherwise);
}

/// Whatever can be wrong is asked before there is a file.
Result<void> mayCreate(const Invocation& invocation, const std::string& zone, const std::string& templateName)
{
    if (invocation.hasAsOf()) return misuse(asOfOutsideDemo);
    if (const auto known = calendar::Zone::find(zone); !known) return misuse(known.error().code, known.error().arguments);
    if (const auto known = agreement::templateDocument(templateName); !known) return std::unexpected(known.error());
    return {};
}

Answer created(const std::string& path, const std::string& templateName, Language language)
{
    Answer answer;
    nlohmann::json names = nlohmann::json::array();
    for (const agreement::TemplateInfo& info : agreement::templates()) names.push_back(info.name);
    answer.json = {{"workspace", path}, {"template", templateName}, {"templates", std::move(names)}};
    QStringList lines{CommandLine::tr("Created %1 with a first draft of the agreement from the template %2.")
                          .arg(QString::fromStdString(path), QString::fromStdString(templateName)),
                      CommandLine::tr("Templates, for --template:")};
    for (const agreement::TemplateInfo& info : agreement::templates())
        lines << QStringLiteral("  %1  %2").arg(QString::fromStdString(info.name), -20).arg(QString::fromStdString(info.audience.in(language)));
    answer.text = lines.join(u'\n');
    return answer;
}

QString otherTemplates()
{
    QStringList names;
    for (const agreement::TemplateInfo& info : agreement::templates())
        if (info.name != defaultTemplate) names << QString::fromStdString(info.name);
    return names.join(QStringLiteral(", "));
}

Result<Answer> runNew(const Invocation& invocation)
{
    const std::string path = invocation.positional(0);
    const std::string templateName = valueOr(invocation, "template", defaultTemplate);
    usecase::WorkspaceInfo info;
    info.organisation = invocation.value("organisation");
    info.zone = valueOr(invocation, "zone", defaultZone);
    info.createdAt = invocation.now;
    if (const auto allowed = mayCreate(invocation, info.zone, templateName); !allowed) return std::unexpected(allowed.error());
    auto store = store::createWorkspace(path, info);
    if (!store) return std::unexpected(store.error());
    const auto draft = usecase::draftFromTemplate(**store, templateName, invocation.product, invocation.now);
    if (!draft) {
        store->reset();
        store::discardWorkspace(path);
        return std::unexpected(draft.error());
    }
    return created(path, templateName, invocation.language);
}

QString sentenceOf(const usecase::Finding& finding)
{
    QStringList arguments;
    for (const std::string& argument : finding.arguments) arguments << QString::fromStdString(argument);
    return ui::sentence(finding.code, arguments);
}

Result<Answer> runCheck(const Invocation& invocation)
{
    const auto store = invocation.openStore();
    if (!store) return std::unexpected(store.error());
    const auto asOf = invocation.asOfOrNow(**store);
    if (!asOf) return std::unexpected(asOf.error());
    const auto findings = usecase::checkWorkspace(**store, *asOf);
    if (!findings) return std::unexpected(findings.error());
    Answer answer;
    nlohmann::json list = nlohmann::json::array();
    QStringList lines;
    for (const usecase::Finding& finding : *findings) {
        const QString sentence = sentenceOf(finding);
        list.push_back({{"code", finding.code}, {"arguments", finding.arguments}, {"message", sentence.toStdString()}});
        lines << sentence;
    }
    answer.json = {{"ok", findings->empty()}, {"findings", std::move(list)}};
    answer.text = findings->empty() ? CommandLine::tr("Everything is in order.") : lines.join(u'\n');
    answer.status = findings->empty() ? 0 : 1;
    return answer;
}

}  // namespace

QList<Command> workspaceCommands()
{
    const QList<QCommandLineOption> options{
        {QStringLiteral("organisation"), CommandLine::tr("Name of the organisation."), QStringLiteral("NAME")},
        {QStringLiteral("template"), CommandLine::tr("Template of the first draft: %1 (default), %2.").arg(QLatin1String(defaultTemplate), otherTemplates()), QStringLiteral("NAME")},
        {QStringLiteral("zone"), CommandLine::tr("Time zone of the organisation, default Europe/Berlin."), QStringLiteral("ZONE")}};
    return {{QStringLiteral("new"), {QStringLiteral("WS")}, options, CommandLine::tr("Creates a workspace with a first draft; never overwrites."), runNew},
            {QStringLiteral("check"), {QStringLiteral("WS")}, {}, CommandLine::tr("Checks file, audit trail, signatures and stages."), runCheck}};
}

}  // namespace handschlag::cli
