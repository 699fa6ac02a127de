#pragma once

#include "ui/shared/page.h"

namespace handschlag::ui {

class ImportPage : public Page {
    Q_OBJECT
public:
    explicit ImportPage(Session* session, QWidget* parent = nullptr);
    void reload() override;
    void follow(const ChangeSet& changes) override;
    void retranslate() override;
};

}  // namespace handschlag::ui
