#include "ui/agreement/agreement_page.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "core/agreement/templates.h"
#include "ui/agreement/agreement_actions.h"
#include "ui/agreement/clause_list_model.h"
#include "ui/agreement/clause_view.h"
#include "ui/agreement/draft.h"
#include "ui/agreement/draft_saver.h"
#include "ui/agreement/first_draft.h"
#include "ui/agreement/impact_live.h"
#include "ui/agreement/impact_panel.h"
#include "ui/agreement/bundle_file.h"
#include "ui/agreement/key_dialog.h"
#include "ui/agreement/product_dialog.h"
#include "ui/agreement/keys_dialog.h"
#include "ui/agreement/question_strip.h"
#include "ui/agreement/sign_dialog.h"
#include "ui/agreement/verification_dialog.h"
#include "ui/agreement/version_header.h"
#include "ui/agreement/version_steps.h"
#include "ui/negotiation/compare_dialog.h"
#include "ui/negotiation/merge_dialog.h"
#include "ui/negotiation/negotiation_part.h"
#include "ui/publish/publish_dialog.h"
#include "ui/shared/actor_strip.h"
#include "ui/shared/clause_titles.h"
#include "ui/shared/formats.h"
#include "ui/shared/messages.h"
#include "ui/shared/theme.h"
#include "ui/wizard/definition_wizard.h"

namespace handschlag::ui {
namespace {

constexpr int usualTrialDays = 30;
constexpr int longestTrialDays = 90;
constexpr int usualLeft = 240;
constexpr int usualMiddle = 560;
constexpr int usualRight = 340;
constexpr int lettersForThreeColumns = 125;
constexpr int linesForHeader = 28;

}  // namespace

AgreementPage::AgreementPage(Session* session, QWidget* parent) : Page(session, parent)
{
    createModels();
    createViews();
    connectSignals();
}

void AgreementPage::createModels()
{
    draft_ = new Draft(this);
    draft_->setYear(QDateTime::fromSecsSinceEpoch(session().now().seconds, session().zone()).date().year());
    saver_ = new DraftSaver(&session(), draft_, this);
    steps_ = new VersionSteps(&session(), this);
    clauses_ = new ClauseListModel(this);
    actions_ = new AgreementActions(this, &draft_->history());
}

void AgreementPage::createViews()
{
    header_ = new VersionHeader(actions_);
    actor_ = new ActorStrip(&session(), {agreement::Side::Marketing, agreement::Side::Sales});
    question_ = new QuestionStrip;
    list_ = new QListView;
    list_->setObjectName(QStringLiteral("clauseList"));
    list_->setModel(clauses_);
    list_->setUniformItemSizes(true);
    list_->setSpacing(2);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    impact_ = new ImpactPanel;
    live_ = new ImpactLive(&session(), draft_, impact_, this);
    clause_ = new ClauseView(draft_);
    negotiation_ = new NegotiationPart(&session(), {actor_, draft_, saver_, clause_->points()}, this);
    empty_ = new FirstDraft;
    splitter_ = new QSplitter(Qt::Horizontal);
    stack_ = new QStackedWidget;
    stepByStep_ = new QPushButton;
    stepByStep_->setObjectName(QStringLiteral("stepByStep"));
    wizard_ = new DefinitionWizard(&session(), draft_, {actions_->createKey, actions_->propose, actions_->sign, actions_->startTrial, actions_->exportBundle});
    wizard_->hide();
    layOut();
    retranslate();
}

void AgreementPage::layOut()
{
    left_ = new QSplitter(Qt::Vertical);
    left_->addWidget(list_);
    left_->setStretchFactor(0, 1);
    left_->setChildrenCollapsible(false);
    splitter_->addWidget(left_);
    splitter_->addWidget(clause_);
    splitter_->addWidget(impact_);
    splitter_->setChildrenCollapsible(false);
    splitter_->setStretchFactor(1, 1);
    splitter_->setSizes({usualLeft, usualMiddle, usualRight});
    auto* content = new QWidget;
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins({});
    for (QWidget* widget : {static_cast<QWidget*>(header_), static_cast<QWidget*>(actor_), static_cast<QWidget*>(question_)}) rows->addWidget(widget);
    rows->addWidget(splitter_, 1);
    rows->addWidget(wizard_, 1);
    auto* nothing = new QWidget;
    auto* nothingRows = new QVBoxLayout(nothing);
    nothingRows->addWidget(empty_, 1);
    nothingRows->addWidget(stepByStep_, 0, Qt::AlignHCenter);
    stack_->addWidget(content);
    stack_->addWidget(nothing);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(theme::medium, theme::medium, theme::medium, theme::medium);
    page->addWidget(stack_);
    session().memory().keep(splitter_, QStringLiteral("agreement/columns"));
}

void AgreementPage::placeImpact()
{
    if (!wizard_->isHidden()) return;  // the step of the forecast has it
    // Three columns where they fit; else the impact stands below the list of clauses.
    const bool wide = width() >= lettersForThreeColumns * fontMetrics().averageCharWidth();
    QSplitter* place = wide ? splitter_ : left_;
    if (impact_->parentWidget() == place) return;
    place->addWidget(impact_);
    impact_->show();
}

QSize AgreementPage::minimumSizeHint() const
{
    const int left = std::max(list_->minimumSizeHint().width(), impact_->minimumSizeHint().width());
    return {left + clause_->minimumSizeHint().width() + theme::huge, Page::minimumSizeHint().height()};
}

void AgreementPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    placeImpact();
    makeRoom();
}

