// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace ui {

/// The row of a bar that says something and offers what can be done about it: a picture, a label, then buttons. Where
/// the bar is so narrow that the label would become a column of single words, the buttons stand below it, at the end,
/// in as many rows as they need. So a bar never forces its pane to be wider than its widest button.
class BarLayout : public QLayout {
    Q_OBJECT

public:
    explicit BarLayout(QWidget* parent = nullptr);
    ~BarLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect& rect) override;

private:
    /// Returns the height it takes; places nothing unless told to.
    int arrange(const QRect& rect, bool place) const;
    int arrangeBelow(const std::vector<QLayoutItem*>& actions, const QRect& room, bool place) const;
    void putRow(const std::vector<QLayoutItem*>& actions, const QRect& where) const; ///< at the end of it
    void put(QLayoutItem& item, QRect where) const;
    std::vector<QLayoutItem*> buttons() const; ///< those that are shown
    int gap() const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items; ///< picture, label, buttons
};

} // namespace ui
