// SPDX-License-Identifier: MIT
#pragma once

#include "models/speech/stretches.h"
#include "services/domain/jobspec.h"

#include <QtWidgets/qdialog.h>

class ConsentForm;
class JobDraft;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class SampleBox;
class SpeechPlayer;
struct Vendor;

/// Makes a voice of a recording: which stretch, at which vendor, under which name, and who agreed. Nothing is sent before
/// all of that is there and the button is pressed.
class CloneDialog : public QDialog {
    Q_OBJECT

public:
    /// Accounts and prices are read from the draft. Draft and player must outlive the dialog. Samples are kept in `folder`.
    CloneDialog(JobDraft& draft, SpeechPlayer& player, const QString& folder, QWidget* parent = nullptr);

    void offerClip(const QString& path, const Stretch& marked, const Cues& cues);
    SampleBox* sample() const { return m_sample; }

Q_SIGNALS:
    void jobRequested(const JobSpec& job);
    void addKeyRequested(const QString& vendor);

protected:
    bool event(QEvent* event) override;

private:
    void build();
    void fillAccounts();
    void refresh();
    void send();
    JobSpec job() const;
    QString missing() const;  ///< what to do before it can be sent; empty = nothing
    const Vendor* vendor() const;
    QString offering() const;
    QString price() const;

    JobDraft& m_draft;
    SampleBox* m_sample;
    QLineEdit* m_name;
    QComboBox* m_account;
    ConsentForm* m_consent;
    QLabel* m_missing;
    QLabel* m_price;
    QPushButton* m_addKey;
    QPushButton* m_clone;
};
