#pragma once
// How much of what marketing promised for a quarter is delivered, and where it is likely to end.

#include <QWidget>

#include "core/usecase/deliveries.h"
#include "ui/waterfall/output_menu.h"

class QLabel;

namespace handschlag::ui {

class BurnUpChart;
class BurnUpModel;
class QuarterBox;
class Session;
class TableView;

/// In words: delivered of promised, what is needed a week, where it is likely to end or that there is not enough evidence to say.
[[nodiscard]] QString deliverySentence(const usecase::DeliveryReport& report);

class TargetsView : public QWidget {
    Q_OBJECT
public:
    explicit TargetsView(Session* session, QWidget* parent = nullptr);
    void reload();
    void retranslate();

signals:
    void noticed(const QString& message);

private:
    void createViews();
    void present(const usecase::DeliveryReport& report);
    [[nodiscard]] Output output() const;

    Session* session_;
    std::optional<usecase::DeliveryReport> report_;
    int question_ = 0;
    BurnUpModel* model_;
    QLabel* caption_ = nullptr;
    QuarterBox* quarters_ = nullptr;
    QLabel* words_ = nullptr;
    QLabel* basis_ = nullptr;
    OutputMenu* output_ = nullptr;
    BurnUpChart* chart_ = nullptr;
    TableView* table_ = nullptr;
};

}  // namespace handschlag::ui
