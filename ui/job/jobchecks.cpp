// SPDX-License-Identifier: MIT
#include "ui/job/jobchecks.h"

#include "models/job/draftlimits.h"
#include "models/job/jobdraft.h"
#include "models/job/operationneeds.h"
#include "ui/job/iconlabel.h"
#include "ui/job/jobwords.h"
#include "ui/widgets/buttons.h"
#include "ui/words/words.h"

#include <QtCore/qfileinfo.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcheckbox.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using failure::Reason;
using theme::Token;

namespace {

enum class Remedy { None, Key, Bucket, Limit };

bool has(const QList<ApiError>& problems, Reason reason) {
    return std::ranges::find(problems, reason, &ApiError::reason) != problems.end();
}

bool isLimit(const ApiError& problem) {
    return problem.reason == Reason::CapReached || problem.reason == Reason::BatchCapReached ||
           problem.reason == Reason::DayCapReached || problem.reason == Reason::TotalCapReached;
}

Remedy remedyFor(const QList<ApiError>& problems) {
    if (has(problems, Reason::KeyMissing))
        return Remedy::Key;
    if (has(problems, Reason::StagingMissing))
        return Remedy::Bucket;
    return std::ranges::any_of(problems, isLimit) ? Remedy::Limit : Remedy::None;
}

/// Of a second file, its name goes before: a sentence about "the clip" would mislead.
QString sentenceFor(const ApiError& problem, const Operation* operation) {
    for (const InputRole role : {InputRole::Audio, InputRole::Image, InputRole::Subtitles}) {
        if (problem.field == roleName(role) && problem.reason != Reason::InputMissing)
            return u"%1: %2"_s.arg(words::roleLabel(role), words::sentence(problem));
        if (problem.field == roleName(role))
            return JobChecks::tr("Choose a file: %1.").arg(words::roleLabel(role));
    }
    if (problem.reason == Reason::DayCapReached)  // it is not in the queue, so nothing goes on tomorrow
        return JobChecks::tr("With this, today would cost %1 credits; your limit for a day is %2.")
            .arg(problem.about.value(0), problem.about.value(1));
    const bool missing = problem.reason == Reason::InputMissing;
    if (missing && operation && std::ranges::find(operation->options, problem.field, &OptionRule::name) != operation->options.end())
        return JobChecks::tr("Fill in “%1”.").arg(words::optionLabel(problem.field));
    return words::sentence(problem);
}

}  // namespace

JobChecks::JobChecks(JobDraft& draft, QWidget* parent)
    : QWidget(parent),
      m_draft(draft),
      m_icon(new IconLabel(16, this)),
      m_words(new QLabel(this)),
      m_cap(widgets::quietLabel({}, this)),
      m_fit(new QCheckBox(this)),
      m_fitWords(widgets::quietLabel({}, this)),
      m_remedy(widgets::smallButton({}, this)) {
    build();
    connect(m_fit, &QCheckBox::clicked, this, [this](bool on) { m_draft.setFit(on); });
    connect(m_remedy, &QPushButton::clicked, this, &JobChecks::mend);
}

void JobChecks::build() {
    m_words->setObjectName(u"checks"_s);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setFont(theme::smaller(m_words->font()));
    m_cap->setObjectName(u"capToday"_s);
    m_cap->setFont(theme::smaller(m_cap->font()));
    m_fit->setObjectName(u"fit"_s);
    m_fitWords->setObjectName(u"fitWords"_s);
    m_fitWords->setFont(theme::smaller(m_fitWords->font()));
    m_fitWords->setWordWrap(true);
    m_remedy->setObjectName(u"remedy"_s);
    auto* line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addWidget(m_words, 1);
    line->addWidget(m_cap);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(line);
    column->addWidget(m_remedy, 0, Qt::AlignLeading);
    column->addWidget(m_fit);
    column->addWidget(m_fitWords);
}

QString JobChecks::text() const {
    return m_words->text();
}

/// What fails or is left out, worst first.
QStringList JobChecks::objections() const {
    QStringList lines;
    for (const ApiError& problem : m_draft.problems())
        lines << sentenceFor(problem, m_draft.rules());
    for (const SkippedClip& clip : m_draft.skipped())
        lines << tr("%1 is left out: %2.").arg(QFileInfo(clip.path).fileName(), jobwords::shortReason(clip.why));
    return lines;
}

void JobChecks::refresh() {
    const Operation* operation = m_draft.rules();
    const bool noClip = m_draft.clips().isEmpty() && operation && needs::clips(*operation);
    const QStringList lines = noClip ? QStringList() : objections();
    if (noClip)
        tell(u"information"_s, u"quiet"_s, {tr("Choose clips in the media list. Price and checks appear then.")});
    else if (lines.isEmpty())
        tell(u"tick"_s, {}, {tr("All checks fine")});
    else
        tell(u"warning"_s, u"warn"_s, lines);
    refreshCap(lines.isEmpty());
    refreshFit();
    refreshRemedy();
}

void JobChecks::tell(const QString& icon, const QString& tone, const QStringList& lines) {
    const auto more = lines.size() - 1;
    m_icon->setIcon(icon, tone.isEmpty() ? Token::Ok : tone == "warn"_L1 ? Token::Warn : Token::Text2);
    m_words->setText(more > 0 ? tr("%1 (and %2 more)").arg(lines.first()).arg(more) : lines.first());
    m_words->setToolTip(more > 0 ? lines.join(u'\n') : QString());
    widgets::setTone(m_words, tone);
}

/// What fails has the line to itself.
void JobChecks::refreshCap(bool fine) {
    const double limit = limits::of(m_draft).day;
    m_cap->setVisible(fine && limit > 0);
    m_cap->setText(tr("cap today %1, %2 used").arg(words::credits(limit, {}), words::credits(limits::usedToday(m_draft), {})));
    m_cap->setToolTip(tr("Your limit for a day at this account. Change it under Accounts."));
}

void JobChecks::refreshFit() {
    const QList<SkippedClip> clips = m_draft.fittable();
    m_fit->setVisible(!clips.isEmpty());
    m_fitWords->setVisible(!clips.isEmpty());
    if (clips.isEmpty())
        return;
    const Vendor& vendor = *m_draft.vendor();
    m_fit->setText(tr("Fit to %1").arg(words::vendorName(vendor.id, vendor.name)));
    m_fit->setChecked(m_draft.fit());
    m_fitWords->setText(jobwords::fitting(clips));
    m_fit->setAccessibleDescription(m_fitWords->text());
}

void JobChecks::refreshRemedy() {
    const Remedy remedy = remedyFor(m_draft.problems());
    const bool hasWork = !m_draft.clips().isEmpty() || remedy == Remedy::Limit;
    m_remedy->setVisible(remedy != Remedy::None && hasWork);
    m_remedy->setText(remedy == Remedy::Key      ? tr("Add a key…")
                      : remedy == Remedy::Bucket ? tr("Set up a bucket…")
                                                 : tr("Raise the limit…"));
}

void JobChecks::mend() {
    const Remedy remedy = remedyFor(m_draft.problems());
    if (remedy == Remedy::Key)
        Q_EMIT addKeyRequested(m_draft.vendor()->id);
    else if (remedy == Remedy::Bucket)
        Q_EMIT bucketRequested(m_draft.account());
    else if (remedy == Remedy::Limit)
        Q_EMIT limitRequested(m_draft.account());
}