void AgreementPage::connectSignals()
{
    connectActions();
    connectSaving();
    connectWizard();
    connectNegotiation();
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, &AgreementPage::showClause);
    connect(draft_, &Draft::changed, this, &AgreementPage::validateDraft);
    connect(impact_, &ImpactPanel::importRequested, this, [this] { emit navigationRequested(QStringLiteral("import"), {}); });
    connect(live_, &ImpactLive::leadOpened, this,
            [this](LeadId lead) { emit navigationRequested(QStringLiteral("leads"), QVariant::fromValue<qlonglong>(lead.value)); });
    connect(empty_, &FirstDraft::templateChosen, steps_, [this](const std::string& name) { steps_->startFromTemplate(name); });
    connect(header_, &VersionHeader::versionChosen, this, [this](int number) {
        saver_->flush([this, number] {
            wantedNumber_ = number;
            read();
        });
    });
    connect(actor_, &ActorStrip::failed, this, &AgreementPage::fail);
}

void AgreementPage::connectWizard()
{
    connect(actions_->buildDefinition, &QAction::triggered, this, &AgreementPage::openWizard);
    connect(stepByStep_, &QPushButton::clicked, this, &AgreementPage::openWizard);
    connect(live_, &ImpactLive::played, wizard_, &DefinitionWizard::showPast);
    connect(wizard_, &DefinitionWizard::failed, this, &AgreementPage::fail);
    connect(wizard_, &DefinitionWizard::left, this, &AgreementPage::leaveWizard);
    connect(wizard_, &DefinitionWizard::clauseRequested, this, [this](handover::ClauseKind kind) {
        list_->setCurrentIndex(clauses_->index(clauseNumber(kind) - 1));
        list_->setFocus();
    });
}

void AgreementPage::openWizard()
{
    // From an empty page the steps begin with the template, as its button does.
    wizardWanted_ = load_.versions.empty();
    if (wizardWanted_) {
        steps_->startFromTemplate(agreement::templates().front().name);
        return;
    }
    splitter_->hide();
    wizard_->lend(impact_);
    wizard_->show();
    makeRoom();
    wizard_->begin();
}

void AgreementPage::makeRoom()
{
    // In a low window the steps need what the header takes; its actions keep their keys.
    header_->setVisible(wizard_->isHidden() || height() > linesForHeader * fontMetrics().height());
}

void AgreementPage::leaveWizard()
{
    wizard_->hide();
    makeRoom();
    splitter_->show();
    impact_->setMinimumHeight(0);
    placeImpact();
    list_->setFocus();
}

