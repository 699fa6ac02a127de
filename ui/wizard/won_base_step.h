#pragma once
// Step 4: which attributes won leads have more often than all others; chosen ones become buckets of fit, whose editors stand below.

#include <QTimer>
#include <map>

#include "core/insight/win_base.h"
#include "core/insight/win_rates.h"
#include "ui/agreement/clause_parts.h"
#include "ui/wizard/wizard_step.h"

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace handschlag::ui {

class TableView;
class WinRateModel;

class WonBaseStep : public WizardStep {
    Q_OBJECT
public:
    WonBaseStep(Session* session, Draft* draft, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString explanation() const override;
    [[nodiscard]] handover::ClauseKind clause() const override { return handover::ClauseKind::Fit; }
    void enter() override;
    void forget() override;
    void retranslate() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using BasePtr = std::shared_ptr<const insight::WinBase>;
    struct Answer {
        BasePtr base;
        insight::WinRates rates;
    };
    void createViews();
    void compute();
    void present(const Answer& answer);
    void showBasis();
    void take();
    void offer();
    void makeParts();
    void fitColumns();
    [[nodiscard]] insight::Outcome outcome() const;

    QLabel* outcomeTitle_;
    QComboBox* outcome_;
    QLabel* basis_;
    TableView* table_;
    WinRateModel* model_;
    QPushButton* take_;
    QLabel* taken_;
    QVBoxLayout* column_;
    ClauseParts parts_;
    QTimer quiet_;
    std::map<insight::Outcome, BasePtr> bases_;
    BasePtr shown_;
    insight::WinRates rates_;
    std::vector<agreement::Criterion> criteria_;  ///< those the rates were grouped by
    bool chosenByHand_ = false;                   ///< the outcome
    bool entered_ = false;
    int asked_ = 0;
};

}  // namespace handschlag::ui
