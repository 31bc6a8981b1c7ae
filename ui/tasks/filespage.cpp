// SPDX-License-Identifier: MIT
#include "ui/tasks/filespage.h"

#include "services/domain/consent.h"
#include "ui/tasks/taskmenu.h"
#include "ui/tasks/termlist.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/words/words.h"

#include <QtCore/qfileinfo.h>
#include <QtCore/qlocale.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>
#include <QtWidgets/qboxlayout.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString iconOf(OutputRole role) {
    switch (role) {
    case OutputRole::Video:
        return u"film"_s;
    case OutputRole::Subtitles:
        return u"text-file"_s;
    case OutputRole::Audio:
    case OutputRole::Vocals:
    case OutputRole::Background:
        return u"sound-file"_s;
    }
    Q_UNREACHABLE();
}

}  // namespace

FilesPage::FilesPage(QWidget* parent)
    : QScrollArea(parent),
      m_open(widgets::smallButton(tr("Open"))),
      m_play(widgets::smallButton(tr("Play here"))),
      m_compare(widgets::smallButton(tr("Compare"))) {
    auto* page = new QWidget(this);
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    m_list = new QWidget(page);
    m_lines = new QVBoxLayout(m_list);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(8);
    m_none = widgets::quietLabel(tr("No file yet. Results are fetched as soon as the job is done."), page);
    m_none->setWordWrap(true);
    m_open->setIcon(theme::icon(u"external-link"_s, palette()));
    m_play->setIcon(theme::icon(u"media-playback-start"_s, palette()));
    for (QPushButton* button : {m_open, m_play})
        button->setIconSize(theme::besideWord(16));
    auto* buttons = new FlowLayout(nullptr, 8);
    buttons->addWidget(m_open);
    buttons->addWidget(m_play);
    m_compare->setObjectName(u"compareResult"_s);
    buttons->addWidget(m_compare);

    m_terms = new TermList(page);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(10);
    column->addWidget(m_none);
    column->addWidget(m_list);
    column->addWidget(m_terms);
    column->addLayout(buttons);
    column->addStretch(1);
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_terms, &TermList::placeRequested, this, &FilesPage::placeRequested);
    connect(m_open, &QPushButton::clicked, this, &FilesPage::openRequested);
    connect(m_play, &QPushButton::clicked, this, &FilesPage::playRequested);
    connect(m_compare, &QPushButton::clicked, this, &FilesPage::compareRequested);
}

void FilesPage::setTask(const Task& task) {
    while (QLayoutItem* line = m_lines->takeAt(0)) {
        delete line->widget();
        delete line;
    }
    const bool mayBurn = !clipToBurnInto(task).isEmpty();
    for (const ResultFile& file : task.files)
        addFile(file, mayBurn);
    if (!task.made.isEmpty())
        addMade(task);
    const bool fetched = std::ranges::any_of(task.files, &ResultFile::fetched);
    const bool playable = std::ranges::any_of(
        task.files, [](const ResultFile& file) { return file.fetched() && file.role != OutputRole::Subtitles; });
    const bool any = !task.files.isEmpty() || !task.made.isEmpty();
    m_none->setVisible(!any);
    m_list->setVisible(any);
    m_open->setVisible(fetched);
    m_play->setVisible(playable && !isUrl(task.job.source));
    m_compare->setVisible(mayCompare(task));
}

void FilesPage::setTerms(const TermReport& report, qsizetype terms) {
    m_terms->setReport(report, terms);
}

