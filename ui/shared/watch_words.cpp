#include "ui/shared/watch_words.h"

#include <QCoreApplication>

#include "ui/shared/formats.h"
#include "ui/shared/messages.h"

namespace handschlag::ui {
namespace {

using usecase::WatchOutcome;

class Watched {
    Q_DECLARE_TR_FUNCTIONS(WatchWords)
};

QString problemOf(const usecase::WatchedFile& file)
{
    const QString name = QString::fromStdString(file.name);
    switch (file.outcome) {
        case WatchOutcome::NoMapping: return Watched::tr("%1: no mapping fits this name; it was left alone.").arg(name);
        case WatchOutcome::Failed: return Watched::tr("%1 was not imported: %2").arg(name, file.error ? sentence(*file.error) : QString());
        case WatchOutcome::Imported:
            if (file.report.rejected.empty()) return {};
            return Watched::tr("%1: %n row(s) refused, the first is row %2: %3", nullptr, static_cast<int>(file.report.rejected.size()))
                .arg(name, count(file.report.rejected.front().row), sentence(file.report.rejected.front().reason));
        case WatchOutcome::Known: break;
    }
    return {};
}

}  // namespace

WatchWords::WatchWords(const usecase::WatchReport& report)
{
    int files = 0, created = 0, updated = 0;
    for (const usecase::WatchedFile& file : report.files) {
        if (const QString problem = problemOf(file); !problem.isEmpty()) problems_ << problem;
        if (file.outcome != WatchOutcome::Imported) continue;
        ++files;
        created += file.report.created;
        updated += file.report.updated;
    }
    if (files > 0) imported_ = Watched::tr("%n file(s) of the watched folder imported: %1 new, %2 changed.", nullptr, files).arg(count(created), count(updated));
}

QString WatchWords::all() const
{
    QStringList lines{imported_.isEmpty() ? Watched::tr("No file of the watched folder is new.") : imported_};
    return (lines + problems_).join(u'\n');
}

}  // namespace handschlag::ui
