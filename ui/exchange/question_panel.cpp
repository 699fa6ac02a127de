#include "ui/exchange/question_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/exchange/cell_text.h"
#include "ui/exchange/reading_text.h"
#include "ui/shared/icons.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {

QuestionPanel::QuestionPanel(QWidget* parent) : QFrame(parent), icon_(new QLabel(this)), text_(theme::plainLabel({}, this)), answers_(new QHBoxLayout)
{
    setFrameShape(QFrame::StyledPanel);
    setObjectName(QStringLiteral("question"));
    text_->setObjectName(QStringLiteral("questionText"));
    text_->setWordWrap(true);
    answers_->addStretch();
    auto* words = new QVBoxLayout;
    words->addWidget(text_);
    words->addLayout(answers_);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::medium, theme::small, theme::medium, theme::small);
    layout->addWidget(icon_, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    hide();
}

void QuestionPanel::ask(std::vector<exchange::Question> questions, const std::vector<std::string>& headers)
{
    questions_ = std::move(questions);
    headers_ = headers;
    showQuestion();
}

void QuestionPanel::retranslate()
{
    icon_->setPixmap(icon(QStringLiteral("warning"), theme::Tone::Warn).pixmap(16, 16));
    showQuestion();
}

void QuestionPanel::showQuestion()
{
    for (QPushButton* button : buttons_) button->deleteLater();
    buttons_.clear();
    setVisible(!questions_.empty());
    if (questions_.empty()) return;
    const exchange::Question& question = questions_.front();
    const QString cell = cellText(question.cell), header = cellText(headers_.at(question.column));
    const QString where = tr("Column \u201c%1\u201d, row %2: what does \u201c%3\u201d mean?").arg(header, QString::number(question.row), cell);
    text_->setText(question.about == exchange::Question::About::DecimalMark ? where + u' ' + tr("The answer holds for all numbers of the file.") : where);
    setAccessibleName(text_->text());
    for (std::size_t i = 0; i < question.readings.size(); ++i) {
        auto* button = new QPushButton(textOf(question.readings[i]), this);
        button->setObjectName(QStringLiteral("reading_%1").arg(i));
        button->setAccessibleName(tr("Read as %1").arg(button->text()));
        answers_->insertWidget(static_cast<int>(i), button);
        buttons_.push_back(button);
        connect(button, &QPushButton::clicked, this, [this, i] {
            const exchange::Question asked = questions_.front();
            emit answered(asked, asked.readings[i]);
        });
    }
}

}  // namespace handschlag::ui
