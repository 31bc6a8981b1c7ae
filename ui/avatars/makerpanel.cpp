// SPDX-License-Identifier: MIT
#include "ui/avatars/makerpanel.h"

#include "models/job/jobdraft.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/words/words.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qfiledialog.h>
#include <QtWidgets/qlabel.h>

#include <algorithm>

using namespace Qt::StringLiterals;

MakerPanel::MakerPanel(JobDraft& draft, QWidget* parent)
    : QWidget(parent),
      m_draft(draft),
      m_title(widgets::titleLabel({}, this)),
      m_intro(widgets::quietLabel({}, this)),
      m_demands(new QLabel(this)),
      m_file(new QLabel(this)),
      m_verdict(new QLabel(this)),
      m_choose(widgets::primaryButton({}, this)),
      m_back(new QPushButton(tr("Back to the avatar video"), this)) {
    build();
    connect(&m_draft, &JobDraft::changed, this, &MakerPanel::refresh);
    connect(m_choose, &QPushButton::clicked, this, &MakerPanel::choose);
    connect(m_back, &QPushButton::clicked, this, &MakerPanel::backRequested);
    refresh();
}

void MakerPanel::build() {
    setObjectName(u"makerPanel"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_demands->setObjectName(u"makerDemands"_s);
    m_file->setObjectName(u"makerFile"_s);
    m_verdict->setObjectName(u"makerVerdict"_s);
    m_choose->setObjectName(u"makerChoose"_s);
    m_back->setObjectName(u"makerBack"_s);
    m_title->setFont(theme::larger(m_title->font(), 16));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    for (QLabel* label : {m_title, m_intro, m_demands, m_file, m_verdict}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addStretch(1);
}

QStringList MakerPanel::demands(const MediaLimits& limits) {
    QStringList all;
    if (!limits.extensions.isEmpty())
        all << limits.extensions.join(u", "_s).toUpper();
    if (limits.maxBytes)
        all << tr("At most %1").arg(words::size(*limits.maxBytes));
    if (limits.leastSide && limits.mostSide)
        all << tr("Each side %1 to %2 pixels").arg(QLocale().toString(*limits.leastSide), QLocale().toString(*limits.mostSide));
    if (limits.minSeconds && limits.maxSeconds)
        all << tr("%1 to %2 long").arg(words::duration(*limits.minSeconds), words::duration(*limits.maxSeconds));
    return all;
}

bool MakerPanel::ofPhoto() const {
    return m_draft.operation() == OperationKind::AvatarPhoto;
}

QString MakerPanel::chosenFile() const {
    return ofPhoto() ? m_draft.file(InputRole::Image).path : m_draft.clips().isEmpty() ? QString() : m_draft.clips().first().path;
}

void MakerPanel::refresh() {
    const Operation* operation = m_draft.rules();
    if (!operation || operation->inputs.isEmpty() || (m_draft.operation() != OperationKind::AvatarPhoto &&
                                                     m_draft.operation() != OperationKind::AvatarClone))
        return;
    m_title->setText(words::operationTitle(m_draft.operation()));
    m_intro->setText(ofPhoto() ? tr("One person, seen from the front, half-length, the face free and the mouth closed.")
                               : tr("One person who looks into the camera, filmed wide or upright and not turned."));
    m_demands->setText(u"• "_s + demands(operation->inputs.first().limits).join(u"\n• "_s));
    const QString file = chosenFile();
    m_file->setText(file.isEmpty() ? QString() : tr("Chosen: %1").arg(file.section(u'/', -1)));
    m_file->setVisible(!file.isEmpty());
    m_choose->setText(ofPhoto() ? tr("Choose a photo…") : tr("Choose a video…"));
    widgets::setPrimary(m_choose, file.isEmpty());
    refreshVerdict();
}

/// What is wrong in whole sentences, or that it can go.
void MakerPanel::refreshVerdict() {
    const QList<ApiError> problems = m_draft.problems();
    QStringList sentences;
    for (const ApiError& problem : problems)
        sentences << words::sentence(problem);
    const bool any = !chosenFile().isEmpty();
    m_verdict->setVisible(any);
    m_verdict->setText(sentences.isEmpty() ? tr("It is what is asked for. Press Queue in the job: once it is made, it is in the list.")
                                           : sentences.join(u'\n'));
    widgets::setTone(m_verdict, problems.isEmpty() ? u"ok"_s : u"warn"_s);
}

void MakerPanel::choose() {
    if (!ofPhoto())
        return Q_EMIT videoRequested();
    auto* dialog = new QFileDialog(window(), tr("Photo for an avatar"));
    dialog->setObjectName(u"avatarPhoto"_s);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Pictures (*.jpg *.jpeg *.png *.webp)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) { m_draft.setFile(InputRole::Image, path); });
    dialog->open();
}
