# SPDX-FileCopyrightText: 2026 The Thoughtscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Finds LibTorch without asking for a CUDA toolkit (find_package(Torch) of a CUDA build does). The first usable one is
# taken of: what LibTorch_ROOT or Torch_DIR names, and then nothing else will do; CMAKE_PREFIX_PATH; the torch package
# of the Python on the path; what packaging/setup.sh downloaded; the system's. Each may be a variable or come from the
# environment. Defines the target LibTorch::LibTorch, LibTorch_VERSION and LibTorch_PREFIX, the folder that holds include/.
# Run as a script (cmake -P) it says which LibTorch a build would take.

cmake_minimum_required(VERSION 3.25)

# The folder of the torch package of the Python on the path. find_spec does not import torch, which would cost seconds.
function(_libtorch_of_python result)
    find_program(LibTorch_PYTHON NAMES python3 python)
    set(_folder "")
    if(LibTorch_PYTHON)
        execute_process(
            COMMAND ${LibTorch_PYTHON} -c
                "import importlib.util as u; s = u.find_spec('torch'); print(s.submodule_search_locations[0] if s else '')"
            OUTPUT_VARIABLE _folder OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
    endif()
    set(${result} "${_folder}" PARENT_SCOPE)
endfunction()

# Where packaging/setup.sh puts its download.
function(_libtorch_of_setup result)
    set(_cache "$ENV{XDG_CACHE_HOME}")
    if(NOT _cache)
        set(_cache "$ENV{HOME}/.cache")
    endif()
    set(_folder "$ENV{THOUGHTSCOPE_TORCH}")
    if(NOT _folder)
        set(_folder "${_cache}/thoughtscope/torch-2.13.0")
    endif()
    set(${result} "${_folder}/torch" PARENT_SCOPE)
endfunction()

# The folders that LibTorch_ROOT and Torch_DIR stand for. A Torch_DIR lies three levels deep in a wheel, four in Debian.
function(_libtorch_named result)
    set(_folders ${LibTorch_ROOT} $ENV{LibTorch_ROOT})
    foreach(_config ${Torch_DIR} $ENV{Torch_DIR})
        list(APPEND _folders ${_config}/../../.. ${_config}/../../../..)
    endforeach()
    set(${result} "${_folders}" PARENT_SCOPE)
endfunction()

# Where LibTorch is looked for, in order, when nothing names it. An entry of CMAKE_PREFIX_PATH may be LibTorch's folder
# or, as torch.utils.cmake_prefix_path says it, the share/cmake in it.
function(_libtorch_usual result)
    file(TO_CMAKE_PATH "$ENV{CMAKE_PREFIX_PATH}" _environment)
    set(_folders "")
    foreach(_prefix ${CMAKE_PREFIX_PATH} ${_environment})
        list(APPEND _folders ${_prefix} ${_prefix}/../..)
    endforeach()
    _libtorch_of_python(_python)
    _libtorch_of_setup(_setup)
    list(APPEND _folders ${_python} ${_setup} /usr /usr/local /opt/homebrew)
    set(${result} "${_folders}" PARENT_SCOPE)
endfunction()

function(_libtorch_version folder result)
    set(_header ${folder}/include/torch/headeronly/version.h)
    if(NOT EXISTS ${_header})
        set(_header ${folder}/include/torch/csrc/api/include/torch/version.h)
    endif()
    set(_numbers "")
    foreach(_part MAJOR MINOR PATCH)
        file(STRINGS ${_header} _line REGEX "define TORCH_VERSION_${_part}[ \t]")
        string(REGEX MATCH "[0-9]+" _number "${_line}")
        list(APPEND _numbers "${_number}")
    endforeach()
    list(JOIN _numbers "." _version)
    set(${result} "${_version}" PARENT_SCOPE)
endfunction()

# Why a LibTorch that is there cannot be used; empty when it can.
function(_libtorch_problem folder version result)
    set(_problem "")
    set(_config ${folder}/share/cmake/Torch/TorchConfig.cmake)
    if(EXISTS ${_config})
        file(STRINGS ${_config} _old_abi REGEX "_GLIBCXX_USE_CXX11_ABI=0")
    endif()
    if(version VERSION_LESS 1.13)
        set(_problem "older than 1.13")
    elseif(_old_abi)
        set(_problem "built with the old C++ ABI of libstdc++, which Qt does not use; PyTorch's wheels have the new one since 2.6")
    endif()
    set(${result} "${_problem}" PARENT_SCOPE)
endfunction()

# The first usable LibTorch of some folders; says why it passes over others.
function(_libtorch_choose folders result)
    set(${result} "LibTorch_PREFIX-NOTFOUND" PARENT_SCOPE)
    foreach(_folder IN LISTS folders)
        if(NOT EXISTS "${_folder}/include/torch/csrc/autograd/autograd.h")
            continue()
        endif()
        get_filename_component(_folder "${_folder}" REALPATH)
        _libtorch_version(${_folder} _version)
        _libtorch_problem(${_folder} ${_version} _problem)
        if(NOT _problem)
            set(${result} ${_folder} PARENT_SCOPE)
            return()
        endif()
        message(STATUS "LibTorch ${_version} in ${_folder} is passed over: ${_problem}")
    endforeach()
endfunction()

_libtorch_named(_named)
if(_named)
    _libtorch_choose("${_named}" LibTorch_PREFIX)
elseif(NOT EXISTS "${LibTorch_PREFIX}/include/torch/csrc/autograd/autograd.h")
    _libtorch_usual(_usual)
    _libtorch_choose("${_usual}" LibTorch_PREFIX)
endif()
if(LibTorch_PREFIX)
    _libtorch_version(${LibTorch_PREFIX} LibTorch_VERSION)
endif()

if(CMAKE_SCRIPT_MODE_FILE)
    if(NOT LibTorch_PREFIX)
        message(FATAL_ERROR "No LibTorch was found.")
    endif()
    message(STATUS "LibTorch ${LibTorch_VERSION} in ${LibTorch_PREFIX}")
    return()
endif()

set(LibTorch_PREFIX "${LibTorch_PREFIX}" CACHE PATH "The folder that holds LibTorch's include/" FORCE)
mark_as_advanced(LibTorch_PYTHON)
foreach(_name torch torch_cpu torch_cuda c10)
    find_library(LibTorch_${_name} ${_name} HINTS ${LibTorch_PREFIX}
        PATH_SUFFIXES lib/${CMAKE_LIBRARY_ARCHITECTURE} lib lib64 NO_DEFAULT_PATH NO_CACHE)
endforeach()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(LibTorch
    REQUIRED_VARS LibTorch_PREFIX LibTorch_torch LibTorch_torch_cpu LibTorch_c10
    VERSION_VAR LibTorch_VERSION
    REASON_FAILURE_MESSAGE "Run ./packaging/setup.sh, or install PyTorch (pip install torch) or Debian's libtorch-dev.")

if(LibTorch_FOUND AND NOT TARGET LibTorch::LibTorch)
    add_library(LibTorch::LibTorch INTERFACE IMPORTED)
    target_include_directories(LibTorch::LibTorch SYSTEM INTERFACE
        ${LibTorch_PREFIX}/include ${LibTorch_PREFIX}/include/torch/csrc/api/include)
    target_compile_definitions(LibTorch::LibTorch INTERFACE THOUGHTSCOPE_TORCH_VERSION="${LibTorch_VERSION}")
    target_link_libraries(LibTorch::LibTorch INTERFACE ${LibTorch_torch} ${LibTorch_torch_cpu} ${LibTorch_c10})
    # The CUDA half registers itself when loaded; nothing refers to it by name, so the linker must be told to keep it.
    if(LibTorch_torch_cuda)
        target_link_libraries(LibTorch::LibTorch INTERFACE "-Wl,--no-as-needed,${LibTorch_torch_cuda},--as-needed")
    endif()
endif()
