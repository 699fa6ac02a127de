#pragma once
// Runs a command as a process of its own: the test calls itself again, so that no other program has to be built.
//
//   int main(int argc, char** argv) { return commandTestMain<TestWaterfallCommand>(argc, argv); }
//   const CommandRun run = runCommand({"waterfall", path, "--json"});   // run.status, run.out, run.err, run.json

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include "app/cli/command.h"
#include "core/base/hashing.h"
#include "ui/shared/languages.h"

namespace handschlag {

struct CommandRun {
    int status = -1;  ///< -1: it did not end by itself
    QString out, err;
    QJsonObject json;  ///< of out; empty if that is none
};

constexpr const char* asCommand = "--as-command";

inline CommandRun runCommand(const QStringList& arguments)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), QStringList{QString::fromLatin1(asCommand)} + arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    const QByteArray out = process.readAllStandardOutput();
    return {process.exitCode(), QString::fromUtf8(out), QString::fromUtf8(process.readAllStandardError()), QJsonDocument::fromJson(out).object()};
}

template <class Test>
int commandTestMain(int argc, char** argv)
{
    initialiseCrypto();
    QStringList given;
    for (int i = 0; i < argc; ++i) given << QString::fromLocal8Bit(argv[i]);
    const auto application = cli::applicationFor(given.mid(2), argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String(asCommand)) {
        ui::useLanguage(Language::English);
        return cli::runCommandLine(arguments.mid(2));
    }
    Test test;
    return QTest::qExec(&test, argc, argv);
}

}  // namespace handschlag
