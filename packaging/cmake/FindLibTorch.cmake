# SPDX-FileCopyrightText: 2026 The Thoughtscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Finds LibTorch without asking for a CUDA toolkit (find_package(Torch) of a CUDA build does). Looked for, in this order:
# where the user says (Torch_DIR, CMAKE_PREFIX_PATH), the torch package of the Python on the path, the system.
# Defines the target LibTorch::LibTorch and LibTorch_VERSION.

set(_hints "")
if(Torch_DIR)
    list(APPEND _hints ${Torch_DIR}/../../..)
endif()
foreach(_prefix IN LISTS CMAKE_PREFIX_PATH)
    list(APPEND _hints ${_prefix} ${_prefix}/../..)
endforeach()

macro(_libtorch_search)
    find_path(LibTorch_INCLUDE_DIR torch/csrc/autograd/autograd.h ${ARGN} PATH_SUFFIXES include)
    find_library(LibTorch_torch_LIBRARY torch ${ARGN} PATH_SUFFIXES lib)
    find_library(LibTorch_cpu_LIBRARY torch_cpu ${ARGN} PATH_SUFFIXES lib)
    find_library(LibTorch_c10_LIBRARY c10 ${ARGN} PATH_SUFFIXES lib)
endmacro()

if(_hints)
    _libtorch_search(HINTS ${_hints} NO_DEFAULT_PATH)
endif()
if(NOT LibTorch_INCLUDE_DIR)
    find_program(LibTorch_PYTHON NAMES python3 python)
    if(LibTorch_PYTHON)
        # find_spec does not import torch, which would cost seconds.
        execute_process(
            COMMAND ${LibTorch_PYTHON} -c "import importlib.util as u; s = u.find_spec('torch'); print(s.submodule_search_locations[0] if s else '')"
            OUTPUT_VARIABLE _python_torch OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
        if(_python_torch)
            _libtorch_search(HINTS ${_python_torch} NO_DEFAULT_PATH)
        endif()
    endif()
endif()
_libtorch_search()

if(LibTorch_INCLUDE_DIR)
    if(EXISTS ${LibTorch_INCLUDE_DIR}/torch/headeronly/version.h)
        set(_version_header ${LibTorch_INCLUDE_DIR}/torch/headeronly/version.h)
    else()
        set(_version_header ${LibTorch_INCLUDE_DIR}/torch/csrc/api/include/torch/version.h)
    endif()
    set(_version "")
    foreach(_part MAJOR MINOR PATCH)
        file(STRINGS ${_version_header} _line REGEX "define TORCH_VERSION_${_part}[ \t]")
        string(REGEX MATCH "[0-9]+" _number "${_line}")
        list(APPEND _version ${_number})
    endforeach()
    list(JOIN _version "." LibTorch_VERSION)
endif()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(LibTorch
    REQUIRED_VARS LibTorch_torch_LIBRARY LibTorch_cpu_LIBRARY LibTorch_c10_LIBRARY LibTorch_INCLUDE_DIR
    VERSION_VAR LibTorch_VERSION
    REASON_FAILURE_MESSAGE "Run ./packaging/setup.sh, or install PyTorch (pip install torch) or Debian's libtorch-dev.")

if(LibTorch_FOUND AND NOT TARGET LibTorch::LibTorch)
    get_filename_component(_lib_dir ${LibTorch_torch_LIBRARY} DIRECTORY)
    add_library(LibTorch::LibTorch INTERFACE IMPORTED)
    target_include_directories(LibTorch::LibTorch SYSTEM INTERFACE
        ${LibTorch_INCLUDE_DIR} ${LibTorch_INCLUDE_DIR}/torch/csrc/api/include)
    target_compile_definitions(LibTorch::LibTorch INTERFACE
        THOUGHTSCOPE_TORCH_VERSION="${LibTorch_VERSION}")
    target_link_libraries(LibTorch::LibTorch INTERFACE
        ${LibTorch_torch_LIBRARY} ${LibTorch_cpu_LIBRARY} ${LibTorch_c10_LIBRARY})
    # The CUDA half registers itself when loaded; nothing refers to it by name, so the linker must be told to keep it.
    find_library(LibTorch_cuda_LIBRARY torch_cuda HINTS ${_lib_dir} NO_DEFAULT_PATH)
    if(LibTorch_cuda_LIBRARY)
        target_link_libraries(LibTorch::LibTorch INTERFACE
            "-Wl,--no-as-needed,${LibTorch_cuda_LIBRARY},--as-needed")
    endif()
endif()
mark_as_advanced(LibTorch_INCLUDE_DIR LibTorch_torch_LIBRARY LibTorch_cpu_LIBRARY LibTorch_c10_LIBRARY
    LibTorch_cuda_LIBRARY LibTorch_PYTHON)
