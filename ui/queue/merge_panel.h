#pragma once
// "This person is known already": the likely duplicates by their numbers, or the other lead's number elsewhere.

#include <map>
#include <optional>

#include "core/usecase/lead_merge.h"
#include "ui/queue/lead_reading.h"
#include "ui/queue/work_panel.h"

class QLineEdit;

namespace handschlag::ui {

class ChoiceList;

class MergePanel : public WorkPanel {
    Q_OBJECT
public:
    explicit MergePanel(QWidget* parent = nullptr);

    void open(const LeadReading& reading);
    [[nodiscard]] HandoverId lead() const { return reading_ ? reading_->details.entry.handover.id : HandoverId{}; }
    void forget(HandoverId id) { drafts_.erase(id); }
    void retranslate();

signals:
    void sent(const handschlag::usecase::MergeRequest& request);

protected:
    void write() override;
    void keepDraft() override;

private:
    void listDuplicates();

    std::optional<LeadReading> reading_;
    std::map<HandoverId, QString> drafts_;
    QLabel* none_;
    ChoiceList* list_;
    QLabel* otherLabel_;
    QLineEdit* other_;
};

}  // namespace handschlag::ui
