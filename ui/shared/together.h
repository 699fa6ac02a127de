#pragma once
// Controls that stay on one line when a row of them is broken.

#include <QHBoxLayout>
#include <QWidget>
#include <initializer_list>

#include "ui/shared/theme.h"

namespace handschlag::ui {

[[nodiscard]] inline QWidget* together(std::initializer_list<QWidget*> widgets, QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::small);
    for (QWidget* widget : widgets) row->addWidget(widget);
    return box;
}

}  // namespace handschlag::ui
