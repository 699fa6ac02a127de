#pragma once
// One subcommand of the command line: what it takes and what it does. Each family has a file; commands.cpp lists them all.

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>

#include "core/base/error.h"
#include "core/base/localized_text.h"
#include "core/base/progress.h"
#include "core/usecase/ports.h"

class QCoreApplication;

namespace handschlag::cli {

/// What a command says: the JSON of the contract, the same for people, and the exit status (0 done, 1 the answer is no).
struct Answer {
    nlohmann::json json;  ///< keys in English snake_case, stable
    QString text;         ///< for people, without trailing newline; may be empty
    int status = 0;
    bool raw = false;     ///< text goes to stdout as it is, whether or not --json is given (documents, CSV)
};

/// Everything a command may use beside its own options.
struct Invocation {
    const QCommandLineParser& parser;
    QStringList positionals;     ///< without the command's own words
    bool json = false;
    bool quiet = false;
    Language language = Language::German;
    Instant now;                 ///< wall clock
    std::optional<Instant> asOf; ///< --as-of with a time
    std::optional<Day> asOfDay;  ///< --as-of with a day only: its 00:00 in the organisation's zone
    std::string product;         ///< --product as given; productIn() says which line that is
    QString as;                  ///< --as PERSON
    Progress progress;

    [[nodiscard]] bool hasAsOf() const { return asOf || asOfDay; }
    /// --as-of, else the wall clock. A day begins in the organisation's zone.
    [[nodiscard]] Result<Instant> asOfOrNow(const std::string& zone) const;
    [[nodiscard]] Result<Instant> asOfOrNow(usecase::Store& store) const;
    /// The product line of --product, else the default one or the only one.
    [[nodiscard]] Result<std::string> productIn(usecase::Store& store) const;
    [[nodiscard]] std::string value(const char* option) const { return parser.value(QLatin1String(option)).toStdString(); }
    [[nodiscard]] bool isSet(const char* option) const { return parser.isSet(QLatin1String(option)); }
    [[nodiscard]] std::string positional(int index) const { return positionals.value(index).toStdString(); }
    /// The workspace named by the first positional.
    [[nodiscard]] Result<std::unique_ptr<usecase::Store>> openStore() const;
    /// Clock of a writing command: --as-of is refused outside demo workspaces.
    [[nodiscard]] Result<Instant> writingTime(usecase::Store& store) const;
    /// The person of --as; refuses if absent or unknown.
    [[nodiscard]] Result<usecase::Person> actor(usecase::Store& store) const;
};

struct Command {
    QString name;             ///< "waterfall" or "agreement sign"
    QStringList positionals;  ///< required, e.g. {"WS", "ID"}; a last one in [] is optional
    QList<QCommandLineOption> options;
    QString summary;          ///< translated
    std::function<Result<Answer>(const Invocation&)> run;
    bool drawsPages = false;  ///< needs typefaces, and may be asked for in both languages
};

// The families, one file each.
[[nodiscard]] QList<Command> workspaceCommands();  // new, check
[[nodiscard]] QList<Command> demoCommands();       // demo
[[nodiscard]] QList<Command> backupCommands();     // backup, restore
[[nodiscard]] QList<Command> peopleCommands();     // person add, list, absent, present
[[nodiscard]] QList<Command> keyCommands();        // keygen, key list, backup, restore, rotate
[[nodiscard]] QList<Command> trustCommands();      // key words, trust, revoke
[[nodiscard]] QList<Command> agreementCommands();  // agreement ..., verify
[[nodiscard]] QList<Command> negotiationCommands();  // agreement diff, points, comment, agree, decline, counter, withdraw
[[nodiscard]] QList<Command> publishCommands();    // agreement publish
[[nodiscard]] QList<Command> importCommands();     // import
[[nodiscard]] QList<Command> watchCommands();      // watch
[[nodiscard]] QList<Command> importUndoCommands(); // imports, import-undo
[[nodiscard]] QList<Command> exportCommands();     // export
[[nodiscard]] QList<Command> scoreCommands();      // score, explain
[[nodiscard]] QList<Command> backtestCommands();   // backtest
[[nodiscard]] QList<Command> handoverCommands();   // handover, queue
[[nodiscard]] QList<Command> mergeCommands();      // merge
[[nodiscard]] QList<Command> decisionCommands();   // claim, release, accept, reject, undo
[[nodiscard]] QList<Command> workCommands();       // touch, qualify, return, recycle, disqualify, opportunity, won, lost
[[nodiscard]] QList<Command> disputeCommands();    // correct, withdraw, object, rule
[[nodiscard]] QList<Command> waterfallCommands();  // waterfall
[[nodiscard]] QList<Command> insightCommands();    // insight
[[nodiscard]] QList<Command> reviewCommands();     // review

/// Runs one command line without the program's name; prints; returns the exit status.
[[nodiscard]] int runCommandLine(const QStringList& arguments);
/// True if the first argument names a command (otherwise the window opens).
[[nodiscard]] bool isCommand(const QStringList& arguments);
/// The application object that this command line needs: one with typefaces for pages, a bare one for everything else. Neither needs a display.
[[nodiscard]] std::unique_ptr<QCoreApplication> applicationFor(const QStringList& arguments, int& argc, char** argv);

/// Folder of the user's signing keys: HANDSCHLAG_KEYS if set, else the user's data folder.
[[nodiscard]] QString keyFolder();
/// The same error with the file it is about in front; for readers that see only a file's content.
[[nodiscard]] Error inFile(const std::string& path, const Error& error);
/// The whole file; fails with its name.
[[nodiscard]] Result<std::string> readFile(const QString& path);
/// Writes to a temporary file beside it and renames; fails with its name, and never over a workspace, a device or a pipe.
[[nodiscard]] Result<void> writeFile(const QString& path, std::string_view content);

}  // namespace handschlag::cli
