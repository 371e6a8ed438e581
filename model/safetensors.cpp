// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "safetensors.h"

#include "error.h"
#include "files.h"
#include "json.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <limits>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace ltm
{

namespace
{

constexpr std::uint64_t longestHeader = 100'000'000;
constexpr std::uint64_t lengthBytes = 8;
constexpr std::size_t mostDimensions = 64;

constexpr std::array<std::pair<std::string_view, at::ScalarType>, 10> dtypes{{{"F64", at::kDouble},
                                                                              {"F32", at::kFloat},
                                                                              {"F16", at::kHalf},
                                                                              {"BF16", at::kBFloat16},
                                                                              {"I64", at::kLong},
                                                                              {"I32", at::kInt},
                                                                              {"I16", at::kShort},
                                                                              {"I8", at::kChar},
                                                                              {"U8", at::kByte},
                                                                              {"BOOL", at::kBool}}};

/// One tensor as the header describes it; offsets count from the end of the header.
struct Entry {
    std::string name;
    at::ScalarType dtype = at::kFloat;
    std::vector<std::int64_t> shape;
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
};

[[noreturn]] void refuse(const std::filesystem::path &file, const Phrase &what)
{
    throw Error("%1 is damaged or no safetensors file: %2; fetch it again or choose another.", file, what);
}

/// Reads the parts of one file in order, knowing its size beforehand.
class Source
{
public:
    explicit Source(const std::filesystem::path &file)
        : m_file(file)
    {
        std::error_code failure;
        if (!std::filesystem::is_regular_file(file, failure))
            throw Error("Cannot read %1: there is no such file; check the path.", file);
        m_size = std::filesystem::file_size(file, failure);
        m_stream.open(file, std::ios::binary);
        if (failure || !m_stream)
            throw Error("Cannot read %1: it cannot be opened; check its permissions.", file);
    }

    std::uint64_t size() const { return m_size; }

    void read(void *to, std::uint64_t bytes)
    {
        if (!m_stream.read(static_cast<char *>(to), static_cast<std::streamsize>(bytes)))
            throw Error("Cannot read %1: it ends early or the disk fails; try again.", m_file);
    }

private:
    const std::filesystem::path &m_file;
    std::uint64_t m_size = 0;
    std::ifstream m_stream;
};

std::string readHeader(const std::filesystem::path &file, Source &source)
{
    if (source.size() < lengthBytes)
        refuse(file, Phrase("it is shorter than 8 bytes"));
    std::array<unsigned char, lengthBytes> raw{};
    source.read(raw.data(), raw.size());
    std::uint64_t length = 0;
    for (std::size_t i = 0; i < raw.size(); ++i)
        length |= std::uint64_t(raw[i]) << (8 * i);
    if (length > longestHeader)
        refuse(file, Phrase("its header would be longer than 100 million bytes"));
    if (length > source.size() - lengthBytes)
        refuse(file, Phrase("its header would end beyond the file"));
    std::string header(static_cast<std::size_t>(length), '\0');
    source.read(header.data(), length);
    if (!header.starts_with('{'))
        refuse(file, Phrase("its header is not a JSON object"));
    return header;
}

std::map<std::string, std::string> parseMetadata(const std::filesystem::path &file, const Json &json)
{
    if (!json.is_object())
        refuse(file, Phrase("\"__metadata__\" is not an object"));
    std::map<std::string, std::string> metadata;
    for (const auto &[key, value] : json.items()) {
        if (!value.is_string())
            refuse(file, Phrase("the metadata \"%1\" is not a text", key));
        metadata[key] = value.get<std::string>();
    }
    return metadata;
}

std::optional<std::uint64_t> multiplied(std::uint64_t a, std::uint64_t b)
{
    constexpr auto most = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    if (b != 0 && a > most / b)
        return std::nullopt;
    return a * b;
}

/// Bytes that the shape asks for. Extents of 0 are left out of the check for overflow, because strides are made without
/// them.
std::uint64_t byteSize(const std::filesystem::path &file, const Entry &entry)
{
    std::uint64_t size = c10::elementSize(entry.dtype);
    bool empty = false;
    for (const std::int64_t extent : entry.shape) {
        empty = empty || extent == 0;
        const auto product = multiplied(size, static_cast<std::uint64_t>(std::max<std::int64_t>(extent, 1)));
        if (!product)
            refuse(file, Phrase("the shape of \"%1\" is too large", entry.name));
        size = *product;
    }
    return empty ? 0 : size;
}

at::ScalarType parseDtype(const std::filesystem::path &file, const std::string &name, const Json &json)
{
    if (!json.is_string())
        refuse(file, Phrase("the dtype of \"%1\" is not a text", name));
    const std::string word = json.get<std::string>();
    for (const auto &[known, type] : dtypes) {
        if (known == word)
            return type;
    }
    throw Error("%1: the tensor \"%2\" has the dtype \"%3\", which is not supported; convert it to F32, F16 or BF16.",
                file, name, word);
}

std::vector<std::uint64_t> parseNumbers(const std::filesystem::path &file, const Json &json, const Phrase &what)
{
    if (!json.is_array())
        refuse(file, Phrase("%1 is not a list", what));
    std::vector<std::uint64_t> numbers;
    for (const Json &each : json) {
        constexpr auto most = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
        if (!each.is_number_unsigned() || each.get<std::uint64_t>() > most)
            refuse(file, Phrase("%1 holds something that is no whole number from 0", what));
        numbers.push_back(each.get<std::uint64_t>());
    }
    return numbers;
}

Entry parseEntry(const std::filesystem::path &file, const std::string &name, const Json &json)
{
    if (!json.is_object())
        refuse(file, Phrase("the entry \"%1\" is not an object", name));
    for (const char *key : {"dtype", "shape", "data_offsets"}) {
        if (!json.contains(key))
            refuse(file, Phrase("the entry \"%1\" has no \"%2\"", name, key));
    }
    Entry entry;
    entry.name = name;
    entry.dtype = parseDtype(file, name, json["dtype"]);
    const auto shape = parseNumbers(file, json["shape"], Phrase("the shape of \"%1\"", name));
    if (shape.size() > mostDimensions)
        refuse(file, Phrase("the tensor \"%1\" has too many dimensions", name));
    entry.shape.assign(shape.begin(), shape.end());
    const auto offsets = parseNumbers(file, json["data_offsets"], Phrase("the data offsets of \"%1\"", name));
    if (offsets.size() != 2)
        refuse(file, Phrase("the data offsets of \"%1\" are not two numbers", name));
    entry.begin = offsets[0];
    entry.end = offsets[1];
    if (entry.end < entry.begin)
        refuse(file, Phrase("the data of \"%1\" ends before it begins", name));
    if (byteSize(file, entry) != entry.end - entry.begin)
        refuse(file, Phrase("the shape of \"%1\" does not fit the length of its data", name));
    return entry;
}

/// The tensors of a header in the order of their data, which must follow each other without gap or overlap to the
/// file's end.
std::vector<Entry> parseEntries(const std::filesystem::path &file, const Json &header, std::uint64_t dataSize)
{
    std::vector<Entry> entries;
    for (const auto &[name, json] : header.items()) {
        if (name != "__metadata__")
            entries.push_back(parseEntry(file, name, json));
    }
    std::sort(entries.begin(), entries.end(),
              [](const Entry &a, const Entry &b) { return std::tie(a.begin, a.end) < std::tie(b.begin, b.end); });
    std::uint64_t end = 0;
    for (const Entry &entry : entries) {
        if (entry.begin != end)
            refuse(file, Phrase("the data of \"%1\" does not begin where the tensor before it ends", entry.name));
        end = entry.end;
    }
    if (end != dataSize)
        refuse(file, Phrase("it holds %1 bytes of data where its header asks for %2", dataSize, end));
    return entries;
}

at::Tensor readTensor(const std::filesystem::path &file, const Entry &entry, Source &source)
{
    at::Tensor tensor = at::empty(entry.shape, entry.dtype);
    source.read(tensor.data_ptr(), entry.end - entry.begin);
    if (entry.dtype == at::kBool) {
        const auto *bytes = static_cast<const unsigned char *>(tensor.data_ptr());
        if (std::any_of(bytes, bytes + tensor.numel(), [](unsigned char byte) { return byte > 1; }))
            refuse(file, Phrase("the tensor \"%1\" holds bytes that are neither true nor false", entry.name));
    }
    return tensor;
}

/// What is written of one tensor.
struct Item {
    std::string name;
    std::string_view dtype;
    at::Tensor data; ///< CPU, contiguous
};

std::vector<Item> itemsToWrite(const std::filesystem::path &file, const TensorMap &tensors)
{
    std::vector<Item> items;
    for (const auto &[name, tensor] : tensors) {
        if (!tensor.defined() || name == "__metadata__")
            throw Error("Cannot write %1: \"%2\" is no tensor; leave it out.", file, name);
        const auto known = std::find_if(dtypes.begin(), dtypes.end(),
                                        [&](const auto &each) { return each.second == tensor.scalar_type(); });
        if (known == dtypes.end()) {
            throw Error("Cannot write %1: \"%2\" has the dtype %3, which the format does not have; convert it first.",
                        file, name, c10::toString(tensor.scalar_type()));
        }
        items.push_back({name, known->first, tensor.detach().to(at::kCPU).contiguous()});
    }
    std::stable_sort(items.begin(), items.end(),
                     [](const Item &a, const Item &b) { return a.data.element_size() > b.data.element_size(); });
    return items;
}

std::string headerOf(const std::filesystem::path &file, const std::vector<Item> &items,
                     const std::map<std::string, std::string> &metadata)
{
    nlohmann::ordered_json header = nlohmann::ordered_json::object();
    if (!metadata.empty())
        header["__metadata__"] = metadata;
    std::uint64_t offset = 0;
    for (const Item &item : items) {
        const std::uint64_t end = offset + item.data.nbytes();
        header[item.name]
            = {{"dtype", item.dtype}, {"shape", item.data.sizes().vec()}, {"data_offsets", {offset, end}}};
        offset = end;
    }
    std::string text;
    try {
        text = header.dump();
    } catch (const Json::exception &) {
        throw Error("Cannot write %1: a name or the metadata is not valid UTF-8; correct it.", file);
    }
    text.append((8 - text.size() % 8) % 8, ' ');
    if (text.size() > longestHeader)
        throw Error("Cannot write %1: its names and metadata are too long; shorten them.", file);
    return text;
}

std::set<std::string> shardNames(const std::filesystem::path &index, const Json &weightMap)
{
    std::set<std::string> names;
    for (const auto &[tensor, shard] : weightMap.items()) {
        const std::string name = shard.is_string() ? shard.get<std::string>() : "";
        // A shard lies beside its index; a path could lead anywhere.
        if (name.empty() || name == "." || name == ".."
            || name.find_first_of(std::string_view("/\\\0", 3)) != std::string::npos)
            throw Error("%1: the shard of \"%2\" is no plain file name; correct it.", index, tensor);
        names.insert(name);
    }
    return names;
}

} // namespace

Safetensors readSafetensors(const std::filesystem::path &file, const Progress &progress)
{
    Source source(file);
    const std::string text = readHeader(file, source);
    const Json header = parseJson(text, Phrase("The header of %1", file));
    Safetensors content;
    if (header.contains("__metadata__"))
        content.metadata = parseMetadata(file, header["__metadata__"]);
    const std::uint64_t bytes = source.size() - lengthBytes - text.size();
    for (const Entry &entry : parseEntries(file, header, bytes)) {
        content.tensors[entry.name] = readTensor(file, entry, source);
        progress.tell(bytes == 0 ? 1.0 : static_cast<double>(entry.end) / static_cast<double>(bytes));
    }
    return content;
}

void writeSafetensors(const std::filesystem::path &file, const Safetensors &content)
{
    const std::vector<Item> items = itemsToWrite(file, content.tensors);
    const std::string header = headerOf(file, items, content.metadata);
    AtomicFile output(file);
    for (std::size_t i = 0; i < lengthBytes; ++i) {
        const auto byte = static_cast<unsigned char>(header.size() >> (8 * i));
        output.write(&byte, 1);
    }
    output.write(header);
    for (const Item &item : items)
        output.write(item.data.data_ptr(), item.data.nbytes());
    output.commit();
}

TensorMap readSharded(const std::filesystem::path &folder, const Progress &progress)
{
    const std::filesystem::path whole = folder / "model.safetensors";
    const std::filesystem::path index = folder / "model.safetensors.index.json";
    if (std::filesystem::exists(whole))
        return readSafetensors(whole, progress).tensors;
    if (!std::filesystem::exists(index)) {
        throw Error("%1 holds neither model.safetensors nor model.safetensors.index.json; choose a checkpoint folder.",
                    folder);
    }
    const Json json = parseJson(readFile(index, longestHeader), index);
    if (!json.is_object() || !json.contains("weight_map") || !json["weight_map"].is_object())
        throw Error("%1: there is no \"weight_map\" object; choose another checkpoint.", index);
    const Json &weightMap = json["weight_map"];

    TensorMap tensors;
    const std::set<std::string> shards = shardNames(index, weightMap);
    const double share = 1.0 / static_cast<double>(std::max<std::size_t>(shards.size(), 1));
    double done = 0;
    for (const std::string &shard : shards) {
        const Progress ofShard = progress.part(done, done + share);
        done += share;
        for (auto &[name, tensor] : readSafetensors(folder / shard, ofShard).tensors) {
            if (!weightMap.contains(name) || weightMap[name] != shard) {
                throw Error("%1: the tensor \"%2\" is not listed for this file in %3; fetch both again.",
                            folder / shard, name, index);
            }
            tensors[name] = std::move(tensor);
        }
    }
    for (const auto &[name, shard] : weightMap.items()) {
        if (!tensors.contains(name)) {
            throw Error("%1: the tensor \"%2\" is not in %3; fetch both again.", index, name, shard.get<std::string>());
        }
    }
    return tensors;
}

} // namespace ltm
