// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The light part of LibTorch that the engine is built on: tensors and autograd, without torch::nn, torch::optim and the
// compile time they cost. This is the precompiled header of model/.

// Qt's moc, which reads the declarations of the tests and of app/, has no use for what is here and takes 20 seconds to
// read it.
#ifndef Q_MOC_RUN
#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>
#include <torch/csrc/autograd/autograd.h>
#include <torch/csrc/autograd/custom_function.h>
#include <torch/csrc/autograd/variable.h>
#endif
