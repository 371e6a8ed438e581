// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unpickle.h"

#include "error.h"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>

namespace ltm
{

namespace
{

constexpr std::array<std::pair<std::string_view, at::ScalarType>, 10> storages{
    {{"torch.DoubleStorage", at::kDouble},
     {"torch.FloatStorage", at::kFloat},
     {"torch.HalfStorage", at::kHalf},
     {"torch.BFloat16Storage", at::kBFloat16},
     {"torch.LongStorage", at::kLong},
     {"torch.IntStorage", at::kInt},
     {"torch.ShortStorage", at::kShort},
     {"torch.CharStorage", at::kChar},
     {"torch.ByteStorage", at::kByte},
     {"torch.BoolStorage", at::kBool}}};

constexpr std::string_view orderedDict = "collections.OrderedDict";
constexpr std::string_view rebuildTensor = "torch._utils._rebuild_tensor_v2";
constexpr std::string_view rebuildParameter = "torch._utils._rebuild_parameter";

const at::ScalarType *storageType(std::string_view name)
{
    for (const auto &[known, type] : storages) {
        if (known == name)
            return &type;
    }
    return nullptr;
}

bool isKnown(std::string_view name)
{
    return name == orderedDict || name == rebuildTensor || name == rebuildParameter || storageType(name);
}

/// The numbers of a tuple, each at least 0.
std::vector<std::int64_t> naturals(const PickleValue &value)
{
    const auto *list = std::get_if<PickleList *>(&value);
    if (!list)
        throw Error("a tensor's size or stride is not a tuple");
    std::vector<std::int64_t> numbers;
    for (const PickleValue &each : **list) {
        const auto *number = std::get_if<std::int64_t>(&each);
        if (!number || *number < 0)
            throw Error("a tensor's size or stride is not a whole number from 0");
        numbers.push_back(*number);
    }
    return numbers;
}

/// Refuses a view that reaches outside its storage, or holds more numbers than it does.
void checkBounds(const PickleTensor &tensor)
{
    if (tensor.sizes.size() != tensor.strides.size() || tensor.sizes.size() > 64 || tensor.offset < 0)
        throw Error("a tensor's sizes do not fit its strides");
    if (std::find(tensor.sizes.begin(), tensor.sizes.end(), 0) != tensor.sizes.end())
        return;
    std::int64_t count = 1;
    std::int64_t last = tensor.offset;
    for (std::size_t i = 0; i < tensor.sizes.size(); ++i) {
        std::int64_t reach = 0;
        if (__builtin_mul_overflow(count, tensor.sizes[i], &count)
            || __builtin_mul_overflow(tensor.sizes[i] - 1, tensor.strides[i], &reach)
            || __builtin_add_overflow(last, reach, &last))
            throw Error("a tensor is too large");
    }
    if (count > tensor.storage.count || last >= tensor.storage.count)
        throw Error("a tensor reaches beyond its data");
}

} // namespace

/// The stack machine that a pickle is a program for (protocol 2, as torch.save writes it).
class Unpickler
{
public:
    Unpickler(Pickle &pickle, std::string_view bytes)
        : m_pickle(pickle)
        , m_bytes(bytes)
    {
    }

    void run()
    {
        while (true) {
            const auto code = static_cast<unsigned char>(take(1).front());
            if (code == '.')
                break;
            step(code);
        }
        m_pickle.m_root = pop();
    }

private:
    void step(unsigned char code)
    {
        switch (code) {
        case 0x80: // PROTO
            if (const auto protocol = natural(1); protocol > 2)
                throw Error("it is pickled with protocol %1, and torch.save's own is 2", protocol);
            return;
        case '(':
            return m_marks.push_back(m_stack.size());
        case '0':
            static_cast<void>(pop());
            return;
        case '1':
            static_cast<void>(popToMark());
            return;
        case '2':
            return push(top());
        case 'N':
            return push(std::monostate());
        case 0x88:
            return push(true);
        case 0x89:
            return push(false);
        case 'K':
            return push(natural(1));
        case 'M':
            return push(natural(2));
        case 'J':
            return push(std::int64_t(static_cast<std::int32_t>(natural(4))));
        case 0x8a:
            return push(longNumber());
        case 'G':
            return push(floatNumber());
        case 'X':
            return push(std::string(take(natural(4))));
        case 'T':
            return push(std::string(take(natural(4))));
        case 'U':
            return push(std::string(take(natural(1))));
        case ')':
            return push(list({}));
        case ']':
            return push(list({}));
        case '}':
            return push(dict());
        case 't':
            return push(list(popToMark()));
        case 'l':
            return push(list(popToMark()));
        case 'd':
            return buildDict();
        case 0x85:
            return push(list(popMany(1)));
        case 0x86:
            return push(list(popMany(2)));
        case 0x87:
            return push(list(popMany(3)));
        case 'a':
            return append(popMany(1));
        case 'e':
            return append(popToMark());
        case 's':
            return setItems(popMany(2));
        case 'u':
            return setItems(popToMark());
        case 'q':
            return memoize(natural(1));
        case 'r':
            return memoize(natural(4));
        case 'h':
            return recall(natural(1));
        case 'j':
            return recall(natural(4));
        case 'c':
            return name();
        case 'Q':
            return storage();
        case 'R':
            return reduce();
        case 'b':
            return build();
        default:
            throw Error("its pickle holds the instruction %1, which torch.save does not write", code);
        }
    }

