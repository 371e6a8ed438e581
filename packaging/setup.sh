#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Thoughtscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Installs what Thoughtscope is built with, and only what is missing: packages by apt where there is apt, and LibTorch.
#
#   packaging/setup.sh [PACKAGE...]    also installs these Debian packages
#
# LibTorch is the first usable one that packaging/cmake/FindLibTorch.cmake finds. Where there is none, pip downloads
# PyTorch's wheel into a folder outside the source tree; where pip cannot, apt installs Debian's libtorch-dev.
#   THOUGHTSCOPE_LIBTORCH=debian    take Debian's LibTorch in any case
#   THOUGHTSCOPE_TORCH=FOLDER       where the download goes (by default ~/.cache/thoughtscope/torch-VERSION)

set -euo pipefail
trap 'exit 130' INT
cd "$(dirname "${BASH_SOURCE[0]}")/.."

torch_version=2.13.0 # FindLibTorch.cmake looks for this version too
torch_folder=${THOUGHTSCOPE_TORCH:-${XDG_CACHE_HOME:-$HOME/.cache}/thoughtscope/torch-$torch_version}
torch_cpu_index=https://download.pytorch.org/whl/cpu

debian_packages=(
    cmake ninja-build g++ pkg-config python3 python3-pip
    qt6-base-dev qt6-svg-dev qt6-wayland qt6-tools-dev qt6-l10n-tools qt6-translations-l10n libqcustomplot-dev
    nlohmann-json3-dev libvalijson-dev libcli11-dev libpcre2-dev fonts-dejavu-core
)
# Without OpenBLAS, Debian's LibTorch multiplies matrices a hundred times slower.
debian_libtorch=(libtorch-dev libopenblas0-pthread)

say() { echo "$*" >&2; }

stop() {
    say "$@"
    exit 1
}

has() { command -v "$1" >/dev/null 2>&1; }

is_debian() { has apt-get && has dpkg-query; }

can_be_root() { [[ $(id -u) == 0 ]] || has sudo; }

as_root() { if [[ $(id -u) == 0 ]]; then "$@"; else sudo "$@"; fi; }

is_installed() { dpkg-query --show --showformat='${db:Status-Status}\n' "$1" 2>/dev/null | grep -q '^installed'; }

install_packages() {
    local package missing=()
    for package in "$@"; do
        is_installed "$package" || missing+=("$package")
    done
    [[ ${#missing[@]} == 0 ]] && return
    can_be_root || stop "This needs root, and there is no sudo. As root, run: apt-get install ${missing[*]}"
    say "Installing with apt: ${missing[*]}"
    as_root apt-get update -qq
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# Elsewhere the names of the packages are said, and the build goes on if the tools are there.
check_tools() {
    local tool missing=()
    for tool in cmake ninja c++ pkg-config python3; do
        has "$tool" || missing+=("$tool")
    done
    [[ ${#missing[@]} == 0 ]] && return
    stop "Not found: ${missing[*]}. Please install what Thoughtscope is built with:
  Fedora    sudo dnf install cmake ninja-build gcc-c++ pkgconf python3-pip qt6-qtbase-devel qt6-qtsvg-devel qt6-qttools-devel qcustomplot-qt6-devel json-devel cli11-devel pcre2-devel
  Arch      sudo pacman -S cmake ninja gcc pkgconf python-pip qt6-base qt6-svg qt6-tools qcustomplot nlohmann-json cli11 pcre2
  openSUSE  sudo zypper install cmake ninja gcc-c++ pkgconf python3-pip qt6-base-devel qt6-svg-devel qt6-tools-linguist qt6-linguist-devel qcustomplot-devel nlohmann_json-devel cli11-devel pcre2-devel
  macOS     brew install cmake ninja pkgconf python qt nlohmann-json cli11 pcre2
Where QCustomPlot 2.1 is not packaged for Qt 6 with its CMake files, build it from https://www.qcustomplot.com."
}

# The folder of the LibTorch that a build would take; nothing when there is none.
libtorch_prefix() {
    local found
    found=$(cmake -P packaging/cmake/FindLibTorch.cmake 2>/dev/null) && echo "${found##* in }"
}

has_nvidia() { [[ -e /proc/driver/nvidia ]] || nvidia-smi >/dev/null 2>&1; }

python_with_pip() {
    local python
    for python in python3 /usr/bin/python3; do
        "$python" -m pip --version >/dev/null 2>&1 && echo "$python" && return
    done
}

# A short look, so that going on to pip's usual sources takes seconds.
reaches() {
    python3 - "$1" 2>/dev/null <<'PYTHON'
import socket, sys, urllib.request
socket.setdefaulttimeout(4)
urllib.request.urlopen(urllib.request.Request(sys.argv[1] + "/torch/", method="HEAD"))
PYTHON
}

# Without an NVIDIA driver PyTorch's own index has a wheel a tenth the size, which links without its Python dependencies.
# A CUDA build needs them: the nvidia packages hold the libraries that it loads.
pip_install_torch() {
    local python source=()
    python=$(python_with_pip)
    [[ -n $python ]] || return 1
    if ! has_nvidia && reaches "$torch_cpu_index"; then
        source=(--no-deps --index-url "$torch_cpu_index")
    fi
    [[ -t 2 ]] || source+=(--quiet)
    PIP_ROOT_USER_ACTION=ignore "$python" -m pip --disable-pip-version-check install --only-binary :all: --no-compile --target "$1" \
        ${source[@]+"${source[@]}"} "torch==$torch_version" >&2
}

# Downloads beside the folder and renames at the end, so that an interrupted download never looks finished.
download_libtorch() {
    [[ ! -e $torch_folder ]] || stop "$torch_folder is there but holds no usable LibTorch. Please remove it and try again."
    mkdir -p "$(dirname "$torch_folder")" || exit
    partial=$(mktemp -d "$torch_folder.XXXXXX") || exit
    trap 'rm -rf "$partial"' EXIT
    say "Downloading LibTorch $torch_version with pip to $torch_folder"
    pip_install_torch "$partial" && chmod 755 "$partial" && mv "$partial" "$torch_folder"
}

set_up_libtorch() {
    local prefix
    prefix=$(libtorch_prefix) || true
    if [[ ${THOUGHTSCOPE_LIBTORCH:-} == debian ]]; then
        is_debian || stop "THOUGHTSCOPE_LIBTORCH=debian asks for Debian's LibTorch, and this system has no apt."
        install_packages "${debian_libtorch[@]}"
    elif [[ $prefix == /usr ]] && is_debian; then
        install_packages "${debian_libtorch[@]}"
    elif [[ -z $prefix ]] && ! download_libtorch; then
        is_debian || stop "pip could not download torch $torch_version. Please install PyTorch 1.13 or later and try again."
        say "pip could not download torch $torch_version; Debian's LibTorch is taken instead, which is older and slower to start."
        install_packages "${debian_libtorch[@]}"
    fi
}

if is_debian; then
    install_packages "${debian_packages[@]}" "$@"
else
    check_tools
fi
set_up_libtorch
