// The files of a watched folder on the disk.

#include <algorithm>
#include <array>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "core/usecase/watched_folder.h"

namespace handschlag::usecase {
namespace {

constexpr ErrorCode folderMissing{"watch.folder_missing"};
constexpr ErrorCode unreadable{"watch.unreadable"};
constexpr std::chrono::seconds settling{10};

bool isTable(const std::filesystem::path& path)
{
    constexpr std::array endings{".csv", ".txt", ".tsv", ".xlsx", ".xlsm"};
    std::string ending = path.extension().string();
    std::ranges::transform(ending, ending.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return std::ranges::find(endings, ending) != endings.end() && !path.filename().string().starts_with('.') && !path.filename().string().starts_with("~$");
}

/// Somebody may still be writing it.
bool isSettled(const std::filesystem::directory_entry& entry)
{
    std::error_code problem;
    const auto changed = entry.last_write_time(problem);
    const auto age = std::filesystem::file_time_type::clock::now() - changed;
    return problem || age >= settling || age < -settling;
}

Result<std::vector<std::string>> namesIn(const std::string& folder)
{
    std::error_code problem;
    std::vector<std::string> names;
    std::filesystem::directory_iterator entry(folder, problem);
    for (; !problem && entry != std::filesystem::directory_iterator(); entry.increment(problem)) {
        std::error_code ignored;
        if (entry->is_regular_file(ignored) && isTable(entry->path()) && isSettled(*entry)) names.push_back(entry->path().filename().string());
    }
    if (problem) return fail(folderMissing, {folder}, problem.message());
    return names;
}

}  // namespace

WatchedFiles filesOf(const std::string& folder)
{
    return {[folder] { return namesIn(folder); },
            [folder](const std::string& name) -> Result<std::string> {
                const std::string path = (std::filesystem::path(folder) / name).string();
                std::ifstream file(path, std::ios::binary);
                std::ostringstream bytes;
                if (!file || !(bytes << file.rdbuf())) return fail(unreadable, {path});
                return std::move(bytes).str();
            }};
}

}  // namespace handschlag::usecase