    std::string_view take(std::uint64_t count)
    {
        if (count > m_bytes.size())
            throw Error("its pickle ends early");
        const std::string_view taken = m_bytes.substr(0, static_cast<std::size_t>(count));
        m_bytes.remove_prefix(taken.size());
        return taken;
    }

    /// A little-endian number without sign.
    std::int64_t natural(int bytes)
    {
        std::int64_t number = 0;
        int shift = 0;
        for (const char byte : take(static_cast<std::uint64_t>(bytes))) {
            number |= std::int64_t(static_cast<unsigned char>(byte)) << shift;
            shift += 8;
        }
        return number;
    }

    /// A little-endian number in two's complement of at most 8 bytes.
    std::int64_t longNumber()
    {
        const std::string_view raw = take(static_cast<std::uint64_t>(natural(1)));
        if (raw.size() > 8)
            throw Error("it holds a whole number beyond 64 bits");
        std::uint64_t number = !raw.empty() && (raw.back() & 0x80) ? ~std::uint64_t(0) : 0;
        for (std::size_t i = raw.size(); i-- > 0;)
            number = (number << 8) | static_cast<unsigned char>(raw[i]);
        return static_cast<std::int64_t>(number);
    }

    double floatNumber()
    {
        std::uint64_t bits = 0;
        for (const char byte : take(8))
            bits = (bits << 8) | static_cast<unsigned char>(byte);
        return std::bit_cast<double>(bits);
    }

    void push(PickleValue value) { m_stack.push_back(std::move(value)); }

    /// What lies above the last mark, so that nothing is taken from below it.
    std::size_t available() const { return m_stack.size() - (m_marks.empty() ? 0 : m_marks.back()); }

    const PickleValue &top() const
    {
        if (available() == 0)
            throw Error("its pickle takes more than it gives");
        return m_stack.back();
    }

    PickleValue pop() { return std::move(popMany(1).front()); }

    PickleList popMany(std::size_t count)
    {
        if (available() < count)
            throw Error("its pickle takes more than it gives");
        const auto first = m_stack.end() - static_cast<std::ptrdiff_t>(count);
        PickleList values(std::make_move_iterator(first), std::make_move_iterator(m_stack.end()));
        m_stack.erase(first, m_stack.end());
        return values;
    }

    PickleList popToMark()
    {
        if (m_marks.empty())
            throw Error("its pickle takes more than it gives");
        PickleList values = popMany(available());
        m_marks.pop_back();
        return values;
    }

    PickleList *list(PickleList values) { return &m_pickle.m_lists.emplace_back(std::move(values)); }
    PickleDict *dict() { return &m_pickle.m_dicts.emplace_back(); }

    template <typename Kind> Kind &topAs(const char *kind)
    {
        const auto *found = std::get_if<Kind *>(&top());
        if (!found)
            throw Error("its pickle fills something that is no %1", kind);
        return **found;
    }

    void append(PickleList values)
    {
        PickleList &target = topAs<PickleList>("list");
        target.insert(target.end(), std::make_move_iterator(values.begin()), std::make_move_iterator(values.end()));
    }

