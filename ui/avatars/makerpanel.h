// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

class JobDraft;
class QLabel;
class QPushButton;
struct MediaLimits;

/// Making an avatar of a photo or a video: what the file must be, and whether the one chosen is that, before anything is sent.
class MakerPanel : public QWidget {
    Q_OBJECT

public:
    /// The draft must outlive the panel.
    explicit MakerPanel(JobDraft& draft, QWidget* parent = nullptr);

    /// "JPG or PNG", "At most 10 MB", "Each side 360 to 4,000 pixels".
    static QStringList demands(const MediaLimits& limits);

Q_SIGNALS:
    void videoRequested();  ///< videos come from the list of clips
    void backRequested();

private:
    void build();
    void refresh();
    void refreshVerdict();
    void choose();
    QString chosenFile() const;
    bool ofPhoto() const;

    JobDraft& m_draft;
    QLabel* m_title;
    QLabel* m_intro;
    QLabel* m_demands;
    QLabel* m_file;
    QLabel* m_verdict;
    QPushButton* m_choose;
    QPushButton* m_back;
};
