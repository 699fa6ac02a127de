#include "ui/shared/safe_file.h"

#include <QFile>
#include <QSaveFile>

#include "core/base/output_target.h"

namespace handschlag::ui {
namespace {

constexpr ErrorCode fileUnwritable{"file.unwritable"};

}  // namespace

Result<void> writeWholeFile(const QString& path, std::string_view content)
{
    if (const auto allowed = mayReplace(QFile::encodeName(path).toStdString()); !allowed) return allowed;
    QSaveFile file(path);
    const auto size = static_cast<qint64>(content.size());
    if (file.open(QIODevice::WriteOnly) && file.write(content.data(), size) == size && file.commit()) return {};
    return fail(fileUnwritable, {path.toStdString()}, file.errorString().toStdString());
}

}  // namespace handschlag::ui
