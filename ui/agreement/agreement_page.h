#pragma once
// The agreement: clauses at the left with what each edit does below them, the selected clause at the right. This page wires its
// parts and nothing else.

#include <optional>

#include "core/usecase/exchange.h"
#include "ui/agreement/agreement_load.h"
#include "ui/shared/page.h"

class QListView;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace handschlag::ui {

class ActorStrip;
class AgreementActions;
class ClauseListModel;
class ClauseView;
class DefinitionWizard;
class Draft;
class DraftSaver;
class FirstDraft;
class ImpactLive;
class ImpactPanel;
class NegotiationPart;
class QuestionStrip;
class VersionHeader;
class VersionSteps;

class AgreementPage : public Page {
    Q_OBJECT
public:
    explicit AgreementPage(Session* session, QWidget* parent = nullptr);
    void reload() override;
    void follow(const ChangeSet& changes) override;
    void retranslate() override;
    /// The argument is the id of a clause ("fit", "fit.employees") to show.
    void open(const QVariant& argument) override;
    /// That of two columns: a third one comes where there is room for it.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void createModels();
    void createViews();
    void layOut();
    void placeImpact();
    void connectWizard();
    void openWizard();
    void leaveWizard();
    void makeRoom();
    void compare();
    void read();
    void connectSignals();
    void connectActions();
    void connectSaving();
    void present(AgreementLoad load);
    void presentHeader();
    void adopt(const agreement::Version& version);
    void showClause();
    void validateDraft();
    void askBeforeEditing();
    void askAboutConflict(const usecase::MergedDraft& draft, const agreement::Document& mine);
    void askAboutMove(const Error& error);
    void showMerge(const usecase::MergedDraft& draft, const agreement::Document& mine);
    void connectNegotiation();
    void compareVersions();
    void followPoints();
    void newVersion();
    void propose();
    void sign();
    void createKey();
    void startTrial();
    void refuse();
    void exportBundle();
    void publish();
    void newProduct();
    void followProduct();
    void importBundle();
    void adoptReceived(const usecase::ReceivedAgreement& received, const agreement::KeyTrust& trust);
    void checkBundle();
    void showCheck(const QString& source, const std::string& bytes);
    void showKeys();
    void fail(const Error& error);

    Draft* draft_ = nullptr;
    DraftSaver* saver_ = nullptr;
    VersionSteps* steps_ = nullptr;
    ClauseListModel* clauses_ = nullptr;
    AgreementActions* actions_ = nullptr;
    VersionHeader* header_ = nullptr;
    ActorStrip* actor_ = nullptr;
    QuestionStrip* question_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    FirstDraft* empty_ = nullptr;
    QSplitter* splitter_ = nullptr;
    QListView* list_ = nullptr;
    ImpactPanel* impact_ = nullptr;
    ImpactLive* live_ = nullptr;
    QSplitter* left_ = nullptr;
    DefinitionWizard* wizard_ = nullptr;
    QPushButton* stepByStep_ = nullptr;  ///< in an empty page
    bool wizardWanted_ = false;          ///< once there is a version
    ClauseView* clause_ = nullptr;
    NegotiationPart* negotiation_ = nullptr;
    AgreementLoad load_;
    VersionId comparedDraft_;  ///< of it, the text as it was opened is compared with
    int wantedNumber_ = 0;  ///< 0: the newest version
    std::string product_;   ///< line that is shown
    bool loading_ = false;
    bool loadAgain_ = false;
};

}  // namespace handschlag::ui
