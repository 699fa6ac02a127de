#pragma once
// A few fields of a lead to fill in, each with the editor its kind needs. What cannot be read is said at its field and stays typed.
//
//   form->setFields({{"employees", leads::FieldKind::Integer, {}}}, {});
//   if (const auto values = form->values()) emit ready(*values);

#include <QWidget>

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/leads/field.h"

class QFormLayout;
class QLabel;

namespace handschlag::ui {

struct LeadFormField {
    std::string name;
    leads::FieldKind kind = leads::FieldKind::Text;
    leads::FieldValue value;  ///< as it is known now
    friend bool operator==(const LeadFormField&, const LeadFormField&) = default;
};

class LeadFieldForm : public QWidget {
    Q_OBJECT
public:
    explicit LeadFieldForm(std::string zone, QWidget* parent = nullptr);

    /// typed: what stood in the editors before, by field; the rest shows the known value.
    void setFields(std::vector<LeadFormField> fields, const std::map<std::string, QString>& typed);
    /// What stands in the editors, where it differs from the known value.
    [[nodiscard]] std::map<std::string, QString> typed() const;
    /// What differs from the known values; nothing if an entry cannot be read, which is then said and focused.
    [[nodiscard]] std::optional<std::map<std::string, leads::FieldValue>> values();
    void focusFirst();
    void retranslate();

signals:
    /// Enter in an editor.
    void submitted();

private:
    struct Line {
        LeadFormField field;
        QWidget* editor = nullptr;
        QLabel* label = nullptr;
    };
    [[nodiscard]] QWidget* makeEditor(const LeadFormField& field, const QString& text);
    [[nodiscard]] QString textOf(const LeadFormField& field) const;
    [[nodiscard]] std::optional<leads::FieldValue> read(const Line& line) const;
    [[nodiscard]] QString hintFor(const LeadFormField& field) const;

    std::string zone_;
    std::vector<Line> lines_;
    QFormLayout* layout_;
    QLabel* problem_;
};

/// What is typed into an editor of the form now, as text or as the stable key of a choice.
[[nodiscard]] QString typedIn(const QWidget* editor);

}  // namespace handschlag::ui
