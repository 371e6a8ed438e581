// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The part of Python's pickle format that torch.save writes for dicts of numbers, texts and tensors. Nothing that a
// pickle names is ever called: an unknown name is refused.

#include "torch.h"

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>

namespace ltm
{

struct PickleValue;

/// A list or a tuple.
using PickleList = std::vector<PickleValue>;
/// A dict in the order of writing; a key that comes twice counts as it came last.
using PickleDict = std::vector<std::pair<PickleValue, PickleValue>>;

/// One of the few Python objects that are understood, by its dotted name.
struct PickleName {
    std::string dotted;
};

/// Where a tensor's numbers lie in the archive.
struct PickleStorage {
    std::string key; ///< the record is data/<key>
    at::ScalarType dtype = at::kFloat;
    std::int64_t count = 0;
};

/// A tensor that has not been read yet: a view of a storage, checked to lie within it.
struct PickleTensor {
    PickleStorage storage;
    std::int64_t offset = 0;
    std::vector<std::int64_t> sizes;
    std::vector<std::int64_t> strides;
};

/// Lists and dicts belong to the Pickle that they were read into, so that hostile nesting or cycles cost nothing.
struct PickleValue : std::variant<std::monostate, bool, std::int64_t, double, std::string, const PickleName *,
                                  PickleList *, PickleDict *, PickleStorage, PickleTensor> {
    using variant::variant;
};

/// A pickle that has been read.
class Pickle
{
public:
    /// Throws ltm::Error: half a sentence, to be put after the file's name.
    explicit Pickle(std::string_view bytes);
    Pickle(const Pickle &) = delete;
    Pickle &operator=(const Pickle &) = delete;

    const PickleValue &root() const { return m_root; }

private:
    friend class Unpickler;
    std::deque<PickleList> m_lists;
    std::deque<PickleDict> m_dicts;
    std::deque<PickleName> m_names;
    PickleValue m_root;
};

/// The value of a text key in a dict, or null.
const PickleValue *find(const PickleDict &dict, std::string_view key);

} // namespace ltm
