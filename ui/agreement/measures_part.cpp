#include "ui/agreement/measures_part.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/shared/formats.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

using agreement::Measure;

constexpr std::array measures{Measure::HandOver, Measure::Nurture, Measure::Contact};

}  // namespace

MeasuresPart::MeasuresPart(Draft* draft, QWidget* parent) : ClausePart(parent), draft_(draft), title_(theme::plainLabel())
{
    title_->setFont(theme::headingFont(font()));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(title_);
    auto* grid = new QGridLayout;
    for (int i = 0; i < 4; ++i) {
        const auto at = static_cast<std::size_t>(i);
        letters_[at] = theme::plainLabel();
        bands_[at] = theme::plainLabel();
        grid->addWidget(letters_[at], 0, i + 1, Qt::AlignCenter);
        grid->addWidget(bands_[at], i + 1, 0);
        for (int letter = 0; letter < 4; ++letter) addCell(grid, i, letter);
    }
    grid->setColumnStretch(5, 1);
    column->addLayout(grid);
    connect(draft, &Draft::changed, this, &MeasuresPart::refresh);
    connect(draft, &Draft::editableChanged, this, &MeasuresPart::refresh);
    retranslate();
}

void MeasuresPart::addCell(QGridLayout* grid, int band, int letter)
{
    auto* cell = new QComboBox;
    cell->setObjectName(QStringLiteral("measure%1%2").arg(QChar(u'A' + letter)).arg(band + 1));
    cells_[static_cast<std::size_t>(band)][static_cast<std::size_t>(letter)] = cell;
    grid->addWidget(cell, band + 1, letter + 1);
    connect(cell, &QComboBox::activated, this, [this, band, letter](int choice) {
        draft_->edit(tr("Change a measure"), {}, [band, letter, choice](agreement::Document& document) {
            document.thresholds.measures[static_cast<std::size_t>(band)][static_cast<std::size_t>(letter)] =
                measures[static_cast<std::size_t>(choice)];
        });
    });
}

void MeasuresPart::refresh()
{
    const auto& now = draft_->document().thresholds.measures;
    for (std::size_t band = 0; band < 4; ++band)
        for (std::size_t letter = 0; letter < 4; ++letter) {
            QComboBox* cell = cells_[band][letter];
            cell->setCurrentIndex(static_cast<int>(std::ranges::find(measures, now[band][letter]) - measures.begin()));
            cell->setEnabled(draft_->isEditable());
        }
}

void MeasuresPart::retranslate()
{
    title_->setText(tr("Measure by fit band and category"));
    for (std::size_t i = 0; i < 4; ++i) {
        letters_[i]->setText(QString(QChar(static_cast<char16_t>(u'A' + i))));
        bands_[i]->setText(tr("Fit band %1").arg(i + 1));
        for (std::size_t letter = 0; letter < 4; ++letter) {
            QComboBox* cell = cells_[i][letter];
            cell->clear();
            for (const Measure measure : measures) cell->addItem(name(measure));
            cell->setAccessibleName(tr("Measure of %1%2", "category and fit band").arg(QChar(static_cast<char16_t>(u'A' + letter))).arg(i + 1));
        }
    }
    refresh();
}

}  // namespace handschlag::ui
