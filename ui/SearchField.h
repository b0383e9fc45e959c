// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace ui {

/// A field to search or filter by, with a button to empty it that has a name.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(QWidget* parent = nullptr);
    /// In front of the text; a click on it begins to type.
    void addPicture(const QIcon& picture);
};

} // namespace ui
