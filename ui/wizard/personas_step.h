#pragma once
// Step 2: whom the definition has in mind, and by which buckets of which criteria such a lead is recognised.

#include "core/agreement/persona.h"
#include "ui/wizard/wizard_step.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace handschlag::ui {

class PersonasStep : public WizardStep {
    Q_OBJECT
public:
    PersonasStep(Session* session, Draft* draft, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString explanation() const override;
    [[nodiscard]] handover::ClauseKind clause() const override { return handover::ClauseKind::Fit; }
    void retranslate() override;

private:
    using Change = std::function<void(agreement::Persona&)>;
    void createViews();
    void connectSignals();
    void refresh();
    void makeSigns();
    void showPersona();
    void add();
    void remove();
    void change(const QString& place, const Change& change);
    void choose(const std::string& criterion, const QString& bucket);
    [[nodiscard]] const agreement::Persona* current() const;

    std::vector<agreement::Persona> personas_;
    int row_ = -1;
    QStringList signature_;  ///< of the criteria the choices were made for
    QListWidget* list_;
    QPushButton *add_, *remove_;
    QWidget* form_;
    QFormLayout* fields_;
    QLabel *nameTitle_, *descriptionTitle_;
    QLineEdit *name_, *description_;
    QLabel* signsTitle_;
    QWidget* signs_ = nullptr;
    std::vector<std::pair<std::string, QComboBox*>> choices_;  ///< id of the criterion
    QLabel* fit_;
};

}  // namespace handschlag::ui
