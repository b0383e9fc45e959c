// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

class EditDesk;
class NoticeBar;
class PlainLabel;

/// Says that there are drafts of an earlier time, and when drafts cannot be kept. Hidden otherwise.
class DraftBar : public QWidget {
    Q_OBJECT

public:
    /// `desk` must outlive it.
    explicit DraftBar(EditDesk& desk, QWidget* parent = nullptr);

Q_SIGNALS:
    void showRequested();
    void discardRequested();

private:
    void updateOffer();

    EditDesk& m_desk;
    QWidget* m_offer;
    PlainLabel* m_text;
    NoticeBar* m_trouble;
};

} // namespace ui
