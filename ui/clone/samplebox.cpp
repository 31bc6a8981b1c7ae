// SPDX-License-Identifier: MIT
#include "ui/clone/samplebox.h"

#include "ui/speech/speechplayer.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/words/samplewords.h"
#include "ui/words/words.h"

#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcheckbox.h>
#include <QtWidgets/qdatetimeedit.h>
#include <QtWidgets/qfiledialog.h>
#include <QtWidgets/qlabel.h>

using namespace Qt::StringLiterals;

namespace {

QTime timeOf(double seconds) {
    return QTime(0, 0).addMSecs(qRound(seconds * 1000));
}

double secondsOf(const QTime& time) {
    return double(QTime(0, 0).msecsTo(time)) / 1000;
}

}  // namespace

SampleBox::SampleBox(SpeechPlayer& player, QString folder, QWidget* parent)
    : QWidget(parent),
      m_player(player),
      m_folder(std::move(folder)),
      m_name(new ElidedLabel(tr("No recording chosen yet"), Qt::ElideMiddle, this)),
      m_file(widgets::smallButton(tr("A file…"), this)),
      m_fromClip(widgets::smallButton(tr("From the clip"), this)),
      m_times(new QWidget(this)),
      m_from(new QTimeEdit(m_times)),
      m_to(new QTimeEdit(m_times)),
      m_whole(new QCheckBox(tr("Whole cues, so that no word is cut"), this)),
      m_facts(widgets::quietLabel({}, this)),
      m_problem(new QLabel(this)),
      m_anyway(new QCheckBox(tr("Use it all the same"), this)),
      m_play(widgets::smallButton({}, this)) {
    build();
    connectParts();
    refresh();
}

SampleBox::~SampleBox() {
    m_making.reset();
    dropSample();
}

void SampleBox::build() {
    m_name->setObjectName(u"sampleName"_s);
    m_file->setObjectName(u"sampleFile"_s);
    m_fromClip->setObjectName(u"sampleFromClip"_s);
    m_from->setObjectName(u"sampleFrom"_s);
    m_to->setObjectName(u"sampleTo"_s);
    m_from->setAccessibleName(tr("Start of the stretch"));
    m_to->setAccessibleName(tr("End of the stretch"));
    m_whole->setObjectName(u"wholeCues"_s);
    m_facts->setObjectName(u"sampleFacts"_s);
    m_problem->setObjectName(u"sampleProblem"_s);
    m_anyway->setObjectName(u"useAnyway"_s);
    m_play->setObjectName(u"playSample"_s);
    m_problem->setWordWrap(true);
    widgets::setTone(m_problem, u"warn"_s);
    for (QTimeEdit* edit : {m_from, m_to}) {
        edit->setDisplayFormat(u"H:mm:ss.zzz"_s);
        edit->setMinimumHeight(qMax(28, fontMetrics().height() + 8));
    }
    auto* source = new QHBoxLayout;
    source->setSpacing(8);
    source->addWidget(m_name, 1);
    source->addWidget(m_fromClip);
    source->addWidget(m_file);
    auto* times = new QHBoxLayout(m_times);
    times->setContentsMargins(0, 0, 0, 0);
    times->setSpacing(8);
    times->addWidget(new QLabel(tr("From"), m_times));
    times->addWidget(m_from);
    times->addWidget(new QLabel(tr("to"), m_times));
    times->addWidget(m_to);
    times->addStretch(1);
    auto* facts = new QHBoxLayout;
    facts->setSpacing(8);
    facts->addWidget(m_facts, 1);
    facts->addWidget(m_play);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(source);
    column->addWidget(m_times);
    column->addWidget(m_whole);
    column->addLayout(facts);
    column->addWidget(m_problem);
    column->addWidget(m_anyway);
}

void SampleBox::connectParts() {
    m_settled.setSingleShot(true);
    m_settled.setInterval(std::chrono::milliseconds(400));
    connect(&m_settled, &QTimer::timeout, this, &SampleBox::make);
    connect(m_file, &QPushButton::clicked, this, &SampleBox::askForFile);
    connect(m_fromClip, &QPushButton::clicked, this, &SampleBox::takeClip);
    connect(m_from, &QTimeEdit::timeChanged, this, &SampleBox::takeTimes);
    connect(m_to, &QTimeEdit::timeChanged, this, &SampleBox::takeTimes);
    connect(m_whole, &QCheckBox::toggled, this, &SampleBox::takeClip);
    connect(m_anyway, &QCheckBox::toggled, this, &SampleBox::changed);
    connect(m_play, &QPushButton::clicked, this, [this] {
        if (m_player.current() == m_sample.path)
            m_player.stop();
        else
            m_player.play({m_sample.path});
    });
    connect(&m_player, &SpeechPlayer::currentChanged, this, &SampleBox::refresh);
    connect(&m_player, &SpeechPlayer::soundDeviceMissing, this, [this] {
        m_facts->setText(tr("This computer has no sound output: nothing can be heard."));
    });
}

