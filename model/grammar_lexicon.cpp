// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "grammar_lexicon.h"

namespace ltm::grammar
{

namespace
{

const Verb buy{"buy", "buys", "bought"};
const Verb get{"get", "gets", "got", "from @"};
const Verb find{"find", "finds", "found"};
const Verb win{"win", "wins", "won"};
const Verb giveAway{"give", "gives", "gave", "away"};
const Verb giveTo{"give", "gives", "gave", "to @"};
const Verb sell{"sell", "sells", "sold"};
const Verb sellTo{"sell", "sells", "sold", "to @"};
const Verb lose{"lose", "loses", "lost"};
const Verb eat{"eat", "eats", "ate"};
const Verb use{"use", "uses", "used"};
const Verb lend{"lend", "lends", "lent", "to @"};
const Verb pick{"pick", "picks", "picked"};
const Verb pickUp{"pick up", "picks up", "picked up"};
const Verb bake{"bake", "bakes", "baked"};
const Verb make{"make", "makes", "made"};
const Verb drop{"drop", "drops", "dropped"};
const Verb throwAway{"throw", "throws", "threw", "away"};
const Verb areLost{"are lost", "is lost", "were lost"};
const Verb areEaten{"are eaten", "is eaten", "were eaten"};
const Verb areSold{"are sold", "is sold", "were sold"};
const Verb areStolen{"are stolen", "is stolen", "were stolen"};
const Verb areBroken{"are broken", "is broken", "were broken"};
const Verb areTaken{"are taken away", "is taken away", "were taken away"};
const Verb goBad{"go bad", "goes bad", "went bad"};

const Noun box{"box", "boxes"};
const Noun bag{"bag", "bags"};
const Noun basket{"basket", "baskets"};
const Noun jar{"jar", "jars"};
const Noun tray{"tray", "trays"};
const Noun plate{"plate", "plates"};

} // namespace

const std::vector<Person> &people()
{
    static const std::vector<Person> list = [] {
        std::vector<Person> all;
        for (const std::string_view name :
             {"Anna",  "Mary",  "Lucy",  "Emma",   "Sara",  "Nina",   "Clara", "Ella",  "Grace", "Julia",
              "Katie", "Laura", "Mia",   "Olivia", "Rosa",  "Sophie", "Tina",  "Alice", "Amy",   "Beth",
              "Carla", "Diana", "Eva",   "Fatima", "Gina",  "Helen",  "Ivy",   "Jane",  "Kim",   "Lily",
              "Maria", "Nora",  "Priya", "Ruth",   "Susan", "Wendy",  "Yuki",  "Zoe"})
            all.push_back({name, true});
        for (const std::string_view name :
             {"Tom",   "Ben",    "Sam",   "Jack",  "Paul",  "Adam",  "Carlos", "Dan",    "David", "Eric",
              "Felix", "George", "Henry", "Ivan",  "James", "John",  "Kevin",  "Leo",    "Liam",  "Luis",
              "Mark",  "Max",    "Mike",  "Noah",  "Oscar", "Peter", "Ravi",   "Robert", "Simon", "Tim",
              "Tony",  "Victor", "Will",  "Ahmed", "Bob",   "Chen",  "Frank",  "Nick"})
            all.push_back({name, false});
        return all;
    }();
    return list;
}

const std::vector<std::string_view> &relatives()
{
    static const std::vector<std::string_view> list{"sister", "brother", "mother", "father",  "uncle",
                                                    "aunt",   "cousin",  "friend", "teacher", "neighbor"};
    return list;
}

const std::vector<std::string_view> &colours()
{
    static const std::vector<std::string_view> list{"red", "blue", "green", "yellow", "white", "black"};
    return list;
}

const std::vector<Kind> &kinds()
{
    static const std::vector<Kind> list{
        {.things = {{"apple", "apples"},
                    {"orange", "oranges"},
                    {"pear", "pears"},
                    {"plum", "plums"},
                    {"peach", "peaches"},
                    {"lemon", "lemons"},
                    {"banana", "bananas"},
                    {"cherry", "cherries"},
                    {"strawberry", "strawberries"},
                    {"mango", "mangoes"}},
         .containers = {bag, basket, box, {"bowl", "bowls"}, {"bucket", "buckets"}},
         .begin = {pick, buy, {"collect", "collects", "collected"}},
         .gain = {buy, pick, get},
         .lose = {eat, eat, giveTo, giveAway, sell, throwAway, drop},
         .vanish = {goBad, areEaten, areSold},
         .family = {"fruit", "fruits"}},
        {.things = {{"tomato", "tomatoes"},
                    {"carrot", "carrots"},
                    {"potato", "potatoes"},
                    {"onion", "onions"},
                    {"pumpkin", "pumpkins"},
                    {"cucumber", "cucumbers"}},
         .containers = {bag, basket, box, {"crate", "crates"}},
         .begin = {pick, buy, {"grow", "grows", "grew"}},
         .gain = {buy, pick, get},
         .lose = {eat, use, giveTo, giveAway, sell, throwAway},
         .vanish = {goBad, areEaten, areSold},
         .family = {"vegetable", "vegetables"}},
        {.things = {{"cookie", "cookies"},
                    {"cupcake", "cupcakes"},
                    {"muffin", "muffins"},
                    {"cake", "cakes"},
                    {"pie", "pies"},
                    {"donut", "donuts"},
                    {"biscuit", "biscuits"},
                    {"pancake", "pancakes"},
                    {"pizza", "pizzas"},
                    {"sandwich", "sandwiches"}},
         .containers = {box, tray, plate, {"tin", "tins"}},
         .begin = {bake, make, buy},
         .gain = {bake, make, buy},
         .lose = {eat, sell, giveTo, giveAway, sellTo},
         .vanish = {areEaten, areSold}},
        {.things = {{"candy", "candies"},
                    {"lollipop", "lollipops"},
                    {"chocolate", "chocolates"},
                    {"mint", "mints"},
                    {"nut", "nuts"},
                    {"cracker", "crackers"},
                    {"sweet", "sweets"}},
         .containers = {bag, box, jar, {"pack", "packs"}},
         .begin = {buy, get},
         .gain = {buy, get, win},
         .lose = {eat, eat, giveTo, giveAway, lose},
         .vanish = {areEaten, areLost}},
        {.things = {{"marble", "marbles"},
                    {"bead", "beads"},
                    {"button", "buttons"},
                    {"toy car", "toy cars"},
                    {"ball", "balls"},
                    {"toy", "toys"},
                    {"doll", "dolls"},
                    {"kite", "kites"},
                    {"block", "blocks"}},
         .containers = {box, bag, jar, {"drawer", "drawers"}},
         .begin = {buy, get},
         .gain = {buy, find, win, get},
         .lose = {lose, giveTo, giveAway, sell, {"trade", "trades", "traded", "away"}},
         .vanish = {areLost, areBroken, areStolen},
         .family = {"toy", "toys"},
         .coloured = true},
        {.things = {{"sticker", "stickers"},
                    {"stamp", "stamps"},
                    {"coin", "coins"},
                    {"card", "cards"},
                    {"postcard", "postcards"},
                    {"badge", "badges"},
                    {"comic book", "comic books"},
                    {"photo", "photos"}},
         .containers = {{"album", "albums"}, box, {"folder", "folders"}, {"envelope", "envelopes"}},
         .begin = {{"collect", "collects", "collected"}, buy, get},
         .gain = {buy, get, find, {"collect", "collects", "collected"}},
         .lose = {lose, giveTo, giveAway, sell, sellTo},
         .vanish = {areLost, areSold, areTaken}},
        {.things = {{"pencil", "pencils"},
                    {"pen", "pens"},
                    {"eraser", "erasers"},
                    {"notebook", "notebooks"},
                    {"crayon", "crayons"},
                    {"marker", "markers"},
                    {"ruler", "rulers"},
                    {"brush", "brushes"}},
         .containers = {box, {"pack", "packs"}, {"case", "cases"}, {"drawer", "drawers"}},
         .begin = {buy, get},
         .gain = {buy, find, get, {"borrow", "borrows", "borrowed", "from @"}},
         .lose = {lose, lend, giveTo, giveAway, use},
         .vanish = {areLost, areBroken, areTaken},
         .coloured = true},
        {.things = {{"flower", "flowers"}, {"rose", "roses"}, {"tulip", "tulips"}, {"daisy", "daisies"}},
         .containers = {{"vase", "vases"}, {"bunch", "bunches"}, basket, {"pot", "pots"}},
         .begin = {pick, buy, {"plant", "plants", "planted"}},
         .gain = {pick, buy, get},
         .lose = {giveTo, giveAway, sell, throwAway},
         .vanish = {{"die", "dies", "died"}, areSold},
         .family = {"flower", "flowers"},
         .coloured = true},
        {.things = {{"shell", "shells"},
                    {"stone", "stones"},
                    {"acorn", "acorns"},
                    {"stick", "sticks"},
                    {"leaf", "leaves"},
                    {"feather", "feathers"},
                    {"pinecone", "pinecones"}},
         .containers = {{"bucket", "buckets"}, basket, bag, {"pile", "piles"}},
         .begin = {find, {"collect", "collects", "collected"}, {"gather", "gathers", "gathered"}},
         .gain = {find, {"collect", "collects", "collected"}, {"gather", "gathers", "gathered"}, pickUp},
         .lose = {lose, giveTo, throwAway, drop, giveAway},
         .vanish = {areLost, areBroken, areTaken},
         .priced = false},
        {.things = {{"book", "books"}, {"magazine", "magazines"}, {"game", "games"}, {"puzzle", "puzzles"}},
         .containers = {{"shelf", "shelves"}, box, bag},
         .begin = {buy, get},
         .gain = {buy, get, {"borrow", "borrows", "borrowed", "from @"}},
         .lose = {sell, giveTo, lend, giveAway, {"return", "returns", "returned"}},
         .vanish = {areLost, areSold, areTaken}},
        {.things = {{"egg", "eggs"}},
         .containers = {{"carton", "cartons"}, box, basket},
         .begin = {buy, {"collect", "collects", "collected"}},
         .gain = {buy, {"collect", "collects", "collected"}, get},
         .lose = {use, eat, sell, drop, giveTo, {"boil", "boils", "boiled"}},
         .vanish = {{"break", "breaks", "broke"}, areSold, areEaten}},
        {.things = {{"balloon", "balloons"}},
         .containers = {bag, {"pack", "packs"}, {"bunch", "bunches"}},
         .begin = {buy, get},
         .gain = {buy, get, {"blow up", "blows up", "blew up"}},
         .lose = {lose, giveTo, giveAway, {"pop", "pops", "popped"}},
         .vanish = {{"pop", "pops", "popped"}, {"burst", "bursts", "burst"}, {"fly away", "flies away", "flew away"}},
         .coloured = true},
        {.things = {{"chicken", "chickens"},
                    {"sheep", "sheep"},
                    {"duck", "ducks"},
                    {"goat", "goats"},
                    {"pig", "pigs"},
                    {"rabbit", "rabbits"},
                    {"cow", "cows"},
                    {"horse", "horses"}},
         .containers = {{"barn", "barns"}, {"field", "fields"}, {"pen", "pens"}},
         .begin = {buy, {"raise", "raises", "raised"}},
         .gain = {buy, get},
         .lose = {sell, sellTo, giveTo, giveAway},
         .vanish = {{"run away", "runs away", "ran away"}, areSold, areStolen},
         .family = {"animal", "animals"},
         .priced = false},
        {.things = {{"fish", "fish"}, {"crab", "crabs"}, {"frog", "frogs"}},
         .containers = {{"tank", "tanks"}, {"bucket", "buckets"}},
         .begin = {{"catch", "catches", "caught"}},
         .gain = {{"catch", "catches", "caught"}, get},
         .lose = {giveTo, sell, giveAway, {"let", "lets", "let", "go"}},
         .vanish = {{"escape", "escapes", "escaped"}, areSold, areTaken},
         .priced = false},
        {.things = {{"card", "cards"},
                    {"bracelet", "bracelets"},
                    {"necklace", "necklaces"},
                    {"paper plane", "paper planes"},
                    {"paper crane", "paper cranes"},
                    {"toy boat", "toy boats"}},
         .containers = {box, bag, {"drawer", "drawers"}},
         .begin = {make},
         .gain = {make, get},
         .lose = {giveTo, sell, giveAway, lose},
         .vanish = {areLost, areSold, areBroken}},
        {.things
         = {{"shirt", "shirts"}, {"hat", "hats"}, {"scarf", "scarves"}, {"dress", "dresses"}, {"ribbon", "ribbons"}},
         .containers = {{"drawer", "drawers"}, box, bag},
         .begin = {buy, {"sew", "sews", "sewed"}},
         .gain = {buy, get, {"sew", "sews", "sewed"}},
         .lose = {sell, giveTo, giveAway, lose},
         .vanish = {areSold, areLost},
         .coloured = true},
    };
    return list;
}

const std::vector<Crowd> &crowds()
{
    const Noun boys{"boy", "boys"}, girls{"girl", "girls"}, men{"man", "men"}, women{"woman", "women"};
    const Noun children{"child", "children"}, people{"person", "people"};
    const Verb arrive{"arrive", "arrives", "arrived"}, come{"come", "comes", "came"}, leave{"leave", "leaves", "left"};
    const Verb join{"join", "joins", "joined", "them"}, goHome{"go home", "goes home", "went home"};
    const Verb getOn{"get on", "gets on", "got on"}, getOff{"get off", "gets off", "got off"};
    const Verb flyAway{"fly away", "flies away", "flew away"}, swimAway{"swim away", "swims away", "swam away"};
    const Verb comeIn{"come in", "comes in", "came in"}, walkOut{"walk out", "walks out", "walked out"};
    static const std::vector<Crowd> list{
        {{"bird", "birds"}, "in a tree", {come, join, {"land", "lands", "landed", "there"}}, {flyAway, leave}, {}},
        {{"bird", "birds"}, "on a fence", {join, {"land", "lands", "landed", "there"}}, {flyAway}, {}},
        {{"duck", "ducks"}, "on a pond", {join, arrive}, {swimAway, flyAway}, {}},
        {{"fish", "fish"}, "in a pond", {{"swim in", "swims in", "swam in"}, join}, {swimAway}, {}},
        {{"bee", "bees"}, "in a garden", {come, arrive}, {flyAway, leave}, {}},
        {{"butterfly", "butterflies"}, "in a garden", {join, come}, {flyAway}, {}},
        {{"frog", "frogs"},
         "on a log",
         {join, {"jump on", "jumps on", "jumped on"}},
         {{"jump off", "jumps off", "jumped off"}},
         {}},
        {children, "in the park", {come, join, arrive}, {goHome, leave}, {boys, girls}},
        {children, "at a party", {arrive, come}, {goHome, leave}, {boys, girls}},
        {children,
         "in the pool",
         {{"jump in", "jumps in", "jumped in"}, join},
         {{"get out", "gets out", "got out"}, leave},
         {boys, girls}},
        {{"student", "students"}, "in a class", {join, comeIn}, {leave, goHome}, {boys, girls}},
        {{"student", "students"}, "in the library", {comeIn, arrive}, {leave, walkOut}, {boys, girls}},
        {people, "on a bus", {getOn}, {getOff}, {men, women}},
        {{"passenger", "passengers"}, "on a train", {getOn}, {getOff}, {{"adult", "adults"}, children}},
        {people, "in a room", {comeIn, join}, {walkOut, leave}, {men, women}},
        {people, "in a shop", {comeIn, arrive}, {walkOut, leave}, {men, women}},
        {people, "in the line", {join}, {leave, goHome}, {{"adult", "adults"}, children}},
        {people,
         "in a boat",
         {{"climb in", "climbs in", "climbed in"}},
         {{"climb out", "climbs out", "climbed out"}},
         {}},
        {{"player", "players"}, "on the field", {join, {"run on", "runs on", "ran on"}}, {leave}, {}},
        {{"car", "cars"},
         "in a parking lot",
         {{"drive in", "drives in", "drove in"}, arrive},
         {{"drive away", "drives away", "drove away"}, leave},
         {}},
        {{"boat", "boats"},
         "in the harbor",
         {arrive, {"sail in", "sails in", "sailed in"}},
         {{"sail away", "sails away", "sailed away"}, leave},
         {}},
        {{"truck", "trucks"},
         "at a gas station",
         {arrive, {"pull in", "pulls in", "pulled in"}},
         {leave, {"drive off", "drives off", "drove off"}},
         {}},
        {{"cat", "cats"}, "in the yard", {come, join}, {{"run away", "runs away", "ran away"}}, {}},
        {{"sheep", "sheep"}, "in a field", {join, comeIn}, {{"run off", "runs off", "ran off"}, leave}, {}},
        {{"squirrel", "squirrels"},
         "in a tree",
         {join, {"climb up", "climbs up", "climbed up"}},
         {{"run away", "runs away", "ran away"}, {"climb down", "climbs down", "climbed down"}},
         {}},
        {{"guest", "guests"},
         "in a hotel",
         {arrive, {"check in", "checks in", "checked in"}},
         {leave, {"check out", "checks out", "checked out"}},
         {{"adult", "adults"}, children}},
    };
    return list;
}

const std::vector<Habit> &habits()
{
    const Noun pages{"page", "pages"};
    static const std::vector<Habit> list{
        {{"read", "reads", "read"}, pages, "day", "a book with @ pages"},
        {{"read", "reads", "read"}, pages, "night", "a book with @ pages"},
        {{"write", "writes", "wrote"}, pages, "day", "a report of @ pages"},
        {{"run", "runs", "ran"}, {"mile", "miles"}, "day", "a trip of @ miles"},
        {{"walk", "walks", "walked"}, {"mile", "miles"}, "hour", "a trail of @ miles"},
        {{"swim", "swims", "swam"}, {"lap", "laps"}, "day", "a plan of @ laps"},
        {{"solve", "solves", "solved"}, {"problem", "problems"}, "day", "a list of @ problems"},
        {{"learn", "learns", "learned"}, {"word", "words"}, "day", "a list of @ words"},
        {{"plant", "plants", "planted"}, {"tree", "trees"}, "day", ""},
        {{"paint", "paints", "painted"}, {"picture", "pictures"}, "week", ""},
        {{"make", "makes", "made"}, {"basket", "baskets"}, "hour", "an order of @ baskets"},
        {{"wash", "washes", "washed"}, {"car", "cars"}, "hour", ""},
        {{"bake", "bakes", "baked"}, {"cake", "cakes"}, "hour", "an order of @ cakes"},
        {{"drink", "drinks", "drank"}, {"glass of water", "glasses of water"}, "day", ""},
        {{"answer", "answers", "answered"}, {"letter", "letters"}, "hour", "a pile of @ letters"},
    };
    return list;
}

const std::vector<Arrangement> &arrangements()
{
    const Verb areEmpty{"are empty", "is empty", "were empty"};
    const Verb areBorrowed{"are borrowed", "is borrowed", "were borrowed"};
    const Verb fallDown{"fall down", "falls down", "fell down"};
    static const std::vector<Arrangement> list{
        {{"row", "rows"}, {"chair", "chairs"}, "in the hall", "in each row", areBroken},
        {{"row", "rows"}, {"seat", "seats"}, "in the theater", "in each row", areEmpty},
        {{"row", "rows"}, {"tree", "trees"}, "in the garden", "in each row", fallDown},
        {{"row", "rows"}, {"desk", "desks"}, "in the classroom", "in each row", areTaken},
        {{"shelf", "shelves"}, {"book", "books"}, "in the library", "on each shelf", areBorrowed},
        {{"shelf", "shelves"}, {"cup", "cups"}, "in the kitchen", "on each shelf", areBroken},
        {{"table", "tables"}, {"chair", "chairs"}, "in the cafe", "at each table", areBroken},
        {{"table", "tables"}, {"plate", "plates"}, "in the dining room", "on each table", areBroken},
        {{"floor", "floors"}, {"room", "rooms"}, "in the hotel", "on each floor", areEmpty},
        {{"floor", "floors"}, {"window", "windows"}, "in the building", "on each floor", areBroken},
        {{"cage", "cages"}, {"rabbit", "rabbits"}, "at the pet shop", "in each cage", areSold},
        {{"tank", "tanks"}, {"fish", "fish"}, "at the pet shop", "in each tank", areSold},
        {{"nest", "nests"}, {"egg", "eggs"}, "in the tree", "in each nest", areBroken},
        {{"room", "rooms"}, {"bed", "beds"}, "in the hospital", "in each room", areEmpty},
        {{"bus", "buses"}, {"seat", "seats"}, "at the station", "on each bus", areEmpty},
        {{"page", "pages"}, {"photo", "photos"}, "in the album", "on each page", areLost},
        {{"team", "teams"},
         {"player", "players"},
         "at the camp",
         "on each team",
         {"go home", "goes home", "went home"}},
        {{"class", "classes"},
         {"student", "students"},
         "in the school",
         "in each class",
         {"are sick", "is sick", "were sick"}},
        {{"bush", "bushes"}, {"rose", "roses"}, "in the garden", "on each bush", {"die", "dies", "died"}},
        {{"car", "cars"}, {"child", "children"}, "on the ride", "in each car", {"get off", "gets off", "got off"}},
    };
    return list;
}

} // namespace ltm::grammar
