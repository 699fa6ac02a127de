#pragma once
// What became of a qualified lead: an opportunity, won, lost; an amount where there is one, a sentence.

#include <map>
#include <optional>

#include "core/usecase/handover_work.h"
#include "ui/queue/work_panel.h"

class QLineEdit;

namespace handschlag::ui {

enum class Outcome { Opportunity, Won, Lost };

struct OutcomeRequest {
    HandoverId handover;
    Outcome outcome = Outcome::Opportunity;
    std::optional<std::int64_t> amountCents;
    std::string comment;
};

/// Whole units or with two decimals, in either notation; nothing if it is no amount.
[[nodiscard]] std::optional<std::int64_t> centsOf(const QString& text);

class OutcomePanel : public WorkPanel {
    Q_OBJECT
public:
    explicit OutcomePanel(QWidget* parent = nullptr);

    void open(const usecase::HandoverDetails& details, Outcome outcome);
    [[nodiscard]] HandoverId lead() const { return lead_; }
    void forget(HandoverId id) { drafts_.erase(id); }
    void retranslate();

signals:
    void sent(const handschlag::ui::OutcomeRequest& request);

protected:
    void write() override;
    void keepDraft() override;

private:
    struct Draft {
        QString amount;
        QString note;
    };
    HandoverId lead_;
    Outcome outcome_ = Outcome::Opportunity;
    std::map<HandoverId, Draft> drafts_;
    QLabel* amountLabel_;
    QLineEdit* amount_;
    QLabel* noteLabel_;
    QPlainTextEdit* note_;
};

}  // namespace handschlag::ui