    void setItems(PickleList values)
    {
        PickleDict &target = topAs<PickleDict>("dict");
        if (values.size() % 2 != 0)
            throw Error("its pickle holds a key without a value");
        for (std::size_t i = 0; i < values.size(); i += 2)
            target.emplace_back(std::move(values[i]), std::move(values[i + 1]));
    }

    void buildDict()
    {
        PickleList values = popToMark();
        push(dict());
        setItems(std::move(values));
    }

    void memoize(std::int64_t slot) { m_memo.insert_or_assign(slot, top()); }

    void recall(std::int64_t slot)
    {
        const auto found = m_memo.find(slot);
        if (found == m_memo.end())
            throw Error("its pickle recalls what was never kept");
        push(found->second);
    }

    std::string_view line()
    {
        const std::size_t end = m_bytes.find('\n');
        if (end == std::string_view::npos)
            throw Error("its pickle ends early");
        const std::string_view text = take(end);
        take(1);
        return text;
    }

    void name()
    {
        std::string dotted(line());
        dotted += '.';
        dotted += line();
        if (!isKnown(dotted))
            throw Error("it asks for \"%1\", and only dicts, lists, numbers, texts and tensors are opened", dotted);
        push(&m_pickle.m_names.emplace_back(PickleName{dotted}));
    }

    /// A persistent id: ('storage', type, key, location, count). The location (a device) is of no interest.
    void storage()
    {
        const PickleValue id = pop();
        const auto *parts = std::get_if<PickleList *>(&id);
        if (!parts || (*parts)->size() != 5)
            throw Error("its pickle refers to something that is no storage");
        const PickleList &part = **parts;
        const auto *kind = std::get_if<std::string>(&part[0]);
        const auto *type = std::get_if<const PickleName *>(&part[1]);
        const auto *key = std::get_if<std::string>(&part[2]);
        const auto *count = std::get_if<std::int64_t>(&part[4]);
        const at::ScalarType *dtype = type ? storageType((*type)->dotted) : nullptr;
        if (!kind || *kind != "storage" || !dtype || !key || !count || *count < 0)
            throw Error("its pickle refers to something that is no storage");
        push(PickleStorage{*key, *dtype, *count});
    }

    void reduce()
    {
        const PickleValue arguments = pop();
        const PickleValue callable = pop();
        const auto *called = std::get_if<const PickleName *>(&callable);
        const auto *list = std::get_if<PickleList *>(&arguments);
        if (!called || !list)
            throw Error("its pickle calls something that is no function");
        const std::string &dotted = (*called)->dotted;
        if (dotted == orderedDict && (*list)->empty())
            return push(dict());
        if (dotted == rebuildTensor && (*list)->size() >= 6)
            return push(tensor(**list));
        if (dotted == rebuildParameter && !(*list)->empty() && std::holds_alternative<PickleTensor>((*list)->front()))
            return push((*list)->front());
        throw Error("its pickle calls \"%1\" in a way that is not understood", dotted);
    }

    /// _rebuild_tensor_v2(storage, offset, size, stride, requires_grad, hooks)
    static PickleTensor tensor(const PickleList &arguments)
    {
        const auto *data = std::get_if<PickleStorage>(&arguments[0]);
        const auto *offset = std::get_if<std::int64_t>(&arguments[1]);
        if (!data || !offset)
            throw Error("a tensor has no data");
        PickleTensor made{*data, *offset, naturals(arguments[2]), naturals(arguments[3])};
        checkBounds(made);
        return made;
    }

    /// An OrderedDict of parameters carries attributes (versions of modules), which say nothing about its items.
    void build()
    {
        const PickleValue state = pop();
        topAs<PickleDict>("dict");
        if (!std::holds_alternative<PickleDict *>(state))
            throw Error("its pickle sets attributes in a way that is not understood");
    }

    Pickle &m_pickle;
    std::string_view m_bytes;
    PickleList m_stack;
    std::vector<std::size_t> m_marks;
    std::unordered_map<std::int64_t, PickleValue> m_memo;
};

Pickle::Pickle(std::string_view bytes)
{
    Unpickler(*this, bytes).run();
}

const PickleValue *find(const PickleDict &dict, std::string_view key)
{
    for (auto item = dict.rbegin(); item != dict.rend(); ++item) {
        const auto *text = std::get_if<std::string>(&item->first);
        if (text && *text == key)
            return &item->second;
    }
    return nullptr;
}

} // namespace ltm