/// Not every result is a file: a voice or an avatar stays at the vendor and is named by its number.
void FilesPage::addMade(const Task& task) {
    const bool voice = task.job.operation == OperationKind::VoiceClone;
    auto* line = new QWidget(m_list);
    auto* icon = new QLabel(line);
    icon->setPixmap(theme::pixmap(voice ? u"voices"_s : u"avatar"_s, theme::Token::Text2, 20, palette(), devicePixelRatioF()));
    const QString what = voice ? tr("The new voice") : tr("The new avatar");
    auto* number = new ElidedLabel(task.made, Qt::ElideMiddle, line);
    number->setObjectName(u"made"_s);
    number->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    number->setFont(theme::smaller(number->font()));
    widgets::setTone(number, u"quiet"_s);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new ElidedLabel(task.job.title.isEmpty() ? what : u"%1: %2"_s.arg(what, task.job.title), Qt::ElideRight, line));
    words->addWidget(number);
    auto* copy = widgets::iconButton(u"edit-copy"_s, tr("Copy the number"), line);
    connect(copy, &QToolButton::clicked, this, [made = task.made] { QGuiApplication::clipboard()->setText(made); });
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(icon);
    row->addLayout(words, 1);
    row->addWidget(copy);
    m_lines->addWidget(line);
    if (!task.job.consent.isEmpty())
        addConsent(task.job.consent);
}

/// Stays with the voice for whoever asks later.
void FilesPage::addConsent(const QString& text) {
    const auto consent = consentFromText(text);
    auto* words = new QLabel(consent ? tr("Agreed by %1 on %2: %3")
                                           .arg(consent->who, QLocale().toString(consent->when, QLocale::ShortFormat), consent->what)
                                     : tr("Agreed: %1").arg(text),
                             m_list);
    words->setObjectName(u"agreed"_s);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    words->setFont(theme::smaller(words->font()));
    words->setContentsMargins(30, 0, 0, 0);  // under the name
    widgets::setTone(words, u"quiet"_s);
    m_lines->addWidget(words);
}

/// What can still be done with words that came back.
void FilesPage::addSubtitleButtons(const ResultFile& file, bool mayBurn) {
    auto* edit = widgets::smallButton(tr("Edit subtitles…"), m_list);
    auto* burn = widgets::smallButton(tr("Burn into the video…"), m_list);
    edit->setObjectName(u"editCues"_s);
    burn->setObjectName(u"burnIn"_s);
    burn->setVisible(mayBurn);
    const QString name = QFileInfo(file.path).fileName();
    edit->setAccessibleDescription(name);
    burn->setAccessibleDescription(name);
    connect(edit, &QPushButton::clicked, this, [this, path = file.path] { Q_EMIT editCuesRequested(path); });
    connect(burn, &QPushButton::clicked, this, [this, path = file.path] { Q_EMIT burnInRequested(path); });
    auto* line = new QWidget(m_list);
    auto* row = new FlowLayout(line, 8);
    row->setContentsMargins(30, 0, 0, 0);  // under the name
    row->addWidget(edit);
    row->addWidget(burn);
    m_lines->addWidget(line);
}

void FilesPage::addFile(const ResultFile& file, bool mayBurn) {
    auto* line = new QWidget(m_list);
    auto* icon = new QLabel(line);
    icon->setPixmap(
        theme::pixmap(iconOf(file.role), theme::Token::Text2, 20, palette(), devicePixelRatioF()));
    const QString name = file.fetched() ? QFileInfo(file.path).fileName() : words::roleLabel(file.role);
    QString fact = tr("%1 · checked").arg(words::size(file.bytes));
    if (!file.fetched())
        fact = file.expiresAt.isValid()
                   ? tr("Not fetched yet, kept until %1")
                         .arg(QLocale().toString(file.expiresAt.toLocalTime(), QLocale::ShortFormat))
                   : tr("Not fetched yet");
    auto* facts = new ElidedLabel(fact, Qt::ElideRight, line);
    facts->setFont(theme::smaller(facts->font()));
    widgets::setTone(facts, u"quiet"_s);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new ElidedLabel(name, Qt::ElideMiddle, line));
    words->addWidget(facts);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(icon);
    row->addLayout(words, 1);
    if (file.fetched()) {
        auto* folder = widgets::iconButton(u"folder-open"_s, tr("Show %1 in its folder").arg(name), line);
        connect(folder, &QToolButton::clicked, this,
                [this, path = file.path] { Q_EMIT showInFolderRequested(path); });
        row->addWidget(folder);
    }
    m_lines->addWidget(line);
    if (file.fetched() && file.role == OutputRole::Subtitles)
        addSubtitleButtons(file, mayBurn);
}
