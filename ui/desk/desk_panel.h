#pragma once
// The selected row of marketing's desk: who it is, what was said, and beneath it the one thing to do about it. What was typed stays with its
// row until it was written.

#include <QWidget>

#include <map>
#include <optional>

#include "ui/desk/desk_text.h"
#include "ui/desk/desk_work.h"
#include "ui/desk/lead_field_form.h"
#include "ui/desk/ruling_panel.h"

class QLabel;
class QPushButton;
class QScrollArea;

namespace handschlag::ui {

class ReasonForm;

class DeskPanel : public QWidget {
    Q_OBJECT
public:
    DeskPanel(std::string zone, QWidget* parent = nullptr);

    void showNothing();
    /// Who it is, before the details are read; keeps them if they are of this row.
    void showRow(const DeskPlace& place, const usecase::DeskRow& row, const LeadTextContext& context);
    void showDetails(const DeskPlace& place, const DeskDetails& details, const std::vector<leads::Attribute>& attributes, const LeadTextContext& context);
    [[nodiscard]] const DeskDetails* details() const { return details_ ? &*details_ : nullptr; }
    /// The row was dealt with: its text is no longer needed.
    void forget(const DeskPlace& place);
    /// Puts the focus where one begins; false if there is nothing to do here.
    bool enter();
    void openWithdrawal();
    void retranslate();

signals:
    void filled(const std::map<std::string, handschlag::leads::FieldValue>& values);
    void withdrawn(const QString& reason);
    void objected(const QString& reason);
    void ruled(handschlag::agreement::Side side, handschlag::usecase::Verdict verdict, const QString& reason);
    /// Escape: back to the list.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Draft {
        std::map<std::string, QString> fields;
        QString reason;
        RulingPanel::Drafts rulings;
    };
    void createViews();
    void connectSignals();
    void keepDraft();
    void showAction();
    void showTexts(const LeadTextContext& context);
    void setText(QLabel* label, const QString& markup);
    void sendValues();
    [[nodiscard]] std::vector<LeadFormField> fieldsToFill(const std::vector<leads::Attribute>& attributes) const;

    std::string zone_;
    DeskPlace place_;
    usecase::DeskRow row_;
    std::optional<DeskDetails> details_;
    std::map<DeskPlace, Draft> drafts_;
    std::size_t ruledBy_ = 0;  ///< whose ruling was sent last: 0 marketing, 1 sales
    QScrollArea* scroll_;
    QLabel* head_;
    QLabel* statement_;
    QLabel* facts_;
    QWidget* fill_;
    LeadFieldForm* fields_;
    QPushButton* send_;
    QPushButton* withdraw_;
    ReasonForm* reason_;
    RulingPanel* ruling_;
};

}  // namespace handschlag::ui
