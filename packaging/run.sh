#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Thoughtscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Sets up, builds and opens Thoughtscope with its bundled model. With no display it drives the real window off the screen
# through a real run and leaves screenshots, plots and traces in the folder `out`.
#
#   packaging/run.sh [ARGUMENT...]    the arguments of thoughtscope

set -euo pipefail

has_display() { [[ $(uname) == Darwin || -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; }

build=$("$(dirname "${BASH_SOURCE[0]}")/build.sh" "" thoughtscope ltm_cli)
thoughtscope=$build/bin/thoughtscope

if has_display || [[ $# -gt 0 ]]; then
    exec "$thoughtscope" "$@"
fi
echo "There is no display, so Thoughtscope works off the screen"
"$thoughtscope" --demo out
echo "Its screenshots, plots and traces are in $PWD/out"
