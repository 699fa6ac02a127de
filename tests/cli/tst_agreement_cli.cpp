// An agreement from the first person to the verified bundle, on the command line alone.

#include <fcntl.h>
#include <unistd.h>

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <cstdio>
#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "core/agreement/canonical.h"
#include "core/base/hashing.h"
#include "core/store/workspace_file.h"
#include "core/usecase/agreements.h"

using namespace handschlag;
using nlohmann::json;

namespace {

struct Outcome {
    int status = 0;
    QByteArray output;
    QByteArray errors;
    [[nodiscard]] json answer() const { return json::parse(output.toStdString(), nullptr, false); }
};

/// Standard output and errors of whatever runs while it lives, in files.
class Capture {
public:
    explicit Capture(const QString& folder) : out_(folder + "/out"), err_(folder + "/err")
    {
        std::fflush(nullptr);
        savedOut_ = ::dup(STDOUT_FILENO);
        savedErr_ = ::dup(STDERR_FILENO);
        redirect(out_, STDOUT_FILENO);
        redirect(err_, STDERR_FILENO);
    }
    ~Capture()
    {
        std::fflush(nullptr);
        ::dup2(savedOut_, STDOUT_FILENO);
        ::dup2(savedErr_, STDERR_FILENO);
        ::close(savedOut_);
        ::close(savedErr_);
    }
    static QByteArray content(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    static void redirect(const QString& path, int descriptor)
    {
        const int file = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
        ::dup2(file, descriptor);
        ::close(file);
    }
    QString out_, err_;
    int savedOut_, savedErr_;
};

}  // namespace

class TestAgreementCli : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    [[nodiscard]] QString path(const char* name) const { return folder_.filePath(QLatin1String(name)); }
    [[nodiscard]] QString workspace() const { return path("w.handschlag"); }

    Outcome run(const QStringList& arguments)
    {
        Outcome outcome;
        {
            const Capture capture(folder_.path());
            outcome.status = cli::runCommandLine(arguments);
        }
        outcome.output = Capture::content(path("out"));
        outcome.errors = Capture::content(path("err"));
        return outcome;
    }

    void write(const char* name, const QByteArray& content)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }

    Outcome keygen(const char* name, const char* side)
    {
        return run({"keygen", "--name", name, "--side", side, "--passphrase-file", path("passphrase"), "--json"});
    }
    Outcome sign(const char* name, const char* version)
    {
        return run({"agreement", "sign", workspace(), "--version", version, "--as", name, "--passphrase-file", path("passphrase"), "--json"});
    }

