#pragma once
// Back to marketing: which fields are missing or wrong, by their numbers, and a sentence.

#include <map>
#include <optional>

#include "core/usecase/handover_work.h"
#include "ui/queue/lead_reading.h"
#include "ui/queue/work_panel.h"

namespace handschlag::ui {

class ChoiceList;

class ReturnPanel : public WorkPanel {
    Q_OBJECT
public:
    explicit ReturnPanel(QWidget* parent = nullptr);

    void open(const usecase::HandoverDetails& details, int leads = 1);
    [[nodiscard]] HandoverId lead() const { return details_ ? details_->entry.handover.id : HandoverId{}; }
    void forget(HandoverId id) { drafts_.erase(id); }
    void retranslate();

signals:
    void sent(const handschlag::usecase::ReturnRequest& request);

protected:
    void write() override;
    void keepDraft() override;

private:
    struct Draft {
        std::vector<int> fields;
        QString note;
    };
    void listFields();

    std::optional<usecase::HandoverDetails> details_;
    int leads_ = 1;
    std::vector<std::string> fields_;
    std::map<HandoverId, Draft> drafts_;
    ChoiceList* list_;
    QLabel* noteLabel_;
    QPlainTextEdit* note_;
};

/// What sales may ask for: the agreement's required information first, then what its fit looks at, each once.
[[nodiscard]] std::vector<std::string> fieldsToAskFor(const agreement::Document& document, bool inquiry);

}  // namespace handschlag::ui
