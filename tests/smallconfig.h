// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The config of a small model, for tests of the files that hold it.

#include "config.h"

namespace ltm
{

inline Config smallConfig()
{
    Config config;
    config.dim = 8;
    config.nLayers = 2;
    config.nHeads = 4;
    config.nKvHeads = 2;
    config.vocabSize = 512;
    config.multipleOf = 4;
    config.maxSeqLen = 40;
    config.windowSize = 8;
    config.maxZLen = 4;
    config.latentDim = 3;
    config.priorLayers = 1;
    config.name = "tiny";
    config.trainedOn = "nothing \"at\" all";
    return config;
}

} // namespace ltm