void AgreementPage::connectActions()
{
    connect(actions_->newVersion, &QAction::triggered, this, &AgreementPage::newVersion);
    connect(actions_->propose, &QAction::triggered, this, &AgreementPage::propose);
    connect(actions_->sign, &QAction::triggered, this, &AgreementPage::sign);
    connect(actions_->refuse, &QAction::triggered, this, &AgreementPage::refuse);
    connect(actions_->withdraw, &QAction::triggered, this, [this] {
        if (load_.version.signatures.empty()) return;
        actor_->actFor(load_.version.signatures.front().side, [this] { steps_->withdraw(saver_->version()); });
    });
    connect(actions_->startTrial, &QAction::triggered, this, &AgreementPage::startTrial);
    connect(actions_->endTrial, &QAction::triggered, this, [this] { actor_->act([this] { steps_->endTrial(saver_->version()); }); });
    connect(actions_->createKey, &QAction::triggered, this, &AgreementPage::createKey);
    connect(actions_->exportBundle, &QAction::triggered, this, &AgreementPage::exportBundle);
    connect(actions_->newProduct, &QAction::triggered, this, &AgreementPage::newProduct);
    connect(actions_->publish, &QAction::triggered, this, &AgreementPage::publish);
    connect(actions_->importBundle, &QAction::triggered, this, &AgreementPage::importBundle);
    connect(actions_->checkBundle, &QAction::triggered, this, &AgreementPage::checkBundle);
    connect(actions_->checkVersion, &QAction::triggered, this, [this] { saver_->flush([this] { steps_->readBundle(saver_->version()); }); });
    connect(actions_->keys, &QAction::triggered, this, &AgreementPage::showKeys);
    connect(steps_, &VersionSteps::imported, this, &AgreementPage::adoptReceived);
    connect(steps_, &VersionSteps::bundleRead, this,
            [this](const std::string& bytes) { showCheck(tr("version %1").arg(saver_->version().number), bytes); });
    connect(steps_, &VersionSteps::done, this, &AgreementPage::adopt);
    connect(steps_, &VersionSteps::failed, this, &AgreementPage::fail);
    connect(steps_, &VersionSteps::exported, this, [this](const QString& path) { emit noticed(tr("The agreement was exported to %1.").arg(path)); });
}

void AgreementPage::connectSaving()
{
    connect(saver_, &DraftSaver::actorNeeded, this, [this] { actor_->act([] {}); });
    connect(saver_, &DraftSaver::failed, this, &AgreementPage::fail);
    connect(saver_, &DraftSaver::conflicted, this, &AgreementPage::askAboutConflict);
    connect(saver_, &DraftSaver::movedOn, this, &AgreementPage::askAboutMove);
    connect(saver_, &DraftSaver::joined, this, [this] { emit noticed(tr("Somebody else's edits to this draft came in.")); });
    connect(saver_, &DraftSaver::stateChanged, header_, [this] { header_->showSaving(saver_->isPending() ? tr("Saving…") : QString()); });
    connect(saver_, &DraftSaver::saved, this, [this](const agreement::Version& version) {
        wantedNumber_ = version.number;
        const bool same = version.id == load_.version.id && version.state == load_.version.state;
        load_.version = version;
        load_.document = draft_->document();
        wizard_->follow(load_);
        if (same)
            presentHeader();
        else
            reload();
    });
}

void AgreementPage::followProduct()
{
    // What was typed belongs to the line that was shown: it is written before another one takes its place.
    saver_->flush([this] {
        product_ = session().product();
        wantedNumber_ = 0;
        comparedDraft_ = {};
        reload();
    });
}

void AgreementPage::reload()
{
    if (product_ != session().product()) return followProduct();
    live_->reload();
    wizard_->forget();
    read();
}

void AgreementPage::read()
{
    if (loading_) {
        loadAgain_ = true;
        return;
    }
    loading_ = true;
    loadAgain_ = false;
    session().tasks().run<AgreementLoad>(
        this,
        [product = session().product(), number = wantedNumber_, now = session().now()](usecase::Store& store, const Progress&) {
            return loadAgreement(store, product, number, now);
        },
        [this](Result<AgreementLoad> answer) {
            loading_ = false;
            if (answer)
                present(std::move(*answer));
            else
                fail(answer.error());
            if (loadAgain_) read();
        });
}

void AgreementPage::follow(const ChangeSet& changes)
{
    if (changes.touches(Table::Agreement) || changes.touches(Table::Person)) read();
    live_->follow(changes);
    for (const Table table : {Table::Lead, Table::Cycle, Table::StageEvent, Table::Handover})
        if (changes.touches(table)) return wizard_->forget();
}

