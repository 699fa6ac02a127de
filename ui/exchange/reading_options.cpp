#include "ui/exchange/reading_options.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

constexpr int lastHeaderRow = 1'000;

void select(QComboBox* list, int value)
{
    if (const int place = list->findData(value); place >= 0) list->setCurrentIndex(place);
}

}  // namespace

ReadingOptions::ReadingOptions(QWidget* parent)
    : QWidget(parent), form_(new QFormLayout(this)), encoding_(new QComboBox(this)), delimiter_(new QComboBox(this)), quote_(new QComboBox(this)), headerRow_(new QSpinBox(this)),
      encodingLabel_(addRow(encoding_)), delimiterLabel_(addRow(delimiter_)), quoteLabel_(addRow(quote_)), headerRowLabel_(addRow(headerRow_))
{
    form_->setContentsMargins(0, 0, 0, 0);
    form_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    encoding_->setObjectName(QStringLiteral("encoding"));
    delimiter_->setObjectName(QStringLiteral("delimiter"));
    quote_->setObjectName(QStringLiteral("quote"));
    headerRow_->setObjectName(QStringLiteral("headerRow"));
    headerRow_->setRange(0, lastHeaderRow);
    headerRow_->setKeyboardTracking(false);
    connect(encoding_, &QComboBox::activated, this, [this] {
        said_.encoding = static_cast<exchange::Encoding>(encoding_->currentData().toInt());
        emit edited();
    });
    connect(delimiter_, &QComboBox::activated, this, [this] {
        said_.delimiter = static_cast<char>(delimiter_->currentData().toInt());
        emit edited();
    });
    connect(quote_, &QComboBox::activated, this, [this] {
        said_.quote = static_cast<char>(quote_->currentData().toInt());
        emit edited();
    });
    connect(headerRow_, &QSpinBox::valueChanged, this, [this](int row) {
        said_.headerRow = row;
        emit edited();
    });
}

QLabel* ReadingOptions::addRow(QWidget* field)
{
    auto* label = theme::plainLabel({}, this);
    label->setBuddy(field);
    form_->addRow(label, field);
    return label;
}

void ReadingOptions::show(const exchange::CsvTable& table, const exchange::CsvOptions& said)
{
    said_ = said;
    found_ = {table.encoding, table.delimiter, table.quote, table.headerRow};
    fill();
}

void ReadingOptions::fill()
{
    const QSignalBlocker quiet(headerRow_);
    if (!found_.encoding) return;
    select(encoding_, static_cast<int>(*found_.encoding));
    select(delimiter_, *found_.delimiter);
    select(quote_, *found_.quote);
    headerRow_->setValue(static_cast<int>(*found_.headerRow));
}

void ReadingOptions::retranslate()
{
    encoding_->clear();
    for (int i = 0; i <= static_cast<int>(exchange::Encoding::Windows1252); ++i) encoding_->addItem(QString::fromLatin1(exchange::name(static_cast<exchange::Encoding>(i))), i);
    delimiter_->clear();
    const std::pair<QString, char> delimiters[] = {{tr("Comma ,"), ','}, {tr("Semicolon ;"), ';'}, {tr("Tab"), '\t'}, {tr("Bar |"), '|'}};
    for (const auto& [text, mark] : delimiters) delimiter_->addItem(text, static_cast<int>(mark));
    quote_->clear();
    const std::pair<QString, char> quotes[] = {{QStringLiteral("\""), '"'}, {QStringLiteral("'"), '\''}, {tr("none"), '\0'}};
    for (const auto& [text, mark] : quotes) quote_->addItem(text, static_cast<int>(mark));
    headerRow_->setSpecialValueText(tr("none"));
    headerRow_->setToolTip(tr("The row that names the columns; lines above it are passed over. Without one the columns are called A, B, C \u2026"));
    const std::pair<QLabel*, QString> labels[] = {
        {encodingLabel_, tr("Encoding")}, {delimiterLabel_, tr("Separated by")}, {quoteLabel_, tr("Quotes")}, {headerRowLabel_, tr("Header in row")}};
    for (const auto& [label, text] : labels) {
        label->setText(text);
        label->buddy()->setAccessibleName(text);
    }
    fill();
}

}  // namespace handschlag::ui
