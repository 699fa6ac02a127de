#pragma once
// What one wants to be told of, when not, and how much of it may stand on a screen that others see; and whether leads are handed over by
// themselves.

#include <QDialog>

#include <array>

#include "core/handover/notices.h"

class QCheckBox;
class QTimeEdit;

namespace handschlag::ui {

class NoticesDialog : public QDialog {
    Q_OBJECT
public:
    NoticesDialog(const handover::NoticeSettings& settings, bool handsOver, QWidget* parent);
    [[nodiscard]] handover::NoticeSettings settings() const;
    [[nodiscard]] bool handsOver() const;

private:
    void createViews();
    void enable();

    QCheckBox* on_;
    std::array<QCheckBox*, handover::noticeKinds> kinds_{};
    QCheckBox* business_;
    QCheckBox* quiet_;
    QTimeEdit* from_;
    QTimeEdit* until_;
    QCheckBox* company_;
    QCheckBox* handsOver_;
};

}  // namespace handschlag::ui