void AgreementPage::present(AgreementLoad load)
{
    const bool sameText = load.version.id == saver_->version().id && load.version.rowVersion == saver_->version().rowVersion;
    const bool mineIsNewer = load.version.id == saver_->version().id && (saver_->isPending() || saver_->isInConflict());
    load_ = std::move(load);
    actor_->setPersons(load_.persons);
    stack_->setCurrentIndex(load_.versions.empty() ? 1 : 0);
    if (load_.versions.empty()) return;
    compare();
    // What is being edited here is not replaced under the hands; both texts are put together when saving.
    const bool sameVersion = load_.version.id == saver_->version().id && load_.version.state == saver_->version().state;
    if (!mineIsNewer) saver_->follow(load_.version);
    if (!mineIsNewer && draft_->document() != load_.document) {
        if (sameVersion)
            draft_->takeIn(draft_->document(), load_.document);
        else
            draft_->load(load_.document);
    } else if (!mineIsNewer && !sameVersion) {
        draft_->load(load_.document);
    }
    // Somebody who chose to edit what is proposed is not asked again by every news of it.
    const bool decided = sameText && draft_->isEditable() && !isFrozen(load_.version);
    if (!mineIsNewer && !decided) {
        draft_->setEditable(load_.version.state == agreement::VersionState::Draft && !isFrozen(load_.version));
        askBeforeEditing();
    }
    followPoints();
    presentHeader();
    wizard_->follow(load_);
    if (wizardWanted_) openWizard();
    if (!list_->currentIndex().isValid()) list_->setCurrentIndex(clauses_->index(0));
}

void AgreementPage::compare()
{
    using enum ImpactPanel::Compared;
    if (!load_.counts) {
        // Saving an edit does not make it the text that was opened.
        if (comparedDraft_ != load_.version.id) live_->setCompared(AsLoaded, load_.version.number, load_.document);
        comparedDraft_ = load_.version.id;
        return;
    }
    comparedDraft_ = {};
    live_->setCompared(load_.counts->kind == usecase::ActiveKind::Trial ? Trial : InForce, load_.counts->version.number, load_.counts->document);
}

void AgreementPage::presentHeader()
{
    const auto listed = std::ranges::find(load_.versions, load_.version.id, &agreement::Version::id);
    if (listed != load_.versions.end()) *listed = load_.version;
    header_->present(load_, session().zone(), session().now());
    const int unanswered = negotiation_->waitingFor(agreement::Side::Marketing) + negotiation_->waitingFor(agreement::Side::Sales);
    actions_->follow(load_.version, unanswered, load_.versions.size() > 1, session().now());
    emit subtitleChanged(tr("Version %1, %2").arg(load_.version.number).arg(inSentence(load_.version.state)));
}

void AgreementPage::adopt(const agreement::Version& version)
{
    wantedNumber_ = version.number;
    saver_->drop();
    reload();
}

void AgreementPage::askBeforeEditing()
{
    using agreement::VersionState;
    const VersionState state = load_.version.state;
    if (isFrozen(load_.version)) {
        const QString why = state == VersionState::InForce || state == VersionState::Superseded
                                ? tr("What is signed does not change.")
                                : tr("Leads are judged under this version on trial, so it does not change.");
        question_->ask(why, {tr("New version from this one"), [this] { newVersion(); }});
    } else if (state == VersionState::Draft) {
        question_->hide();
    } else {
        question_->ask(tr("This version is proposed. Editing returns it to draft and voids its signatures."),
                       {tr("Edit anyway"), [this] { draft_->setEditable(true); }});
    }
}

void AgreementPage::askAboutConflict(const usecase::MergedDraft& draft, const agreement::Document& mine)
{
    question_->ask(tr("Somebody else changed the same in %n place(s). Nothing of yours or theirs is lost; choose what holds.", nullptr,
                      static_cast<int>(draft.conflicts.size())),
                   {tr("Choose…"), [this, draft, mine] { showMerge(draft, mine); }},
                   {tr("Load the other text"), [this] {
                        saver_->drop();
                        saver_->follow({});
                        reload();
                    }});
}

