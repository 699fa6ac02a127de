#pragma once
// A form over single values of the document: labels, editors with limits and units.

#include "ui/agreement/clause_part.h"
#include "ui/agreement/draft.h"
#include "ui/agreement/field_kind.h"

class QFormLayout;
class QLabel;

namespace handschlag::ui {

class FieldEditor;

struct FormField {
    const char* label;  ///< source text in the context AgreementColumns
    QString place;      ///< stable name: object name of the editor and place of its steps
    FieldKind kind;
    std::function<QVariant(const agreement::Document&)> get;
    std::function<void(agreement::Document&, const QVariant&)> set;
};

class FormPart : public ClausePart {
    Q_OBJECT
public:
    FormPart(Draft* draft, const char* title, std::vector<FormField> fields, QWidget* parent = nullptr);
    void retranslate() override;

    void refresh() override;

private:
    void showProblems();
    void addField(std::size_t index, QFormLayout* form);

    Draft* draft_;
    const char* titleSource_;
    std::vector<FormField> fields_;
    QLabel* title_;
    std::vector<QLabel*> labels_;
    std::vector<FieldEditor*> editors_;
    std::vector<QLabel*> problems_;  ///< below each editor; hidden where there is none
};

}  // namespace handschlag::ui
