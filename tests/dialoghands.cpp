// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialoghands.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QPushButton>
#include <QTest>
#include <QTimer>

namespace ts
{

void chooseFile(QObject &window, const QString &file)
{
    QTimer::singleShot(0, &window, [&window, file] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return chooseFile(window, file);
        dialog->selectFile(file);
        const auto *buttons = dialog->findChild<QDialogButtonBox *>();
        const auto accepting
            = dialog->acceptMode() == QFileDialog::AcceptSave ? QDialogButtonBox::Save : QDialogButtonBox::Open;
        QTest::mouseClick(buttons->button(accepting), Qt::LeftButton);
    });
}

void acceptFigure(QObject &window)
{
    QTimer::singleShot(0, &window, [&window] {
        const QWidget *dialog = QApplication::activeModalWidget();
        auto *accept = dialog ? dialog->findChild<QPushButton *>("chooseFigureFile") : nullptr;
        if (!accept || !accept->isVisible())
            return acceptFigure(window);
        QTest::mouseClick(accept, Qt::LeftButton);
    });
}

} // namespace ts