private slots:
    void initTestCase()
    {
        initialiseCrypto();
        qputenv("HANDSCHLAG_KEYS", QFile::encodeName(path("keys")));
        write("passphrase", "correct horse\n");
        write("wrong", "battery staple\n");
        const auto store = store::createWorkspace(workspace().toStdString(), {{}, "Muster GmbH", "Europe/Berlin", false, Instant{1'772'000'000}});
        QVERIFY(store.has_value());
        QVERIFY(usecase::draftFromTemplate(**store, "b2b_standard", "", Instant{1'772'000'000}).has_value());
    }

    void a_keysAreMadeOnceAndPrivate()
    {
        const Outcome made = keygen("Jana Weber", "marketing");
        QCOMPARE(made.status, 0);
        QCOMPARE(made.answer()["fingerprint"].get<std::string>().size(), 39u);
        const QFileInfo file(QString::fromStdString(made.answer()["file"].get<std::string>()));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOwner),
                 QFile::Permissions());
        QCOMPARE(keygen("Jana Weber", "marketing").status, 1);
        QCOMPARE(keygen("../Tom", "sales").status, 0);  // no name leaves the folder
        QCOMPARE(keygen("Tom Brandt", "sales").status, 0);
        QCOMPARE(keygen("Carla", "sales").status, 0);
        QCOMPARE(keygen("Olga", "observer").status, 2);
        QCOMPARE(run({"keygen", "--name", "X", "--side", "sales", "--passphrase-file", path("missing")}).status, 3);
        const json listed = run({"key", "list", "--json"}).answer();
        QCOMPARE(listed["keys"].size(), 4u);
    }

    void b_personsPickUpTheirKeys()
    {
        const Outcome jana = run({"person", "add", workspace(), "--name", "Jana Weber", "--side", "marketing", "--json"});
        QCOMPARE(jana.status, 0);
        QCOMPARE(jana.answer()["persons"][0]["fingerprint"].get<std::string>().size(), 39u);
        QCOMPARE(run({"person", "add", workspace(), "--name", "Tom Brandt", "--side", "sales", "--team", "Innendienst"}).status, 0);
        QCOMPARE(run({"person", "add", workspace(), "--name", "Tom Brandt", "--side", "marketing"}).status, 1);
        QCOMPARE(run({"person", "add", workspace(), "--name", "X", "--side", "board"}).status, 2);
        const json persons = run({"person", "list", workspace(), "--json"}).answer()["persons"];
        QCOMPARE(persons.size(), 2u);
        QCOMPARE(persons[1]["team"].get<std::string>(), std::string("Innendienst"));
    }

    void c_documentGoesOutAndIn()
    {
        const Outcome shown = run({"agreement", "show", workspace(), "--json"});
        QCOMPARE(shown.status, 0);
        const std::string canonical = shown.output.trimmed().toStdString();
        QCOMPARE(agreement::canonicalJson(json::parse(canonical)).value(), canonical);
        write("document.json", shown.output);
        const Outcome valid = run({"agreement", "validate", path("document.json"), "--json"});
        QCOMPARE(valid.status, 0);
        QCOMPARE(valid.answer()["hash"].get<std::string>(), agreement::hashOf(canonical));

        json broken = json::parse(canonical);
        broken["behaviour"]["groups"][0]["rules"][0]["cap"] = 0;
        write("broken.json", QByteArray::fromStdString(broken.dump()));
        const Outcome invalid = run({"agreement", "validate", path("broken.json"), "--json"});
        QCOMPARE(invalid.status, 1);
        QCOMPARE(invalid.answer()["problems"][0]["clause"].get<std::string>(), std::string("behaviour.mail.email_open"));
        write("fraction.json", "{\"format\":\"handschlag-agreement\",\"format_version\":1.5}");
        QCOMPARE(run({"agreement", "validate", path("fraction.json"), "--json"}).answer()["problems"][0]["code"].get<std::string>(),
                 std::string("json.fraction"));
        QCOMPARE(run({"agreement", "validate", path("missing.json")}).status, 3);

        json changed = json::parse(canonical);
        changed["marketing"]["leads_per_quarter"] = 90;
        changed["calendar"]["region"] = "BW";
        write("changed.json", QByteArray::fromStdString(changed.dump(2)));
        QCOMPARE(run({"agreement", "draft", workspace(), "--file", path("changed.json")}).status, 2);  // whoever changes it answers for it
        const Outcome drafted = run({"agreement", "draft", workspace(), "--file", path("changed.json"), "--as", "Jana Weber", "--json"});
        QCOMPARE(drafted.status, 0);
        QCOMPARE(drafted.answer()["version"].get<int>(), 1);
        QCOMPARE(drafted.answer()["hash"].get<std::string>(), agreement::hashOf(agreement::canonicalJson(changed).value()));
    }

    void d_signingTakesBothSides()
    {
        QCOMPARE(sign("Jana Weber", "1").status, 1);  // still a draft
        const Outcome proposed = run({"agreement", "propose", workspace(), "--version", "1", "--json"});
        QCOMPARE(proposed.status, 0);
        QCOMPARE(proposed.answer()["signatories"].size(), 2u);
        QCOMPARE(run({"person", "add", workspace(), "--name", "Carla", "--side", "sales"}).status, 0);
        QCOMPARE(sign("Carla", "1").status, 1);  // a key that clause 14 does not list
        QCOMPARE(sign("Nobody", "1").status, 1);
        QCOMPARE(sign("Jana Weber", "2").status, 1);
        QCOMPARE(sign("Jana Weber", "x").status, 2);
        QCOMPARE(run({"agreement", "sign", workspace(), "--version", "1", "--as", "Jana Weber", "--passphrase-file", path("wrong")}).status, 1);
        const Outcome early = sign("Jana Weber", "1");
        QCOMPARE(early.status, 1);  // sales has not agreed to the changes
        QVERIFY2(early.errors.contains("marketing"), early.errors.constData());
        const Outcome agreed = run({"agreement", "agree", workspace(), "--all", "--version", "1", "--as", "Tom Brandt", "--json"});
        QCOMPARE(agreed.status, 0);
        QCOMPARE(agreed.answer()["agreed"].get<int>(), 2);
        const Outcome first = sign("Jana Weber", "1");
        QCOMPARE(first.status, 0);
        QCOMPARE(first.answer()["in_force"].get<bool>(), false);
        QCOMPARE(first.answer()["signed_by"].get<std::string>(), std::string("Jana Weber"));
        QCOMPARE(sign("Jana Weber", "1").status, 1);  // the same side again
        const Outcome second = sign("Tom Brandt", "1");
        QCOMPARE(second.status, 0);
        QCOMPARE(second.answer()["in_force"].get<bool>(), true);
        QCOMPARE(second.answer()["hash"].get<std::string>(), first.answer()["hash"].get<std::string>());
        QCOMPARE(run({"agreement", "refuse", workspace(), "--version", "1", "--as", "Tom Brandt", "--reason", "late"}).status, 1);
    }

    void e_keyOfTheWrongSideCannotSign()
    {
        // A second folder in which Jana's key was made for sales.
        qputenv("HANDSCHLAG_KEYS", QFile::encodeName(path("other_keys")));
        QCOMPARE(keygen("Jana Weber", "sales").status, 0);
        json next = json::parse(run({"agreement", "show", workspace()}).output.toStdString());
        next["marketing"]["leads_per_quarter"] = 80;
        write("next.json", QByteArray::fromStdString(next.dump()));
        QCOMPARE(run({"agreement", "draft", workspace(), "--file", path("next.json"), "--as", "Tom Brandt", "--json"}).answer()["version"].get<int>(), 2);
        QCOMPARE(run({"agreement", "propose", workspace(), "--version", "2"}).status, 0);
        const Outcome refused = sign("Jana Weber", "2");
        QCOMPARE(refused.status, 1);
        const QByteArray said = refused.errors.toLower();
        QVERIFY2(said.contains("sales") && said.contains("marketing"), refused.errors.constData());
        qputenv("HANDSCHLAG_KEYS", QFile::encodeName(path("keys")));
        QCOMPARE(run({"agreement", "refuse", workspace(), "--version", "2", "--as", "Tom Brandt"}).status, 2);
        QCOMPARE(run({"agreement", "refuse", workspace(), "--version", "2", "--as", "Tom Brandt", "--reason", "zu wenig"}).status, 0);
        const Outcome byNobody = run({"agreement", "trial", workspace(), "--version", "2"});
        QCOMPARE(byNobody.status, 2);
        QVERIFY2(byNobody.errors.contains("--as"), byNobody.errors.constData());
        QCOMPARE(run({"agreement", "trial", workspace(), "--version", "2", "--days", "91", "--as", "Tom Brandt"}).status, 2);
        QCOMPARE(run({"agreement", "trial", workspace(), "--version", "2", "--days", "90", "--as", "Tom Brandt"}).status, 0);
        QCOMPARE(run({"agreement", "trial", workspace(), "--version", "1", "--as", "Tom Brandt"}).status, 1);
        QCOMPARE(run({"agreement", "trial", workspace(), "--version", "2", "--end", "--as", "Tom Brandt"}).status, 0);
    }

    void f_bundleProvesIt()
    {
        const Outcome exported = run({"agreement", "export", workspace(), "--version", "1", "-o", path("v1.sla"), "--json"});
        QCOMPARE(exported.status, 0);
        const Outcome verified = run({"verify", path("v1.sla"), "--json"});
        QCOMPARE(verified.status, 0);
        const json answer = verified.answer();
        QCOMPARE(answer["valid"].get<bool>(), true);
        QCOMPARE(answer["verdict"].get<std::string>(), std::string("valid, signer unconfirmed"));
        QCOMPARE(answer["hash"].get<std::string>(), exported.answer()["hash"].get<std::string>());
        QCOMPARE(answer["signatures"].size(), 2u);
        QVERIFY(answer["problems"].empty());
        const QString marketing = QString::fromStdString(answer["signatures"][0]["fingerprint"].get<std::string>());
        const QString sales = QString::fromStdString(answer["signatures"][1]["fingerprint"].get<std::string>());
        const json trusted = run({"verify", path("v1.sla"), "--trust", marketing, "--trust", sales, "--json"}).answer();
        QCOMPARE(trusted["verdict"].get<std::string>(), std::string("valid, signer confirmed"));
        const Outcome half = run({"verify", path("v1.sla"), "--trust", marketing, "--json"});
        QCOMPARE(half.status, 0);
        QCOMPARE(half.answer()["verdict"].get<std::string>(), std::string("valid, signer unconfirmed"));
    }

    void g_changedDigitIsNamed()
    {
        QByteArray bytes = Capture::content(path("v1.sla"));
        const qsizetype digit = bytes.indexOf("\"leads_per_quarter\":90") + 20;
        QVERIFY(digit > 20);
        bytes[digit] = '8';
        write("changed.sla", bytes);
        const Outcome verified = run({"verify", path("changed.sla"), "--json"});
        QCOMPARE(verified.status, 1);
        QCOMPARE(verified.answer()["valid"].get<bool>(), false);
        QCOMPARE(verified.answer()["problems"][0]["code"].get<std::string>(), std::string("bundle.hash_differs"));
        const std::string stated = verified.answer()["problems"][0]["arguments"][0].get<std::string>();
        QCOMPARE(stated, run({"verify", path("v1.sla"), "--json"}).answer()["hash"].get<std::string>());
        QCOMPARE(run({"verify", path("nothing.sla")}).status, 3);
    }
};

QTEST_GUILESS_MAIN(TestAgreementCli)
#include "tst_agreement_cli.moc"
