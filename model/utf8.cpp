// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "utf8.h"

namespace ltm
{

namespace
{

/// The lead byte says how long a character is and, for some, narrows the range of the byte after it.
struct Lead {
    std::size_t length = 0;
    unsigned char secondLow = 0x80;
    unsigned char secondHigh = 0xBF;
    char32_t bits = 0;
};

Lead classify(unsigned char byte)
{
    if (byte < 0x80)
        return {1, 0x80, 0xBF, byte};
    if (byte >= 0xC2 && byte <= 0xDF)
        return {2, 0x80, 0xBF, char32_t(byte & 0x1F)};
    if (byte >= 0xE0 && byte <= 0xEF) {
        const unsigned char low = byte == 0xE0 ? 0xA0 : 0x80;
        const unsigned char high = byte == 0xED ? 0x9F : 0xBF;
        return {3, low, high, char32_t(byte & 0x0F)};
    }
    if (byte >= 0xF0 && byte <= 0xF4) {
        const unsigned char low = byte == 0xF0 ? 0x90 : 0x80;
        const unsigned char high = byte == 0xF4 ? 0x8F : 0xBF;
        return {4, low, high, char32_t(byte & 0x07)};
    }
    return {};
}

} // namespace

Utf8Step decodeUtf8(std::string_view text)
{
    const Lead lead = classify(static_cast<unsigned char>(text.front()));
    if (lead.length == 0)
        return {0, 1, false};
    char32_t character = lead.bits;
    for (std::size_t i = 1; i < lead.length; ++i) {
        const unsigned char low = i == 1 ? lead.secondLow : 0x80;
        const unsigned char high = i == 1 ? lead.secondHigh : 0xBF;
        const auto byte = i < text.size() ? static_cast<unsigned char>(text[i]) : static_cast<unsigned char>(0);
        if (byte < low || byte > high)
            return {0, i, false};
        character = (character << 6) | (byte & 0x3F);
    }
    return {character, lead.length, true};
}

std::size_t validUtf8Length(std::string_view text)
{
    std::size_t at = 0;
    while (at < text.size()) {
        const Utf8Step step = decodeUtf8(text.substr(at));
        if (!step.valid)
            break;
        at += step.length;
    }
    return at;
}

std::string repairUtf8(std::string_view text)
{
    std::string repaired;
    repaired.reserve(text.size());
    while (!text.empty()) {
        const Utf8Step step = decodeUtf8(text);
        repaired += step.valid ? text.substr(0, step.length) : std::string_view("\xEF\xBF\xBD");
        text.remove_prefix(step.length);
    }
    return repaired;
}

void appendUtf8(std::string &text, char32_t character)
{
    const auto put = [&](char32_t byte) { text += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (character < 0x80) {
        put(character);
        return;
    }
    if (character < 0x800) {
        put(0xC0 | (character >> 6));
    } else {
        if (character < 0x10000) {
            put(0xE0 | (character >> 12));
        } else {
            put(0xF0 | (character >> 18));
            put(0x80 | ((character >> 12) & 0x3F));
        }
        put(0x80 | ((character >> 6) & 0x3F));
    }
    put(0x80 | (character & 0x3F));
}

} // namespace ltm
