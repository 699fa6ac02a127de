// Keys and their trust on the command line, and an agreement that two workspaces sign with nothing but files between them.

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>

#include "core/store/workspace_file.h"
#include "core/usecase/agreements.h"
#include "tests/support/command_line.h"

using namespace handschlag;

class TestKeysCli : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    [[nodiscard]] QString path(const char* name) const { return folder_.filePath(QLatin1String(name)); }

    void write(const char* name, const QByteArray& content)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    /// Each side has its own computer.
    void at(const char* side) { qputenv("HANDSCHLAG_KEYS", QFile::encodeName(path(side))); }
    CommandRun run(QStringList arguments) { return runCommand(arguments << QStringLiteral("--json")); }
    CommandRun withPassphrase(QStringList arguments, const char* file = "passphrase")
    {
        return run(arguments << QStringLiteral("--passphrase-file") << path(file));
    }
    QString fingerprintOf(const QString& name)
    {
        for (const QJsonValue& key : run({"key", "list"}).json["keys"].toArray())
            if (key["name"].toString() == name && !key["retired"].toBool()) return key["fingerprint"].toString();
        return {};
    }
    QString publicKeyOf(const QString& name)
    {
        for (const QJsonValue& key : run({"key", "list"}).json["keys"].toArray())
            if (key["name"].toString() == name) return key["public_key"].toString();
        return {};
    }
    void makeWorkspace(const char* name)
    {
        const auto store = store::createWorkspace(path(name).toStdString(), {{}, "Muster GmbH", "Europe/Berlin", false, Instant{1'772'000'000}});
        QVERIFY(store.has_value());
        QVERIFY(usecase::draftFromTemplate(**store, "b2b_standard", "", Instant{1'772'000'000}).has_value());
    }

private slots:
    void initTestCase()
    {
        write("passphrase", "correct horse\n");
        write("wrong", "battery staple\n");
        makeWorkspace("m.handschlag");
        makeWorkspace("s.handschlag");
        at("mk");
        QCOMPARE(withPassphrase({"keygen", "--name", "Anna Kern", "--side", "marketing"}).status, 0);
        at("sk");
        QCOMPARE(withPassphrase({"keygen", "--name", "Max Roth", "--side", "sales"}).status, 0);
    }

    void a_wordsAreTheSameEverywhere()
    {
        at("sk");
        const CommandRun own = run({"key", "words", "--name", "Max Roth"});
        QCOMPARE(own.status, 0);
        const QString fingerprint = fingerprintOf("Max Roth");
        at("mk");
        const CommandRun there = run({"key", "words", fingerprint});
        QCOMPARE(there.json["words"], own.json["words"]);
        QCOMPARE(there.json["words"]["de"].toArray().size(), 6);
        QCOMPARE(run({"key", "words", "nonsense"}).status, 1);
        QCOMPARE(run({"key", "words"}).status, 2);
        QCOMPARE(run({"key", "words", "--name", "Nobody"}).status, 1);
    }

    void b_backupComesBack()
    {
        at("sk");
        QCOMPARE(run({"key", "backup", "--name", "Max Roth", "-o", path("max.backup")}).status, 0);
        QVERIFY(!(QFile::permissions(path("max.backup")) & (QFile::ReadGroup | QFile::ReadOther)));
        QCOMPARE(run({"key", "backup", "--name", "Max Roth", "-o", path("max.backup")}).status, 1);  // never over something
        QCOMPARE(run({"key", "backup", "--name", "Nobody", "-o", path("x")}).status, 1);
        QCOMPARE(run({"key", "backup", "--name", "Max Roth"}).status, 2);
        const QString before = fingerprintOf("Max Roth");
        QVERIFY(QFile::remove(path("sk/Max%20Roth.handschlag-key")));
        QCOMPARE(withPassphrase({"key", "restore", path("max.backup")}, "wrong").status, 1);
        QCOMPARE(fingerprintOf("Max Roth"), QString());
        QCOMPARE(withPassphrase({"key", "restore", path("max.backup")}).status, 0);
        QCOMPARE(fingerprintOf("Max Roth"), before);
        QCOMPARE(run({"key", "restore", path("max.backup")}).status, 0);  // the same one again is no harm
        write("damaged", "{}");
        QCOMPARE(run({"key", "restore", path("damaged")}).status, 3);
        QCOMPARE(run({"key", "restore", path("missing")}).status, 3);
    }

    void c_anAgreementTravels()
    {
        at("sk");
        const QString publicKey = publicKeyOf("Max Roth");
        QCOMPARE(run({"person", "add", path("s.handschlag"), "--name", "Max Roth", "--side", "sales"}).status, 0);
        at("mk");
        QCOMPARE(run({"person", "add", path("m.handschlag"), "--name", "Anna Kern", "--side", "marketing"}).status, 0);
        QCOMPARE(run({"person", "add", path("m.handschlag"), "--name", "Max Roth", "--side", "sales", "--public-key", publicKey}).status, 0);
        QCOMPARE(run({"agreement", "propose", path("m.handschlag"), "--version", "1"}).status, 0);
        QCOMPARE(withPassphrase({"agreement", "sign", path("m.handschlag"), "--version", "1", "--as", "Anna Kern"}).status, 0);
        QCOMPARE(run({"agreement", "export", path("m.handschlag"), "--version", "1", "-o", path("half.sla")}).status, 0);
        const CommandRun half = run({"verify", path("half.sla")});
        QCOMPARE(half.status, 0);
        QCOMPARE(half.json["signed_by_both"].toBool(), false);

        at("sk");
        const CommandRun received = run({"agreement", "import", path("s.handschlag"), path("half.sla")});
        QVERIFY2(received.status == 0, qPrintable(received.err));
        QCOMPARE(received.json["new"].toBool(), true);
        QCOMPARE(received.json["state"].toString(), QStringLiteral("signed_by_one"));
        QCOMPARE(received.json["added"][0]["confirmed"].toBool(), false);
        QCOMPARE(run({"agreement", "import", path("s.handschlag"), path("half.sla")}).status, 1);
        const CommandRun signedThere = withPassphrase({"agreement", "sign", path("s.handschlag"), "--version", "1", "--as", "Max Roth"});
        QVERIFY2(signedThere.status == 0, qPrintable(signedThere.err));
        QCOMPARE(signedThere.json["in_force"].toBool(), true);
        QCOMPARE(run({"agreement", "export", path("s.handschlag"), "--version", "1", "-o", path("both.sla")}).status, 0);

        at("mk");
        const CommandRun back = run({"agreement", "import", path("m.handschlag"), path("both.sla")});
        QVERIFY2(back.status == 0, qPrintable(back.err));
        QCOMPARE(back.json["in_force"].toBool(), true);
        QCOMPARE(back.json["added"].toArray().size(), 1);
        for (const char* workspace : {"m.handschlag", "s.handschlag"}) {
            const CommandRun checked = run({"check", path(workspace)});
            QVERIFY2(checked.status == 0, qPrintable(checked.out));
        }
    }

    void d_trustBelongsToTheUser()
    {
        at("sk");
        const QString max = fingerprintOf("Max Roth");
        const QString spoken = run({"key", "words", "--name", "Max Roth"}).json["words"].toObject()["en"].toVariant().toStringList().join(u' ');
        at("mk");
        const QString anna = fingerprintOf("Anna Kern");
        QCOMPARE(run({"verify", path("both.sla")}).json["verdict"].toString(), QStringLiteral("valid, signer unconfirmed"));
        QCOMPARE(run({"key", "trust", max, "--words", "anker anker anker anker anker anker"}).status, 1);
        QCOMPARE(run({"key", "trust", max, "--name", "Max Roth", "--words", spoken}).status, 0);
        QCOMPARE(run({"verify", path("both.sla")}).json["verdict"].toString(), QStringLiteral("valid, signer unconfirmed"));
        QCOMPARE(run({"key", "trust", anna, "--name", "Anna Kern"}).status, 0);
        QCOMPARE(run({"verify", path("both.sla")}).json["verdict"].toString(), QStringLiteral("valid, signer confirmed"));
        QCOMPARE(run({"verify", path("both.sla"), "--trust", anna}).json["verdict"].toString(), QStringLiteral("valid, signer unconfirmed"));
        QCOMPARE(run({"key", "list"}).json["trusted"].toArray().size(), 2);
        at("sk");  // another user has confirmed nobody
        QCOMPARE(run({"verify", path("both.sla")}).json["verdict"].toString(), QStringLiteral("valid, signer unconfirmed"));
        at("mk");
        QCOMPARE(run({"key", "trust", max, "--forget"}).status, 0);
        QCOMPARE(run({"key", "trust", max, "--forget"}).status, 1);
        QCOMPARE(run({"verify", path("both.sla")}).json["verdict"].toString(), QStringLiteral("valid, signer unconfirmed"));
        QCOMPARE(run({"key", "trust", "nonsense"}).status, 1);
    }

    void e_keysAreRenewed()
    {
        at("sk");
        const QString before = fingerprintOf("Max Roth");
        write("fresh", "other words\n");
        QCOMPARE(withPassphrase({"key", "rotate", path("s.handschlag"), "--name", "Max Roth"}, "wrong").status, 1);
        QCOMPARE(fingerprintOf("Max Roth"), before);
        const CommandRun renewed = withPassphrase({"key", "rotate", path("s.handschlag"), "--name", "Max Roth", "--new-passphrase-file", path("fresh")});
        QVERIFY2(renewed.status == 0, qPrintable(renewed.err));
        QCOMPARE(renewed.json["previous_fingerprint"].toString(), before);
        QCOMPARE(renewed.json["workspace_knows"].toBool(), true);
        const QString after = fingerprintOf("Max Roth");
        QVERIFY(after != before && after == renewed.json["fingerprint"].toString());
        QCOMPARE(run({"person", "list", path("s.handschlag")}).json["persons"][0]["fingerprint"].toString(), after);
        // Another workspace that knows the old key is told, and no further key is made.
        const CommandRun told = run({"key", "rotate", path("m.handschlag"), "--name", "Max Roth"});
        QVERIFY2(told.status == 0, qPrintable(told.err));
        QCOMPARE(told.json["fingerprint"].toString(), after);
        QCOMPARE(fingerprintOf("Max Roth"), after);
        QCOMPARE(run({"check", path("s.handschlag")}).status, 0);
        QCOMPARE(run({"check", path("m.handschlag")}).status, 0);
    }

    void f_keysAreRevoked()
    {
        at("sk");
        const QString max = fingerprintOf("Max Roth");
        QCOMPARE(run({"key", "revoke", path("s.handschlag"), "--name", "Max Roth"}).status, 2);  // by whom?
        const CommandRun revoked = run({"key", "revoke", path("s.handschlag"), "--name", "Max Roth", "--as", "Max Roth"});
        QVERIFY2(revoked.status == 0, qPrintable(revoked.err));
        QCOMPARE(revoked.json["fingerprint"].toString(), max);
        QCOMPARE(run({"check", path("s.handschlag")}).status, 0);
        QCOMPARE(run({"person", "add", path("s.handschlag"), "--name", "Max Roth", "--side", "sales"}).status, 1);
        at("mk");
        const QString anna = fingerprintOf("Anna Kern");
        QCOMPARE(run({"key", "revoke"}).status, 2);
        QCOMPARE(run({"key", "revoke", "--fingerprint", anna}).status, 0);
        // Signed before: stays valid, and the revocation is said.
        const CommandRun verified = run({"verify", path("both.sla")});
        QCOMPARE(verified.status, 0);
        QVERIFY(!verified.json["signatures"][0]["revoked_at"].toString().isEmpty() || !verified.json["signatures"][1]["revoked_at"].toString().isEmpty());
    }

    void g_hugeFilesAreRefused()
    {
        QFile file(path("huge.sla"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(100'000'000));
        file.close();
        QCOMPARE(runCommand({"verify", path("huge.sla")}).status, 3);
        QCOMPARE(runCommand({"agreement", "import", path("m.handschlag"), path("huge.sla")}).status, 3);
    }
};

int main(int argc, char** argv) { return commandTestMain<TestKeysCli>(argc, argv); }
#include "tst_keys_cli.moc"
