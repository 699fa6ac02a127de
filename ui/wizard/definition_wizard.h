#pragma once
// Building a definition in ten steps, over the draft of the Agreement page: who takes part, personas, voices of sales, fit, behaviour, supply, both
// sides' commitments, signing, next review. It can be left at any step and goes on there. Alt+Left and Alt+Right go from step to step, Escape
// leaves; the focus is in the step's first field.
//
//   auto* wizard = new DefinitionWizard(session, draft, actions);
//   wizard->begin();   // where it was left

#include <QWidget>
#include <vector>

#include "ui/wizard/wizard_step.h"

class QAction;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace handschlag::ui {

class ClauseStrip;
class SupplyStep;

class DefinitionWizard : public QWidget {
    Q_OBJECT
public:
    /// signingActions: offered in the step that signs, in this order. The draft must outlive this.
    DefinitionWizard(Session* session, Draft* draft, const QList<QAction*>& signingActions, QWidget* parent = nullptr);

    /// Shows the step it was left at.
    void begin();
    void goTo(int step);
    [[nodiscard]] int step() const { return step_; }
    [[nodiscard]] int steps() const { return static_cast<int>(pages_.size()); }
    void follow(const AgreementLoad& load);
    /// Leads or their past may be others than they were.
    void forget();
    void showPast(const PastImpactPtr& past);
    void retranslate();
    /// A panel that the step of the forecast shows as long as the wizard is open; who lends it takes it back after left().
    void lend(QWidget* impact);
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void left();
    void failed(const handschlag::Error& error);
    void clauseRequested(handschlag::handover::ClauseKind kind);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Page {
        WizardStep* step;
        QScrollArea* area;
        QLabel* title;
        QLabel* explanation;
        ClauseStrip* clause;
    };
    void createSteps(Session* session, Draft* draft, const QList<QAction*>& signingActions);
    void add(WizardStep* step, Draft* draft);
    void layOut();
    void connectSignals();
    void focusFirstField();
    void showPlace();
    void leave();

    Session* session_;
    Draft* draft_;
    std::vector<Page> pages_;
    SupplyStep* supply_ = nullptr;
    int step_ = -1;
    QListWidget* list_;
    QComboBox* choice_;
    QStackedWidget* stack_;
    QPushButton *back_, *next_, *leave_;
    QLabel* place_;
};

}  // namespace handschlag::ui
