// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace ts
{

/// What is known of one token.
struct TokenFacts {
    QString name; ///< as legible() gives it
    double surprisal = 0; ///< nats
    QString remark; ///< a few words more; may be empty
    std::vector<float> attention; ///< [Nz] on each latent vector, layer by layer; empty while it is not known
};

/// Two quiet lines about the token that is looked at: its name, its surprisal and probability, and, as small bars in a
/// group a decoder layer, how much of that layer's attention each latent vector has.
class TokenStrip : public QWidget
{
    Q_OBJECT

public:
    explicit TokenStrip(QWidget *parent = nullptr);

    /// The number of decoder layers that the latent vectors belong to, each to an equal share of them.
    void setLayers(int layers);

    void showToken(const TokenFacts &facts);

    /// Shows one quiet sentence instead, which may be empty.
    void showHint(const QString &hint);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int latentsPerLayer() const;
    double share(int latent) const;
    void describe();
    int paintBars(QPainter &painter) const;

    TokenFacts m_facts;
    QString m_hint;
    int m_layers = 1;
    bool m_hasToken = false;
};

} // namespace ts
