// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Lines of metrics.jsonl, for the tests of what reads them.

#include "trainingmetrics.h"

#include <QJsonDocument>

inline QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

inline QByteArray runLine(int step, int steps)
{
    return line({{"event", "run"},
                 {"step", step},
                 {"parameters", 1234},
                 {"config", QJsonObject{{"dim", 96}}},
                 {"settings", QJsonObject{{"steps", steps}, {"fast_rate", 0.3}, {"bf16", true}}}});
}

/// A step as the first versions wrote it: two seconds each, 100 tokens in the first and 300 in every other.
inline QByteArray stepLine(int step, double loss, int since = 0)
{
    const int count = step - since;
    const double tokens = 100 + 300 * (count - 1);
    return line({{"step", step},
                 {"loss", loss},
                 {"log_p_question", -10.0 * loss},
                 {"log_p_trace", -loss},
                 {"kl", 3.5},
                 {"gradient_norm", 2.0},
                 {"learning_rate", 0.001},
                 {"tokens_per_second", tokens / (2 * count)},
                 {"seconds", 2 * count}});
}

inline QByteArray steps(int first, int last)
{
    QByteArray lines;
    for (int step = first; step <= last; ++step)
        lines += stepLine(step, 5.0 / step);
    return lines;
}

inline QByteArray sampleLine(int step, const char *question, bool first, bool rethought)
{
    return line({{"event", "sample"},
                 {"step", step},
                 {"question", question},
                 {"truth", "<<1+1=2>> #### 2"},
                 {"trace_0", QString("first of %1").arg(step)},
                 {"trace_1", QString("rethought of %1").arg(step)},
                 {"correct_0", first},
                 {"correct_1", rethought}});
}

inline ts::TrainingMetrics metricsOf(const QByteArray &bytes)
{
    ts::TrainingMetrics metrics;
    metrics.read(bytes);
    return metrics;
}
