// Start-up only: a command line runs headless, anything else opens the window.

#include <QApplication>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

#include "app/cli/command.h"
#include "app/composition.h"
#include "core/base/hashing.h"
#include "ui/shared/languages.h"

using namespace handschlag;

namespace {

struct Start {
    Q_DECLARE_TR_FUNCTIONS(Start)
};

int say(const QString& sentence, int status)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
    return status;
}

/// A standard stream that the caller closed must not become the number of a file opened later: an answer would go into that file.
void keepStandardStreams()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        if (fcntl(stream, F_GETFD) < 0) static_cast<void>(open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY));
}

QStringList argumentsOf(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i) arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

// A first word that is neither a command nor a workspace is a mistyped command.
bool isMistyped(const QStringList& arguments)
{
    const QString first = arguments.value(0);
    return !first.isEmpty() && !first.startsWith(u'-') && !QFileInfo::exists(first) && !first.contains(u'/') && !first.contains(u'.');
}

std::optional<app::WindowRequest> windowRequest(const QStringList& arguments, QString& problem)
{
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("lang"), {}, QStringLiteral("de|en")},
                       {QStringLiteral("theme"), {}, QStringLiteral("light|dark")},
                       {QStringLiteral("page"), {}, QStringLiteral("name")},
                       {QStringLiteral("platform"), {}, QStringLiteral("name")}});
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    const bool parsed = parser.parse(QStringList{QStringLiteral("handschlag")} + arguments);
    const QString language = parser.value(QStringLiteral("lang"));
    const QString theme = parser.value(QStringLiteral("theme"));
    if (!parsed)
        problem = parser.errorText();
    else if (parser.positionalArguments().size() > 1)
        problem = Start::tr("Usage: %1").arg(QStringLiteral("handschlag [WORKSPACE] [--lang de|en] [--theme light|dark] [--page NAME]"));
    else if (parser.isSet(QStringLiteral("lang")) && language != QLatin1String("de") && language != QLatin1String("en"))
        problem = Start::tr("--lang takes de or en.");
    else if (parser.isSet(QStringLiteral("theme")) && theme != QLatin1String("light") && theme != QLatin1String("dark"))
        problem = Start::tr("--theme takes light or dark.");
    if (!problem.isEmpty()) return std::nullopt;
    app::WindowRequest request;
    request.workspace = parser.positionalArguments().value(0);
    request.page = parser.value(QStringLiteral("page"));
    if (!language.isEmpty()) request.language = language == QLatin1String("de") ? Language::German : Language::English;
    if (!theme.isEmpty()) request.theme = theme == QLatin1String("dark") ? ui::theme::Mode::Dark : ui::theme::Mode::Light;
    return request;
}

}  // namespace

int main(int argc, char** argv)
{
    keepStandardStreams();
    initialiseCrypto();
    QCoreApplication::setApplicationName(QStringLiteral("handschlag"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HANDSCHLAG_VERSION));
    const QStringList arguments = argumentsOf(argc, argv);
    if (cli::isCommand(arguments) || isMistyped(arguments)) {
        const auto application = cli::applicationFor(arguments, argc, argv);
        ui::useLanguage(ui::systemLanguage());
        return cli::runCommandLine(QCoreApplication::arguments().mid(1));
    }
    QString problem;
    const auto request = windowRequest(arguments, problem);
    if (!request) return say(problem, 2);
    if (!app::hasDisplay(arguments)) {
        QCoreApplication application(argc, argv);
        ui::useLanguage(request->language.value_or(ui::systemLanguage()));
        return say(Start::tr("The window needs a display, and there is none. Commands work without: `handschlag --help` lists them."), 3);
    }
    QApplication application(argc, argv);
    return app::runWindow(*request);
}
