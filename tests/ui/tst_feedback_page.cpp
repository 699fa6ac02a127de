// The Feedback page: models that signal precisely, and a page that is clicked.

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QtTest>
#include <utility>

#include "core/usecase/agreements.h"
#include "core/usecase/disputes.h"
#include "core/usecase/negotiation.h"
#include "tests/support/office.h"
#include "ui/agreement/agreement_page.h"
#include "ui/feedback/feedback_page.h"
#include "ui/feedback/pareto_chart.h"
#include "ui/feedback/reason_matrix_model.h"
#include "ui/feedback/reason_table_model.h"
#include "ui/feedback/rejection_list_model.h"
#include "ui/feedback/remedy_card.h"
#include "ui/shared/languages.h"

using namespace handschlag;
using namespace handschlag::ui;
using handover::Handover;

namespace {

constexpr std::int64_t hour = 3'600;
const Instant later = officeNow.plus(20 * secondsPerDay);

/// With plain blanks, so that expectations can be typed.
QString plain(QString text) { return text.replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' '); }

insight::FeedbackCase rejected(const char* reason, const char* clause, const char* group)
{
    insight::FeedbackCase made;
    made.decided = insight::Decided::Rejected;
    made.reason = reason;
    made.clause = clause;
    made.group = group;
    return made;
}

/// A page over a workspace, shown and loaded.
class Screen {
public:
    explicit Screen(const TemporaryStore& workspace, Instant now = later)
    {
        Session::Setup setup;
        setup.info.zone = "Europe/Berlin";
        setup.openStore = [path = workspace.path()] { return store::openWorkspace(path); };
        setup.now = [now] { return now; };
        session_ = std::make_unique<Session>(std::move(setup));
        page_ = std::make_unique<FeedbackPage>(session_.get());
        QObject::connect(page_.get(), &Page::navigationRequested, page_.get(), [this](const QString& page, const QVariant& argument) {
            gone_ << page + u'/' + argument.toString();
        });
        QObject::connect(page_.get(), &Page::failed, page_.get(), [this](const QString& message) { failures_ << message; });
        page_->resize(1'200, 760);
        page_->show();
        page_->reload();
        wait();
    }
    ~Screen() { page_.reset(); }
    /// Until nothing works any more, also not what begins a little later.
    void wait() const
    {
        for (const int milliseconds : {280, 30}) {
            QTest::qWait(milliseconds);
            QVERIFY(QTest::qWaitFor([this] { return !session_->tasks().isBusy(); }, 30'000));
        }
    }
    template <class T>
    [[nodiscard]] T* find(const char* name) const
    {
        T* found = page_->findChild<T*>(QString::fromLatin1(name));
        if (!found) qFatal("no %s", name);
        return found;
    }
    void reload() const
    {
        page_->reload();
        wait();
    }
    void activate() const
    {
        page_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page_.get()));
    }
    [[nodiscard]] QString text(const char* label) const { return plain(find<QLabel>(label)->text()); }
    [[nodiscard]] QAbstractItemModel& model(const char* table) const { return *find<QTableView>(table)->model(); }
    [[nodiscard]] QString cell(const char* table, int row, int column) const { return plain(model(table).index(row, column).data().toString()); }
    [[nodiscard]] Session& session() const { return *session_; }
    [[nodiscard]] FeedbackPage& page() const { return *page_; }
    [[nodiscard]] const QStringList& gone() const { return gone_; }
    [[nodiscard]] const QStringList& failures() const { return failures_; }

private:
    std::unique_ptr<Session> session_;
    std::unique_ptr<FeedbackPage> page_;
    QStringList gone_, failures_;
};

/// For the eyes of whoever changes the page: set HANDSCHLAG_PICTURES to a folder.
void takePicture(QWidget& widget, const char* name)
{
    const QString folder = qEnvironmentVariable("HANDSCHLAG_PICTURES");
    if (!folder.isEmpty()) QVERIFY(widget.grab().save(folder + '/' + QString::fromLatin1(name) + ".png"));
}

}  // namespace

class FeedbackPageTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        useLanguage(Language::English);
        fill();
    }

    void reasonsChangeInPlace()
    {
        ReasonTableModel model;
        QAbstractItemModelTester tester(&model);
        std::vector<insight::FeedbackCase> cases{rejected("a", "fit", "x"), rejected("a", "fit", "x"), rejected("b", "behaviour", "y")};
        model.setReport(insight::feedbackOf(cases), {});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(plain(model.index(0, std::to_underlying(ReasonColumn::Cumulative)).data().toString()), QStringLiteral("67 %"));
        const QPersistentModelIndex second(model.index(1, 0));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        cases.insert(cases.end(), 3, rejected("b", "behaviour", "y"));
        model.setReport(insight::feedbackOf(cases), {});
        QCOMPARE(second.row(), 0);  // now the most frequent
        QCOMPARE(reset.size(), 0);
    }
    void matrixNamesThinEvidence()
    {
        ReasonMatrixModel model;
        QAbstractItemModelTester tester(&model);
        std::vector<insight::FeedbackCase> cases(30, rejected("a", "fit", "fair"));
        cases.push_back(rejected("b", "fit", "web"));
        model.setReport(insight::feedbackOf(cases), {});
        QCOMPARE(model.columnCount(), 3);
        QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("fair\n0 of 30 accepted"));
        const QString enough = model.index(0, 1).data(Qt::AccessibleTextRole).toString();
        const QString thin = model.index(1, 2).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(!enough.contains("thin") && thin.endsWith("thin evidence"), qPrintable(thin));
        QVERIFY(!model.index(0, 1).data(Qt::ForegroundRole).isValid() && model.index(1, 2).data(Qt::ForegroundRole).isValid());
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        cases.push_back(rejected("b", "fit", "web"));
        model.setReport(insight::feedbackOf(cases), {});
        QCOMPARE(reset.size(), 0);
        QCOMPARE(changed.size(), 2);  // of two decisions about leads from the web, the other reason still has none
    }
    void figuresReasonsAndRejections()
    {
        Screen screen(office_->store);
        QCOMPARE(screen.text("feedbackAcceptance"), QStringLiteral("33.3 %"));
        QCOMPARE(screen.text("feedbackAcceptanceBasis"), QStringLiteral("12.1–64.6 %, n = 9\nthin evidence"));
        // Nobody named a corrected fact: the frozen facts reach fit and behaviour of all six.
        QCOMPARE(screen.text("feedbackContradicted"), QStringLiteral("100.0 %"));
        QCOMPARE(screen.text("feedbackContradictedBasis"), QStringLiteral("61.0–100.0 %, n = 6\nthin evidence"));
        QCOMPARE(screen.text("feedbackLatency"), QStringLiteral("1.0 business hours"));
        QCOMPARE(screen.text("feedbackOverturned"), QStringLiteral("–"));
        QCOMPARE(screen.cell("feedbackReasons", 0, 2), QStringLiteral("5"));
        QCOMPARE(screen.cell("feedbackReasons", 0, 1), QStringLiteral("Fit (ranking)"));
        QCOMPARE(screen.cell("feedbackReasons", 1, 5), QStringLiteral("100 %"));
        QVERIFY(screen.find<ParetoChart>("feedbackPareto")->texts().contains(QStringLiteral("Fit (ranking)")));
        QCOMPARE(screen.model("feedbackRejections").rowCount(), 5);
        QCOMPARE(screen.cell("feedbackRejections", 0, 0), QStringLiteral("11 Mar 2026"));
        for (int row = 0; row < 5; ++row)
            for (int column = 0; column < std::to_underlying(RejectionColumn::Count); ++column)
                QVERIFY(!screen.cell("feedbackRejections", row, column).contains(u':') || column == std::to_underlying(RejectionColumn::Said));
        takePicture(screen.page(), "feedback");
    }
    void aClickOnABarShowsWhatIsBehindIt()
    {
        Screen screen(office_->store);
        auto* chart = screen.find<ParetoChart>("feedbackPareto");
        QTest::mouseClick(chart->viewport(), Qt::LeftButton, Qt::NoModifier, chart->positionOf(1));
        screen.wait();
        QCOMPARE(screen.find<QTableView>("feedbackReasons")->currentIndex().row(), 1);
        QCOMPARE(screen.model("feedbackRejections").rowCount(), 1);
        auto* matrix = screen.find<QTableView>("feedbackMatrix");
        QVERIFY(screen.model("feedbackMatrix").headerData(1, Qt::Horizontal).toString().contains("of"));
        matrix->setCurrentIndex(screen.model("feedbackMatrix").index(0, 1));
        screen.wait();
        QCOMPARE(screen.model("feedbackRejections").rowCount(), 5);
        screen.find<QAction>("feedbackOpenDisputes")->trigger();
        screen.find<QAction>("feedbackOpenClause")->trigger();
        QVERIFY2(screen.gone().size() == 2 && screen.gone()[0].startsWith("desk/disputes/") && screen.gone()[1] == "agreement/fit",
                 qPrintable(screen.gone().join(' ')));
    }
    void arrowsWalkThroughTheBars()
    {
        Screen screen(office_->store);
        auto* chart = screen.find<ParetoChart>("feedbackPareto");
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Down);
        QCOMPARE(screen.find<QTableView>("feedbackReasons")->currentIndex().row(), 1);
        QVERIFY(plain(chart->accessibleDescription()).endsWith("1 rejections, 17 %; cumulative 100 %"));
        QTest::keyClick(chart, Qt::Key_Down);
        QCOMPARE(screen.find<QTableView>("feedbackReasons")->currentIndex().row(), 1);
        QTest::keyClick(chart, Qt::Key_Home);
        QCOMPARE(screen.find<QTableView>("feedbackReasons")->currentIndex().row(), 0);
        QTest::keyClick(chart, Qt::Key_End);
        QCOMPARE(screen.find<QTableView>("feedbackReasons")->currentIndex().row(), 1);
    }
    /// Whatever can have the focus gets it by Tab, on every tab.
    void everythingIsReachedByKeyboard()
    {
        Screen screen(office_->store);
        screen.activate();
        for (int tab = 0; tab < 4; ++tab) {
            screen.find<QTabWidget>("feedbackTabs")->setCurrentIndex(tab);
            QSet<QWidget*> wanted, reached;
            for (QWidget* widget : screen.page().findChildren<QWidget*>())
                if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy()) wanted << widget;
            QVERIFY(wanted.size() > 10);
            screen.find<QComboBox>("feedbackPeriods")->setFocus();
            for (int i = 0; i < 3 * wanted.size() && !reached.contains(wanted); ++i) {
                reached << QApplication::focusWidget();
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            }
            QCOMPARE(screen.find<QTabWidget>("feedbackTabs")->currentIndex(), tab);
            for (const QWidget* widget : wanted - reached)
                QFAIL(qPrintable(QStringLiteral("%1 %2").arg(widget->metaObject()->className(), widget->objectName())));
        }
    }
    void aRemedyGoesIntoTheDraftAndOutAgain()
    {
        Screen screen(office_->store);
        QVERIFY(!screen.find<QProgressBar>("remedyProgress")->isVisibleTo(&screen.page()));
        const QString price = screen.text("remedyPrice");
        QVERIFY2(price.startsWith("avoids 4 of 5 rejections · loses 0 of 3 accepted") && price.endsWith("not enough evidence"), qPrintable(price));
        auto* propose = screen.find<QPushButton>("remedyPropose");
        QTest::mouseClick(propose, Qt::LeftButton);
        // The window does not know who acts: it asks first.
        auto* names = screen.find<QComboBox>("actorNames");
        QVERIFY(names->isVisibleTo(&screen.page()));
        names->setEditText(QStringLiteral("Jonas Vogel"));
        QTest::mouseClick(screen.find<QPushButton>("actorUse"), Qt::LeftButton);
        screen.wait();
        QVERIFY2(screen.failures().isEmpty(), qPrintable(screen.failures().join(' ')));
        QCOMPARE(screen.text("remedyState"), QStringLiteral("✓ Stands in version 3."));
        QVERIFY(!propose->isVisible());
        const auto draft = expectValue(usecase::newestVersion(*office_->store, ""));
        const auto points = expectValue(usecase::points(*office_->store, draft.id));
        QCOMPARE(points.size(), std::size_t{1});
        QVERIFY(points.front().author == office_->sales());
        QVERIFY(QString::fromStdString(points.front().thread.back().comment).contains("4 of 5"));
        takePicture(screen.page(), "feedback_proposed");
        QTest::mouseClick(screen.find<QPushButton>("remedyOpen"), Qt::LeftButton);
        QVERIFY(screen.gone().last().startsWith("agreement/"));
        QVERIFY(screen.find<QAction>("feedbackUndo")->isEnabled());
        // Another reason, and back: it still stands there.
        auto* reasons = screen.find<QTableView>("feedbackReasons");
        for (const int row : {1, 0}) {
            reasons->setCurrentIndex(reasons->model()->index(row, 0));
            screen.reload();
        }
        QCOMPARE(screen.text("remedyState"), QStringLiteral("✓ Stands in version 3."));
        screen.activate();
        QVERIFY(screen.find<QAction>("feedbackUndo")->isEnabled());
        auto* chart = screen.find<ParetoChart>("feedbackPareto");
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Z, Qt::ControlModifier);
        screen.wait();
        QVERIFY(screen.find<QPushButton>("remedyPropose")->isVisible());
        QVERIFY(expectValue(usecase::points(*office_->store, draft.id)).empty());
        QVERIFY(!screen.find<QAction>("feedbackUndo")->isEnabled());
        QVERIFY(screen.failures().isEmpty());
    }
    /// Where the changes of the draft are answered: on the Agreement page, beside the clause, with the figures as a comment.
    void theDraftShowsTheProposalWithItsEvidence()
    {
        Screen screen(office_->store);
        screen.session().setActor(expectValue(usecase::personNamed(*office_->store, "Lukas Brandt")));
        QTest::mouseClick(screen.find<QPushButton>("remedyPropose"), Qt::LeftButton);
        screen.wait();
        QTest::mouseClick(screen.find<QPushButton>("remedyOpen"), Qt::LeftButton);
        const QString clause = screen.gone().last().section(u'/', 1);
        AgreementPage agreement(&screen.session());
        agreement.resize(1'200, 760);
        agreement.show();
        agreement.reload();
        screen.wait();
        agreement.open(clause);
        screen.wait();
        const auto* card = agreement.findChild<QWidget*>(QStringLiteral("pointCard"));
        QVERIFY(card && card->isVisible());
        QStringList texts;
        for (const QLabel* label : card->findChildren<QLabel*>()) texts << plain(label->text());
        QVERIFY2(texts.join(u'\n').contains("would have avoided 4 of 5 rejections, and lost 0 of 3 accepted and 0 of 0 won leads."),
                 qPrintable(texts.join(u'\n')));
        takePicture(agreement, "feedback_in_draft");
        QTest::mouseClick(screen.find<QPushButton>("remedyUndo"), Qt::LeftButton);
        screen.wait();
        QVERIFY(expectValue(usecase::points(*office_->store, expectValue(usecase::newestVersion(*office_->store, "")).id)).empty());
    }
    /// The version lies with the other side: the button says that it comes back. Signed by one side, nothing is offered, and it says why.
    void aVersionOnTheTable()
    {
        Screen screen(office_->store);
        screen.session().setActor(expectValue(usecase::personNamed(*office_->store, "Lukas Brandt")));
        auto* propose = screen.find<QPushButton>("remedyPropose");
        QCOMPARE(propose->text(), QStringLiteral("Propose in draft 3"));
        QTest::mouseClick(propose, Qt::LeftButton);
        screen.wait();
        const VersionId id = expectValue(usecase::newestVersion(*office_->store, "")).id;
        static_cast<void>(expectValue(usecase::propose(*office_->store, id, office_->marketing(), later)));
        screen.reload();
        QCOMPARE(screen.text("remedyState"), QStringLiteral("✓ Stands in version 3."));
        QVERIFY(!screen.find<QPushButton>("remedyUndo")->isVisible());
        const auto cards = screen.page().findChildren<RemedyCard*>();
        QVERIFY(cards.size() > 1);
        auto* second = cards[1]->findChild<QPushButton*>(QStringLiteral("remedyPropose"));
        QCOMPARE(second->text(), QStringLiteral("Return version 3 to draft and propose"));
        second->click();
        screen.wait();
        QVERIFY2(screen.failures().isEmpty(), qPrintable(screen.failures().join(' ')));
        const auto back = expectValue(usecase::newestVersion(*office_->store, ""));
        QVERIFY(back.id == id && back.state == agreement::VersionState::Draft);
        QCOMPARE(expectValue(usecase::points(*office_->store, id)).size(), std::size_t{2});
        auto signedOnce = back;
        signedOnce.state = agreement::VersionState::SignedByOne;
        office_->store.write([&](usecase::Store& store) { expectValue(store.agreements().update(signedOnce)); });
        screen.reload();
        bool refused = false;
        for (const RemedyCard* card : screen.page().findChildren<RemedyCard*>()) {
            const auto* button = card->findChild<QPushButton*>(QStringLiteral("remedyPropose"));
            if (!button->isVisibleTo(card)) continue;
            QVERIFY(!button->isEnabled());
            refused = card->findChild<QLabel*>(QStringLiteral("remedyState"))->text().startsWith("Version 3 is signed by one side");
        }
        QVERIFY(refused || cards.size() == 2);
    }
    void theSearchIsStoppedAndTakenUpAgain()
    {
        Screen screen(office_->store);
        auto* reasons = screen.find<QTableView>("feedbackReasons");
        reasons->setCurrentIndex(reasons->model()->index(1, 0));
        auto* cancel = screen.find<QPushButton>("remedyCancel");
        QVERIFY(cancel->isVisible() && screen.find<QProgressBar>("remedyProgress")->isVisible());
        QTest::mouseClick(cancel, Qt::LeftButton);
        screen.wait();
        QVERIFY(screen.text("remedyPanelState").startsWith("Stopped."));
        QVERIFY(screen.page().findChildren<RemedyCard*>().isEmpty());
        QCOMPARE(cancel->text(), QStringLiteral("Try again"));
        QTest::mouseClick(cancel, Qt::LeftButton);
        screen.wait();
        QVERIFY(!screen.text("remedyPanelState").startsWith("Stopped.") && !cancel->isVisible());
    }
    /// Another page must not wait for a search that nobody looks at; it goes on when the page is seen again.
    void outOfSightNothingIsSearched()
    {
        Screen screen(office_->store);
        auto* reasons = screen.find<QTableView>("feedbackReasons");
        reasons->setCurrentIndex(reasons->model()->index(1, 0));
        screen.page().hide();
        screen.wait();
        QVERIFY(!screen.find<QProgressBar>("remedyProgress")->isHidden());  // still to come
        screen.page().show();
        screen.wait();
        QVERIFY(screen.find<QProgressBar>("remedyProgress")->isHidden());
        QVERIFY(!screen.text("remedyPanelState").startsWith("Stopped."));
    }
    void theShownTableIsCopied()
    {
        Screen screen(office_->store);
        screen.find<QAction>("feedbackCopyTable")->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith("Reason\tCited clause\tRejections"));
        auto* tabs = screen.find<QTabWidget>("feedbackTabs");
        QCOMPARE(tabs->tabText(2), QStringLiteral("By Lead source"));
        const QStringList starts{QStringLiteral("Reason\tCited clause"), QStringLiteral("Reason\tCited clause"),
                                 QStringLiteral("Reason and clause\t"), QStringLiteral("Week\tShare\tDecisions")};
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            screen.find<QAction>("feedbackCopyTable")->trigger();
            QVERIFY2(QGuiApplication::clipboard()->text().startsWith(starts[tab]), qPrintable(QGuiApplication::clipboard()->text()));
        }
    }
    /// Two quarters on, nothing has been decided: the page goes back to where something was.
    void aFirstLookShowsTheNewestDecisions()
    {
        Screen screen(office_->store, officeNow.plus(200 * secondsPerDay));
        QCOMPARE(screen.find<QComboBox>("feedbackPeriods")->currentText(), QStringLiteral("Q1 2026"));
        QCOMPARE(screen.model("feedbackReasons").rowCount(), 2);
    }
    void nothingRejectedSaysSo()
    {
        Office office;
        static_cast<void>(expectValue(usecase::accept(*office.store, office.handedOver("A").id, -1, office.sales(), officeNow.plus(hour))));
        Screen screen(office.store);
        QStringList shown;
        for (const QLabel* label : screen.page().findChildren<QLabel*>())
            if (label->isVisible()) shown << label->text();
        QVERIFY2(shown.contains("Nothing was rejected in this period"), qPrintable(shown.join(u'|')));
        QCOMPARE(screen.text("feedbackAcceptance"), QStringLiteral("100.0 %"));
        QVERIFY(!screen.find<QTabWidget>("feedbackTabs")->isVisible());
        takePicture(screen.page(), "feedback_quiet");
    }
    void anEmptyWorkspaceSaysWhatComesNext()
    {
        TemporaryStore workspace;
        Screen screen(workspace);
        const auto buttons = screen.page().findChildren<QPushButton*>();
        const auto queue =
            std::ranges::find_if(buttons, [](const QPushButton* button) { return button->text() == "Go to the queue" && button->isVisible(); });
        QVERIFY(queue != buttons.end());
        (*queue)->click();
        QCOMPARE(screen.gone(), QStringList{"queue/"});
    }

