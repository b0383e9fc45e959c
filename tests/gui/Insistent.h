// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include <map>
#include <set>

/// Using a window without regard for what it warns of, and telling what it sent to the server.
namespace gui_test {

/// create, delete, set, setACL, multi, create2, reconfig, container, delete container, TTL.
inline constexpr int writingOpcodes[] = {1, 2, 5, 7, 14, 15, 16, 19, 20, 21};

inline std::set<int> writesIn(const std::map<int, int>& opcodes)
{
    std::set<int> found;
    for (const int opcode : writingOpcodes)
        if (opcodes.count(opcode))
            found.insert(opcode);
    return found;
}

inline QString kinds(const std::set<int>& opcodes)
{
    QStringList all;
    for (const int opcode : opcodes)
        all << QString::number(opcode);
    return all.join(QLatin1Char(' '));
}

/// Somebody who says yes to everything.
class Insistent {
public:
    explicit Insistent(QWidget& window)
        : m_window(window)
    {
    }

    /// Answers every dialog, also those that follow, with its first button that does something. How many there were.
    int answerAll()
    {
        int answered = 0;
        for (QDialog* dialog = open(); dialog && answered < 10; dialog = open()) {
            ++answered;
            const QPointer<QDialog> alive(dialog);
            if (!qobject_cast<QFileDialog*>(dialog))
                agree(*dialog);
            for (int i = 0; i < 3 && alive && alive->isVisible(); ++i)
                alive->reject(); // a work is cancelled first
        }
        return answered;
    }

private:
    QDialog* open() const
    {
        const QList<QDialog*> all = m_window.findChildren<QDialog*>();
        for (QDialog* one : all)
            if (one->isVisible())
                return one;
        return nullptr;
    }
    static QPushButton* yes(const QDialog& dialog)
    {
        const QList<QPushButton*> all = dialog.findChildren<QPushButton*>();
        for (QPushButton* button : all) {
            const auto* box = qobject_cast<QDialogButtonBox*>(button->parentWidget());
            const bool isAnswer = box && box->buttonRole(button) != QDialogButtonBox::RejectRole
                && box->buttonRole(button) != QDialogButtonBox::HelpRole;
            if (isAnswer && button->isVisible())
                return button;
        }
        return nullptr;
    }
    static void agree(QDialog& dialog)
    {
        static int names = 0;
        const QList<QLineEdit*> fields = dialog.findChildren<QLineEdit*>();
        for (QLineEdit* field : fields)
            if (field->isVisible() && field->isEnabled() && !field->isReadOnly()
                && (field->text().isEmpty() || field->accessibleName() == QLatin1String("New name")))
                field->setText(QStringLiteral("made-%1").arg(++names));
        const QPointer<QDialog> alive(&dialog);
        // What is read first takes a moment; nothing depends on how long.
        (void)QTest::qWaitFor([&] { return !alive || (yes(*alive) && yes(*alive)->isEnabled()); }, 1000);
        if (!alive)
            return;
        if (QPushButton* button = yes(*alive)) {
            button->setEnabled(true); // the interface's word is not what this is about
            QTest::mouseClick(button, Qt::LeftButton);
            (void)QTest::qWaitFor([&] { return !alive || !alive->isVisible(); }, 1000);
        }
    }

    QWidget& m_window;
};

} // namespace gui_test
