#include "ui/review/voices_slide.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/review/review_words.h"
#include "ui/shared/actor_strip.h"
#include "ui/shared/formats.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

constexpr int answerLines = 5;

QString text(const std::string& value) { return QString::fromStdString(value); }

void clear(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

}  // namespace

VoicesSlide::VoicesSlide(const SlideTools& tools, QWidget* parent) : Slide(tools, parent), quotes_(new QWidget), open_(new QPushButton), form_(createForm())
{
    auto* list = new QVBoxLayout(quotes_);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(theme::small);
    open_->setObjectName(QStringLiteral("collectVoices"));
    column()->addWidget(quotes_);
    column()->addWidget(open_, 0, Qt::AlignLeft);
    column()->addWidget(form_);
    column()->addStretch();
    form_->hide();
    connect(open_, &QPushButton::clicked, this, [this] {
        form_->setVisible(!form_->isVisible());
        if (form_->isVisible()) answer_->setFocus(Qt::OtherFocusReason);
    });
}

QWidget* VoicesSlide::createForm()
{
    auto* form = new QWidget;
    form->setObjectName(QStringLiteral("voiceForm"));
    persons_ = new QComboBox(form);
    persons_->setObjectName(QStringLiteral("voicePerson"));
    questions_ = new QComboBox(form);
    questions_->setObjectName(QStringLiteral("voiceQuestion"));
    questions_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    questions_->setMinimumContentsLength(20);
    questions_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    answer_ = new QPlainTextEdit(form);
    answer_->setObjectName(QStringLiteral("voiceAnswer"));
    answer_->setTabChangesFocus(true);
    answer_->setFixedHeight(fontMetrics().height() * answerLines);
    answer_->installEventFilter(this);
    problem_ = theme::plainLabel({}, form);
    theme::setTone(problem_, theme::Tone::Danger);
    problem_->hide();
    send_ = new QPushButton(form);
    send_->setObjectName(QStringLiteral("voiceSend"));
    edit_ = new QPushButton(form);
    edit_->setObjectName(QStringLiteral("voiceQuestionsEdit"));
    personLabel_ = new QLabel(form);
    questionLabel_ = new QLabel(form);
    answerLabel_ = new QLabel(form);
    personLabel_->setBuddy(persons_);
    questionLabel_->setBuddy(questions_);
    answerLabel_->setBuddy(answer_);
    auto* rows = new QFormLayout(form);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    rows->addRow(personLabel_, persons_);
    rows->addRow(questionLabel_, questions_);
    rows->addRow(answerLabel_, answer_);
    rows->addRow(problem_);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(send_);
    buttons->addWidget(edit_);
    buttons->addStretch();
    rows->addRow(buttons);
    connect(persons_, &QComboBox::activated, this, &VoicesSlide::showOwn);
    connect(questions_, &QComboBox::activated, this, &VoicesSlide::showOwn);
    connect(send_, &QPushButton::clicked, this, &VoicesSlide::collect);
    connect(edit_, &QPushButton::clicked, this, &VoicesSlide::editQuestions);
    return form;
}

void VoicesSlide::setTexts()
{
    open_->setText(tr("Collect voices"));
    personLabel_->setText(tr("&Person"));
    questionLabel_->setText(tr("&Question"));
    answerLabel_->setText(tr("A&nswer"));
    send_->setText(tr("Keep the answer"));
    send_->setToolTip(tr("Ctrl+Enter"));
    edit_->setText(tr("Questions…"));
}

void VoicesSlide::fill(const ReviewLoad& load)
{
    const bool silent = load.report.voices.empty();
    if (load.isFrozen() && silent) return showEmpty(tr("No voices were collected"), {}, {}, {});
    say(silent ? tr("Nobody of sales has answered yet. Each takes a minute, before the meeting.")
               : tr("%n answer(s) of sales, without names", nullptr, static_cast<int>(load.report.voices.size())));
    showQuotes(load);
    fillForm(load);
    open_->setVisible(!load.isFrozen());
    if (load.isFrozen()) form_->hide();
    showContent();
}

