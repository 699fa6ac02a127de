// What holds for the organisation: the fiscal year's first month, and the works agreement that both sides record.

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

#include "core/store/workspace_file.h"
#include "core/usecase/fiscal_year.h"
#include "core/usecase/works_agreement.h"
#include "tests/support/office.h"
#include "ui/shared/languages.h"
#include "ui/shell/organisation_dialog.h"

using namespace handschlag;
using namespace handschlag::ui;

namespace {

class Screen {
public:
    explicit Screen(Office& office) : office_(office), session_(setupOf(office))
    {
        dialog_ = std::make_unique<OrganisationDialog>(&session_);
        dialog_->show();
        wait();
    }
    void wait()
    {
        QVERIFY(QTest::qWaitFor([this] { return !session_.tasks().isBusy(); }, 10'000));
    }
    void actAs(PersonId id)
    {
        const auto persons = expectValue(office_.store->people().persons());
        session_.setActor(*std::ranges::find(persons, id, &usecase::Person::id));
    }
    template <class T>
    [[nodiscard]] T* find(const char* name) const
    {
        return dialog_->findChild<T*>(QLatin1String(name));
    }
    void click(const char* name)
    {
        QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton);
        wait();
    }
    [[nodiscard]] QString state() const { return find<QLabel>("worksAgreementState")->text(); }
    [[nodiscard]] OrganisationDialog& dialog() { return *dialog_; }

private:
    static Session::Setup setupOf(Office& office)
    {
        Session::Setup setup;
        setup.path = QString::fromStdString(office.store.path());
        setup.info = expectValue(office.store->workspace().info());
        setup.openStore = [path = office.store.path()] { return store::openWorkspace(path); };
        setup.now = [] { return officeNow; };
        return setup;
    }
    Office& office_;
    Session session_;
    std::unique_ptr<OrganisationDialog> dialog_;
};

}  // namespace

class TestOrganisationDialog : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { useLanguage(Language::English); }

    void bothSidesRecordAWorksAgreement()
    {
        Office office;
        Screen screen(office);
        QVERIFY(screen.state().contains("late counts as missed"));
        QVERIFY(!screen.find<QPushButton>("worksAgreementRequest")->isEnabled());
        QVERIFY(screen.find<QPushButton>("worksAgreementWithdraw")->isHidden());
        screen.actAs(office.marketing());
        QTest::keyClicks(screen.find<QLineEdit>("worksAgreementTitle"), "Betriebsvereinbarung 7");
        screen.click("worksAgreementRequest");
        QVERIFY2(screen.state().contains("Betriebsvereinbarung 7") && screen.state().contains("once somebody of Sales confirms"), qPrintable(screen.state()));
        QVERIFY(screen.find<QLineEdit>("worksAgreementTitle")->isHidden());
        // The window still acts as marketing: it asks for somebody of sales instead of confirming as them.
        screen.click("worksAgreementConfirm");
        QVERIFY(!expectValue(usecase::mayTellLateness(*office.store)));
        screen.actAs(office.sales());
        screen.click("worksAgreementConfirm");
        QVERIFY(expectValue(usecase::mayTellLateness(*office.store)));
        QVERIFY2(screen.state().contains("confirmed by Jonas Vogel"), qPrintable(screen.state()));
        screen.click("worksAgreementWithdraw");
        QVERIFY(!expectValue(usecase::worksAgreement(*office.store)));
        QVERIFY(screen.find<QLineEdit>("worksAgreementTitle")->isVisible());
    }
    /// Enter asks who decides here, and does not answer that itself.
    void enterAsksWhoRecords()
    {
        Office office;
        Screen screen(office);
        QTest::keyClicks(screen.find<QLineEdit>("worksAgreementTitle"), "Betriebsvereinbarung 7");
        QTest::keyClick(screen.find<QLineEdit>("worksAgreementTitle"), Qt::Key_Return);
        screen.wait();
        QVERIFY(!expectValue(usecase::worksAgreement(*office.store)));
        QVERIFY(screen.dialog().isVisible());
    }
    void theYearsFirstMonthIsKept()
    {
        Office office;
        Screen screen(office);
        auto* month = screen.find<QComboBox>("yearStart");
        QCOMPARE(month->currentText(), QString("January"));
        QSignalSpy changed(&screen.dialog(), &OrganisationDialog::yearStartChanged);
        month->setFocus();
        month->setCurrentIndex(9);
        emit month->activated(9);
        screen.wait();
        QCOMPARE(expectValue(usecase::fiscalYearStart(*office.store)), 10);
        QCOMPARE(changed.size(), 1);
    }
};

QTEST_MAIN(TestOrganisationDialog)
#include "tst_organisation_dialog.moc"