private:
    /// Three accepted; five rejected for fit, four of them of 120 people and one contested; one without interest.
    void fill()
    {
        office_ = std::make_unique<Office>();
        for (const char* id : {"A", "B", "C"})
            static_cast<void>(expectValue(usecase::accept(*office_->store, lead(id, 320).id, -1, office_->sales(), officeNow.plus(hour))));
        for (const char* id : {"D", "E", "F", "G"}) reject(lead(id, 120), "poor_fit");
        const Handover contested = lead("H", 320);
        reject(contested, "poor_fit");
        static_cast<void>(expectValue(usecase::object(*office_->store, contested.id, "Passt", office_->marketing(), officeNow.plus(2 * hour))));
        reject(lead("I", 320), "no_interest");
    }
    Handover lead(const char* id, std::int64_t employees)
    {
        auto fields = Office::ideal(id);
        fields["employees"] = employees;
        fields["source"] = std::string(employees < 200 ? "webinar" : "fair");
        return office_->handedOver(fields);
    }
    void reject(const Handover& handover, const char* reason)
    {
        usecase::RejectRequest request;
        request.handover = handover.id;
        request.reason = reason;
        static_cast<void>(expectValue(usecase::reject(*office_->store, request, office_->sales(), officeNow.plus(hour))));
    }

    std::unique_ptr<Office> office_;
};

QTEST_MAIN(FeedbackPageTest)
#include "tst_feedback_page.moc"
