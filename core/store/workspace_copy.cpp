#include "core/store/workspace_copy.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <optional>
#include <utility>

#include "core/base/hashing.h"
#include "core/store/file_checks.h"
#include "core/store/migrator.h"
#include "core/store/sqlite_copy.h"
#include "core/store/store_errors.h"
#include "core/store/workspace_file.h"
#include "core/usecase/checks.h"

namespace handschlag::store {
namespace {

using usecase::WorkspaceCopy;

constexpr ErrorCode alreadyThere{"backup.exists"};
constexpr ErrorCode damagedFile{"backup.damaged"};

std::string folderOf(const std::string& path)
{
    const std::string folder = std::filesystem::path(path).parent_path().string();
    return folder.empty() ? "." : folder;
}

bool isThere(const std::string& path)
{
    struct stat status {};
    return lstat(path.c_str(), &status) == 0;
}

/// A file with a name that nobody has, away with everything beside it unless it was given its name.
class TemporaryFile {
public:
    static Result<TemporaryFile> beside(const std::string& target)
    {
        TemporaryFile file(folderOf(target) + "/." + std::filesystem::path(target).filename().string() + '.' + randomToken().substr(0, 8) + ".part");
        const int made = open(file.path_.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
        if (made < 0) return errno == ENOSPC ? fail(codes::diskFull, {target}) : fail(codes::cannotCreate, {target}, std::strerror(errno));
        close(made);
        file.owned_ = true;
        return file;
    }
    TemporaryFile(TemporaryFile&& other) noexcept : path_(std::move(other.path_)), owned_(std::exchange(other.owned_, false)) {}
    TemporaryFile& operator=(TemporaryFile&&) = delete;
    ~TemporaryFile()
    {
        if (owned_) discardWorkspace(path_);
    }
    [[nodiscard]] const std::string& path() const { return path_; }

    /// Through to the disk, then its name; never over another file.
    [[nodiscard]] Result<std::int64_t> becomes(const std::string& target)
    {
        struct stat status {};
        if (!synced(path_) || stat(path_.c_str(), &status) != 0) return fail(codes::ioFailed, {target}, std::strerror(errno));
        if (link(path_.c_str(), target.c_str()) != 0) {
            if (errno == EEXIST) return fail(alreadyThere, {target});
            // Some file systems have no second names; there a look has to do.
            if (isThere(target)) return fail(alreadyThere, {target});
            if (rename(path_.c_str(), target.c_str()) != 0) return fail(codes::cannotCreate, {target}, std::strerror(errno));
        }
        unlink(path_.c_str());
        owned_ = false;
        static_cast<void>(synced(folderOf(target)));
        return static_cast<std::int64_t>(status.st_size);
    }

private:
    explicit TemporaryFile(std::string path) : path_(std::move(path)) {}
    static bool synced(const std::string& path)
    {
        const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
        if (file < 0) return false;
        const bool done = fsync(file) == 0;
        close(file);
        return done;
    }
    std::string path_;
    bool owned_ = false;
};

/// A damaged file is refused; everything else that is wrong with it is told.
Result<WorkspaceCopy> checked(const TemporaryFile& file, const std::string& source, Instant now)
{
    WorkspaceCopy copy;
    {
        const auto store = openWorkspace(file.path());
        if (!store) return std::unexpected(store.error());
        auto findings = usecase::checkWorkspace(**store, now);
        if (!findings) return std::unexpected(findings.error());
        for (const usecase::Finding& finding : *findings)
            if (finding.code == "check.file_damaged" || finding.code == "check.segment_damaged" || finding.code == "check.lead_segment_damaged") return fail(damagedFile, {source}, finding.arguments.front());
        copy.findings = std::move(*findings);
        if (const auto counted = (*store)->leads().eachName([&copy](const usecase::LeadName&) { ++copy.leads; }); !counted) return std::unexpected(counted.error());
    }
    if (const auto settled = settleIntoOneFile(file.path()); !settled) return std::unexpected(settled.error());
    return copy;
}

/// Errors of the temporary file are those of the file that was wanted, or, where they tell what is in it, of the one it came from.
template <class T>
Result<T> named(Result<T> result, const std::string& temporary, const std::string& source, const std::string& target)
{
    if (result) return result;
    // A statement that no workspace refuses is refused here: its tables are not what they were.
    constexpr std::array content{codes::damaged, codes::notAWorkspace, codes::openFailed, codes::failed};
    if (std::ranges::find(content, result.error().code) != content.end()) return fail(damagedFile, {source}, result.error().detail);
    for (std::string& argument : result.error().arguments)
        if (argument == temporary) argument = target;
    return result;
}

/// Byte by byte, for a place where no database is worked in.
Result<void> copyBytes(const std::string& from, const std::string& to, const std::string& target)
{
    std::error_code problem;
    std::filesystem::copy_file(from, to, std::filesystem::copy_options::overwrite_existing, problem);
    if (!problem) return {};
    return fail(problem == std::errc::no_space_on_device ? codes::diskFull : codes::ioFailed, {target}, problem.message());
}

Result<WorkspaceCopy> copyInto(const std::string& source, bool still, const std::string& target, Instant now, const Progress& progress)
{
    // Locks cannot be trusted on a network drive: what goes there is made and checked beside the source.
    const bool far = isOnNetwork(folderOf(target));
    auto file = TemporaryFile::beside(far ? source : target);
    if (!file) return std::unexpected(file.error());
    if (const auto copied = named(copyDatabase(source, still, file->path(), progress), file->path(), source, target); !copied) return std::unexpected(copied.error());
    auto copy = named(checked(*file, source, now), file->path(), source, target);
    if (!copy) return copy;
    if (progress.stopped()) return refuse(taskCancelled);
    std::optional<TemporaryFile> there;
    if (far) {
        auto made = TemporaryFile::beside(target);
        if (!made) return std::unexpected(made.error());
        there.emplace(std::move(*made));
        if (const auto copied = copyBytes(file->path(), there->path(), target); !copied) return std::unexpected(copied.error());
    }
    const auto bytes = (there ? *there : *file).becomes(target);
    if (!bytes) return std::unexpected(bytes.error());
    copy->bytes = *bytes;
    return copy;
}

}  // namespace

Result<WorkspaceCopy> backUpWorkspace(const std::string& workspace, const std::string& target, Instant now, const Progress& progress)
{
    initialiseCrypto();
    if (const auto allowed = mayOpen(workspace, newestSchema()); !allowed) return std::unexpected(allowed.error());
    if (isThere(target)) return fail(alreadyThere, {target});
    if (const auto allowed = mayPlace(target); !allowed) return std::unexpected(allowed.error());
    return copyInto(workspace, false, target, now, progress);
}

Result<WorkspaceCopy> restoreWorkspace(const std::string& backup, const std::string& target, Instant now, const Progress& progress)
{
    initialiseCrypto();
    if (const auto allowed = mayRead(backup, newestSchema()); !allowed) return std::unexpected(allowed.error());
    if (const auto allowed = mayCreate(target); !allowed) return std::unexpected(allowed.error());
    // A log beside it: somebody has it open, or it was not closed in order; then it is read together with the log.
    return copyInto(backup, !isThere(backup + "-wal"), target, now, progress);
}

}  // namespace handschlag::store
