// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tracetext.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

namespace ts
{

namespace
{

/// The length of the character that a byte begins; 1 for bytes that begin none.
std::size_t characterLength(unsigned char lead)
{
    if (lead >= 0xc2 && lead <= 0xdf)
        return 2;
    if (lead >= 0xe0 && lead <= 0xef)
        return 3;
    if (lead >= 0xf0 && lead <= 0xf4)
        return 4;
    return 1;
}

} // namespace

std::size_t completeUtf8(const std::string &bytes)
{
    const auto isContinuation = [](char c) { return (static_cast<unsigned char>(c) & 0xc0) == 0x80; };
    std::size_t lead = bytes.size();
    for (int back = 0; back < 4 && lead > 0; ++back)
        if (!isContinuation(bytes[--lead]))
            return lead + characterLength(static_cast<unsigned char>(bytes[lead])) > bytes.size() ? lead : bytes.size();
    return bytes.size();
}

std::optional<TokenSpan> TraceText::append(const ltm::Token &token, bool changed)
{
    if (m_pending.empty())
        m_token = m_tokens;
    ++m_tokens;
    m_pending += token.text;
    m_pendingSurprisal -= token.logProbability;
    m_pendingChanged = m_pendingChanged || changed;
    return take(completeUtf8(m_pending));
}

std::optional<TokenSpan> TraceText::finish()
{
    return take(m_pending.size());
}

std::optional<TokenSpan> TraceText::take(std::size_t bytes)
{
    // A carriage return would be lost between the text and the editor, and every place after it would be wrong.
    const QString text = QString::fromStdString(m_pending.substr(0, bytes)).remove('\r');
    if (text.isEmpty())
        return {};
    const TokenSpan span{int(m_text.size()), int(text.size()), m_pendingSurprisal, m_pendingChanged, m_token};
    m_pending.erase(0, bytes);
    m_token = m_tokens - 1; // what is left is of the last token
    m_pendingSurprisal = 0;
    m_pendingChanged = false;
    m_text += text;
    m_spans.push_back(span);
    return span;
}

int TraceText::spanAt(int position) const
{
    const auto after = std::upper_bound(m_spans.begin(), m_spans.end(), position,
                                        [](int p, const TokenSpan &span) { return p < span.begin; });
    if (after == m_spans.begin())
        return -1;
    const auto span = std::prev(after);
    return position < span->begin + span->length ? int(span - m_spans.begin()) : -1;
}

QString legible(const std::string &token)
{
    if (token.empty())
        return QCoreApplication::translate("TraceText", "end of trace");
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decode(QByteArrayView(token.data(), qsizetype(token.size())));
    if (decode.hasError())
        return QCoreApplication::translate("TraceText", "bytes %1")
            .arg(QString::fromLatin1(QByteArray::fromStdString(token).toHex(' ').toUpper()));
    for (QChar &c : text) {
        if (c == u' ')
            c = u'␣';
        else if (c == u'\n')
            c = u'↵';
        else if (c == u'\t')
            c = u'⇥';
        else if (c < u' ')
            c = QChar(0x2400 + c.unicode()); // the control pictures
    }
    return text;
}

TraceDifference differenceOf(const std::vector<ltm::Token> &before, const std::vector<ltm::Token> &now)
{
    const std::size_t n = before.size();
    const std::size_t m = now.size();
    // common[i][j]: length of the longest common subsequence of before[i..] and now[j..]
    std::vector<std::vector<int>> common(n + 1, std::vector<int>(m + 1, 0));
    for (std::size_t i = n; i-- > 0;)
        for (std::size_t j = m; j-- > 0;)
            common[i][j] = before[i].text == now[j].text ? common[i + 1][j + 1] + 1
                                                         : std::max(common[i + 1][j], common[i][j + 1]);
    TraceDifference difference{std::vector<bool>(n, true), std::vector<bool>(m, true)};
    for (std::size_t i = 0, j = 0; i < n && j < m;) {
        if (before[i].text == now[j].text)
            difference.removed[i++] = difference.added[j++] = false;
        else if (common[i + 1][j] >= common[i][j + 1])
            ++i;
        else
            ++j;
    }
    return difference;
}

} // namespace ts
