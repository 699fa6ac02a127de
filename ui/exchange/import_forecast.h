#pragma once
// What an import will do, or has done: counts in one sentence, and the rows it refuses or warns of.

#include <QWidget>

#include "core/exchange/mapping.h"
#include "core/usecase/imports.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace handschlag::ui {

class ProblemModel;
class TableView;

class ImportForecast : public QWidget {
    Q_OBJECT
public:
    explicit ImportForecast(QWidget* parent = nullptr);

    void showWorking();
    void showReport(const usecase::ImportReport& report, exchange::FileKind kind);
    void showDone(const usecase::ImportReport& report, exchange::FileKind kind);
    void showProblem(const Error& error);
    void retranslate();
    [[nodiscard]] const usecase::ImportReport& report() const { return report_; }
    [[nodiscard]] QString summary() const;

signals:
    void importRequested();
    void leadsRequested();
    void anotherRequested();
    /// Likely duplicates are to be decided.
    void duplicatesRequested();
    void saveRefusedRequested();

private:
    enum class State { Working, Forecast, Done, Problem };
    void show(State state);
    void showTexts();

    State state_ = State::Working;
    usecase::ImportReport report_;
    exchange::FileKind kind_ = exchange::FileKind::Leads;
    Error error_;
    ProblemModel* problems_;
    QLabel* title_;
    QLabel* summary_;
    QLabel* next_;
    QLabel* problemTitle_;
    TableView* table_;
    QLabel* reason_;  ///< of the current row, in full
    QLabel* likely_;
    QPushButton* decide_;
    QPushButton* saveRefused_;
    QPushButton* import_;
    QPushButton* leads_;
    QPushButton* another_;
};

/// "412 new, 3 changed, 80 unchanged, 2 repeated, 1 refused"
[[nodiscard]] QString countsOf(const usecase::ImportReport& report);

}  // namespace handschlag::ui