void SampleBox::offerClip(const QString& path, const Stretch& marked, const Cues& cues) {
    m_clip = path;
    m_marked = marked;
    m_cues = cues;
    m_fromClip->setText(tr("From the clip"));
    const QString name = QFileInfo(path).fileName();
    m_fromClip->setToolTip(marked.isEmpty()
                               ? tr("All of %1. Mark a stretch with I and O on the timeline first to take that alone.").arg(name)
                               : tr("What is marked in %1").arg(name));
    refresh();
}

void SampleBox::askForFile() {
    auto* dialog = new QFileDialog(window(), tr("A recording of the voice"), QString(),
                                   tr("Sound and video (*.wav *.mp3 *.m4a *.flac *.ogg *.opus *.mp4 *.mov *.mkv *.webm)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) { take({.source = path}); });
    dialog->open();
}

void SampleBox::takeClip() {
    const Stretch stretch = m_whole->isChecked() && !m_marked.isEmpty() ? wholeCues(m_marked, m_cues) : m_marked;
    take({.source = m_clip, .from = stretch.from, .to = stretch.isEmpty() ? 0 : stretch.to});
}

void SampleBox::take(const SampleStretch& stretch) {
    m_stretch = stretch;
    const QSignalBlocker from(m_from), to(m_to);
    m_from->setTime(timeOf(stretch.from));
    m_to->setTime(timeOf(stretch.to));
    m_name->setText(QFileInfo(stretch.source).fileName());
    make();
}

void SampleBox::takeTimes() {
    m_stretch.from = secondsOf(m_from->time());
    m_stretch.to = secondsOf(m_to->time());
    m_settled.start();
}

void SampleBox::make() {
    dropSample();
    m_problem->clear();
    m_anyway->setChecked(false);
    m_facts->setText(tr("Cutting and cleaning it…"));
    m_making = std::make_unique<VoiceSample>(m_stretch, freeSamplePath(m_folder, m_stretch.source));
    m_making->start([this](const Result<VoiceSampleFile>& sample) {
        show(sample);
        m_making.release()->deleteLater();
        refresh();
    });
    refresh();
}

void SampleBox::show(const Result<VoiceSampleFile>& sample) {
    if (!sample) {
        m_facts->clear();
        m_problem->setText(words::sentence(sample.error()));
        return;
    }
    m_sample = *sample;
    m_faults = sampleFaults(m_sample.levels);
    QStringList lines;
    for (const SampleFault fault : std::as_const(m_faults))
        lines << words::sampleFault(fault, m_sample.levels);
    m_problem->setText(lines.join(u'\n'));
    const QString facts = words::sampleFacts(m_sample.levels);
    m_facts->setText(m_sample.cut ? tr("%1 · the first %2 of it").arg(facts, words::duration(mostSampleSeconds)) : facts);
}

QString SampleBox::usable() const {
    return m_making || (!m_faults.isEmpty() && !m_anyway->isChecked()) ? QString() : m_sample.path;
}

QString SampleBox::missing() const {
    if (!usable().isEmpty())
        return {};
    if (m_making)
        return tr("The recording is being cut and cleaned.");
    return m_sample.path.isEmpty() ? tr("Choose a recording: half a minute of one person speaking, without music.")
                                   : tr("Choose another recording or stretch, or use this one all the same.");
}

void SampleBox::giveAway() {
    m_sample = {};
}

void SampleBox::dropSample() {
    m_settled.stop();
    if (!m_sample.path.isEmpty() && m_player.current() == m_sample.path)
        m_player.stop();
    if (!m_sample.path.isEmpty())
        QFile::remove(m_sample.path);
    m_sample = {};
    m_faults.clear();
}

void SampleBox::refresh() {
    const bool made = !m_sample.path.isEmpty();
    const bool plays = made && m_player.current() == m_sample.path;
    m_fromClip->setVisible(!m_clip.isEmpty());
    m_times->setVisible(!m_stretch.source.isEmpty());
    m_whole->setVisible(!m_cues.isEmpty() && !m_marked.isEmpty() && m_stretch.source == m_clip);
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_anyway->setVisible(made && !m_faults.isEmpty());
    m_play->setVisible(made);
    m_play->setText(plays ? tr("Stop") : tr("Hear it cleaned"));
    m_play->setIcon(theme::icon(plays ? u"media-playback-stop"_s : u"media-playback-start"_s, palette()));
    Q_EMIT changed();
}
