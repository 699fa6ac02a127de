#pragma once
// How both sides kept their promises about the handovers of a quarter: bars, the table twin, and the breaches behind whatever is chosen.

#include <QWidget>

#include "core/usecase/compliances.h"
#include "ui/waterfall/output_menu.h"

class QLabel;
class QStackedWidget;

namespace handschlag::ui {

class BreachPanel;
class EmptyState;
class PromiseChart;
class PromiseModel;
class QuarterBox;
class Session;
class TableView;

class PromisesView : public QWidget {
    Q_OBJECT
public:
    explicit PromisesView(Session* session, QWidget* parent = nullptr);
    void reload();
    void retranslate();

signals:
    void leadOpened(handschlag::LeadId lead);
    void agreementWanted();
    void noticed(const QString& message);

private:
    void createViews();
    [[nodiscard]] QWidget* createContent();
    void connectSignals();
    void present(const usecase::ComplianceReport& report);
    void presentEmpty();
    void choose(int row, bool sameChoice);
    [[nodiscard]] QString hintFor(const handover::ComplianceRow& row) const;
    [[nodiscard]] Output output() const;

    Session* session_;
    std::optional<usecase::ComplianceReport> report_;
    int question_ = 0;
    PromiseModel* model_;
    QLabel* caption_ = nullptr;
    QuarterBox* quarters_ = nullptr;
    OutputMenu* output_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    EmptyState* empty_ = nullptr;
    QLabel* words_ = nullptr;
    QLabel* basis_ = nullptr;
    PromiseChart* chart_ = nullptr;
    TableView* table_ = nullptr;
    BreachPanel* breaches_ = nullptr;
};

}  // namespace handschlag::ui
