#include "core/store/workspace_file.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

#include "core/base/hashing.h"
#include "core/store/file_checks.h"
#include "core/store/migrator.h"
#include "core/store/population_shelf.h"
#include "core/store/sqlite_store.h"
#include "core/store/store_errors.h"

namespace handschlag::store {
namespace {

/// Makes the file, if it is still not there: between a look and SQLite's own opening another process could have made one.
/// It holds personal data: its owner's alone, and so are the log files beside it, which take over its rights.
Result<void> reserve(const std::string& path)
{
    const int file = open(path.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    if (file < 0) return errno == EEXIST ? fail(codes::exists, {path}) : fail(codes::cannotCreate, {path}, std::strerror(errno));
    close(file);
    return {};
}

/// The mark comes first and by itself, so that even the file of a creation cut short is known for what it is.
Result<std::unique_ptr<StoreSession>> initialise(const std::string& path, const usecase::WorkspaceInfo& info)
{
    auto session = StoreSession::connect(path);
    if (!session) return session;
    for (const QString& pragma : {QStringLiteral("PRAGMA application_id = %1").arg(applicationId), QStringLiteral("PRAGMA journal_mode = WAL")})
        if (const auto set = (*session)->execute(pragma); !set) return std::unexpected(set.error());
    if (const auto migrated = migrate(**session); !migrated) return std::unexpected(migrated.error());
    if (const auto begun = (*session)->begin(); !begun) return std::unexpected(begun.error());
    if (const auto written = writeInfo(**session, info); !written) return std::unexpected(written.error());
    if (const auto committed = (*session)->commit(); !committed) return std::unexpected(committed.error());
    return session;
}

}  // namespace

Result<std::unique_ptr<usecase::Store>> createWorkspace(const std::string& path, const usecase::WorkspaceInfo& info)
{
    initialiseCrypto();
    if (const auto allowed = mayCreate(path); !allowed) return std::unexpected(allowed.error());
    if (const auto reserved = reserve(path); !reserved) return std::unexpected(reserved.error());
    auto session = initialise(path, info);
    if (!session) {
        discardWorkspace(path);
        return std::unexpected(session.error());
    }
    return std::make_unique<SqliteStore>(std::move(*session));
}

std::shared_ptr<PopulationShelf> makePopulationShelf(const std::string& cacheFolder)
{
    return std::make_shared<PopulationShelf>(cacheFolder);
}

Result<std::unique_ptr<usecase::Store>> openWorkspace(const std::string& path, std::shared_ptr<PopulationShelf> shelf)
{
    initialiseCrypto();
    if (const auto allowed = mayOpen(path, newestSchema()); !allowed) return std::unexpected(allowed.error());
    auto session = StoreSession::connect(path);
    if (!session) return std::unexpected(session.error());
    if (const auto migrated = migrate(**session); !migrated) return std::unexpected(migrated.error());
    if (const auto set = (*session)->execute(QStringLiteral("PRAGMA journal_mode = WAL")); !set) return std::unexpected(set.error());
    (*session)->setShelf(std::move(shelf));
    auto store = std::make_unique<SqliteStore>(std::move(*session));
    if (const auto info = store->workspace().info(); !info) return std::unexpected(info.error());
    return store;
}

void discardWorkspace(const std::string& path)
{
    for (const char* suffix : {"", "-wal", "-shm", "-journal"}) unlink((path + suffix).c_str());
}

}  // namespace handschlag::store
