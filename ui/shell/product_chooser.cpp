#include "ui/shell/product_chooser.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include "ui/shared/theme.h"

namespace handschlag::ui {

QString productName(const std::string& product)
{
    return product.empty() ? QCoreApplication::translate("ProductChooser", "Default line") : QString::fromStdString(product);
}

ProductChooser::ProductChooser(QWidget* parent) : QWidget(parent), label_(theme::plainLabel()), box_(new QComboBox)
{
    box_->setObjectName(QStringLiteral("productChooser"));
    box_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    label_->setBuddy(box_);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(label_);
    row->addWidget(box_);
    connect(box_, &QComboBox::activated, this, [this](int index) { emit chosen(products_[static_cast<std::size_t>(index)]); });
    retranslate();
    hide();
}

void ProductChooser::show(const std::vector<std::string>& products, const std::string& chosen)
{
    const QSignalBlocker quiet(box_);
    products_ = products;
    box_->clear();
    for (const std::string& product : products_) box_->addItem(productName(product));
    for (std::size_t i = 0; i < products_.size(); ++i)
        if (products_[i] == chosen) box_->setCurrentIndex(static_cast<int>(i));
    setVisible(products_.size() > 1);
}

void ProductChooser::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void ProductChooser::retranslate()
{
    label_->setText(tr("Product line"));
    box_->setAccessibleName(label_->text());
    for (std::size_t i = 0; i < products_.size(); ++i) box_->setItemText(static_cast<int>(i), productName(products_[i]));
}

}  // namespace handschlag::ui
