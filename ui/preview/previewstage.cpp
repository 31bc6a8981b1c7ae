// SPDX-License-Identifier: MIT
#include "ui/preview/previewstage.h"

#include "ui/preview/frameview.h"
#include "ui/preview/soundview.h"
#include "ui/widgets/emptystate.h"

using namespace Qt::StringLiterals;

PreviewStage::PreviewStage(QWidget* parent)
    : QStackedWidget(parent),
      m_frame(new FrameView(this)),
      m_sound(new SoundView(this)),
      m_empty(new EmptyState(u"film-20"_s, tr("No clip open"),
                             tr("Choose a clip in the Media list, or drop a video on the window."), this)),
      m_failure(new EmptyState(u"warning-20"_s, tr("This clip cannot be shown"), {}, this)) {
    m_empty->setObjectName(u"previewEmpty"_s);
    m_failure->setObjectName(u"previewFailure"_s);
    for (QWidget* page : std::initializer_list<QWidget*>{m_empty, m_failure, m_frame, m_sound})
        addWidget(page);
}

void PreviewStage::showFrame() {
    setCurrentWidget(m_frame);
}

void PreviewStage::showSound() {
    setCurrentWidget(m_sound);
}

void PreviewStage::showNothingOpen() {
    m_frame->setClip({});
    setCurrentWidget(m_empty);
}

void PreviewStage::showOpening() {
    m_frame->setClip({});
    setCurrentWidget(m_frame);
}

void PreviewStage::showFailure(const QString& sentence) {
    m_frame->setClip({});
    m_failure->setWords(tr("This clip cannot be shown"), sentence);
    setCurrentWidget(m_failure);
}
