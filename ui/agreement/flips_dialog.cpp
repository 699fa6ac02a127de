#include "ui/agreement/flips_dialog.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/agreement/flip_model.h"
#include "ui/agreement/impact_words.h"
#include "ui/shared/chip_row.h"
#include "ui/shared/formats.h"
#include "ui/shared/table_view.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

enum Direction { Out, In };
constexpr QSize usualSize{900, 420};

}  // namespace

FlipsDialog::FlipsDialog(const ViewMemory& memory, QWidget* parent)
    : QDialog(parent), direction_(new ChipRow), view_(new TableView), model_(new FlipModel(this)), hint_(theme::plainLabel())
{
    setObjectName(QStringLiteral("flipsDialog"));
    view_->setObjectName(QStringLiteral("flips"));
    view_->setModel(model_);
    view_->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    view_->horizontalHeader()->setStretchLastSection(true);
    view_->keepColumns(memory, QStringLiteral("agreement/flips"));
    hint_->setObjectName(QStringLiteral("flipsHint"));
    hint_->setWordWrap(true);
    theme::setTone(hint_, theme::Tone::Muted);
    auto* rows = new QVBoxLayout(this);
    rows->addWidget(direction_);
    rows->addWidget(view_, 1);
    rows->addWidget(hint_);
    resize(usualSize);
    connect(direction_, &ChipRow::chosenChanged, this, &FlipsDialog::fill);
    connect(view_, &TableView::rowActivated, this, [this](const QModelIndex& index) {
        if (const FlipRow* row = model_->rowAt(index)) emit leadOpened(row->line.lead);
    });
    retranslate();
}

void FlipsDialog::setFlips(const FlipList& flips)
{
    const bool first = !known_;
    flips_ = flips;
    known_ = true;
    fillChips();
    if (first && flips.out == 0 && flips.in > 0) direction_->choose(In);
    fill();
    if (first) view_->resizeColumnsToContents();
}

void FlipsDialog::fillChips() { direction_->setChips({{Out, tr("No longer handed over"), flips_.out}, {In, tr("Newly handed over"), flips_.in}}); }

void FlipsDialog::fill()
{
    const bool out = direction_->chosen() != In;
    const auto& lines = out ? flips_.outList : flips_.inList;
    const std::int64_t total = out ? flips_.out : flips_.in;
    std::vector<FlipRow> rows;
    rows.reserve(lines.size());
    for (const FlipLine& line : lines) rows.push_back({line, ImpactWords::reason(line, flips_)});
    model_->setRows(std::move(rows));
    if (!known_)
        hint_->setText(tr("Comparing lead by lead…"));
    else if (total > static_cast<std::int64_t>(lines.size()))
        hint_->setText(tr("The first %1 of %2 leads. Enter or a double click opens the lead.").arg(count(static_cast<std::int64_t>(lines.size())), count(total)));
    else if (total == 0)
        hint_->setText(tr("No lead flips in this direction."));
    else
        hint_->setText(tr("Enter or a double click opens the lead."));
}

void FlipsDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void FlipsDialog::retranslate()
{
    setWindowTitle(tr("Leads that flip"));
    view_->setAccessibleName(tr("Leads that flip"));
    model_->retranslate();
    fillChips();
    fill();
}

}  // namespace handschlag::ui
