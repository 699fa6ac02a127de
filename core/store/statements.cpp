#include "core/store/statements.h"

#include <QDir>
#include <QFile>

#include <stdexcept>

// Outside every namespace: the resources of a static library are linked only if something asks for them.
static void initialiseSqlResources() { Q_INIT_RESOURCE(sql); }

namespace handschlag::store {
namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) throw std::logic_error("statement missing: " + path.toStdString());
    return file.readAll();
}

}  // namespace

QString statementText(std::string_view name)
{
    initialiseSqlResources();
    const QString wanted = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    const QString fileName = wanted.section(u':', 0, 0) + QStringLiteral(".sql");
    const QString word = wanted.section(u':', 1);
    const QString dialect = QStringLiteral(":/sql/sqlite/") + fileName;
    const QString text = QString::fromUtf8(contentOf(QFile::exists(dialect) ? dialect : QStringLiteral(":/sql/common/") + fileName));
    return word.isEmpty() ? text : text.arg(word);
}

QList<Migration> migrations()
{
    initialiseSqlResources();
    const QDir folder(QStringLiteral(":/sql/migrations"));
    QList<Migration> found;
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString& name : names) {
        const int number = name.section(u'_', 0, 0).toInt();
        if (number != found.size() + 1) throw std::logic_error("migration out of order: " + name.toStdString());
        found.append({number, contentOf(folder.filePath(name)).toStdString()});
    }
    if (found.isEmpty()) throw std::logic_error("no migrations");
    return found;
}

}  // namespace handschlag::store
