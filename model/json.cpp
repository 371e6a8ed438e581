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

Json parseJson(std::string_view text, const Phrase &where)
{
    std::vector<std::set<std::string>> keys;
    std::string lastKey;
    const auto check = [&](int depth, Json::parse_event_t event, Json &value) {
        if (depth > deepest)
            throw Error("%1 is nested too deeply to be what it should be; choose another file.", where);
        if (event == Json::parse_event_t::object_start) {
            keys.emplace_back();
        } else if (event == Json::parse_event_t::object_end) {
            keys.pop_back();
        } else if (event == Json::parse_event_t::key) {
            lastKey = value.get<std::string>();
            if (!keys.back().insert(lastKey).second)
                throw Error("%1 holds the key \"%2\" twice; remove one of them.", where, lastKey);
        }
        return true;
    };
    try {
        return Json::parse(text.begin(), text.end(), check);
    } catch (const Json::parse_error &error) {
        if (lastKey.empty())
            throw Error(
                "%1 is not valid JSON near byte %2; repair or replace it (NaN and Infinity are no JSON numbers).",
                where, error.byte);
        throw Error("%1 is not valid JSON near byte %2, after the key \"%3\"; repair or replace it (NaN and Infinity "
                    "are no JSON numbers).",
                    where, error.byte, lastKey);
    } catch (const Json::exception &) {
        if (lastKey.empty())
            throw Error("%1 holds a number that is out of range; correct it.", where);
        throw Error("%1 holds a number that is out of range at \"%2\"; correct it.", where, lastKey);
    }
}

std::string print(const Json &json)
{
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Fields::Fields(const Json &object, const Phrase &where)
    : m_object(object)
    , m_where(where)
{
    if (!object.is_object())
        throw Error("%1 must hold a JSON object ({ ... }), not %2; choose another file.", where, excerpt(object));
}

const Json *Fields::find(const char *key)
{
    m_taken.insert(key);
    const auto found = m_object.find(key);
    return found == m_object.end() ? nullptr : &*found;
}

void Fields::refuse(const char *key, const Phrase &expected, const Json &found) const
{
    throw Error("%1: \"%2\" must be %3, not %4; correct it.", m_where, key, expected, excerpt(found));
}

void Fields::require(const char *key) const
{
    if (!m_object.contains(key))
        throw Error("%1: the field \"%2\" is missing; add it, or choose a file that has it.", m_where, key);
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
        refuse(key, Phrase("a whole number"), *found);
    value = found->get<std::int64_t>();
}

void Fields::take(const char *key, int &value)
{
    std::int64_t wide = value;
    take(key, wide);
    if (wide < std::numeric_limits<int>::min() || wide > std::numeric_limits<int>::max())
        refuse(key, Phrase("a smaller whole number"), m_object[key]);
    value = static_cast<int>(wide);
}

void Fields::take(const char *key, std::uint64_t &value)
{
    const Json *found = find(key);
    if (!found)
        return;
    if (!found->is_number_unsigned() && !(found->is_number_integer() && found->get<std::int64_t>() >= 0))
        refuse(key, Phrase("a whole number of at least 0"), *found);
    value = found->get<std::uint64_t>();
}

void Fields::take(const char *key, double &value)
{
    const Json *found = find(key);
    if (!found)
        return;
    if (!found->is_number() || !std::isfinite(found->get<double>()))
        refuse(key, Phrase("a finite number"), *found);
    value = found->get<double>();
}

void Fields::take(const char *key, std::string &value)
{
    const Json *found = find(key);
    if (!found)
        return;
    if (!found->is_string())
        refuse(key, Phrase("a text"), *found);
    value = found->get<std::string>();
}

void Fields::refuseOthers() const
{
    for (const auto &[key, value] : m_object.items()) {
        if (!m_taken.contains(key))
            throw Error("%1: the field \"%2\" is not known; check its spelling or remove it.", m_where, key);
    }
}

} // namespace ltm
