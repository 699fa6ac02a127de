#pragma once
// The sections of marketing's desk with how many wait in each: a list at the left, or one line above where the window is narrow.

#include <QWidget>

#include <array>

#include "core/usecase/marketing_desk.h"

class QComboBox;
class QListWidget;

namespace handschlag::ui {

class DeskSectionList : public QWidget {
    Q_OBJECT
public:
    explicit DeskSectionList(QWidget* parent = nullptr);
    void showCounts(const usecase::MarketingDesk& desk);
    [[nodiscard]] usecase::DeskSection current() const;
    void choose(usecase::DeskSection section);
    void setNarrow(bool narrow);
    [[nodiscard]] QWidget* list() const;
    void retranslate();

signals:
    void chosen(handschlag::usecase::DeskSection section);

private:
    void chooseRow(int row);
    void fitWidth();

    QListWidget* list_;
    QComboBox* line_;
    std::array<int, static_cast<std::size_t>(usecase::DeskSection::Count)> counts_{};
    std::array<bool, static_cast<std::size_t>(usecase::DeskSection::Count)> overdue_{};
};

}  // namespace handschlag::ui