void AgreementPage::showMerge(const usecase::MergedDraft& draft, const agreement::Document& mine)
{
    auto* dialog = new MergeDialog(draft, mine, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const auto resolved = dialog->resolved();
        if (resolved)
            saver_->settle(dialog->draft(), *resolved);
        else
            fail(resolved.error());
    });
    connect(dialog, &QDialog::rejected, this, [this, draft, mine] { askAboutConflict(draft, mine); });
    dialog->open();
}

void AgreementPage::askAboutMove(const Error& error)
{
    question_->ask(sentence(error),
                   {tr("Drop my edits"),
                    [this] {
                        saver_->follow({});
                        reload();
                    }},
                   {tr("Save them all the same"), [this] {
                        session().tasks().run<usecase::ActiveAgreement>(
                            this,
                            [product = load_.version.product, number = saver_->version().number](usecase::Store& store, const Progress&) {
                                return usecase::agreementVersion(store, product, number);
                            },
                            [this](Result<usecase::ActiveAgreement> now) {
                                if (now)
                                    saver_->insist(now->version);
                                else
                                    fail(now.error());
                            });
                    }});
}

void AgreementPage::connectNegotiation()
{
    connect(negotiation_, &NegotiationPart::changed, this, &AgreementPage::adopt);
    connect(negotiation_, &NegotiationPart::failed, this, &AgreementPage::fail);
    connect(negotiation_, &NegotiationPart::agreedToAll, this, [this](int changes) {
        emit noticed(tr("Agreed to %n change(s).", nullptr, changes));
        reload();
    });
    connect(actions_->agreeToAll, &QAction::triggered, negotiation_, &NegotiationPart::agreeToAll);
    connect(actions_->compare, &QAction::triggered, this, &AgreementPage::compareVersions);
}

void AgreementPage::followPoints()
{
    negotiation_->present(load_);
    clauses_->setPoints(negotiation_->counts());
}

void AgreementPage::compareVersions()
{
    const int older = load_.baseNumber > 0 ? load_.baseNumber : load_.versions.back().number;
    auto* dialog = new CompareDialog(load_.versions, older, load_.version.number, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AgreementPage::showClause()
{
    const int row = list_->currentIndex().row();
    if (row < 0) return;
    const auto kind = clauseKinds()[static_cast<std::size_t>(row)];
    clause_->showClause(kind);
    clause_->showProblems(clauses_->problemsOf(kind));
    negotiation_->showClause(kind);
}

void AgreementPage::validateDraft()
{
    draft_->setProblems(agreement::validate(draft_->document()));
    clauses_->setProblems(draft_->document(), draft_->problems());
    if (clause_->kind() != handover::ClauseKind::Unknown) clause_->showProblems(clauses_->problemsOf(clause_->kind()));
}

void AgreementPage::newVersion()
{
    actor_->act([this] { steps_->newVersion(saver_->version(), draft_->document()); });
}

void AgreementPage::propose()
{
    actor_->act([this] { saver_->flush([this] { steps_->propose(saver_->version()); }); });
}

void AgreementPage::sign()
{
    auto* dialog = new SignDialog(&session(), load_, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SignDialog::signedVersion, this, &AgreementPage::adopt);
    dialog->open();
}

void AgreementPage::createKey()
{
    auto* dialog = new KeyDialog(&session(), load_.persons, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &KeyDialog::created, this, [this](const usecase::Person& person) {
        emit noticed(
            tr("%1 can sign now. Fingerprint of the key: %2").arg(QString::fromStdString(person.name), QString::fromStdString(person.fingerprint)));
        reload();
    });
    if (session().actor()) dialog->choose(*session().actor());
    dialog->open();
}

void AgreementPage::startTrial()
{
    bool chosen = false;
    const int days = QInputDialog::getInt(this, tr("Start a trial"), tr("Days of trial, outside both scorecards:"), usualTrialDays, 1,
                                          longestTrialDays, 1, &chosen);
    if (chosen) actor_->act([this, days] { saver_->flush([this, days] { steps_->startTrial(saver_->version(), days); }); });
}

void AgreementPage::refuse()
{
    bool given = false;
    const QString reason = QInputDialog::getMultiLineText(this, tr("Refuse to sign"), tr("Reason, recorded with the version:"), {}, &given);
    if (given) actor_->act([this, reason] { steps_->refuse(saver_->version(), reason); });
}

void AgreementPage::exportBundle()
{
    const QString suggestion = tr("agreement-version-%1.sla").arg(load_.version.number);
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the agreement"), suggestion, tr("Signed agreement (*.sla)"));
    if (!path.isEmpty()) saver_->flush([this, path] { steps_->exportTo(saver_->version(), path); });
}

void AgreementPage::newProduct()
{
    auto* dialog = new ProductDialog(&session(), load_.products, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ProductDialog::created, this, [this](const std::string& product) {
        emit noticed(tr("The product line “%1” has its first draft.").arg(QString::fromStdString(product)));
        session().setProduct(product);
    });
    dialog->open();
}

void AgreementPage::publish()
{
    saver_->flush([this] {
        auto* dialog = new PublishDialog(&session(), saver_->version().id, saver_->version().number, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &PublishDialog::published, this, [this](const QString& path) { emit noticed(tr("The agreement was written to %1.").arg(path)); });
        connect(dialog, &PublishDialog::failed, this, &AgreementPage::fail);
        dialog->open();
    });
}

void AgreementPage::importBundle()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import a signed agreement"), {}, tr("Signed agreement (*.sla)"));
    if (path.isEmpty()) return;
    const auto bytes = readBundleFile(path);
    if (!bytes) return fail(bytes.error());
    saver_->flush([this, content = *bytes] { steps_->importBundle(content); });
}

void AgreementPage::adoptReceived(const usecase::ReceivedAgreement& received, const agreement::KeyTrust& trust)
{
    QStringList said{received.isNew ? tr("Version %1 was taken in and is proposed now.").arg(received.version.number)
                                    : tr("Version %1 was completed.").arg(received.version.number)};
    for (const agreement::Signature& signature : received.added)
        said << (agreement::isTrusted(trust, signature.fingerprint) ? tr("Signature of %1: the key is confirmed.")
                                                                    : tr("Signature of %1: the key is not confirmed yet; see Check this version."))
                    .arg(QString::fromStdString(signature.person));
    emit noticed(said.join(u' '));
    adopt(received.version);
}

void AgreementPage::checkBundle()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Check a signed agreement"), {}, tr("Signed agreement (*.sla)"));
    if (path.isEmpty()) return;
    const auto bytes = readBundleFile(path);
    if (!bytes) return fail(bytes.error());
    showCheck(QFileInfo(path).fileName(), *bytes);
}

