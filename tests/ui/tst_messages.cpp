// Every error code of the sources has a sentence, and both translations are complete.

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QtTest>

#include "ui/shared/messages.h"

class TestMessages : public QObject {
    Q_OBJECT

    static QStringList sources()
    {
        QStringList files;
        for (const char* folder : {"core", "ui", "app"}) {
            QDirIterator walk(QStringLiteral(HANDSCHLAG_SOURCE_DIR "/") + folder, {"*.cpp", "*.h"}, QDir::Files, QDirIterator::Subdirectories);
            while (walk.hasNext()) files << walk.next();
        }
        return files;
    }

private slots:
    void everyCodeHasASentence()
    {
        static const QRegularExpression declaration(QStringLiteral(R"re(ErrorCode(?:\s+\w+)?\s*\{\s*"([a-z0-9_.]+)"\s*\})re"));
        QSet<QString> codes;
        for (const QString& path : sources()) {
            if (path.endsWith(QLatin1String("core/base/error.h"))) continue;
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto hits = declaration.globalMatch(QString::fromUtf8(file.readAll()));
            while (hits.hasNext()) codes.insert(hits.next().captured(1));
        }
        QVERIFY2(codes.size() > 20, "the codes were not found: has their notation changed?");
        QStringList silent;
        for (const QString& code : codes)
            if (!handschlag::ui::hasSentence(code.toStdString())) silent << code;
        silent.sort();
        QVERIFY2(silent.isEmpty(), qPrintable(QStringLiteral("no sentence for ") + silent.join(QStringLiteral(", "))));
    }

    void everySentenceHasACode()
    {
        const QString table = QStringLiteral(HANDSCHLAG_SOURCE_DIR "/ui/shared/messages.cpp");
        QString spoken;
        QStringList unused;
        for (const QString& path : sources()) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            if (path != table) spoken += QString::fromUtf8(file.readAll());
        }
        QFile file(table);
        QVERIFY(file.open(QIODevice::ReadOnly));
        static const QRegularExpression entry(QStringLiteral(R"re(\{"([a-z0-9_.]+)",\s*QT_TRANSLATE_NOOP)re"));
        int sentences = 0;
        for (auto hits = entry.globalMatch(QString::fromUtf8(file.readAll())); hits.hasNext(); ++sentences)
            if (const QString code = hits.next().captured(1); !spoken.contains(u'"' + code + u'"')) unused << code;
        QVERIFY2(sentences > 300, qPrintable(QString::number(sentences)));
        QVERIFY2(unused.isEmpty(), qPrintable(QStringLiteral("nobody says ") + unused.join(QStringLiteral(", "))));
    }

    void argumentsArePlain()
    {
        using handschlag::ui::sentence;
        QCOMPARE(sentence("no.such_code", {QStringLiteral("a"), QStringLiteral("b")}), QStringLiteral("no.such_code: a, b"));
    }

    void translationsAreComplete_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("German") << QStringLiteral(HANDSCHLAG_SOURCE_DIR "/translations/handschlag_de.ts");
        QTest::newRow("English") << QStringLiteral(HANDSCHLAG_SOURCE_DIR "/translations/handschlag_en.ts");
    }

    void translationsAreComplete()
    {
        QFETCH(QString, file);
        QFile translation(file);
        QVERIFY2(translation.open(QIODevice::ReadOnly), qPrintable(file));
        const QString text = QString::fromUtf8(translation.readAll());
        QVERIFY(text.contains(QLatin1String("<translation")));
        QCOMPARE(text.count(QLatin1String("type=\"unfinished\"")), 0);
    }
};

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"
