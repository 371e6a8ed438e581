// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"

#include "error.h"

#include <cmath>
#include <limits>
#include <vector>

namespace ltm
{

namespace
{

constexpr int deepest = 64;

std::string excerpt(const Json &value)
{
    std::string text = value.dump(-1, ' ', true, Json::error_handler_t::replace);
    if (text.size() > 40)
        text = text.substr(0, 40) + "...";
    return text;
}

} // namespace

Json parseJson(std::string_view text, const std::string &where)
{
    std::vector<std::set<std::string>> keys;
    std::string lastKey;
    const auto check = [&](int depth, Json::parse_event_t event, Json &value) {
        if (depth > deepest)
            throw Error(where + " is nested too deeply to be what it should be; choose another file.");
        if (event == Json::parse_event_t::object_start) {
            keys.emplace_back();
        } else if (event == Json::parse_event_t::object_end) {
            keys.pop_back();
        } else if (event == Json::parse_event_t::key) {
            lastKey = value.get<std::string>();
            if (!keys.back().insert(lastKey).second)
                throw Error(where + " holds the key \"" + lastKey + "\" twice; remove one of them.");
        }
        return true;
    };
    try {
        return Json::parse(text.begin(), text.end(), check);
    } catch (const Json::parse_error &error) {
        throw Error(where + " is not valid JSON near byte " + std::to_string(error.byte)
                    + (lastKey.empty() ? "" : ", after the key \"" + lastKey + "\"")
                    + "; repair or replace it (NaN and Infinity are no JSON numbers).");
    } catch (const Json::exception &) {
        throw Error(where + " holds a number that is out of range" + (lastKey.empty() ? "" : " at \"" + lastKey + "\"")
                    + "; correct it.");
    }
}

std::string print(const Json &json)
{
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Fields::Fields(const Json &object, const std::string &where)
    : m_object(object)
    , m_where(where)
{
    if (!object.is_object())
        throw Error(where + " must hold a JSON object ({ ... }), not " + excerpt(object) + "; choose another file.");
}

const Json *Fields::find(const char *key)
{
    m_taken.insert(key);
    const auto found = m_object.find(key);
    return found == m_object.end() ? nullptr : &*found;
}

void Fields::refuse(const char *key, const char *expected, const Json &found) const
{
    throw Error(m_where + ": \"" + key + "\" must be " + expected + ", not " + excerpt(found) + "; correct it.");
}

void Fields::require(const char *key) const
{
    if (!m_object.contains(key))
        throw Error(m_where + ": the field \"" + key + "\" is missing; add it, or choose a file that has it.");
}

void Fields::take(const char *key, std::int64_t &value)
{
    const Json *found = find(key);
    if (!found)
        return;
    // A whole number beyond int64 is kept by the parser as an unsigned one.
    if (!found->is_number_integer()
        || (found->is_number_unsigned()
            && found->get<std::uint64_t>() > std::uint64_t(std::numeric_limits<std::int64_t>::max())))
        refuse(key, "a whole number", *found);
    value = found->get<std::int64_t>();
}

void Fields::take(const char *key, int &value)
{
    std::int64_t wide = value;
    take(key, wide);
    if (wide < std::numeric_limits<int>::min() || wide > std::numeric_limits<int>::max())
        refuse(key, "a smaller whole number", m_object[key]);
    value = static_cast<int>(wide);
}

void Fields::take(const char *key, std::uint64_t &value)
{
    const Json *found = find(key);
    if (!found)
        return;
    if (!found->is_number_unsigned() && !(found->is_number_integer() && found->get<std::int64_t>() >= 0))
        refuse(key, "a whole number of at least 0", *found);
    value = found->get<std::uint64_t>();
}

void Fields::take(const char *key, double &value)
{
    const Json *found = find(key);
    if (!found)
        return;
    if (!found->is_number() || !std::isfinite(found->get<double>()))
        refuse(key, "a finite number", *found);
    value = found->get<double>();
}

void Fields::take(const char *key, std::string &value)
{
    const Json *found = find(key);
    if (!found)
        return;
    if (!found->is_string())
        refuse(key, "a text", *found);
    value = found->get<std::string>();
}

void Fields::refuseOthers() const
{
    for (const auto &[key, value] : m_object.items()) {
        if (!m_taken.contains(key))
            throw Error(m_where + ": the field \"" + key + "\" is not known; check its spelling or remove it.");
    }
}

} // namespace ltm
