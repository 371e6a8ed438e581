# SPDX-FileCopyrightText: 2026 The Thoughtscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes python.safetensors as the `safetensors` library (pip install safetensors numpy; 0.8 was used) writes it. Run in this folder."""

import numpy
from safetensors.numpy import save_file

save_file(
    {
        "doubles": numpy.array([[0.5, -1.25], [1e300, -0.0]], dtype=numpy.float64),
        "floats": numpy.arange(6, dtype=numpy.float32).reshape(2, 3) / 4,
        "halves": numpy.array([1.5, -2.0, 65504.0], dtype=numpy.float16),
        "longs": numpy.array([-(2**62), 7], dtype=numpy.int64),
        "bytes": numpy.array([0, 255], dtype=numpy.uint8),
        "flags": numpy.array([True, False, True]),
        "scalar": numpy.array(3.0, dtype=numpy.float32),
        "empty": numpy.zeros((0, 4), dtype=numpy.float32),
    },
    "python.safetensors",
    metadata={"made by": "Python", "accent": "é"},
)
