// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text.h"

#include <iomanip>
#include <iostream>
#include <sstream>

namespace ts
{

std::string fixed(double number, int decimals, int width)
{
    std::ostringstream text;
    text << std::fixed << std::setprecision(decimals) << std::setw(width) << number;
    return text.str();
}

std::string right(const std::string &text, std::size_t width)
{
    return std::string(text.size() < width ? width - text.size() : 0, ' ') + text;
}

std::string left(const std::string &text, std::size_t width)
{
    return text + std::string(text.size() < width ? width - text.size() : 0, ' ');
}

std::string oneLine(std::string text)
{
    for (char &character : text)
        if (static_cast<unsigned char>(character) < 0x20 || character == 0x7F)
            character = ' ';
    return text;
}

void printLine(const nlohmann::ordered_json &json)
{
    using Json = nlohmann::ordered_json;
    std::cout << json.dump(-1, ' ', false, Json::error_handler_t::replace) << std::endl;
}

} // namespace ts
