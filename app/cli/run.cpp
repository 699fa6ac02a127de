// Parses a command line, runs the command it names, prints the answer.

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QGuiApplication>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <unistd.h>

#include "app/cli/command.h"
#include "app/cli/words.h"
#include "core/store/workspace_file.h"
#include "core/usecase/people.h"
#include "ui/shared/languages.h"
#include "ui/shared/messages.h"

namespace handschlag::cli {
namespace {

QList<Command> allCommands()
{
    return workspaceCommands() + demoCommands() + backupCommands() + peopleCommands() + keyCommands() + trustCommands() + agreementCommands() + negotiationCommands() +
           publishCommands() + importCommands() + watchCommands() + importUndoCommands() + exportCommands() + scoreCommands() + backtestCommands() + handoverCommands() + mergeCommands() + decisionCommands() +
           workCommands() + disputeCommands() + waterfallCommands() + insightCommands() + reviewCommands();
}

void print(std::FILE* stream, const QString& text)
{
    if (text.isEmpty()) return;
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    if (!bytes.endsWith('\n')) std::fputc('\n', stream);
}

/// An answer that did not arrive is none: a full disk or a closed standard output is said, not passed over.
int say(const QString& text, int status = 0)
{
    print(stdout, text);
    if (std::ferror(stdout) == 0 && std::fflush(stdout) == 0) return status;
    print(stderr, CommandLine::tr("The answer could not be written to standard output (%1).").arg(QString::fromLocal8Bit(std::strerror(errno))));
    return 3;
}

int statusOf(Severity severity)
{
    switch (severity) {
        case Severity::Answer: return 1;
        case Severity::Usage: return 2;
        case Severity::Unusable: return 3;
    }
    return 3;
}

int usageError(const QString& sentence)
{
    print(stderr, sentence);
    return 2;
}

QString usageOf(const Command& command)
{
    QString line = QStringLiteral("handschlag ") + command.name;
    for (const QString& positional : command.positionals) line += u' ' + positional;
    for (const QCommandLineOption& option : command.options)
        line += QStringLiteral(" [--") + option.names().constLast() + (option.valueName().isEmpty() ? QString() : u' ' + option.valueName()) + u']';
    return line;
}

QString overview(const QList<Command>& commands)
{
    QStringList lines{CommandLine::tr("handschlag [WORKSPACE] opens the window. Commands:")};
    for (const Command& command : commands) lines << QStringLiteral("  %1\n      %2").arg(usageOf(command), command.summary);
    lines << CommandLine::tr("Common to all: --json, --as-of 2026-01-31T12:00:00Z, --product NAME, --as PERSON, --lang de|en, --quiet");
    lines << CommandLine::tr("Exit status: 0 done, 1 the answer is no, 2 wrong usage, 3 a file or workspace cannot be used");
    return lines.join(u'\n');
}

const Command* find(const QList<Command>& commands, const QStringList& arguments)
{
    const Command* best = nullptr;
    for (const Command& command : commands) {
        const QStringList words = command.name.split(u' ');
        if (arguments.mid(0, words.size()) == words && (!best || words.size() > best->name.count(u' ') + 1)) best = &command;
    }
    return best;
}

bool drawsPages(const QStringList& arguments)
{
    const QList<Command> commands = allCommands();
    const Command* command = find(commands, arguments);
    return command && command->drawsPages;
}

void addCommonOptions(QCommandLineParser& parser)
{
    parser.addOptions({{QStringLiteral("json"), CommandLine::tr("One JSON object on standard output.")},
                       {QStringLiteral("as-of"), CommandLine::tr("Point in time, e.g. 2026-01-31T12:00:00Z."), QStringLiteral("TIME")},
                       {QStringLiteral("product"), CommandLine::tr("Product line."), QStringLiteral("NAME")},
                       {QStringLiteral("as"), CommandLine::tr("Person who answers for it."), QStringLiteral("PERSON")},
                       {QStringLiteral("lang"), CommandLine::tr("Language, de or en."), QStringLiteral("de|en")},
                       {QStringLiteral("quiet"), CommandLine::tr("No messages beside the answer.")},
                       {QStringLiteral("help"), CommandLine::tr("Shows how the command is used.")}});
}

Progress progressOnTerminal(bool quiet)
{
    Progress progress;
    if (quiet || isatty(STDERR_FILENO) == 0) return progress;
    auto timer = std::make_shared<QElapsedTimer>();
    timer->start();
    progress.report = [timer](std::int64_t done, std::int64_t total) {
        if (done != total && timer->elapsed() < 200) return;
        timer->restart();
        std::fprintf(stderr, "\r%3d %%%s", total > 0 ? static_cast<int>(100 * done / total) : 0, done == total ? "\n" : "");
    };
    return progress;
}

int printAnswer(const Result<Answer>& answer, bool json)
{
    if (!answer) {
        print(stderr, ui::sentence(answer.error()));
        return statusOf(answer.error().severity);
    }
    return say(answer->raw || !json ? answer->text : QString::fromStdString(answer->json.dump()), answer->status);
}

/// What --lang says, in either spelling; nothing if it is not there.
std::optional<QString> languageAsked(const QStringList& arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == QLatin1String("--lang")) return arguments.value(i + 1);
        if (arguments[i].startsWith(QLatin1String("--lang="))) return arguments[i].section(u'=', 1);
    }
    return std::nullopt;
}

}  // namespace

