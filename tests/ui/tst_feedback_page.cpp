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

#include "core/usecase/disputes.h"
#include "core/usecase/negotiation.h"
#include "tests/support/office.h"
#include "ui/feedback/feedback_page.h"
#include "ui/feedback/pareto_chart.h"
#include "ui/feedback/reason_matrix_model.h"
#include "ui/feedback/reason_table_model.h"
#include "ui/feedback/rejection_list_model.h"
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
        for (int i = 0; i < 2; ++i) {
            QTest::qWait(350);
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
        QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("fair"));
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
        QVERIFY2(screen.text("feedbackAcceptance").startsWith("33.3 % (") && screen.text("feedbackAcceptance").contains("n = 9"), qPrintable(screen.text("feedbackAcceptance")));
        QVERIFY(screen.text("feedbackAcceptance").endsWith("thin evidence"));
        // Nobody named a corrected fact: the frozen facts reach fit and behaviour of all six.
        QVERIFY2(screen.text("feedbackContradicted").startsWith("100.0 % (61.0–100.0 %), n = 6"), qPrintable(screen.text("feedbackContradicted")));
        QCOMPARE(screen.text("feedbackOverturned"), QStringLiteral("–"));
        QCOMPARE(screen.cell("feedbackReasons", 0, 2), QStringLiteral("5"));
        QCOMPARE(screen.cell("feedbackReasons", 0, 1), QStringLiteral("Fit"));
        QCOMPARE(screen.cell("feedbackReasons", 1, 5), QStringLiteral("100 %"));
        QVERIFY(screen.find<ParetoChart>("feedbackPareto")->texts().contains(QStringLiteral("Fit")));
        QCOMPARE(screen.model("feedbackRejections").rowCount(), 5);
        QCOMPARE(screen.cell("feedbackRejections", 0, 2), QStringLiteral("03/11/2026"));
        for (int row = 0; row < 5; ++row)
            for (int column = 0; column < std::to_underlying(RejectionColumn::Count); ++column)
                QVERIFY(!screen.cell("feedbackRejections", row, column).contains(u':') || column == std::to_underlying(RejectionColumn::Fact));
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
        screen.find<QTableView>("feedbackMatrix")->setCurrentIndex(screen.model("feedbackMatrix").index(0, 1));
        screen.wait();
        QCOMPARE(screen.model("feedbackRejections").rowCount(), 5);
        screen.find<QAction>("feedbackOpenDisputes")->trigger();
        screen.find<QAction>("feedbackOpenClause")->trigger();
        QVERIFY2(screen.gone().size() == 2 && screen.gone()[0].startsWith("desk/disputes/") && screen.gone()[1] == "agreement/fit", qPrintable(screen.gone().join(' ')));
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
        QVERIFY(screen.text("remedyState").contains("draft 3"));
        const auto draft = expectValue(usecase::newestVersion(*office_->store, ""));
        const auto points = expectValue(usecase::points(*office_->store, draft.id));
        QCOMPARE(points.size(), std::size_t{1});
        QVERIFY(points.front().author == office_->sales());
        QVERIFY(QString::fromStdString(points.front().thread.back().comment).contains("4 of 5"));
        takePicture(screen.page(), "feedback_proposed");
        QTest::mouseClick(screen.find<QPushButton>("remedyOpen"), Qt::LeftButton);
        QVERIFY(screen.gone().last().startsWith("agreement/"));
        QVERIFY(screen.find<QAction>("feedbackUndo")->isEnabled());
        screen.find<QAction>("feedbackUndo")->trigger();
        screen.wait();
        QVERIFY(expectValue(usecase::points(*office_->store, draft.id)).empty());
        QVERIFY(!screen.find<QAction>("feedbackUndo")->isEnabled());
        QVERIFY(screen.failures().isEmpty());
    }
    void theShownTableIsCopied()
    {
        Screen screen(office_->store);
        screen.find<QAction>("feedbackCopyTable")->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith("Reason\tCited clause\tRejections"));
        screen.find<QTabWidget>("feedbackTabs")->setCurrentIndex(1);
        screen.find<QAction>("feedbackCopyTable")->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith("Reason and clause\t"));
    }
    /// Two quarters on, nothing has been decided: the page goes back to where something was.
    void aFirstLookShowsTheNewestDecisions()
    {
        Screen screen(office_->store, officeNow.plus(200 * secondsPerDay));
        QCOMPARE(screen.find<QComboBox>("feedbackPeriods")->currentText(), QStringLiteral("Q1 2026"));
        QCOMPARE(screen.model("feedbackReasons").rowCount(), 2);
    }
    void anEmptyWorkspaceSaysWhatComesNext()
    {
        TemporaryStore workspace;
        Screen screen(workspace);
        const auto buttons = screen.page().findChildren<QPushButton*>();
        const auto queue = std::ranges::find_if(buttons, [](const QPushButton* button) { return button->text() == "Go to the queue" && button->isVisible(); });
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
