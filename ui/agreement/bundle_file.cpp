#include "ui/agreement/bundle_file.h"

#include <QFile>

#include "core/agreement/strict_json.h"

namespace handschlag::ui {
namespace {

constexpr ErrorCode tooLarge{"json.too_large"};
constexpr ErrorCode fileUnreadable{"file.unreadable"};

}  // namespace

Result<std::string> readBundleFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return fail(fileUnreadable, {path.toStdString()}, file.errorString().toStdString());
    // One byte more than allowed tells, whatever the file says of its size.
    const QByteArray content = file.read(static_cast<qint64>(agreement::maximumJsonBytes) + 1);
    if (file.error() != QFileDevice::NoError) return fail(fileUnreadable, {path.toStdString()}, file.errorString().toStdString());
    if (content.size() > static_cast<qsizetype>(agreement::maximumJsonBytes))
        return fail(tooLarge, {std::to_string(agreement::maximumJsonBytes / 1024 / 1024)});
    return content.toStdString();
}

}  // namespace handschlag::ui
