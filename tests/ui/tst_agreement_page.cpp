// The agreement: parts that edit every clause, and a version on its way from a draft to being in force.

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>
#include <QTreeView>

#include "core/agreement/document_json.h"
#include "core/agreement/templates.h"
#include "core/base/hashing.h"
#include "core/usecase/negotiation.h"
#include "core/usecase/people.h"
#include "tests/support/temporary_store.h"
#include "ui/agreement/agreement_page.h"
#include "ui/agreement/clause_parts.h"
#include "ui/agreement/clause_table_model.h"
#include "ui/agreement/draft.h"
#include "ui/agreement/field_editor.h"
#include "ui/agreement/key_dialog.h"
#include "ui/agreement/match_text.h"
#include "ui/agreement/rule_model.h"
#include "ui/agreement/rule_words.h"
#include "ui/agreement/sign_dialog.h"
#include "ui/agreement/table_part.h"
#include "ui/negotiation/counter_dialog.h"
#include "ui/negotiation/merge_dialog.h"
#include "ui/negotiation/redline_text.h"
#include "ui/shared/actor_strip.h"
#include "ui/shared/clause_titles.h"
#include "ui/shared/key_folder.h"
#include "ui/shared/languages.h"

using namespace handschlag;
using namespace handschlag::ui;
using namespace handschlag::agreement;

namespace {

constexpr Instant now{1'760'000'400};  // Thursday 2025-10-09
constexpr auto passphrase = "correct horse";

Document b2b() { return expectValue(templateDocument("b2b_standard")); }

/// A page over a workspace with a first draft, Anna (marketing) and Max (sales), both with keys on this computer.
class Screen {
public:
    explicit Screen(bool withKeys = true)
    {
        initialiseCrypto();
        static_cast<void>(expectValue(usecase::draftFromTemplate(*workspace, "b2b_standard", "", now)));
        for (const auto& [name, side] : {std::pair{"Anna Kern", Side::Marketing}, std::pair{"Max Roth", Side::Sales}}) {
            usecase::NewPerson person{name, side, {}, {}, false};
            if (withKeys) {
                const SigningKey key = generateKey(name, side);
                person.publicKey = toBase64(key.publicKey);
                expectValue(KeyFolder(keyFolder()).add(name, sealKey(key, passphrase, SealStrength::Fast)));
            }
            persons.push_back(expectValue(usecase::addPerson(*workspace, person, now)));
        }
        Session::Setup setup;
        setup.info = expectValue(workspace->workspace().info());
        setup.openStore = [path = workspace.path()] { return store::openWorkspace(path); };
        setup.now = [] { return now; };
        setup.keyFolder = keyFolder();
        session = std::make_unique<Session>(std::move(setup));
        session->setActor(persons[0]);
        page = std::make_unique<AgreementPage>(session.get());
        QObject::connect(session.get(), &Session::changed, page.get(), [shown = page.get()](const ChangeSet& changes) { shown->follow(changes); });
        page->resize(1'300, 900);
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        page->reload();
        settle();
    }
    ~Screen() { page.reset(); }
    [[nodiscard]] QString keyFolder() const { return keys_.filePath(QStringLiteral("keys")); }
    void settle() const
    {
        for (int quiet = 0; quiet < 3; ++quiet) {
            QVERIFY(QTest::qWaitFor([this] { return !session->tasks().isBusy(); }, 20'000));
            QTest::qWait(10);
        }
    }
    void showClause(handover::ClauseKind kind) const
    {
        auto* list = find<QListView>("clauseList");
        list->setCurrentIndex(list->model()->index(clauseNumber(kind) - 1, 0));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);  // cards of the clause before
    }
    template <class T>
    [[nodiscard]] T* find(const char* name) const
    {
        T* found = page->findChild<T*>(QString::fromLatin1(name));
        if (!found) qFatal("no %s", name);
        return found;
    }
    void trigger(const char* name) const { find<QAction>(name)->trigger(); }
    [[nodiscard]] Version newest() const { return expectValue(usecase::newestVersion(*workspace.another(), "")); }
    [[nodiscard]] Document stored() const { return expectValue(parseDocument(newest().canonical)); }
    /// Somebody of sales edits the newest draft in another window.
    void writeElsewhere(const std::function<void(Document&)>& edit) const
    {
        auto store = workspace.another();
        Document other = stored();
        edit(other);
        const Version version = newest();
        static_cast<void>(expectValue(usecase::saveDraft(*store, version.id, version.rowVersion, other, persons[1].id, now)));
    }
    /// Waits for the quiet moment after an edit, and for the save.
    void waitSaved() const
    {
        QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>("savingState")->text(), QString(), 5'000);
        settle();
    }

    TemporaryStore workspace;
    std::vector<usecase::Person> persons;
    std::unique_ptr<Session> session;
    std::unique_ptr<AgreementPage> page;

private:
    QTemporaryDir keys_;
};

/// The page asks who answers for a side.
void answerAs(const Screen& screen, const char* person)
{
    auto* names = screen.find<QComboBox>("actorNames");
    QVERIFY(names->isVisible());
    names->setCurrentIndex(names->findText(QString::fromLatin1(person)));
    QVERIFY(names->currentIndex() >= 0);
    QTest::mouseClick(screen.find<QPushButton>("actorUse"), Qt::LeftButton);
    screen.settle();
}

void signAs(const Screen& screen, const char* person, const char* secret, bool expectSuccess)
{
    screen.trigger("sign");
    auto* dialog = screen.page->findChild<SignDialog*>();
    QVERIFY(dialog);
    auto* names = dialog->findChild<QComboBox*>(QStringLiteral("signPerson"));
    names->setCurrentIndex(names->findText(QString::fromLatin1(person), Qt::MatchStartsWith));
    QVERIFY(names->currentIndex() >= 0);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("signPassphrase")), QString::fromLatin1(secret));
    auto* text = dialog->findChild<QTextEdit*>(QStringLiteral("readingPane"));
    QTest::keyClick(text, Qt::Key_End, Qt::ControlModifier);
    auto* sign = dialog->findChild<QPushButton*>(QStringLiteral("signNow"));
    QTRY_VERIFY(sign->isEnabled());
    QTest::mouseClick(sign, Qt::LeftButton);
    screen.settle();
    QCOMPARE(dialog->findChild<QPlainTextEdit*>(QStringLiteral("signReceipt"))->isVisible(), expectSuccess);
    QCOMPARE(dialog->findChild<QLabel*>(QStringLiteral("signProblem"))->isVisible(), !expectSuccess);
    dialog->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    screen.settle();
}

}  // namespace

class AgreementPageTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { initialiseCrypto(); }

