#pragma once
// Statements run on a workspace file as another program would, past the store: to do damage that a test then finds.

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>

namespace handschlag {

/// The first error, or nothing.
[[nodiscard]] inline QString runSqlOutside(const QString& path, const QStringList& statements)
{
    QString problem;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("outsider"));
        database.setDatabaseName(path);
        if (!database.open()) problem = database.lastError().text();
        QSqlQuery query(database);
        for (const QString& statement : statements) {
            if (!query.exec(statement) && problem.isEmpty()) problem = query.lastError().text();
            query.finish();
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("outsider"));
    return problem;
}

}  // namespace handschlag
