#include "ui/agreement/master_detail_part.h"

#include <QTableView>
#include <QVBoxLayout>

#include "ui/agreement/table_part.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {

MasterDetailPart::MasterDetailPart(Draft* draft, const char* title, TableSource master, const Detail& detail, QWidget* parent)
    : ClausePart(parent), master_(new TablePart(draft, title, std::move(master))), selected_(std::make_shared<int>(0))
{
    detail_ = detail(draft, selected_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::medium);
    column->addWidget(master_);
    column->addWidget(detail_);
    connect(master_, &TablePart::currentRowChanged, this, &MasterDetailPart::follow);
    follow();
}

void MasterDetailPart::follow()
{
    *selected_ = master_->currentRow();
    detail_->refresh();
}

void MasterDetailPart::refresh()
{
    master_->refresh();
    follow();
}

void MasterDetailPart::retranslate()
{
    master_->retranslate();
    detail_->retranslate();
}

}  // namespace handschlag::ui