    void draftTakesEditsBackAndMergesTyping()
    {
        Draft draft;
        draft.load(b2b());
        const Document before = draft.document();
        draft.edit({}, {}, [](Document& document) { document.fit.threshold = 1; });
        QCOMPARE(draft.document(), before);  // not editable yet
        draft.setEditable(true);
        for (const Centipoints value : {4'000, 4'500, 4'550})
            draft.edit(QStringLiteral("threshold"), QStringLiteral("fit.threshold"), [value](Document& document) { document.fit.threshold = value; });
        draft.edit(QStringLiteral("leads"), QStringLiteral("leads"), [](Document& document) { document.marketing.leadsPerQuarter = 7; });
        QCOMPARE(draft.history().count(), 2);
        draft.history().undo();
        draft.history().undo();
        QCOMPARE(draft.document(), before);
        draft.history().redo();
        QCOMPARE(draft.document().fit.threshold, 4'550);
    }

    void matchesReadAndWrite_data()
    {
        QTest::addColumn<int>("how");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("meant");
        QTest::newRow("range") << int(MatchHow::Range) << "100–249" << true;
        QTest::newRow("typed hyphen") << int(MatchHow::Range) << "100-249" << true;
        QTest::newRow("open end") << int(MatchHow::Range) << "5000–" << true;
        QTest::newRow("open start") << int(MatchHow::Range) << "–99" << true;
        QTest::newRow("one number") << int(MatchHow::Range) << "7" << true;
        QTest::newRow("backwards") << int(MatchHow::Range) << "9–3" << false;
        QTest::newRow("no number") << int(MatchHow::Range) << "many" << false;
        QTest::newRow("words") << int(MatchHow::Contains) << "leiter, chef" << true;
        QTest::newRow("no words") << int(MatchHow::Equals) << " , " << false;
        QTest::newRow("domains") << int(MatchHow::Domain) << "a.de, b.com" << true;
        QTest::newRow("business") << int(MatchHow::BusinessMail) << "" << true;
    }
    void matchesReadAndWrite()
    {
        QFETCH(int, how);
        QFETCH(QString, text);
        QFETCH(bool, meant);
        const auto match = matchFrom(static_cast<MatchHow>(how), text);
        QCOMPARE(match.has_value(), meant);
        if (!match) return;
        QCOMPARE(howOf(*match), static_cast<MatchHow>(how));
        QCOMPARE(matchFrom(howOf(*match), textOf(*match)), match);
        QVERIFY(!matchSentence(*match).isEmpty());
    }

    void everyMatchOfTheTemplateSurvivesItsText()
    {
        const Document document = b2b();
        for (const auto& criterion : document.fit.criteria)
            for (const auto& bucket : criterion.buckets) QCOMPARE(matchFrom(howOf(bucket.match), textOf(bucket.match)), std::optional(bucket.match));
    }

    void businessTimeReadsAndWrites()
    {
        for (const qint64 minutes : {0, 30, 60, 240, 270, 1'080}) QCOMPARE(minutesFromText(minutesText(minutes)), std::optional(minutes));
        QCOMPARE(minutesFromText(QStringLiteral("4:30")), std::optional<qint64>(270));
        QCOMPARE(minutesFromText(QStringLiteral("1,5 h")), std::optional<qint64>(90));
        QVERIFY(!minutesFromText(QStringLiteral("soon")));
        QVERIFY(!minutesFromText(QString()));
    }

    void everyClauseShowsItsPartsUnchanged_data()
    {
        QTest::addColumn<int>("kind");
        for (const auto kind : clauseKinds()) QTest::newRow(qPrintable(clauseTitle(kind))) << int(kind);
    }
    void everyClauseShowsItsPartsUnchanged()
    {
        QFETCH(int, kind);
        Draft draft;
        const Document before = b2b();
        draft.load(before);
        draft.setEditable(true);
        QWidget window;
        const ClauseParts parts = partsOf(static_cast<handover::ClauseKind>(kind), &draft);
        QVERIFY(parts.size() >= 2);
        for (ClausePart* part : parts) {
            part->setParent(&window);
            part->retranslate();
            for (auto* view : part->findChildren<QAbstractItemView*>())
                if (view->model() && !qobject_cast<QComboBox*>(view->parent()->parent()))
                    new QAbstractItemModelTester(view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, &window);
        }
        // Looking at a clause edits nothing.
        QCOMPARE(draft.document(), before);
        QCOMPARE(draft.history().count(), 0);
    }

    void tablesWriteBackWhatTheyShow_data() { everyClauseShowsItsPartsUnchanged_data(); }
    void tablesWriteBackWhatTheyShow()
    {
        QFETCH(int, kind);
        Draft draft;
        const Document before = b2b();
        draft.load(before);
        draft.setEditable(true);
        for (ClausePart* part : partsOf(static_cast<handover::ClauseKind>(kind), &draft)) {
            const std::unique_ptr<ClausePart> owned(part);
            auto tables = part->findChildren<TablePart*>();
            if (auto* self = qobject_cast<TablePart*>(part)) tables << self;
            for (TablePart* table : tables) {
                auto* model = static_cast<ClauseTableModel*>(table->view()->model());
                for (int row = 0; row < model->rowCount(); ++row)
                    for (int column = 0; column < model->columnCount(); ++column) {
                        const QModelIndex index = model->index(row, column);
                        FieldEditor editor(model->kindAt(column));
                        editor.setValue(index.data(Qt::EditRole));
                        QVERIFY2(editor.value() == index.data(Qt::EditRole),
                                 qPrintable(table->view()->objectName() + QStringLiteral(" %1/%2").arg(row).arg(column)));
                        model->setData(index, editor.value(), Qt::EditRole);
                    }
            }
        }
        QCOMPARE(draft.document(), before);
    }

    void rowsComeGoAndMoveWithoutReset()
    {
        Draft draft;
        draft.load(b2b());
        draft.setEditable(true);
        const Document before = draft.document();
        ClauseParts parts = fitParts(&draft);
        QWidget window;
        for (ClausePart* part : parts) part->setParent(&window);
        auto tables = window.findChildren<TablePart*>();
        QCOMPARE(tables.size(), 2);
        for (TablePart* table : tables) {
            QAbstractItemModel* model = table->view()->model();
            QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
            QSignalSpy resets(model, &QAbstractItemModel::modelReset);
            const int rows = model->rowCount();
            table->view()->setCurrentIndex(model->index(0, 0));
            table->findChild<QToolButton*>(QStringLiteral("addRow"))->click();
            QCOMPARE(model->rowCount(), rows + 1);
            table->findChild<QToolButton*>(QStringLiteral("moveUp"))->click();
            table->findChild<QToolButton*>(QStringLiteral("removeRow"))->click();
            QCOMPARE(model->rowCount(), rows);
            QCOMPARE(resets.size(), 0);
        }
        while (draft.history().canUndo()) draft.history().undo();
        QCOMPARE(draft.document(), before);
    }

    void ruleTreesReadAndEditInPlace()
    {
        Draft draft;
        draft.load(b2b());
        draft.setEditable(true);
        RuleModel model(&draft, {QStringLiteral("mql"), [](const Document& document) { return &document.thresholds.mql; },
                                 [](Document& document) { return &document.thresholds.mql; }});
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const std::function<QModelIndex(const QModelIndex&)> findFit = [&](const QModelIndex& parent) {
            for (int row = 0; row < model.rowCount(parent); ++row) {
                const QModelIndex value = model.index(row, RuleModel::ValueColumn, parent);
                if (const auto kind = model.kindAt(value); kind && kind->type == FieldType::Points) return value;
                if (const QModelIndex below = findFit(model.index(row, 0, parent)); below.isValid()) return below;
            }
            return QModelIndex();
        };
        const QModelIndex fit = findFit({});
        QVERIFY(fit.isValid());
        QCOMPARE(fit.data(Qt::EditRole).toLongLong(), 5'000);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QVERIFY(model.setData(fit, 6'000LL, Qt::EditRole));
        QCOMPARE(resets.size(), 0);
        QCOMPARE(findFit({}).data(Qt::EditRole).toLongLong(), 6'000);
        const int conditions = model.rowCount(model.index(0, 0));
        model.add(model.index(0, 0), Rule{BehaviourAtLeast{1'000}});
        QCOMPARE(model.rowCount(model.index(0, 0)), conditions + 1);
        model.remove(model.index(conditions, 0, model.index(0, 0)));
        QCOMPARE(model.rowCount(model.index(0, 0)), conditions);
        while (draft.history().canUndo()) draft.history().undo();
        QCOMPARE(draft.document(), b2b());
    }

    void anEditIsSavedByItselfAndTakenBack()
    {
        const Screen screen;
        screen.showClause(handover::ClauseKind::Marketing);
        auto* leads = screen.find<FieldEditor>("marketing.leadsPerQuarter")->findChild<QSpinBox*>();
        QCOMPARE(leads->value(), 120);
        leads->setFocus();
        leads->selectAll();
        QTest::keyClicks(leads, QStringLiteral("150"));
        QTest::keyClick(leads, Qt::Key_Tab);
        screen.waitSaved();
        QCOMPARE(screen.stored().marketing.leadsPerQuarter, 150);
        QVERIFY(screen.find<QLabel>("clauseSentence")->text().contains(QStringLiteral("150")));
        screen.trigger("undoEdit");
        QCOMPARE(leads->value(), 120);
        screen.waitSaved();
        QCOMPARE(screen.stored().marketing.leadsPerQuarter, 120);
    }

    void aCellIsEditedByKeys()
    {
        const Screen screen;
        screen.showClause(handover::ClauseKind::Fit);
        auto* buckets = screen.find<QTableView>("fit.buckets");
        const Centipoints before = screen.stored().fit.criteria[0].buckets[1].points;
        buckets->setFocus();
        buckets->setCurrentIndex(buckets->model()->index(1, 3));
        QTest::keyClick(buckets, Qt::Key_F2);
        auto* spin = buckets->findChild<QDoubleSpinBox*>();
        QVERIFY(spin);
        spin->setValue(static_cast<double>(before) / 100 + 5);
        QTest::keyClick(spin, Qt::Key_Return);
        QTRY_VERIFY(!buckets->findChild<QDoubleSpinBox*>());
        screen.waitSaved();
        QCOMPARE(screen.stored().fit.criteria[0].buckets[1].points, before + 500);
    }

    void anInvalidClauseIsMarked()
    {
        const Screen screen;
        screen.showClause(handover::ClauseKind::Thresholds);
        auto* spin = screen.find<FieldEditor>("thresholds.fit1")->findChild<QDoubleSpinBox*>();
        spin->setValue(1);  // below band 2
        QVERIFY(screen.find<QLabel>("clauseErrors")->isVisible());
        auto* list = screen.find<QListView>("clauseList");
        QVERIFY(list->model()->index(7, 0).data().toString().contains(u'✗'));
        spin->setValue(75);
        QVERIFY(!screen.find<QLabel>("clauseErrors")->isVisible());
        screen.waitSaved();
    }

    void proposedAndSignedByBothSidesComesIntoForce()
    {
        const Screen screen;
        screen.showClause(handover::ClauseKind::Calendar);
        auto* region = screen.find<FieldEditor>("calendar.region")->findChild<QComboBox*>();
        region->setCurrentIndex(region->findData(QStringLiteral("BW")));
        screen.trigger("propose");  // writes the pending edit first
        screen.settle();
        QCOMPARE(screen.newest().state, VersionState::Proposed);
        QCOMPARE(screen.stored().calendar.region, std::string("BW"));
        signAs(screen, "Anna", "wrong passphrase", false);
        QCOMPARE(screen.newest().state, VersionState::Proposed);

        // The other side has not answered the change yet: Anna cannot agree to her own, so the page asks who speaks for sales.
        signAs(screen, "Anna", passphrase, false);
        screen.showClause(handover::ClauseKind::Calendar);
        QVERIFY(screen.find<QListView>("clauseList")->currentIndex().data().toString().contains(QStringLiteral("± 1 ?")));
        QTest::mouseClick(screen.find<QPushButton>("pointAgree"), Qt::LeftButton);
        answerAs(screen, "Max Roth");
        QVERIFY(!screen.page->findChild<QPushButton*>(QStringLiteral("pointAgree")));
        signAs(screen, "Anna", passphrase, true);
        QCOMPARE(screen.newest().state, VersionState::SignedByOne);
        signAs(screen, "Max", passphrase, true);
        QCOMPARE(screen.newest().state, VersionState::InForce);
        QVERIFY(screen.find<QLabel>("versionState")->text().contains(QStringLiteral("Max Roth")));

        // What is signed does not change: a new version begins, and the signed one stays.
        QVERIFY(!screen.find<QAction>("propose")->isVisible());
        screen.trigger("newVersion");
        screen.settle();
        QCOMPARE(screen.newest().number, 2);
        QCOMPARE(screen.newest().state, VersionState::Draft);
        QVERIFY(screen.find<QAction>("propose")->isVisible());
    }

    void bantPointsAndBehaviourBelowZeroAreAgreedInForms()
    {
        const Screen screen;
        screen.showClause(handover::ClauseKind::Bant);
        auto* partly = screen.find<FieldEditor>("bant.points.partly")->findChild<QDoubleSpinBox*>();
        QCOMPARE(partly->value(), 5.0);
        partly->setValue(7.5);
        screen.showClause(handover::ClauseKind::Behaviour);
        auto* below = screen.find<FieldEditor>("behaviour.mayBeNegative")->findChild<QCheckBox*>();
        QVERIFY(!below->isChecked());
        below->setChecked(true);
        screen.waitSaved();
        QCOMPARE(screen.stored().bant.points, (BantPoints{0, 0, 750, 1'000}));
        QVERIFY(screen.stored().behaviour.mayBeNegative);
        screen.trigger("undoEdit");
        QVERIFY(!below->isChecked());
    }

    void everyNewConditionCanBeEditedInPlace()
    {
        bool bantPoints = false;
        for (const NewCondition& condition : newConditions(b2b(), Language::English)) {
            QVERIFY(!conditionWords(condition.rule, b2b(), Language::German).isEmpty());
            bantPoints = bantPoints || std::holds_alternative<BantPointsAtLeast>(condition.rule.node);
            const auto field = ruleField(condition.rule);
            QCOMPARE(ruleValue(condition.rule).isValid(), field.has_value());
            if (!field || (field->type != FieldType::Points && field->type != FieldType::Whole)) continue;
            Rule changed = condition.rule;
            setRuleValue(changed, QVariant::fromValue<qlonglong>(field->high));
            QCOMPARE(ruleValue(changed).toLongLong(), field->high);
        }
        QVERIFY(bantPoints);
    }

    void editingWhatIsProposedAsksFirst()
    {
        const Screen screen;
        screen.trigger("propose");
        screen.settle();
        QCOMPARE(screen.newest().state, VersionState::Proposed);
        screen.showClause(handover::ClauseKind::Marketing);
        auto* editor = screen.find<FieldEditor>("marketing.leadsPerQuarter");
        QVERIFY(!editor->isEnabled());
        auto* question = screen.find<QWidget>("questionStrip");
        QVERIFY(question->isVisible());
        QTest::mouseClick(screen.find<QPushButton>("questionFirst"), Qt::LeftButton);
        QVERIFY(editor->isEnabled());
        editor->findChild<QSpinBox*>()->setValue(99);
        screen.waitSaved();
        QCOMPARE(screen.newest().state, VersionState::Draft);
        QCOMPARE(screen.stored().marketing.leadsPerQuarter, 99);
    }

    void editsOfTwoWindowsComeTogether()
    {
        const Screen screen;
        screen.showClause(handover::ClauseKind::Marketing);
        auto* leads = screen.find<FieldEditor>("marketing.leadsPerQuarter")->findChild<QSpinBox*>();
        leads->setValue(88);
        screen.writeElsewhere([](Document& other) { other.sales.cadenceDays = 13; });
        screen.waitSaved();
        QTRY_COMPARE_WITH_TIMEOUT(screen.stored().marketing.leadsPerQuarter, 88, 5'000);
        QCOMPARE(screen.stored().sales.cadenceDays, 13);
        screen.settle();
        QCOMPARE(leads->value(), 88);
        // What came from elsewhere stays when the own edit is taken back.
        screen.trigger("undoEdit");
        screen.waitSaved();
        QTRY_COMPARE_WITH_TIMEOUT(screen.stored().marketing.leadsPerQuarter, b2b().marketing.leadsPerQuarter, 5'000);
        QCOMPARE(screen.stored().sales.cadenceDays, 13);
    }

    void theSameParameterEditedTwiceGivesAChoice_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<int>("leads");
        QTest::newRow("mine") << QStringLiteral("Mine") << 88;
        QTest::newRow("theirs") << QStringLiteral("Theirs") << 77;
        QTest::newRow("as before") << QStringLiteral("As before") << b2b().marketing.leadsPerQuarter;
    }

    void theSameParameterEditedTwiceGivesAChoice()
    {
        QFETCH(QString, choice);
        QFETCH(int, leads);
        const Screen screen;
        screen.showClause(handover::ClauseKind::Marketing);
        auto* spin = screen.find<FieldEditor>("marketing.leadsPerQuarter")->findChild<QSpinBox*>();
        auto* minutes = screen.find<FieldEditor>("marketing.handover")->findChild<QSpinBox*>();
        spin->setValue(88);
        minutes->setValue(300);
        screen.writeElsewhere([](Document& other) { other.marketing.leadsPerQuarter = 77; });
        auto* question = screen.find<QWidget>("questionStrip");
        QTRY_VERIFY_WITH_TIMEOUT(question->isVisible(), 5'000);
        QCOMPARE(spin->value(), 88);
        QCOMPARE(screen.stored().marketing.leadsPerQuarter, 77);
        QTest::mouseClick(screen.find<QPushButton>("questionFirst"), Qt::LeftButton);
        auto* dialog = screen.page->findChild<MergeDialog*>();
        QVERIFY(dialog);
        auto* save = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        QVERIFY(!save->isEnabled());
        auto* chooser = dialog->findChild<QComboBox*>(QStringLiteral("choice0"));
        chooser->setCurrentIndex(chooser->findText(choice));
        QTest::mouseClick(save, Qt::LeftButton);
        screen.waitSaved();
        QTRY_COMPARE_WITH_TIMEOUT(screen.stored().marketing.leadsPerQuarter, leads, 5'000);
        QCOMPARE(screen.stored().marketing.handoverMinutes, 300);
        QCOMPARE(spin->value(), leads);
    }

    void aProposalIsNotTakenBackUnseen()
    {
        const Screen screen;
        screen.showClause(handover::ClauseKind::Marketing);
        auto* spin = screen.find<FieldEditor>("marketing.leadsPerQuarter")->findChild<QSpinBox*>();
        spin->setValue(88);
        {
            auto store = screen.workspace.another();
            static_cast<void>(expectValue(usecase::propose(*store, screen.newest().id, screen.persons[1].id, now)));
        }
        QTRY_VERIFY_WITH_TIMEOUT(screen.find<QWidget>("questionStrip")->isVisible(), 5'000);
        screen.settle();
        QCOMPARE(screen.newest().state, VersionState::Proposed);
        QCOMPARE(spin->value(), 88);
        QTest::mouseClick(screen.find<QPushButton>("questionSecond"), Qt::LeftButton);  // save all the same
        screen.waitSaved();
        QTRY_COMPARE_WITH_TIMEOUT(screen.newest().state, VersionState::Draft, 5'000);
        QCOMPARE(screen.stored().marketing.leadsPerQuarter, 88);
    }

    /// Both sides at one window: change, decline, counter, take the offer, agree, sign.
    void aWholeNegotiation()
    {
        const Screen screen;
        const auto card = [&](const char* button) { QTest::mouseClick(screen.find<QPushButton>(button), Qt::LeftButton); };
        const auto say = [&](const char* text) {
            auto* line = screen.find<QLineEdit>("pointAnswer");
            for (QLineEdit* other : screen.page->findChildren<QLineEdit*>(QStringLiteral("pointAnswer")))
                if (other->isVisible()) line = other;
            QTest::keyClicks(line, QString::fromLatin1(text));
            QTest::keyClick(line, Qt::Key_Return);
            screen.settle();
        };
        const auto state = [&] {
            const auto* label = screen.page->findChild<QLabel*>(QStringLiteral("pointState"));
            return label ? label->text() : QString();
        };
        screen.showClause(handover::ClauseKind::Marketing);
        screen.find<FieldEditor>("marketing.leadsPerQuarter")->findChild<QSpinBox*>()->setValue(90);
        screen.showClause(handover::ClauseKind::Sales);
        screen.find<FieldEditor>("sales.decision")->findChild<QSpinBox*>()->setValue(60);
        screen.waitSaved();
        screen.trigger("propose");
        screen.settle();
        QCOMPARE(screen.newest().state, VersionState::Proposed);

        // Sales declines the one and offers another value for the other.
        screen.showClause(handover::ClauseKind::Marketing);
        card("pointDecline");
        say("Too few for our team");
        answerAs(screen, "Max Roth");
        QVERIFY2(state().contains(QStringLiteral("Declined")), qPrintable(state()));
        QVERIFY(screen.find<QLabel>("pointRemark")->text().contains(QStringLiteral("Too few for our team")));
        screen.showClause(handover::ClauseKind::Sales);
        card("pointCounter");
        auto* offer = screen.page->findChild<CounterDialog*>();
        QVERIFY(offer);
        offer->findChild<FieldEditor*>(QStringLiteral("counterValue"))->findChild<QSpinBox*>()->setValue(120);
        QTest::mouseClick(offer->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
        screen.settle();
        QVERIFY2(state().contains(QStringLiteral("offers another value")), qPrintable(state()));
        signAs(screen, "Max", passphrase, false);

        // Marketing takes the offer, which is an edit, and puts the other number right.
        card("pointTakeOffer");
        answerAs(screen, "Anna Kern");
        QCOMPARE(screen.newest().state, VersionState::Draft);
        QCOMPARE(screen.stored().sales.decisionMinutes, 120);
        QVERIFY2(state().contains(QStringLiteral("Agreed")), qPrintable(state()));
        screen.trigger("propose");
        screen.settle();
        QCOMPARE(screen.newest().state, VersionState::Draft);  // a declined change stands in the way, and is shown
        QCOMPARE(screen.find<QListView>("clauseList")->currentIndex().row(), clauseNumber(handover::ClauseKind::Marketing) - 1);
        screen.find<FieldEditor>("marketing.leadsPerQuarter")->findChild<QSpinBox*>()->setValue(110);
        screen.waitSaved();
        screen.trigger("propose");
        screen.settle();
        QCOMPARE(screen.newest().state, VersionState::Proposed);
        screen.trigger("agreeToAll");
        answerAs(screen, "Max Roth");
        QVERIFY(!screen.find<QAction>("agreeToAll")->isVisible());
        signAs(screen, "Max", passphrase, true);
        signAs(screen, "Anna", passphrase, true);
        QCOMPARE(screen.newest().state, VersionState::InForce);
        QCOMPARE(screen.stored().marketing.leadsPerQuarter, 110);
    }

    void aSignatureIsWithdrawnAndARefusalSaysWhy()
    {
        const Screen screen;
        screen.trigger("propose");
        screen.settle();
        signAs(screen, "Max", passphrase, true);
        QCOMPARE(screen.newest().state, VersionState::SignedByOne);
        screen.trigger("withdrawSignature");  // the window acts as Anna: sales is asked
        answerAs(screen, "Max Roth");
        QCOMPARE(screen.newest().state, VersionState::Proposed);
        QVERIFY(screen.newest().signatures.empty());
        static_cast<void>(expectValue(usecase::refuse(*screen.workspace.another(), screen.newest().id, screen.persons[1].id, "The numbers are last year's", now)));
        screen.page->reload();
        screen.settle();
        QCOMPARE(screen.newest().state, VersionState::Draft);
        QVERIFY2(screen.find<QLabel>("versionState")->text().contains(QStringLiteral("Max Roth refused to sign on")), qPrintable(screen.find<QLabel>("versionState")->text()));
        QVERIFY(screen.find<QLabel>("versionState")->text().contains(QStringLiteral("The numbers are last year's")));
    }

    void aChangeIsTakenBackToWhatItWas()
    {
        const Screen screen;
        screen.showClause(handover::ClauseKind::Marketing);
        screen.find<FieldEditor>("marketing.leadsPerQuarter")->findChild<QSpinBox*>()->setValue(90);
        screen.waitSaved();
        screen.page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(screen.page.get()));
        screen.find<QPushButton>("pointTakeBack")->setFocus();
        QTest::mouseClick(screen.find<QPushButton>("pointTakeBack"), Qt::LeftButton);
        screen.waitSaved();
        QTRY_COMPARE_WITH_TIMEOUT(screen.stored().marketing.leadsPerQuarter, b2b().marketing.leadsPerQuarter, 5'000);
        QTRY_VERIFY(!screen.find<QWidget>("pointsView")->isVisible());
        screen.settle();
        QVERIFY2(QApplication::focusWidget(), "the button is gone, the keyboard goes on");
        QVERIFY(screen.page->isAncestorOf(QApplication::focusWidget()));
    }

    void namesFromElsewhereAreNoMarkup()
    {
        const std::string name = "<img src=file:///etc/hostname><b>Weber</b>";
        const std::vector<WordRun> runs{{WordRun::Kind::Kept, "A "}, {WordRun::Kind::Removed, name}, {WordRun::Kind::Added, "\"&" + name}};
        const QString html = redlineHtml(runs, QPalette());
        QVERIFY(!html.contains(QStringLiteral("<img")));
        QVERIFY(!html.contains(QStringLiteral("<b>")));
        QVERIFY(!replacedHtml(QString::fromStdString(name), QString::fromStdString(name), QPalette()).contains(QStringLiteral("<img")));
    }

    void nobodyWithAKeyIsOfferedOne()
    {
        const Screen screen(false);
        screen.trigger("propose");
        screen.settle();
        QVERIFY(screen.find<QWidget>("questionStrip")->isVisible());
        QTest::mouseClick(screen.find<QPushButton>("questionFirst"), Qt::LeftButton);
        auto* dialog = screen.page->findChild<KeyDialog*>();
        QVERIFY(dialog);
        auto* first = dialog->findChild<QLineEdit*>(QStringLiteral("keyPassphrase"));
        auto* again = dialog->findChild<QLineEdit*>(QStringLiteral("keyPassphraseAgain"));
        auto* create = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        QTest::keyClicks(first, QStringLiteral("one"));
        QTest::keyClicks(again, QStringLiteral("two"));
        QTest::mouseClick(create, Qt::LeftButton);
        QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("keyProblem"))->isVisible());
        again->setText(QStringLiteral("one"));
        QTest::mouseClick(create, Qt::LeftButton);
        screen.settle();
        const auto known = expectValue(usecase::personNamed(*screen.workspace.another(), "Anna Kern"));
        QVERIFY(!known.fingerprint.empty());
        QCOMPARE(KeyFolder(screen.keyFolder()).contents().size(), std::size_t{1});
        QVERIFY(!(QFile::permissions(KeyFolder(screen.keyFolder()).pathFor("Anna Kern")) & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void impactFollowsTheDraft()
    {
        const Screen screen;
        auto* label = screen.find<QLabel>("impact_mql");
        QTRY_COMPARE_WITH_TIMEOUT(label->text(), QStringLiteral("0"), 5'000);
    }

    void speaksBothLanguages()
    {
        const Screen screen;
        screen.showClause(handover::ClauseKind::Sales);
        const QString english = screen.find<QLabel>("clauseSentence")->text();
        useLanguage(Language::German);
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(screen.page.get(), &change);
        QVERIFY(screen.find<QLabel>("clauseSentence")->text() != english);
        useLanguage(Language::English);
    }
};

QTEST_MAIN(AgreementPageTest)
#include "tst_agreement_page.moc"
