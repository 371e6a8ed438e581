// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// JSON read strictly, with errors that name the file and the field. Private to the engine: its headers do not include
// this.

#include "phrase.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <set>
#include <string>
#include <string_view>

namespace ltm
{

using Json = nlohmann::json;

/// Parses UTF-8 JSON of at most 64 nested levels without repeated keys. Throws ltm::Error; `where` begins the sentence.
Json parseJson(std::string_view text, const Phrase &where);

/// `json` as indented text that ends with a newline; invalid UTF-8 becomes U+FFFD.
std::string print(const Json &json);

/// An object's fields, taken one by one. An absent field leaves the target as it is unless it is required.
class Fields
{
public:
    /// Throws ltm::Error unless `object` is a JSON object, which must outlive this.
    Fields(const Json &object, const Phrase &where);

    void require(const char *key) const;
    void take(const char *key, std::int64_t &value);
    void take(const char *key, int &value);
    void take(const char *key, std::uint64_t &value);
    void take(const char *key, double &value);
    void take(const char *key, std::string &value);
    /// Throws ltm::Error for a field that nobody took: most likely it is misspelt.
    void refuseOthers() const;

private:
    const Json *find(const char *key);
    [[noreturn]] void refuse(const char *key, const Phrase &expected, const Json &found) const;

    const Json &m_object;
    const Phrase m_where;
    std::set<std::string> m_taken;
};

} // namespace ltm
