// Signing, checking and looking after keys, driven as a person would, with a key store that answers, is locked, or is missing.
// With HANDSCHLAG_PICTURES=folder each dialog leaves a picture there, for looking at.

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>
#include <QTreeWidget>

#include "core/agreement/canonical.h"
#include "core/agreement/key_words.h"
#include "core/base/hashing.h"
#include "core/usecase/key_history.h"
#include "core/usecase/people.h"
#include "tests/support/fake_passphrases.h"
#include "tests/support/temporary_store.h"
#include "ui/agreement/bundle_file.h"
#include "ui/agreement/confirm_key_dialog.h"
#include "ui/agreement/keys_dialog.h"
#include "ui/agreement/rotate_key_dialog.h"
#include "ui/agreement/sign_dialog.h"
#include "ui/agreement/verification_dialog.h"
#include "ui/shared/key_folder.h"
#include "ui/shared/languages.h"

using namespace handschlag;
using namespace handschlag::ui;
using namespace handschlag::agreement;

namespace {

constexpr Instant now{1'760'000'400};  // Thursday 2025-10-09
constexpr auto passphrase = "correct horse";

void picture(QWidget& widget, const char* name)
{
    const QString folder = qEnvironmentVariable("HANDSCHLAG_PICTURES");
    if (folder.isEmpty()) return;
    const QString language = currentLanguage() == Language::German ? QStringLiteral("de") : QStringLiteral("en");
    QVERIFY(widget.grab().save(QDir(folder).filePath(QStringLiteral("%1_%2.png").arg(QLatin1String(name), language))));
}

/// A workspace with a proposed version; Anna (marketing) and Max (sales) have keys in one folder.
class Desk {
public:
    Desk()
    {
        static_cast<void>(expectValue(usecase::draftFromTemplate(*workspace, "b2b_standard", "", now)));
        for (const auto& [name, side] : {std::pair{"Anna Kern", Side::Marketing}, std::pair{"Max Roth", Side::Sales}}) {
            const SigningKey key = generateKey(name, side);
            expectValue(folder().add(name, sealKey(key, passphrase, SealStrength::Fast)));
            persons.push_back(expectValue(usecase::addPerson(*workspace, {name, side, {}, toBase64(key.publicKey), false}, now)));
        }
        const Version draft = expectValue(usecase::newestVersion(*workspace, ""));
        static_cast<void>(expectValue(usecase::propose(*workspace, draft.id, persons[0].id, now)));
        Session::Setup setup;
        setup.info = expectValue(workspace->workspace().info());
        setup.openStore = [path = workspace.path()] { return store::openWorkspace(path); };
        setup.now = [] { return now; };
        setup.keyFolder = folder().path();
        setup.passphrases = passphrases;
        session = std::make_unique<Session>(std::move(setup));
        session->setActor(persons[0]);
    }
    [[nodiscard]] KeyFolder folder() const { return KeyFolder(keys_.filePath(QStringLiteral("keys"))); }
    [[nodiscard]] AgreementLoad load() const { return expectValue(loadAgreement(*workspace.another(), "", 0, now)); }
    [[nodiscard]] std::string bundle() const
    {
        const auto store = workspace.another();
        return expectValue(usecase::exportBundle(*store, expectValue(usecase::newestVersion(*store, "")).id));
    }
    void signBoth()
    {
        const Version version = expectValue(usecase::newestVersion(*workspace, ""));
        for (const usecase::Person& person : persons) {
            const auto key = expectValue(unsealKey(expectValue(folder().keyOf(person.name)).content, passphrase));
            static_cast<void>(expectValue(usecase::sign(*workspace, version.id, person.id, key, now)));
        }
    }
    void settle() const
    {
        for (int quiet = 0; quiet < 3; ++quiet) {
            QVERIFY(QTest::qWaitFor([this] { return !session->tasks().isBusy(); }, 20'000));
            QTest::qWait(15);
        }
    }

    TemporaryStore workspace;
    std::vector<usecase::Person> persons;
    std::shared_ptr<FakePassphrases> passphrases = std::make_shared<FakePassphrases>();
    std::unique_ptr<Session> session;

private:
    QTemporaryDir keys_;
};

template <class T>
T* find(QWidget& in, const char* name)
{
    T* found = in.findChild<T*>(QString::fromLatin1(name));
    if (!found) qFatal("no %s", name);
    return found;
}

void click(QWidget& in, const char* name) { QTest::mouseClick(find<QPushButton>(in, name), Qt::LeftButton); }

void show(QWidget& widget)
{
    widget.show();
    QVERIFY(QTest::qWaitForWindowActive(&widget));
}

void readToEnd(SignDialog& dialog)
{
    auto* text = find<QTextEdit>(dialog, "readingPane");
    for (int page = 0; page < 200 && !find<QPushButton>(dialog, "signNow")->isEnabled(); ++page) QTest::keyClick(text, Qt::Key_PageDown);
}

/// One digit of the promised number: still JSON, still a plausible agreement.
void changeDigit(std::string& bytes)
{
    char& digit = bytes[bytes.find("\"leads_per_quarter\":") + 20];
    digit = digit == '9' ? '8' : '9';
}

}  // namespace

class KeyDialogsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { initialiseCrypto(); }
    void cleanup() { useLanguage(Language::English); }

    /// Nobody signs what they have not scrolled through; keys are enough to do so.
    void theTextIsReadToItsEndFirst()
    {
        Desk desk;
        SignDialog dialog(desk.session.get(), desk.load());
        show(dialog);
        desk.settle();
        auto* text = find<QTextEdit>(dialog, "readingPane");
        QVERIFY(text->verticalScrollBar()->maximum() > 0);
        QVERIFY(text->hasFocus());
        QVERIFY(!find<QPushButton>(dialog, "signNow")->isEnabled());
        QTest::keyClick(text, Qt::Key_PageDown);
        QVERIFY(!find<QPushButton>(dialog, "signNow")->isEnabled());
        QTest::keyClick(find<QLineEdit>(dialog, "signPassphrase"), Qt::Key_Return);
        desk.settle();
        QVERIFY(expectValue(usecase::newestVersion(*desk.workspace.another(), "")).signatures.empty());
        readToEnd(dialog);
        QVERIFY(find<QPushButton>(dialog, "signNow")->isEnabled());
        const QString statement = find<QLabel>(dialog, "signStatement")->text();
        QVERIFY(statement.contains(QLatin1String("Anna Kern")) && statement.contains(QLatin1String("no qualified electronic signature")));
        picture(dialog, "sign");
    }

    void theReceiptSaysWhatWasSigned()
    {
        Desk desk;
        SignDialog dialog(desk.session.get(), desk.load());
        show(dialog);
        readToEnd(dialog);
        QSignalSpy signedOne(&dialog, &SignDialog::signedVersion);
        QTest::keyClicks(find<QLineEdit>(dialog, "signPassphrase"), QStringLiteral("wrong"));
        click(dialog, "signNow");
        desk.settle();
        QVERIFY(find<QLabel>(dialog, "signProblem")->isVisible());
        QVERIFY(desk.passphrases->kept.empty());
        find<QLineEdit>(dialog, "signPassphrase")->setText(QString::fromLatin1(passphrase));
        click(dialog, "signNow");
        desk.settle();
        QCOMPARE(signedOne.count(), 1);
        const Version version = expectValue(usecase::newestVersion(*desk.workspace.another(), ""));
        const QString receipt = find<QPlainTextEdit>(dialog, "signReceipt")->toPlainText();
        const Signature& signature = version.signatures.at(0);
        const auto entries = expectValue(desk.workspace->workspace().audit());
        for (const std::string& fact : {version.hash, signature.fingerprint, std::string("Anna Kern"), std::string("2025-10-09T09:00:00Z"),
                                        entries.at(entries.size() - 2).hash})
            QVERIFY2(receipt.contains(QString::fromStdString(fact)), fact.c_str());
        click(dialog, "receiptCopy");
        QCOMPARE(QGuiApplication::clipboard()->text(), receipt);
        // The key store was there, so the passphrase is kept by default.
        QCOMPARE(desk.passphrases->kept.at(signature.fingerprint), std::string(passphrase));
        picture(dialog, "receipt");
    }

    void theKeyStoreFillsThePassphraseIn()
    {
        Desk desk;
        desk.passphrases->kept[desk.persons[0].fingerprint] = passphrase;
        SignDialog dialog(desk.session.get(), desk.load());
        show(dialog);
        QTRY_COMPARE(find<QLineEdit>(dialog, "signPassphrase")->text(), QString::fromLatin1(passphrase));
        QVERIFY(find<QLabel>(dialog, "keyStoreNote")->isVisible());
        find<QComboBox>(dialog, "signPerson")->setCurrentIndex(1);  // Max: nothing kept, and Anna's passphrase is not shown to him
        QTRY_COMPARE(find<QLineEdit>(dialog, "signPassphrase")->text(), QString());
        find<QComboBox>(dialog, "signPerson")->setCurrentIndex(0);
        QTRY_COMPARE(find<QLineEdit>(dialog, "signPassphrase")->text(), QString::fromLatin1(passphrase));
        find<QCheckBox>(dialog, "keepPassphrase")->setChecked(false);
        readToEnd(dialog);
        click(dialog, "signNow");
        desk.settle();
        QVERIFY(find<QPlainTextEdit>(dialog, "signReceipt")->isVisible());
        QVERIFY(desk.passphrases->kept.empty());
    }

    void withoutKeyStoreThePassphraseIsAskedFor_data()
    {
        QTest::addColumn<int>("mood");
        QTest::addColumn<bool>("offersToKeep");
        QTest::newRow("missing") << int(FakePassphrases::Mood::Missing) << false;
        QTest::newRow("locked") << int(FakePassphrases::Mood::Locked) << true;
    }
    void withoutKeyStoreThePassphraseIsAskedFor()
    {
        QFETCH(int, mood);
        QFETCH(bool, offersToKeep);
        Desk desk;
        desk.passphrases->mood = static_cast<FakePassphrases::Mood>(mood);
        SignDialog dialog(desk.session.get(), desk.load());
        show(dialog);
        QTRY_VERIFY(!find<QLabel>(dialog, "keyStoreNote")->text().isEmpty());
        QCOMPARE(find<QCheckBox>(dialog, "keepPassphrase")->isVisible(), offersToKeep);
        readToEnd(dialog);
        find<QLineEdit>(dialog, "signPassphrase")->setText(QString::fromLatin1(passphrase));
        click(dialog, "signNow");
        desk.settle();
        QVERIFY(find<QPlainTextEdit>(dialog, "signReceipt")->isVisible());
        QVERIFY(desk.passphrases->kept.empty());
    }

    void checksAreSaidAndASignerIsConfirmed()
    {
        Desk desk;
        desk.signBoth();
        VerificationDialog dialog(desk.session.get(), QStringLiteral("v1.sla"), desk.bundle());
        show(dialog);
        desk.settle();
        auto* verdict = find<QLabel>(dialog, "verdict");
        QCOMPARE(verdict->text(), QStringLiteral("Valid, signer unconfirmed"));
        QCOMPARE(dialog.findChildren<QLabel*>(QStringLiteral("check")).size(), 10);
        for (const QLabel* check : dialog.findChildren<QLabel*>(QStringLiteral("check"))) QVERIFY(check->text().startsWith(u'✓') || check->text().startsWith(u'–'));
        picture(dialog, "verification");
        for (int signer = 0; signer < 2; ++signer) {
            click(dialog, "confirmSigner");
            auto* confirm = dialog.findChild<ConfirmKeyDialog*>();
            QVERIFY(confirm);
            QVERIFY(!find<QPushButton>(*confirm, "confirmKey")->isEnabled());
            desk.settle();
            const auto words = expectValue(spokenKey(desk.persons[static_cast<std::size_t>(signer)].fingerprint));
            QCOMPARE(find<QLabel>(*confirm, "wordsGerman")->text(), QString::fromStdString(joined(words.german)));
            QCOMPARE(find<QLabel>(*confirm, "wordsEnglish")->text(), QString::fromStdString(joined(words.english)));
            if (signer == 0) picture(*confirm, "confirm");
            find<QCheckBox>(*confirm, "wordsHeard")->setChecked(true);
            click(*confirm, "confirmKey");
            desk.settle();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        QCOMPARE(verdict->text(), QStringLiteral("Valid and confirmed"));
        QCOMPARE(expectValue(desk.folder().trust()).trusted.size(), std::size_t{2});
        QVERIFY(dialog.findChildren<QPushButton*>(QStringLiteral("confirmSigner")).isEmpty());
    }

    void whatIsWrongIsSaid()
    {
        Desk desk;
        desk.signBoth();
        std::string bytes = desk.bundle();
        changeDigit(bytes);
        VerificationDialog dialog(desk.session.get(), QStringLiteral("v1.sla"), bytes);
        show(dialog);
        desk.settle();
        QCOMPARE(find<QLabel>(dialog, "verdict")->text(), QStringLiteral("Not valid"));
        int failed = 0;
        for (const QLabel* check : dialog.findChildren<QLabel*>(QStringLiteral("check"))) failed += check->text().startsWith(u'✗') ? 1 : 0;
        QVERIFY(failed >= 3);
        QVERIFY(!find<QLabel>(dialog, "verdictLimits")->isVisible());  // nothing is proven
        QVERIFY(dialog.findChildren<QPushButton*>(QStringLiteral("confirmSigner")).isEmpty());
        picture(dialog, "invalid");
    }

    void keysAreListedRenewedAndRevoked()
    {
        Desk desk;
        desk.passphrases->kept[desk.persons[0].fingerprint] = passphrase;
        KeysDialog dialog(desk.session.get(), desk.persons);
        show(dialog);
        desk.settle();
        auto* list = find<QTreeWidget>(dialog, "keysList");
        QCOMPARE(list->topLevelItem(0)->childCount(), 2);
        const auto words = expectValue(spokenKey(desk.persons[0].fingerprint));
        QVERIFY(find<QLabel>(dialog, "keysWords")->text().contains(QString::fromStdString(joined(words.english))));
        picture(dialog, "keys");

        click(dialog, "keysRotate");
        auto* rotate = dialog.findChild<RotateKeyDialog*>();
        QVERIFY(rotate);
        QTRY_COMPARE(find<QLineEdit>(*rotate, "signPassphrase")->text(), QString::fromLatin1(passphrase));
        find<QLineEdit>(*rotate, "rotateNew")->setText(QStringLiteral("fresh"));
        find<QLineEdit>(*rotate, "rotateAgain")->setText(QStringLiteral("stale"));
        auto* ok = rotate->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        QTest::mouseClick(ok, Qt::LeftButton);
        QVERIFY(find<QLabel>(*rotate, "rotateProblem")->isVisible());
        picture(*rotate, "renew");
        find<QLineEdit>(*rotate, "rotateAgain")->setText(QStringLiteral("fresh"));
        QTest::mouseClick(ok, Qt::LeftButton);
        desk.settle();
        const auto renewed = expectValue(usecase::personNamed(*desk.workspace.another(), "Anna Kern"));
        QVERIFY(renewed.fingerprint != desk.persons[0].fingerprint);
        QCOMPARE(expectValue(readPublicKey(expectValue(desk.folder().keyOf("Anna Kern")).content)).fingerprint, renewed.fingerprint);
        QCOMPARE(desk.passphrases->kept.at(renewed.fingerprint), std::string("fresh"));
        QCOMPARE(list->topLevelItem(0)->childCount(), 3);  // the retired one stays

        for (const char* typed : {"Somebody", "Anna Kern"}) {
            list->setCurrentItem(list->topLevelItem(0)->child(0));
            click(dialog, "keysRevoke");
            auto* ask = dialog.findChild<QInputDialog*>();
            QVERIFY(ask);
            ask->setTextValue(QString::fromLatin1(typed));
            ask->accept();
            desk.settle();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            const auto history = expectValue(usecase::keyHistory(*desk.workspace.another()));
            QCOMPARE(usecase::revocationOf(history, renewed.fingerprint) != nullptr, typed == std::string_view("Anna Kern"));
        }
        QVERIFY(revokedAt(expectValue(desk.folder().trust()), renewed.fingerprint).has_value());
    }

    void bothLanguagesFit()
    {
        for (const Language language : {Language::German, Language::English}) {
            useLanguage(language);
            Desk desk;
            SignDialog sign(desk.session.get(), desk.load());
            show(sign);
            desk.settle();
            readToEnd(sign);
            picture(sign, "sign");
            desk.signBoth();
            VerificationDialog verification(desk.session.get(), QStringLiteral("v1.sla"), desk.bundle());
            show(verification);
            desk.settle();
            picture(verification, "verification");
            KeysDialog keys(desk.session.get(), desk.persons);
            show(keys);
            desk.settle();
            picture(keys, "keys");
            ConfirmKeyDialog confirm(desk.session.get(), "Max Roth", desk.persons[1].fingerprint);
            show(confirm);
            desk.settle();
            picture(confirm, "confirm");
            for (const QWidget* dialog : std::initializer_list<const QWidget*>{&sign, &verification, &keys, &confirm})
                QVERIFY(dialog->width() <= 1'280 && dialog->height() <= 800);
        }
    }

    void hugeFilesAreRefusedBySize()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("huge.sla")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(100'000'000));
        file.close();
        const auto read = readBundleFile(file.fileName());
        QVERIFY(!read);
        QCOMPARE(std::string(read.error().code.name), std::string("json.too_large"));
    }
};

QTEST_MAIN(KeyDialogsTest)
#include "tst_key_dialogs.moc"