void AgreementPage::showCheck(const QString& source, const std::string& bytes)
{
    auto* dialog = new VerificationDialog(&session(), source, bytes, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AgreementPage::showKeys()
{
    auto* dialog = new KeysDialog(&session(), load_.persons, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &KeysDialog::keysChanged, this, &AgreementPage::reload);
    dialog->open();
}

void AgreementPage::fail(const Error& error)
{
    // A change without an answer is where to go on.
    if (error.code.name == "agreement.points_unresolved" || error.code.name == "agreement.points_open")
        if (const auto kind = negotiation_->firstUnresolved(); kind != handover::ClauseKind::Unknown) list_->setCurrentIndex(clauses_->index(clauseNumber(kind) - 1));
    // Nobody can sign yet: the way out is a key, so it is offered at once.
    if (error.code.name == "agreement.signatory_missing")
        question_->ask(sentence(error), {tr("Create a signing key…"), [this] { createKey(); }});
    else
        emit failed(sentence(error));
}

void AgreementPage::open(const QVariant& argument)
{
    const auto kind = handover::clauseKind(draft_->document(), argument.toString().toStdString());
    if (kind != handover::ClauseKind::Unknown) list_->setCurrentIndex(clauses_->index(clauseNumber(kind) - 1));
}

void AgreementPage::retranslate()
{
    list_->setAccessibleName(tr("Clauses"));
    clause_->setAccessibleName(tr("The selected clause"));
    empty_->retranslate();
    stepByStep_->setText(tr("Build a definition step by step…"));
    wizard_->retranslate();
    actions_->retranslate();
    header_->retranslate();
    actor_->retranslate();
    clauses_->retranslate();
    live_->retranslate();
    clause_->retranslate();
    if (load_.version.id) followPoints();
    if (load_.version.id) presentHeader();
}

}  // namespace handschlag::ui
