// The Review page: a whole meeting played with mouse and keys, the agenda edited, the presentation, and quarters without anything in them.

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTextEdit>
#include <QToolButton>
#include <QtTest>

#include "core/usecase/disputes.h"
#include "core/usecase/negotiation.h"
#include "core/usecase/review_meeting.h"
#include "core/usecase/review_ports.h"
#include "core/usecase/review_proposals.h"
#include "core/usecase/reviews.h"
#include "tests/support/judged_quarter.h"
#include "ui/agreement/sign_dialog.h"
#include "ui/review/agenda_list.h"
#include "ui/review/decision_dialog.h"
#include "ui/review/lines_view.h"
#include "ui/review/present_window.h"
#include "ui/review/review_page.h"
#include "ui/review/review_pdf_dialog.h"
#include "ui/review/slide_deck.h"
#include "ui/shared/languages.h"

using namespace handschlag;
using namespace handschlag::ui;
using agreement::VersionState;

namespace {

/// A Wednesday in the quarter after the one that is judged.
const Instant meetingAt = *instantFromIso("2026-04-08T08:00:00Z");
const review::Quarter judged{2026, 1, 1};

QString plain(QString text) { return text.replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' '); }

/// Five leads handed over in March: three decided in time or late, one rejected and contested, one forgotten.
class Room : public JudgedQuarter {
public:
    Room() : JudgedQuarter(6, 5)
    {
        const handover::Handover contested = handoverOf(2);
        usecase::RejectRequest request;
        request.handover = contested.id;
        request.reason = "poor_fit";
        request.comment = "Zu klein";
        static_cast<void>(expectValue(usecase::reject(*store, request, contested.owner ? contested.owner : sales(), officeNow.plus(3'600))));
        static_cast<void>(expectValue(usecase::object(*store, contested.id, "320 Leute", marketing(), officeNow.plus(2 * 3'600))));
        dispute = contested.id;
    }
    /// One more lead promised a quarter, by marketing.
    void gather()
    {
        const auto active = expectValue(usecase::activeAgreement(*store, "", officeNow));
        auto more = active.document;
        ++more.marketing.leadsPerQuarter;
        const auto changes = agreement::differences(active.document, more);
        static_cast<void>(expectValue(usecase::gatherProposal(*store, "", changes.front(), "Es kommen mehr", marketing(), officeNow)));
    }
    HandoverId dispute;
};

class Screen {
public:
    explicit Screen(const TemporaryStore& workspace, Instant now = meetingAt)
    {
        Session::Setup setup;
        setup.info.zone = "Europe/Berlin";
        setup.info.demo = true;
        setup.openStore = [path = workspace.path()] { return store::openWorkspace(path); };
        setup.now = [now] { return now; };
        setup.keyFolder = folder_.path();
        session_ = std::make_unique<Session>(std::move(setup));
        page_ = std::make_unique<ReviewPage>(session_.get());
        QObject::connect(page_.get(), &Page::navigationRequested, page_.get(), [this](const QString& page, const QVariant&) { gone_ << page; });
        QObject::connect(page_.get(), &Page::failed, page_.get(), [this](const QString& message) { failures_ << message; });
        page_->resize(1'180, 760);
        page_->show();
        page_->activateWindow();
        page_->reload();
        wait();
    }
    ~Screen() { page_.reset(); }
    void wait() const
    {
        for (const int milliseconds : {60, 30}) {
            QTest::qWait(milliseconds);
            QVERIFY(QTest::qWaitFor([this] { return !session_->tasks().isBusy(); }, 60'000));
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    template <class T>
    [[nodiscard]] T* find(const char* name) const
    {
        T* found = page_->findChild<T*>(QString::fromLatin1(name));
        if (!found) qFatal("no %s", name);
        return found;
    }
    void click(const char* button) const
    {
        auto* wanted = find<QAbstractButton>(button);
        QVERIFY2(wanted->isVisible() && wanted->isEnabled(), button);
        QTest::mouseClick(wanted, Qt::LeftButton);
        wait();
    }
    [[nodiscard]] AgendaList& agenda() const { return *find<AgendaList>("agenda"); }
    /// With a click on its title.
    void go(const std::string& key) const
    {
        AgendaList& list = agenda();
        for (int row = 0; row < list.count(); ++row) {
            if (list.item(row)->data(Qt::UserRole).toString().toStdString() != key) continue;
            list.scrollToItem(list.item(row));
            const QRect area = list.visualItemRect(list.item(row));
            QTest::mouseClick(list.viewport(), Qt::LeftButton, Qt::NoModifier, {area.right() - 8, area.center().y()});
            return wait();
        }
        QFAIL(key.c_str());
    }
    void answerAs(const char* person) const
    {
        auto* names = find<QComboBox>("actorNames");
        QVERIFY2(names->isVisible(), person);
        names->setCurrentIndex(names->findText(QString::fromLatin1(person)));
        QVERIFY2(names->currentIndex() >= 0, person);
        click("actorUse");
    }
    /// The page has the keyboard again after a dialog, as a window manager would give it back.
    void activate() const
    {
        page_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page_.get()));
    }
    [[nodiscard]] QString text(const char* label) const { return plain(find<QLabel>(label)->text()); }
    [[nodiscard]] QString cell(const char* table, int row, int column) const
    {
        return plain(find<LinesView>(table)->model()->index(row, column).data().toString());
    }
    /// Everything that the slide shows in words.
    [[nodiscard]] QString slideText() const
    {
        QStringList texts;
        for (const QLabel* label : find<SlideDeck>("reviewDeck")->findChildren<QLabel*>())
            if (label->isVisible()) texts << plain(label->text());
        return texts.join(u'\n');
    }
    [[nodiscard]] Session& session() const { return *session_; }
    [[nodiscard]] ReviewPage& page() const { return *page_; }
    [[nodiscard]] const QStringList& gone() const { return gone_; }
    [[nodiscard]] const QStringList& failures() const { return failures_; }

private:
    QTemporaryDir folder_;
    std::unique_ptr<Session> session_;
    std::unique_ptr<ReviewPage> page_;
    QStringList gone_, failures_;
};

void takePicture(QWidget& widget, const char* name)
{
    const QString folder = qEnvironmentVariable("HANDSCHLAG_PICTURES");
    if (!folder.isEmpty()) QVERIFY(widget.grab().save(folder + '/' + QString::fromLatin1(name) + ".png"));
}

/// Fills the form in which a decision is noted, and sends it.
void decide(const Screen& screen, const char* what, const char* figure, double target)
{
    auto* dialog = screen.page().findChild<DecisionDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    auto* text = dialog->findChild<QPlainTextEdit*>(QStringLiteral("decisionText"));
    QTest::keyClicks(text, QString::fromUtf8(what));
    auto* owner = dialog->findChild<QComboBox*>(QStringLiteral("decisionOwner"));
    owner->setCurrentIndex(owner->findText(QStringLiteral("Jonas Vogel"), Qt::MatchStartsWith));
    if (figure) {
        auto* figures = dialog->findChild<QComboBox*>(QStringLiteral("decisionFigure"));
        QVERIFY2(figures->findData(QString::fromLatin1(figure)) > 0, figure);
        figures->setCurrentIndex(figures->findData(QString::fromLatin1(figure)));
        dialog->findChild<QAbstractButton*>(QStringLiteral("decisionHasTarget"))->click();
        dialog->findChild<QDoubleSpinBox*>(QStringLiteral("decisionTarget"))->setValue(target);
    }
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("decisionSave")), Qt::LeftButton);
    screen.wait();
}

void ruleFor(const Screen& screen, const char* side, const char* reason)
{
    const QByteArray name(side);
    QTest::mouseClick(screen.find<QRadioButton>((name + "Upheld").constData()), Qt::LeftButton, Qt::NoModifier, {8, 8});
    QTest::keyClicks(screen.find<QPlainTextEdit>((name + "RulingText").constData()), QString::fromUtf8(reason));
    screen.click((name + "RulingSend").constData());
}

void signAs(const Screen& screen, const char* person)
{
    screen.click("reviewSign");
    auto* dialog = screen.page().findChild<SignDialog*>();
    QVERIFY(dialog);
    auto* names = dialog->findChild<QComboBox*>(QStringLiteral("signPerson"));
    names->setCurrentIndex(names->findText(QString::fromLatin1(person), Qt::MatchStartsWith));
    QVERIFY2(names->currentIndex() >= 0, person);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("signPassphrase")), QStringLiteral("demo"));
    QTest::keyClick(dialog->findChild<QTextEdit*>(QStringLiteral("readingPane")), Qt::Key_End, Qt::ControlModifier);
    auto* sign = dialog->findChild<QPushButton*>(QStringLiteral("signNow"));
    QTRY_VERIFY(sign->isEnabled());
    QTest::mouseClick(sign, Qt::LeftButton);
    screen.wait();
    QVERIFY2(!dialog->findChild<QLabel*>(QStringLiteral("signProblem"))->isVisible(),
             qPrintable(dialog->findChild<QLabel*>(QStringLiteral("signProblem"))->text()));
    dialog->close();
    screen.wait();
}

void freeze(const Screen& screen)
{
    screen.click("reviewFreezeButton");
    auto* question = screen.page().findChild<QMessageBox*>(QStringLiteral("freezeQuestion"));
    QVERIFY(question && question->isVisible());
    QTest::mouseClick(question->findChild<QPushButton*>(QStringLiteral("freezeNow")), Qt::LeftButton);
    screen.wait();
}

}  // namespace

class ReviewPageTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { useLanguage(Language::English); }

    /// Open, look at both scorecards, rule a dispute, decide twice, accept a proposal, sign on both sides, freeze.
    void aWholeMeeting()
    {
        Room room;
        room.gather();
        Screen screen(room.store);
        QCOMPARE(screen.find<QComboBox>("reviewQuarters")->currentText(), QStringLiteral("Q1 2026"));
        QCOMPARE(screen.agenda().count(), 13);
        screen.go("scorecards");
        QCOMPARE(screen.text("slideTitle"), QStringLiteral("Commitments of both sides"));
        takePicture(screen.page(), "review_scorecards");

        screen.go("disputes");
        QCOMPARE(screen.find<LinesView>("reviewDisputes")->model()->rowCount(), 1);
        QVERIFY2(screen.text("disputeSaid").contains("Zu klein") && screen.text("disputeSaid").contains("320 Leute"), qPrintable(screen.text("disputeSaid")));
        takePicture(screen.page(), "review_disputes");
        ruleFor(screen, "marketing", "Stimmt doch");
        screen.answerAs("Lukas Brandt");
        QCOMPARE(room.stored(room.dispute).state, handover::State::Disputed);
        QVERIFY2(screen.cell("reviewDisputes", 0, 3).contains("upheld"), qPrintable(screen.cell("reviewDisputes", 0, 3)));
        QVERIFY2(screen.find<QRadioButton>("salesUpheld")->hasFocus(), "the other side's turn");
        ruleFor(screen, "sales", "Zu klein");
        screen.answerAs("Jonas Vogel");
        QVERIFY(room.stored(room.dispute).state != handover::State::Disputed);
        QVERIFY2(screen.slideText().contains("No open disputes"), qPrintable(screen.slideText()));

        screen.activate();
        screen.agenda().setFocus();
        QTest::keyClick(&screen.agenda(), Qt::Key_D, Qt::ControlModifier);
        decide(screen, "Zwei Vertretungen am Morgen", "sales.decision.rate_bp", 90);
        screen.activate();
        screen.agenda().setFocus();
        QTest::keyClick(&screen.agenda(), Qt::Key_D, Qt::ControlModifier);
        decide(screen, "Messeleads einzeln besprechen", nullptr, 0);
        const auto decisions = expectValue(room.store->reviews().decisions(""));
        QCOMPARE(decisions.size(), std::size_t{2});
        QCOMPARE(decisions.front().target, std::optional<std::int64_t>(9'000));
        QCOMPARE(decisions.front().owner, room.sales());
        QCOMPARE(screen.find<LinesView>("decisionStrip")->model()->rowCount(), 2);
        QCOMPARE(screen.cell("decisionStrip", 1, 1), QStringLiteral("Messeleads einzeln besprechen"));

        screen.go("definition");
        takePicture(screen.page(), "review_definition");
        screen.click("proposalAccept");
        QVERIFY2(screen.cell("reviewProposals", 0, 4).contains("in the draft"), qPrintable(screen.cell("reviewProposals", 0, 4)));
        const auto draft = expectValue(usecase::newestVersion(*room.store, ""));
        QCOMPARE(draft.number, 3);
        QCOMPARE(expectValue(usecase::points(*room.store, draft.id)).size(), std::size_t{1});

        screen.go("signing");
        screen.click("reviewPropose");
        screen.click("reviewAgreeSales");
        signAs(screen, room.staff.persons.front().name.c_str());
        const auto half = expectValue(usecase::newestVersion(*room.store, ""));
        QCOMPARE(half.state, VersionState::SignedByOne);
        for (const usecase::Person& person : room.staff.persons)
            if (person.id == room.staff.headOf(agreement::Side::Sales)) signAs(screen, person.name.c_str());
        QCOMPARE(expectValue(usecase::newestVersion(*room.store, "")).state, VersionState::InForce);
        QVERIFY2(screen.text("slideTitle") == QStringLiteral("Signing") && screen.slideText().contains("in force"), qPrintable(screen.slideText()));

        freeze(screen);
        QVERIFY2(screen.text("reviewState").startsWith("Frozen on"), qPrintable(screen.text("reviewState")));
        QCOMPARE(expectValue(room.store->reviews().frozen("")).size(), std::size_t{1});
        QVERIFY2(screen.failures().isEmpty(), qPrintable(screen.failures().join(' ')));
        takePicture(screen.page(), "review_frozen");
    }

    /// What to look at together, beside what is contested; Enter leads to the lead.
    void sampleLeadsAreLookedAtTogether()
    {
        Room room;
        Screen screen(room.store);
        screen.go("disputes");
        const auto report = expectValue(usecase::reviewReport(*room.store, {"", {2026, 1, 1}, meetingAt, {}, true, Language::English}));
        QVERIFY(!report.samples.empty());
        auto* table = screen.find<LinesView>("reviewSamples");
        const auto& lines = table->lines().lines();
        QCOMPARE(lines.size(), report.samples.size());
        for (std::size_t i = 0; i < lines.size(); ++i) QCOMPARE(lines[i].cells[3].text, report.samples[i].rejected ? QStringLiteral("rejected") : QStringLiteral("accepted"));
        QSignalSpy navigation(&screen.page(), &Page::navigationRequested);
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(navigation.size(), 1);
        QCOMPARE(navigation.at(0).at(1).value<QVariant>().toLongLong(), report.lead(report.samples.front().handover)->lead.value);
    }
    void aClickListsTheBreachesBehindAPromise()
    {
        Room room;
        Screen screen(room.store);
        screen.go("scorecards");
        const auto& lines = screen.find<LinesView>("scorecardSales")->lines().lines();
        const auto missed = std::ranges::find(lines, std::string("decision"), &TextLine::id);
        QVERIFY(missed != lines.end());
        const int row = static_cast<int>(missed - lines.begin());
        // Of five leads two were decided in time, one late, one never; the contested one was rejected in time.
        QCOMPARE(screen.cell("scorecardSales", row, 2), QStringLiteral("3 of 5"));
        QCOMPARE(missed->cells[1].detail, QStringLiteral("2 missed"));  // no share of them is promised
        QVERIFY(!screen.find<QWidget>("scorecardBreaches")->isVisible());
        auto* table = screen.find<LinesView>("scorecardSales");
        QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier, table->visualRect(table->model()->index(row, 4)).center());
        screen.wait();
        QVERIFY(screen.find<QWidget>("scorecardBreaches")->isVisible());
        const QString listed = screen.slideText();
        QVERIFY2(listed.contains("2 breaches"), qPrintable(listed));
        for (const usecase::Person& person : room.staff.persons) QVERIFY2(!listed.contains(QString::fromStdString(person.name)), qPrintable(listed));
        QVERIFY(screen.failures().isEmpty());
    }

    /// What the other side declined is settled on the slide, so that the version can be proposed.
    void aDeclinedChangeIsTakenBackInPlace()
    {
        Room room;
        room.gather();
        Screen screen(room.store);
        screen.session().setActor(expectValue(usecase::personNamed(*room.store, "Lukas Brandt")));
        screen.wait();
        screen.go("definition");
        screen.click("proposalAccept");
        screen.go("signing");
        screen.click("reviewPropose");
        const auto proposed = expectValue(usecase::newestVersion(*room.store, ""));
        screen.go("definition");
        auto* table = screen.find<LinesView>("reviewDraft");
        table->setCurrentIndex(table->model()->index(0, 0));
        screen.wait();
        screen.click("pointDecline");
        QTest::keyClicks(screen.find<QLineEdit>("pointAnswer"), QStringLiteral("Zu viele"));
        screen.click("pointSend");
        screen.answerAs("Jonas Vogel");
        QCOMPARE(expectValue(usecase::points(*room.store, proposed.id)).front().state, agreement::PointState::Declined);
        screen.click("pointTakeBack");
        screen.answerAs("Lukas Brandt");
        QVERIFY(expectValue(usecase::points(*room.store, proposed.id)).empty());
        QCOMPARE(expectValue(usecase::newestVersion(*room.store, "")).state, VersionState::Draft);
        QVERIFY2(screen.failures().isEmpty(), qPrintable(screen.failures().join(' ')));
    }

    void theAgendaIsEdited()
    {
        Room room;
        Screen screen(room.store);
        screen.session().setActor(expectValue(usecase::personNamed(*room.store, "Lukas Brandt")));
        screen.wait();
        auto* field = screen.find<QLineEdit>("newPoint");
        QTest::keyClicks(field, QStringLiteral("Messe im Mai"));
        QTest::keyClick(field, Qt::Key_Return);
        screen.wait();
        QCOMPARE(screen.agenda().count(), 14);
        screen.go("own.1");
        QCOMPARE(screen.text("slideTitle"), QStringLiteral("Messe im Mai"));
        QTest::keyClick(&screen.agenda(), Qt::Key_Up, Qt::AltModifier);
        screen.wait();
        QCOMPARE(screen.agenda().currentKey(), std::string("own.1"));
        QCOMPARE(screen.agenda().currentRow(), 12);
        auto* note = screen.find<QPlainTextEdit>("pointNote");
        note->setFocus();
        QTest::keyClicks(note, QStringLiteral("Stand B 12"));
        screen.find<QLineEdit>("newPoint")->setFocus();
        screen.wait();
        const review::ReviewKey key{"", judged.first()};
        const auto points = expectValue(usecase::agenda(*room.store, key));
        const auto own = std::ranges::find(points, std::string("own.1"), &review::AgendaPoint::key);
        QVERIFY(own != points.end());
        QCOMPARE(own->note, std::string("Stand B 12"));
        // The note is taken back, then the move.
        screen.click("reviewUndoButton");
        screen.click("reviewUndoButton");
        QCOMPARE(screen.agenda().currentRow(), 13);
        QVERIFY(note->toPlainText().isEmpty());
        screen.go("lift");
        screen.find<QAction>("reviewHidePoint")->trigger();
        screen.wait();
        const auto shown = screen.agenda().shownKeys();
        QVERIFY(std::ranges::find(shown, std::string("lift")) == shown.end());
        QVERIFY(screen.failures().isEmpty());
    }

    void voicesAreCollectedWithoutNames()
    {
        Room room;
        Screen screen(room.store);
        screen.go("voices");
        screen.click("collectVoices");
        auto* answer = screen.find<QPlainTextEdit>("voiceAnswer");
        QTest::keyClicks(answer, QStringLiteral("Jemand mit Budget"));
        QTest::keyClick(answer, Qt::Key_Return, Qt::ControlModifier);
        screen.wait();
        QCOMPARE(expectValue(room.store->reviews().voices({"", judged.first()})).size(), std::size_t{1});
        QCOMPARE(screen.text("voiceQuote"), QStringLiteral("“Jemand mit Budget”"));
        for (const usecase::Person& person : room.staff.persons) QVERIFY(!screen.text("voiceQuote").contains(QString::fromStdString(person.name)));
        QVERIFY(screen.failures().isEmpty());
    }

    void thePresentationIsLedByKeys()
    {
        Room room;
        Screen screen(room.store);
        screen.session().setActor(expectValue(usecase::personNamed(*room.store, "Lukas Brandt")));
        screen.wait();
        screen.go("last_decisions");
        QTest::keyClick(&screen.agenda(), Qt::Key_F5);
        auto* window = screen.page().findChild<PresentWindow*>();
        QVERIFY(window && window->isVisible());
        window->activateWindow();
        // qWaitForWindowActive is content with the page that it belongs to.
        QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget*>(window));
        window->resize(1'280, 800);
        QVERIFY2(window->font().pointSizeF() >= 1.5 * screen.page().font().pointSizeF(), "type grows with the window");
        QTest::keyClick(window, Qt::Key_Right);
        QCOMPARE(window->point(), std::string("scorecards"));
        takePicture(*window, "present_scorecards");
        QTest::keyClick(window, Qt::Key_Space);
        QCOMPARE(window->point(), std::string("burn_up"));
        takePicture(*window, "present_burn_up");
        QTest::keyClick(window, Qt::Key_PageDown);
        QCOMPARE(window->point(), std::string("waterfall"));
        takePicture(*window, "present_waterfall");
        QTest::keyClick(window, Qt::Key_Left);
        QCOMPARE(window->point(), std::string("burn_up"));
        QTest::keyClick(window, Qt::Key_End);
        QCOMPARE(window->point(), std::string("signing"));
        auto* note = window->deck().findChild<QPlainTextEdit*>(QStringLiteral("pointNote"));
        QVERIFY2(!note->isVisible(), "the wall belongs to the slide");
        QTest::keyClick(window, Qt::Key_N);
        QVERIFY(note->hasFocus());
        QTest::keyClicks(note, QStringLiteral("Anna signs"));  // N and blanks are text here
        QTest::keyClick(note, Qt::Key_Escape);
        screen.wait();
        QCOMPARE(window->point(), std::string("signing"));
        QVERIFY(window->isVisible());
        const auto points = expectValue(usecase::agenda(*room.store, {"", judged.first()}));
        QCOMPARE(std::ranges::find(points, std::string("signing"), &review::AgendaPoint::key)->note, std::string("Anna signs"));
        QTest::keyClick(window, Qt::Key_D);
        QVERIFY(screen.page().findChild<DecisionDialog*>());
        decide(screen, "Weiter so", nullptr, 0);
        QCOMPARE(expectValue(room.store->reviews().decisions("")).size(), std::size_t{1});
        QTest::keyClick(window, Qt::Key_Escape);
        screen.wait();
        QVERIFY(!screen.page().findChild<PresentWindow*>());
        QCOMPARE(screen.agenda().currentKey(), std::string("signing"));
        // What was gone through is ticked.
        QCOMPARE(screen.agenda().item(0)->checkState(), Qt::Checked);
        QVERIFY(screen.failures().isEmpty());
    }

    void aQuarterWithoutDataSaysWhatIsMissing_data()
    {
        QTest::addColumn<QString>("point");
        QTest::addColumn<QString>("words");
        QTest::newRow("scorecards") << "scorecards" << "Nothing was promised in this quarter";
        QTest::newRow("burn-up") << "burn_up" << "Nothing was promised in this quarter";
        QTest::newRow("waterfall") << "waterfall" << "No lead entered any stage in this quarter";
        QTest::newRow("acceptance") << "acceptance" << "No lead was handed over in this quarter";
        QTest::newRow("disputes") << "disputes" << "No open disputes";
        QTest::newRow("recycling") << "recycling" << "No leads in this quarter";
        QTest::newRow("lift") << "lift" << "Too few wins to compare";
        QTest::newRow("forecast") << "forecast" << "No forecast yet";
        QTest::newRow("voices") << "voices" << "Nobody of sales has answered yet";
        QTest::newRow("definition") << "definition" << "No change of the definition is proposed";
        QTest::newRow("signing") << "signing" << "There is no agreement yet";
    }
    void aQuarterWithoutDataSaysWhatIsMissing()
    {
        QFETCH(QString, point);
        QFETCH(QString, words);
        const TemporaryStore empty;
        Screen screen(empty);
        screen.go(point.toStdString());
        QVERIFY2(screen.slideText().contains(words), qPrintable(screen.slideText()));
        QVERIFY2(!screen.slideText().contains("0 of 0"), qPrintable(screen.slideText()));
        QVERIFY(screen.failures().isEmpty());
    }

    void aFrozenQuarterStandsAndSaysWhatWasCorrected()
    {
        Room room;
        Screen screen(room.store);
        screen.session().setActor(expectValue(usecase::personNamed(*room.store, "Lukas Brandt")));
        screen.wait();
        freeze(screen);
        QVERIFY(!screen.find<QLineEdit>("newPoint")->isVisible());
        QVERIFY(!screen.find<QAction>("reviewAddDecision")->isEnabled());
        QVERIFY(!screen.find<QAction>("reviewFreeze")->isEnabled());
        screen.go("restatements");
        QVERIFY2(screen.slideText().contains("Nothing has been corrected since"), qPrintable(screen.slideText()));
        // The contested rejection is upheld by both sides after all: one lead fewer was delivered.
        for (const PersonId person : {room.marketing(), room.sales()})
            static_cast<void>(expectValue(usecase::rule(*room.store, room.dispute, usecase::Verdict::Upheld, "Ja", person, meetingAt)));
        screen.page().reload();
        screen.wait();
        QVERIFY2(screen.text("reviewState").contains("corrected since"), qPrintable(screen.text("reviewState")));
        const auto* table = screen.find<LinesView>("reviewRestatements");
        bool delivered = false;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (table->lines().lines()[static_cast<std::size_t>(row)].id == "marketing.delivered")
                delivered = screen.cell("reviewRestatements", row, 1) == QStringLiteral("5") && screen.cell("reviewRestatements", row, 2) == QStringLiteral("4");
        QVERIFY(delivered);
        takePicture(screen.page(), "review_restatements");
        QVERIFY(screen.failures().isEmpty());
    }

    void linesChangeInPlace()
    {
        LinesModel model;
        QAbstractItemModelTester tester(&model);
        model.setHeaders({QStringLiteral("A")});
        model.setLines({{"1", {{.text = "x"}}}, {"2", {{.text = "y"}}}, {"3", {{.text = "z"}}}});
        const QPersistentModelIndex last(model.index(2, 0));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setLines({{"1", {{.text = "x"}}}, {"4", {{.text = "new"}}}, {"5", {{.text = "newer"}}}, {"3", {{.text = "changed"}}}});
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(last.row(), 3);
        QCOMPARE(last.data().toString(), QStringLiteral("changed"));
        QCOMPARE(reset.size(), 0);
    }

    void theReportIsWrittenAsPdf()
    {
        Room room;
        Screen screen(room.store);
        const QTemporaryDir folder;
        ReviewPdfDialog dialog(&screen.session(), judged);
        QSignalSpy published(&dialog, &ReviewPdfDialog::published);
        dialog.publishTo(folder.filePath(QStringLiteral("review.pdf")));
        screen.wait();
        QCOMPARE(published.size(), 1);
        QFile file(folder.filePath(QStringLiteral("review.pdf")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
    }
};

QTEST_MAIN(ReviewPageTest)
#include "tst_review_page.moc"
