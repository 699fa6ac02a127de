#include "ui/shared/key_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QUrl>

#include <algorithm>
#include <utility>

#include "core/agreement/key_succession.h"

namespace handschlag::ui {
namespace {

constexpr ErrorCode none{"key.none"};
constexpr ErrorCode exists{"key.exists"};
constexpr ErrorCode notStored{"key.not_stored"};
constexpr ErrorCode backupDiffers{"key.backup_differs"};
constexpr ErrorCode backupExists{"key.backup_exists"};
constexpr ErrorCode fileUnreadable{"file.unreadable"};

constexpr auto keySuffix = ".handschlag-key";
constexpr auto successionSuffix = ".handschlag-succession";
constexpr auto trustFile = "trusted-keys.json";
constexpr qint64 largestFile = 64 * 1024;
constexpr qint64 largestTrust = 4 * 1024 * 1024;
constexpr auto private_ = QFile::ReadOwner | QFile::WriteOwner;

// Percent encoding never leaves an "@", so what stands behind it cannot be part of a name.
QString encoded(const std::string& name) { return QString::fromLatin1(QUrl::toPercentEncoding(QString::fromStdString(name), {}, ".")); }

Result<std::string> contentOf(const QString& path, qint64 largest)
{
    QFile file(path);
    if (file.size() > largest || !file.open(QIODevice::ReadOnly)) return fail(fileUnreadable, {path.toStdString()}, file.errorString().toStdString());
    return file.readAll().toStdString();
}

QString withoutSpaces(const std::string& fingerprint) { return QString::fromStdString(fingerprint).remove(u' '); }

}  // namespace

QList<StoredKey> KeyFolder::keys() const
{
    QList<StoredKey> found;
    const QDir folder(path_);
    for (const QString& name : folder.entryList({QLatin1Char('*') + QLatin1String(keySuffix)}, QDir::Files, QDir::Name)) {
        const QString path = folder.filePath(name);
        if (auto content = contentOf(path, largestFile)) found.push_back({path, *std::move(content)});
    }
    return found;
}

std::vector<std::string> KeyFolder::contents() const
{
    std::vector<std::string> texts;
    for (const StoredKey& key : keys()) texts.push_back(key.content);
    return texts;
}

Result<StoredKey> KeyFolder::keyOf(const std::string& name) const
{
    const QString path = pathFor(name);
    if (!QFile::exists(path)) return refuse(none, {name});
    auto content = contentOf(path, largestFile);
    if (!content) return std::unexpected(content.error());
    return StoredKey{path, *std::move(content)};
}

QString KeyFolder::pathFor(const std::string& name) const { return QDir(path_).filePath(encoded(name) + QLatin1String(keySuffix)); }

Result<void> KeyFolder::prepare() const
{
    if (QDir(path_).exists()) return {};
    if (!QDir().mkpath(path_)) return fail(notStored, {path_.toStdString()});
    QFile::setPermissions(path_, private_ | QFile::ExeOwner);
    return {};
}

Result<void> KeyFolder::write(const QString& path, std::string_view content) const
{
    if (const auto ready = prepare(); !ready) return ready;
    QSaveFile file(path);
    const auto size = static_cast<qint64>(content.size());
    // Private before anything stands in it.
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(private_) && file.write(content.data(), size) == size && file.commit()) return {};
    return fail(notStored, {path.toStdString()}, file.errorString().toStdString());
}

Result<void> KeyFolder::add(const std::string& name, std::string_view content) const
{
    if (const auto ready = prepare(); !ready) return ready;
    const QString path = pathFor(name);
    QFile file(path);
    // NewOnly: whoever is first keeps their key.
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, private_))
        return QFile::exists(path) ? Result<void>(refuse(exists, {name, path.toStdString()}))
                                   : Result<void>(fail(notStored, {path.toStdString()}, file.errorString().toStdString()));
    const auto size = static_cast<qint64>(content.size());
    if (file.write(content.data(), size) == size && file.flush()) return {};
    const std::string problem = file.errorString().toStdString();
    file.remove();
    return fail(notStored, {path.toStdString()}, problem);
}

Result<void> KeyFolder::replace(const std::string& name, std::string_view content, std::string_view succession) const
{
    const auto current = keyOf(name);
    if (!current) return std::unexpected(current.error());
    const auto info = agreement::readPublicKey(current->content);
    if (!info) return std::unexpected(info.error());
    const QDir folder(path_);
    const QString retired = encoded(name) + u'@' + withoutSpaces(info->fingerprint);
    // In this order, so that whatever breaks off leaves the old key in its place.
    if (const auto kept = write(folder.filePath(retired + QLatin1String(keySuffix)), current->content); !kept) return kept;
    if (const auto vouched = write(folder.filePath(retired + QLatin1String(successionSuffix)), succession); !vouched) return vouched;
    return write(current->path, content);
}

Result<void> KeyFolder::backUp(const std::string& name, const QString& target) const
{
    const auto key = keyOf(name);
    if (!key) return std::unexpected(key.error());
    if (QFileInfo::exists(target)) return refuse(backupExists, {target.toStdString()});
    QFile file(target);
    const auto size = static_cast<qint64>(key->content.size());
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::NewOnly, private_) && file.write(key->content.data(), size) == size && file.flush();
    if (!written) return fail(notStored, {target.toStdString()}, file.errorString().toStdString());
    file.close();
    const auto read = contentOf(target, largestFile);
    return read && *read == key->content ? Result<void>() : fail(backupDiffers, {target.toStdString()});
}

Result<agreement::PublicKeyInfo> KeyFolder::restore(const QString& source) const
{
    const auto content = contentOf(source, largestFile);
    if (!content) return std::unexpected(content.error());
    const auto info = agreement::readPublicKey(*content);
    if (!info) return info;
    if (const auto current = keyOf(info->name); current && current->content == *content) return info;
    if (const auto added = add(info->name, *content); !added) return std::unexpected(added.error());
    return info;
}

std::vector<std::string> KeyFolder::successions(const std::string& name) const
{
    const QDir folder(path_);
    std::vector<std::pair<Instant, std::string>> found;
    for (const QString& file : folder.entryList({QLatin1Char('*') + QLatin1String(successionSuffix)}, QDir::Files, QDir::Name)) {
        if (!file.startsWith(encoded(name) + u'@')) continue;
        auto text = contentOf(folder.filePath(file), largestFile);
        const auto statement = text ? agreement::readSuccession(*text) : std::unexpected(text.error());
        if (statement) found.emplace_back(statement->claimedAt, *std::move(text));
    }
    std::ranges::stable_sort(found, {}, &std::pair<Instant, std::string>::first);
    std::vector<std::string> texts;
    for (auto& [at, text] : found) texts.push_back(std::move(text));
    return texts;
}

Result<agreement::KeyTrust> KeyFolder::trust() const
{
    const QString path = QDir(path_).filePath(QLatin1String(trustFile));
    if (!QFile::exists(path)) return agreement::KeyTrust{};
    const auto content = contentOf(path, largestTrust);
    if (!content) return std::unexpected(content.error());
    return agreement::readKeyTrust(*content);
}

Result<void> KeyFolder::keepTrust(const agreement::KeyTrust& trust) const
{
    return write(QDir(path_).filePath(QLatin1String(trustFile)), agreement::writeKeyTrust(trust));
}

}  // namespace handschlag::ui
