// Editors that show what a value means while it is typed: the curve of a rule, lists of words, closed days, and problems where they stand.

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/agreement/templates.h"
#include "core/agreement/validation.h"
#include "core/scoring/decay.h"
#include "ui/agreement/clause_parts.h"
#include "ui/agreement/decay_curve.h"
#include "ui/agreement/draft.h"
#include "ui/agreement/field_editor.h"
#include "ui/agreement/holidays_part.h"
#include "ui/agreement/pause_rows.h"
#include "ui/agreement/row_problems.h"
#include "ui/agreement/words_part.h"
#include "ui/shared/languages.h"

using namespace handschlag;
using namespace handschlag::ui;
using namespace handschlag::agreement;

namespace {

BehaviourRule ruleOf(Decay decay, int window, int halfLife = 0, std::vector<DecayStep> steps = {})
{
    BehaviourRule rule;
    rule.decay = decay;
    rule.windowDays = window;
    rule.halfLifeDays = halfLife;
    rule.steps = std::move(steps);
    return rule;
}

/// The parts of a clause on a page of their own, over the template.
class Editor {
public:
    explicit Editor(handover::ClauseKind kind)
    {
        useLanguage(Language::English);
        draft.load(*templateDocument("b2b_standard"));
        draft.setEditable(true);
        draft.setYear(2026);
        auto* column = new QVBoxLayout(&page);
        for (ClausePart* part : partsOf(kind, &draft)) column->addWidget(part);
        QObject::connect(&draft, &Draft::changed, &page, [this] { draft.setProblems(validate(draft.document())); });
        page.resize(700, 2'000);
        page.show();
    }
    template <class T>
    [[nodiscard]] T* find(const char* name) const
    {
        T* found = page.findChild<T*>(QString::fromLatin1(name));
        if (!found) qFatal("no %s", name);
        return found;
    }
    /// Of those that are made anew for another selection, the one that is seen.
    template <class T>
    [[nodiscard]] T* shown(const char* name) const
    {
        for (T* found : page.findChildren<T*>(QString::fromLatin1(name)))
            if (found->isVisibleTo(&page)) return found;
        qFatal("no %s is shown", name);
    }
    /// What the button for another team offers.
    void offerTeams() const { emit find<QToolButton>("addTeam")->menu()->aboutToShow(); }
    [[nodiscard]] QList<QAction*> offers() const { return find<QToolButton>("addTeam")->menu()->actions(); }
    [[nodiscard]] QStringList offered() const
    {
        QStringList names;
        for (const QAction* offer : offers()) names << offer->text();
        return names;
    }
    Draft draft;
    QWidget page;
};

}  // namespace

class TestClauseEditors : public QObject {
    Q_OBJECT
private slots:
    void init() { useLanguage(Language::English); }
    void curveIsTheTableOfScoring_data()
    {
        QTest::addColumn<int>("decay");
        QTest::addColumn<int>("window");
        QTest::addColumn<int>("halfLife");
        QTest::newRow("none") << static_cast<int>(Decay::None) << 30 << 0;
        QTest::newRow("half-life") << static_cast<int>(Decay::HalfLife) << 90 << 45;
        QTest::newRow("linear") << static_cast<int>(Decay::Linear) << 60 << 0;
        QTest::newRow("steps") << static_cast<int>(Decay::Step) << 60 << 0;
    }
    void curveIsTheTableOfScoring()
    {
        QFETCH(int, decay);
        QFETCH(int, window);
        QFETCH(int, halfLife);
        const BehaviourRule rule = ruleOf(static_cast<Decay>(decay), window, halfLife, {{0, 65'536}, {30, 32'768}});
        const auto table = scoring::weightTable(rule);
        const auto percents = decayPercents(rule);
        QCOMPARE(percents.size(), table.size());
        for (std::size_t age = 0; age < table.size(); ++age) QCOMPARE(percents[age] * 65'536 / 100, static_cast<double>(table[age]));
        if (halfLife > 0) QCOMPARE(percents[static_cast<std::size_t>(halfLife)], 50.0);
    }

    void saysTheCurveInWords_data()
    {
        QTest::addColumn<BehaviourRule>("rule");
        QTest::addColumn<QString>("words");
        QTest::newRow("none") << ruleOf(Decay::None, 30) << "Counts in full as long as it counts, nothing from day 30 on.";
        QTest::newRow("half-life") << ruleOf(Decay::HalfLife, 30, 14) << "Counts 100 % on the first day, 50 % after 14 days, 25 % after 28 days, nothing from day 30 on.";
        QTest::newRow("linear") << ruleOf(Decay::Linear, 40) << "Counts 100 % on the first day, 75 % after 10 days, 50 % after 20 days, 25 % after 30 days, nothing from day 40 on.";
        QTest::newRow("steps") << ruleOf(Decay::Step, 60, 0, {{10, 32'768}, {70, 0}}) << "Counts 100 % on the first day, 50 % after 10 days, nothing from day 60 on.";
        QTest::newRow("no half-life yet") << ruleOf(Decay::HalfLife, 30, 0) << "Window and half-life are still missing.";
        QTest::newRow("no window yet") << ruleOf(Decay::None, 0) << "Window and half-life are still missing.";
    }
    void saysTheCurveInWords()
    {
        QFETCH(BehaviourRule, rule);
        QFETCH(QString, words);
        QCOMPARE(decayWords(rule), words);
    }

    void curveFollowsTyping()
    {
        Editor editor(handover::ClauseKind::Behaviour);
        auto* curve = editor.find<DecayCurve>("decayCurve");
        QVERIFY(curve->accessibleDescription().contains("50 % after 14 days"));
        const QImage before = curve->grab().toImage();
        auto* halfLife = editor.find<FieldEditor>("behaviour.rule.halfLifeDays")->findChild<QSpinBox*>();
        halfLife->selectAll();
        QTest::keyClicks(halfLife, "7");
        QVERIFY2(curve->accessibleDescription().contains("50 % after 7 days"), qPrintable(curve->accessibleDescription()));
        QCOMPARE(editor.draft.document().behaviour.groups[0].rules[0].halfLifeDays, 7);
        QVERIFY(curve->grab().toImage() != before);
        editor.draft.history().undo();
        QVERIFY(curve->accessibleDescription().contains("50 % after 14 days"));
    }

    void curveFollowsTheSelection()
    {
        Editor editor(handover::ClauseKind::Behaviour);
        auto* groups = editor.find<QTableView>("behaviour.groups");
        groups->setCurrentIndex(groups->model()->index(2, 0));
        QCOMPARE(editor.find<FieldEditor>("behaviour.rule.windowDays")->value().toInt(), 90);
        QVERIFY(editor.find<DecayCurve>("decayCurve")->accessibleDescription().contains("nothing from day 90 on"));
        auto* rules = editor.find<QTableView>("behaviour.rules");
        groups->setCurrentIndex(groups->model()->index(3, 0));
        rules->setCurrentIndex(rules->model()->index(2, 0));
        QVERIFY(editor.find<DecayCurve>("decayCurve")->accessibleDescription().startsWith("Counts in full"));
    }

    void wordsOneALine()
    {
        QCOMPARE(wordsOfLines("ceo\n  head of  sales \r\n\n;cto,ceo"), (QStringList{"ceo", "head of sales", "cto"}));
        QCOMPARE(wordsOfLines(""), QStringList());
    }

    void editsWordsAsAList()
    {
        Editor editor(handover::ClauseKind::Fit);
        auto* list = editor.find<QPlainTextEdit>("fit.words");
        QVERIFY(!list->parentWidget()->isVisibleTo(&editor.page));
        auto* criteria = editor.find<QTableView>("fit.criteria");
        criteria->setCurrentIndex(criteria->model()->index(2, 0));
        auto* buckets = editor.find<QTableView>("fit.buckets");
        buckets->setCurrentIndex(buckets->model()->index(3, 0));
        QVERIFY(list->parentWidget()->isVisibleTo(&editor.page));
        QVERIFY(list->toPlainText().startsWith("leiter\nleiterin\n"));
        list->moveCursor(QTextCursor::Start);
        QTest::keyClicks(list, "captain");
        QTest::keyClick(list, Qt::Key_Return);
        const auto& words = std::get<TextMatch>(editor.draft.document().fit.criteria[2].buckets[3].match).words;
        QCOMPARE(words.front(), "captain");
        QCOMPARE(words[1], "leiter");
        // A pasted page is text.
        auto* mime = new QMimeData;
        mime->setHtml("<b>fett</b><img src=file:///etc/passwd>");
        mime->setText("<b>fett</b>");
        list->selectAll();
        QGuiApplication::clipboard()->setMimeData(mime);
        list->paste();
        QCOMPARE(list->toPlainText(), "<b>fett</b>");
        QCOMPARE(std::get<TextMatch>(editor.draft.document().fit.criteria[2].buckets[3].match).words, (std::vector<std::string>{"<b>fett</b>"}));
    }

    void listsClosedDays()
    {
        CalendarClause calendar;
        calendar.region = "BY";
        calendar.closedYearly = {{12, 24}, {2, 29}};
        calendar.closedDays = {dayFromCivil(2026, 5, 15), dayFromCivil(2027, 5, 7), dayFromCivil(2026, 12, 25)};
        const QStringList days = closedDaysOf(calendar, 2026);
        // Thirteen holidays of Bavaria, Christmas Eve, and the bridge day; a holiday closed once more stays one.
        QCOMPARE(days.size(), 15);
        QCOMPARE(days.first(), "Thu 1 January: New Year's Day");
        QVERIFY(days.contains("Fri 15 May: closed once"));
        QVERIFY(days.contains("Thu 24 December: closed every year"));
        QVERIFY(std::ranges::is_sorted(days, {}, [](const QString& line) { return QLocale(QLocale::English).toDate(line.section(u':', 0, 0).section(u' ', 1) + " 2026", "d MMMM yyyy"); }));
        QVERIFY(closedDaysOf(calendar, 2028).contains("Tue 29 February: closed every year"));
    }

    void showsClosedDaysOfTheLand()
    {
        Editor editor(handover::ClauseKind::Calendar);
        auto* days = editor.find<QLabel>("closedDays");
        QVERIFY(!days->text().contains("Epiphany"));
        editor.draft.edit({}, {}, [](Document& document) { document.calendar.region = "BW"; });
        QVERIFY2(days->text().contains("6 January"), qPrintable(days->text()));
    }

    void codesAreMadeOfNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("code");
        QTest::newRow("words") << "Contact away" << "contact_away";
        QTest::newRow("umlauts") << "Kunde möchte Ruhe, groß!" << "kunde_moechte_ruhe_gross";
        QTest::newRow("accents") << "  Salon à  Paris " << "salon_a_paris";
        QTest::newRow("nothing left") << "休暇 <>" << "pause";
        QTest::newRow("long") << QString(60, u'x') << QString(40, u'x');
    }
    void codesAreMadeOfNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, code);
        QCOMPARE(QString::fromStdString(codeFromName(name.toStdString())), code);
    }

    void editsPauses()
    {
        Editor editor(handover::ClauseKind::Sales);
        const auto& pauses = [&]() -> const std::vector<PauseReason>& { return editor.draft.document().sales.pauses; };
        auto* view = editor.find<QTableView>("sales.pauses");
        QCOMPARE(view->model()->rowCount(), 3);
        QCOMPARE(view->model()->index(1, 0).data().toString(), "Bitte um späteren Kontakt");
        view->setCurrentIndex(view->model()->index(2, 0));
        view->parentWidget()->findChild<QToolButton*>("addRow")->click();
        QCOMPARE(pauses().size(), std::size_t{4});
        QCOMPARE(pauses()[3].code, "new_1");
        view->model()->setData(view->model()->index(3, 0), "Messe & Ausstellung");
        QCOMPARE(pauses()[3].code, "messe_ausstellung");
        view->model()->setData(view->model()->index(3, 1), "Trade fair");
        QCOMPARE(pauses()[3], (PauseReason{"messe_ausstellung", {"Messe & Ausstellung", "Trade fair"}}));
        // An agreed reason that is called otherwise stays the same reason.
        view->model()->setData(view->model()->index(0, 1), "On leave");
        QCOMPARE(pauses()[0].code, "contact_away");
        // Two of one name are two.
        view->setCurrentIndex(view->model()->index(3, 0));
        view->parentWidget()->findChild<QToolButton*>("addRow")->click();
        view->model()->setData(view->model()->index(4, 1), "Messe Ausstellung");
        QCOMPARE(pauses()[4].code, "messe_ausstellung_2");
        // A name is missing.
        auto* below = editor.find<QLabel>("sales.pauses.problems");
        QVERIFY(!below->isVisibleTo(&editor.page));
        view->model()->setData(view->model()->index(3, 1), " ");
        QVERIFY2(below->text().contains("Messe & Ausstellung: A reason for a pause needs"), qPrintable(below->text()));
        QVERIFY(hasErrors(editor.draft.problems()));
        editor.draft.history().undo();
        QVERIFY(!below->isVisibleTo(&editor.page));
        view->setCurrentIndex(view->model()->index(0, 0));
        view->parentWidget()->findChild<QToolButton*>("removeRow")->click();
        QCOMPARE(pauses().front().code, "asked_to_wait");
        while (editor.draft.history().canUndo()) editor.draft.history().undo();
        QVERIFY(editor.draft.document() == *templateDocument("b2b_standard"));
        while (editor.draft.history().canRedo()) editor.draft.history().redo();
        QCOMPARE(pauses().size(), std::size_t{4});
    }

    void givesATeamItsHours()
    {
        Editor editor(handover::ClauseKind::Calendar);
        const auto& calendar = [&]() -> const CalendarClause& { return editor.draft.document().calendar; };
        auto* whose = editor.find<QComboBox>("calendar.whose");
        auto* remove = editor.find<QToolButton>("removeTeam");
        QCOMPARE(whose->count(), 1);
        QVERIFY(!remove->isVisibleTo(&editor.page));
        editor.offerTeams();
        QCOMPARE(editor.offered(), (QStringList{"Innendienst", "Außendienst", "Export"}));
        editor.offers()[1]->trigger();
        QCOMPARE(whose->currentIndex(), 1);
        QVERIFY(whose->currentText().contains("Außendienst"));
        QVERIFY(remove->isVisibleTo(&editor.page));
        QCOMPARE(calendar().teams.size(), std::size_t{1});
        QVERIFY(calendar().teams[0] == (TeamHours{"Außendienst", calendar().zone, calendar().region, calendar().hours, calendar().closedYearly, {}}));
        // What is edited now is the team's, and everybody's stays.
        auto* region = editor.find<FieldEditor>("calendar.team0.region")->findChild<QComboBox*>();
        region->setCurrentIndex(region->findData("BY"));
        auto* hours = editor.find<QTableView>("calendar.team0.hours");
        hours->model()->setData(hours->model()->index(4, 2), 15 * 60);
        QCOMPARE(calendar().teams[0].region, "BY");
        QCOMPARE(calendar().teams[0].hours[4].toMinute, 900);
        QCOMPARE(calendar().region, "");
        QCOMPARE(calendar().hours[4].toMinute, 1020);
        QVERIFY(editor.shown<QLabel>("closedDays")->text().contains("Epiphany"));
        // Everybody again.
        emit whose->activated(0);
        QVERIFY(!remove->isVisibleTo(&editor.page));
        QVERIFY(!editor.shown<QLabel>("closedDays")->text().contains("Epiphany"));
        QCOMPARE(editor.find<QTableView>("calendar.hours")->model()->index(4, 2).data(Qt::EditRole).toInt(), 1020);
        // The other teams, too; then nobody is left to offer.
        editor.offerTeams();
        QCOMPARE(editor.offered(), (QStringList{"Innendienst", "Export"}));
        editor.offers()[0]->trigger();
        editor.offerTeams();
        editor.offers()[0]->trigger();
        editor.offerTeams();
        QVERIFY(editor.offers().size() == 1 && !editor.offers()[0]->isEnabled());
        while (editor.draft.history().canUndo()) editor.draft.history().undo();
        QCOMPARE(whose->count(), 1);
        QCOMPARE(whose->currentIndex(), 0);
        QVERIFY(editor.draft.document() == *templateDocument("b2b_standard"));
        while (editor.draft.history().canRedo()) editor.draft.history().redo();
        QCOMPARE(calendar().teams.size(), std::size_t{3});
        // The one that is shown stays shown when the one before it goes.
        emit whose->activated(2);
        editor.draft.edit({}, {}, [](Document& document) { document.calendar.teams.erase(document.calendar.teams.begin()); });
        QCOMPARE(whose->currentIndex(), 1);
        QVERIFY(whose->currentText().contains("Innendienst"));
        remove->click();
        QCOMPARE(calendar().teams.size(), std::size_t{1});
        QCOMPARE(calendar().teams[0].team, "Export");
        QCOMPARE(whose->currentIndex(), 0);
    }

    void problemsNameTheTeam()
    {
        Editor editor(handover::ClauseKind::Calendar);
        auto* problems = editor.find<QLabel>("calendar.teams.problems");
        editor.draft.edit({}, {}, [](Document& document) {
            document.calendar.teams = {{"Innendienst", "Europe/Berlin", "", document.calendar.hours, {}, {}}};
        });
        QVERIFY(!problems->isVisibleTo(&editor.page));
        editor.draft.edit({}, {}, [](Document& document) { document.calendar.teams[0].hours.push_back({0, 960, 1080}); });
        QCOMPARE(problems->text(), "✗ Innendienst: The opening hours on weekday 1 overlap.");
        editor.draft.edit({}, {}, [](Document& document) { document.calendar.teams[0].hours.clear(); });
        QVERIFY2(problems->text().contains("Innendienst: The business calendar never opens"), qPrintable(problems->text()));
        editor.draft.setEditable(false);
        QVERIFY(!editor.find<QToolButton>("addTeam")->isEnabled());
    }

    void problemsStandAtTheirRow()
    {
        Editor editor(handover::ClauseKind::Fit);
        auto* below = editor.find<QLabel>("fit.buckets.problems");
        QVERIFY(!below->isVisibleTo(&editor.page));
        editor.draft.edit({}, {}, [](Document& document) {
            std::get<RangeMatch>(document.fit.criteria[0].buckets[1].match).from = 50;
        });
        QVERIFY(below->isVisibleTo(&editor.page));
        QVERIFY2(below->text().contains("100"), qPrintable(below->text()));
        auto* buckets = editor.find<QTableView>("fit.buckets");
        QVERIFY(!buckets->model()->index(1, 0).data(Qt::AccessibleDescriptionRole).toString().isEmpty());
        QVERIFY(!buckets->model()->index(1, 0).data(Qt::DecorationRole).value<QIcon>().isNull());
        QVERIFY(buckets->model()->index(3, 0).data(Qt::AccessibleDescriptionRole).toString().isEmpty());
        auto* criteria = editor.find<QTableView>("fit.criteria");
        QVERIFY(!criteria->model()->index(0, 0).data(Qt::AccessibleDescriptionRole).toString().isEmpty());
        criteria->setCurrentIndex(criteria->model()->index(1, 0));
        QVERIFY(!below->isVisibleTo(&editor.page));
        editor.draft.history().undo();
        criteria->setCurrentIndex(criteria->model()->index(0, 0));
        QVERIFY(!below->isVisibleTo(&editor.page));
    }

    void problemsStandAtTheirField()
    {
        Editor editor(handover::ClauseKind::Marketing);
        auto* problem = editor.find<QLabel>("marketing.leadsPerQuarter.problem");
        QVERIFY(!problem->isVisibleTo(&editor.page));
        editor.draft.edit({}, {}, [](Document& document) { document.marketing.leadsPerQuarter = 0; });
        QVERIFY(problem->isVisibleTo(&editor.page));
        QVERIFY(!problem->text().isEmpty());
    }
};

QTEST_MAIN(TestClauseEditors)
#include "tst_clause_editors.moc"
