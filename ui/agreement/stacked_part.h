#pragma once
// Parts below each other that belong to the same selection, as one.

#include "ui/agreement/clause_part.h"
#include "ui/agreement/clause_parts.h"

namespace handschlag::ui {

class StackedPart : public ClausePart {
    Q_OBJECT
public:
    explicit StackedPart(ClauseParts parts, QWidget* parent = nullptr);
    void refresh() override;
    void retranslate() override;

private:
    ClauseParts parts_;
};

}  // namespace handschlag::ui