bool isCommand(const QStringList& arguments)
{
    if (arguments.isEmpty()) return false;
    if (arguments.first() == QLatin1String("--help") || arguments.first() == QLatin1String("-h") || arguments.first() == QLatin1String("--version")) return true;
    for (const Command& command : allCommands())
        if (command.name.section(u' ', 0, 0) == arguments.first()) return true;
    return false;
}

std::unique_ptr<QCoreApplication> applicationFor(const QStringList& arguments, int& argc, char** argv)
{
    if (!drawsPages(arguments)) return std::make_unique<QCoreApplication>(argc, argv);
    // Typefaces come with a platform; this one draws nowhere. What it misses of a desktop is no news to anybody.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QtMessageHandler usual = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& text) {
        if (type == QtFatalMsg) print(stderr, text);
    });
    auto application = std::make_unique<QGuiApplication>(argc, argv);
    qInstallMessageHandler(usual);
    return application;
}

int runCommandLine(const QStringList& arguments)
{
    if (const auto wanted = languageAsked(arguments); wanted && !(*wanted == QLatin1String("both") && drawsPages(arguments))) {
        if (*wanted != QLatin1String("de") && *wanted != QLatin1String("en")) return usageError(CommandLine::tr("--lang takes de or en."));
        ui::useLanguage(*wanted == QLatin1String("de") ? Language::German : Language::English);
    }
    const QList<Command> commands = allCommands();
    if (arguments.first() == QLatin1String("--version")) {
        return say(QStringLiteral("handschlag ") + QCoreApplication::applicationVersion());
    }
    if (arguments.first().startsWith(u'-')) {
        return say(overview(commands));
    }
    const Command* command = find(commands, arguments);
    if (!command) return usageError(CommandLine::tr("'%1' is no command. `handschlag --help` lists them.").arg(arguments.mid(0, 2).join(u' ')));

    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    addCommonOptions(parser);
    parser.addOptions(command->options);
    const QStringList rest = arguments.mid(command->name.count(u' ') + 1);
    const QString usage = CommandLine::tr("Usage: %1").arg(usageOf(*command));
    if (!parser.parse(QStringList{QStringLiteral("handschlag")} + rest)) return usageError(parser.errorText() + u'\n' + usage);
    if (parser.isSet(QStringLiteral("help"))) {
        return say(usage + u'\n' + command->summary);
    }
    const QStringList positionals = parser.positionalArguments();
    qsizetype required = 0;
    for (const QString& positional : command->positionals) required += positional.startsWith(u'[') ? 0 : 1;
    if (positionals.size() < required || positionals.size() > command->positionals.size()) return usageError(usage);

    for (qsizetype i = 0; i < positionals.size(); ++i)
        if (positionals[i].isEmpty()) return usageError(CommandLine::tr("%1 is empty. %2").arg(command->positionals[i], usage));

    const std::string asOfText = parser.value(QStringLiteral("as-of")).toStdString();
    const std::optional<Instant> asOf = instantFromIso(asOfText);
    const std::optional<Day> asOfDay = asOf ? std::nullopt : dayFromIso(asOfText);
    if (parser.isSet(QStringLiteral("as-of")) && !asOf && !asOfDay)
        return usageError(CommandLine::tr("--as-of takes a point in time like 2026-01-31T12:00:00Z."));
    const Invocation invocation{parser,
                                positionals,
                                parser.isSet(QStringLiteral("json")),
                                parser.isSet(QStringLiteral("quiet")),
                                ui::currentLanguage(),
                                Instant{static_cast<std::int64_t>(std::time(nullptr))},
                                asOf,
                                asOfDay,
                                parser.value(QStringLiteral("product")).toStdString(),
                                parser.value(QStringLiteral("as")),
                                progressOnTerminal(parser.isSet(QStringLiteral("quiet")))};
    return printAnswer(command->run(invocation), invocation.json);
}

}  // namespace handschlag::cli
