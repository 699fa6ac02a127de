#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include "app/cli/command.h"
#include "core/base/nested_reason.h"
#include "core/base/whole_file.h"
#include "core/calendar/zone.h"
#include "core/store/workspace_file.h"
#include "core/usecase/demo.h"
#include "core/usecase/people.h"
#include "core/usecase/products.h"
#include "ui/shared/safe_file.h"

namespace handschlag::cli {
namespace {

constexpr ErrorCode asOfOutsideDemo{"cli.as_of_outside_demo"};
constexpr ErrorCode actorMissing{"cli.actor_missing"};
constexpr ErrorCode contentUnusable{"file.content_unusable"};
constexpr ErrorCode fileUnreadable{"file.unreadable"};
constexpr ErrorCode fileIsFolder{"file.is_folder"};
constexpr ErrorCode fileMissing{"file.missing"};

}  // namespace

Result<std::unique_ptr<usecase::Store>> Invocation::openStore() const
{
    const QString caches = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    auto store = store::openWorkspace(positional(0), store::makePopulationShelf(caches.toStdString()));
    if (!store) return store;
    if (const auto whole = usecase::refuseUnfinishedDemo(**store, positional(0)); !whole) return std::unexpected(whole.error());
    return store;
}

Result<Instant> Invocation::asOfOrNow(const std::string& zone) const
{
    if (!asOfDay) return asOf.value_or(now);
    const auto known = calendar::Zone::find(zone);
    if (!known) return std::unexpected(known.error());
    return known->startOf(*asOfDay);
}

Result<Instant> Invocation::asOfOrNow(usecase::Store& store) const
{
    const auto info = store.workspace().info();
    if (!info) return std::unexpected(info.error());
    return asOfOrNow(info->zone);
}

Result<std::string> Invocation::productIn(usecase::Store& store) const { return usecase::resolveProduct(store, product); }

Result<Instant> Invocation::writingTime(usecase::Store& store) const
{
    if (!hasAsOf()) return now;
    const auto info = store.workspace().info();
    if (!info) return std::unexpected(info.error());
    if (!info->demo) return misuse(asOfOutsideDemo);
    return asOfOrNow(info->zone);
}

Result<usecase::Person> Invocation::actor(usecase::Store& store) const
{
    if (as.isEmpty()) return misuse(actorMissing);
    return usecase::personNamed(store, as.toStdString());
}

QString keyFolder()
{
    const QString configured = qEnvironmentVariable("HANDSCHLAG_KEYS");
    if (!configured.isEmpty()) return configured;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/handschlag/keys");
}

Error inFile(const std::string& path, const Error& error)
{
    return {contentUnusable, {path, asArgument(error)}, error.detail, error.severity};
}

Result<std::string> readFile(const QString& path)
{
    const QFileInfo info(path);
    if (info.isDir()) return fail(fileIsFolder, {path.toStdString()});
    if (!info.exists()) return fail(fileMissing, {path.toStdString()});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return fail(fileUnreadable, {path.toStdString()}, file.errorString().toStdString());
    constexpr qint64 large = 16 << 20;
    if (file.size() >= large)
        if (auto whole = wholeFile(info.filesystemFilePath())) return *std::move(whole);
    // Into place: a large file is held once.
    std::string content(static_cast<std::size_t>(std::max<qint64>(file.size(), 0)), '\0');
    const qint64 got = content.empty() ? 0 : file.read(content.data(), static_cast<qint64>(content.size()));
    content.resize(static_cast<std::size_t>(std::max<qint64>(got, 0)));
    if (file.error() == QFileDevice::NoError) content += file.readAll().toStdString();  // what has no size: pipes
    if (file.error() != QFileDevice::NoError) return fail(fileUnreadable, {path.toStdString()}, file.errorString().toStdString());
    return content;
}

Result<void> writeFile(const QString& path, std::string_view content) { return ui::writeWholeFile(path, content); }

}  // namespace handschlag::cli
