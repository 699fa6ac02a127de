#include "ui/shared/key_files.h"

#include <QDir>
#include <QFile>
#include <QUrl>

namespace handschlag::ui {
namespace {

constexpr ErrorCode exists{"key.exists"};
constexpr ErrorCode notStored{"key.not_stored"};
constexpr auto suffix = ".handschlag-key";
constexpr qint64 largestFile = 64 * 1024;

}  // namespace

std::vector<std::string> readKeyFiles(const QString& folder)
{
    std::vector<std::string> texts;
    const QDir directory(folder);
    for (const QString& name : directory.entryList({QLatin1Char('*') + QLatin1String(suffix)}, QDir::Files, QDir::Name)) {
        QFile file(directory.filePath(name));
        if (file.size() <= largestFile && file.open(QIODevice::ReadOnly)) texts.push_back(file.readAll().toStdString());
    }
    return texts;
}

QString keyFilePath(const QString& folder, const std::string& name)
{
    const QByteArray encoded = QUrl::toPercentEncoding(QString::fromStdString(name), {}, ".");
    return QDir(folder).filePath(QString::fromLatin1(encoded) + QLatin1String(suffix));
}

Result<void> writeKeyFile(const QString& folder, const std::string& name, std::string_view content)
{
    if (!QDir(folder).exists()) {
        if (!QDir().mkpath(folder)) return fail(notStored, {folder.toStdString()});
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    const QString path = keyFilePath(folder, name);
    QFile file(path);
    // NewOnly: whoever is first keeps their key.
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return QFile::exists(path) ? Result<void>(refuse(exists, {name, path.toStdString()}))
                                   : Result<void>(fail(notStored, {path.toStdString()}, file.errorString().toStdString()));
    const auto size = static_cast<qint64>(content.size());
    if (file.write(content.data(), size) == size && file.flush()) return {};
    const std::string problem = file.errorString().toStdString();
    file.remove();
    return fail(notStored, {path.toStdString()}, problem);
}

}  // namespace handschlag::ui