void VoicesSlide::showQuotes(const ReviewLoad& load)
{
    clear(quotes_->layout());
    for (const std::string& question : [&load] {
             std::vector<std::string> asked;
             for (const review::ReportVoice& voice : load.report.voices)
                 if (std::ranges::find(asked, voice.question) == asked.end()) asked.push_back(voice.question);
             return asked;
         }()) {
        QLabel* title = theme::plainLabel(text(question), quotes_);
        title->setWordWrap(true);
        theme::setTone(title, theme::Tone::Muted);
        quotes_->layout()->addWidget(title);
        for (const review::ReportVoice& voice : load.report.voices) {
            if (voice.question != question) continue;
            const bool own = voice.own && !tools().presenting;
            QLabel* quote = theme::plainLabel(own ? tr("“%1” (yours)").arg(text(voice.answer)) : tr("“%1”").arg(text(voice.answer)), quotes_);
            quote->setObjectName(QStringLiteral("voiceQuote"));
            quote->setWordWrap(true);
            quote->setFont(theme::headingFont(font()));
            quotes_->layout()->addWidget(quote);
        }
    }
}

void VoicesSlide::fillForm(const ReviewLoad& load)
{
    const qlonglong kept = persons_->currentData().toLongLong();
    const QString asked = questions_->currentText();
    persons_->clear();
    for (const usecase::Person& person : load.persons)
        if (person.side == agreement::Side::Sales) persons_->addItem(text(person.name), QVariant::fromValue<qlonglong>(person.id.value));
    int row = persons_->findData(kept);
    if (row < 0 && tools().session->actor()) row = persons_->findData(QVariant::fromValue<qlonglong>(tools().session->actor()->id.value));
    persons_->setCurrentIndex(std::max(0, row));
    questions_->clear();
    for (const std::string& question : load.questions) questions_->addItem(text(question));
    questions_->setCurrentIndex(std::max(0, questions_->findText(asked)));
    problem_->setText(persons_->count() == 0 ? tr("Nobody of sales takes part yet; add people in the File menu.") : QString());
    problem_->setVisible(persons_->count() == 0);
    send_->setEnabled(persons_->count() > 0);
}

const usecase::Person* VoicesSlide::person() const
{
    const PersonId id{persons_->currentData().toLongLong()};
    const auto found = std::ranges::find(load()->persons, id, &usecase::Person::id);
    return found == load()->persons.end() ? nullptr : &*found;
}

/// A person changes its own answer; those of others are not told to the form.
void VoicesSlide::showOwn()
{
    const usecase::Person* who = person();
    if (!who || !tools().session->actor() || tools().session->actor()->id != who->id || !answer_->toPlainText().isEmpty()) return;
    for (const review::ReportVoice& voice : load()->report.voices)
        if (voice.own && text(voice.question) == questions_->currentText()) answer_->setPlainText(text(voice.answer));
}

void VoicesSlide::collect()
{
    const usecase::Person* who = person();
    const QString answer = answer_->toPlainText().trimmed();
    if (!who) return;
    if (answer.isEmpty()) {
        problem_->setText(tr("Write the answer first."));
        problem_->show();
        return answer_->setFocus(Qt::OtherFocusReason);
    }
    problem_->hide();
    QString before;
    for (const review::ReportVoice& voice : load()->report.voices)
        if (voice.own && tools().session->actor() && tools().session->actor()->id == who->id && text(voice.question) == questions_->currentText()) before = text(voice.answer);
    tools().work->setVoice(load()->key(), who->id, questions_->currentText(), before, answer);
    answer_->clear();
    if (persons_->currentIndex() + 1 < persons_->count()) persons_->setCurrentIndex(persons_->currentIndex() + 1);
    answer_->setFocus(Qt::OtherFocusReason);
}

void VoicesSlide::editQuestions()
{
    QStringList asked;
    for (const std::string& question : load()->questions) asked << text(question);
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("voiceQuestionsDialog"));
    dialog->setWindowTitle(tr("Questions to sales"));
    dialog->setLabelText(tr("One question a line; empty: the default question again."));
    dialog->setOption(QInputDialog::UsePlainTextEditForTextInput);
    dialog->setTextValue(asked.join(u'\n'));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& value) {
        std::vector<std::string> questions;
        for (const QString& line : value.split(u'\n'))
            if (!line.trimmed().isEmpty()) questions.push_back(line.trimmed().toStdString());
        tools().actor->act([this, questions] { tools().work->setQuestions(questions); });
    });
    dialog->open();
}

bool VoicesSlide::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == answer_ && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers().testFlag(Qt::ControlModifier)) {
            collect();
            return true;
        }
    }
    return Slide::eventFilter(watched, event);
}

void VoicesSlide::changeEvent(QEvent* event)
{
    Slide::changeEvent(event);
    if (event->type() != QEvent::FontChange) return;
    answer_->setFixedHeight(fontMetrics().height() * answerLines);
    if (load()) showQuotes(*load());
}

}  // namespace handschlag::ui
