#pragma once
// The waterfall itself: controls, basis, bars or trend, the table twin, and the leads behind whatever is chosen.

#include <QWidget>

#include "ui/waterfall/lead_names.h"
#include "ui/waterfall/comparison.h"
#include "ui/waterfall/output_menu.h"
#include "ui/waterfall/trend_table_model.h"
#include "ui/waterfall/waterfall_table_model.h"

class QScrollArea;
class QStackedWidget;

namespace handschlag::ui {

class BasisLine;
class EmptyState;
class LeadPanel;
class Session;
class TableView;
class TrendChart;
class WaterfallChart;
class WaterfallControls;
class WaterfallLoader;

class WaterfallView : public QWidget {
    Q_OBJECT
public:
    explicit WaterfallView(Session* session, QWidget* parent = nullptr);
    /// Everything is read anew.
    void reload();
    void follow(const ChangeSet& changes);
    void retranslate();

signals:
    void leadOpened(handschlag::LeadId lead);
    void importWanted();
    void noticed(const QString& message);

protected:
    void changeEvent(QEvent* event) override;

private:
    void createViews();
    [[nodiscard]] QWidget* createContent();
    [[nodiscard]] QWidget* createFigures(QWidget* parent);
    void connectSignals();

    void ask();
    void present();
    void offerQuarters();
    void presentTrend();
    [[nodiscard]] std::vector<usecase::WaterfallQuery> wanted() const;
    [[nodiscard]] Result<WaterfallReportPtr> count(const usecase::WaterfallQuery& query) const;
    void fillControls();
    void fillValues();
    void showFailure(const Error& error);
    [[nodiscard]] bool goToNewestEntries();
    void choose(const StageChoice& choice);
    void refreshChoice();
    void chooseAnchor();
    void narrowTo(const TrendPoint& point);
    void listLeads(const StageChoice& choice, bool sameChoice);
    void showLeads(const QString& title, bool sameChoice, LeadNames::Find find);
    void showAtAnchor(const QString& title, pipeline::Behind::Of which);
    [[nodiscard]] QString titleOf(const StageChoice& choice) const;
    [[nodiscard]] Output output() const;

    Session* session_;
    WaterfallLoader* loader_;
    LeadNames* names_;
    WaterfallTableModel* model_;
    TrendTableModel* trendModel_;
    WaterfallReportPtr report_;
    std::optional<Comparison> comparison_;
    TrendReportPtr trend_;
    std::optional<StageChoice> choice_;
    bool periodIsDefault_ = true;
    std::shared_ptr<const pipeline::Flow> offeredOf_;  ///< what the quarters offered are of
    pipeline::Role offeredAnchor_ = pipeline::Role::MarketingQualified;

    QStackedWidget* stack_ = nullptr;
    WaterfallControls* controls_ = nullptr;
    BasisLine* basis_ = nullptr;
    QStackedWidget* charts_ = nullptr;
    QStackedWidget* tables_ = nullptr;
    QScrollArea* chartArea_ = nullptr;
    WaterfallChart* chart_ = nullptr;
    TrendChart* trendChart_ = nullptr;
    TableView* table_ = nullptr;
    TableView* trendTable_ = nullptr;
    LeadPanel* leads_ = nullptr;
    OutputMenu* output_ = nullptr;
    EmptyState* empty_ = nullptr;
};

}  // namespace handschlag::ui
