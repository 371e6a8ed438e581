// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon.h"

namespace ltm::grammar
{

namespace
{

const Verb buy{"buy", "buys", "bought"};
const Verb get{"get", "gets", "got", "from @"};
const Verb receive{"receive", "receives", "received", "from @"};
const Verb find{"find", "finds", "found"};
const Verb win{"win", "wins", "won"};
const Verb collect{"collect", "collects", "collected"};
const Verb gather{"gather", "gathers", "gathered"};
const Verb borrow{"borrow", "borrows", "borrowed", "from @"};
const Verb giveAway{"give", "gives", "gave", "away"};
const Verb giveTo{"give", "gives", "gave", "to @"};
const Verb handTo{"hand", "hands", "handed", "to @"};
const Verb sell{"sell", "sells", "sold"};
const Verb sellTo{"sell", "sells", "sold", "to @"};
const Verb lose{"lose", "loses", "lost"};
const Verb eat{"eat", "eats", "ate"};
const Verb use{"use", "uses", "used"};
const Verb lend{"lend", "lends", "lent", "to @"};
const Verb donate{"donate", "donates", "donated"};
const Verb pick{"pick", "picks", "picked"};
const Verb pickUp{"pick up", "picks up", "picked up"};
const Verb bake{"bake", "bakes", "baked"};
const Verb make{"make", "makes", "made"};
const Verb grow{"grow", "grows", "grew"};
const Verb sew{"sew", "sews", "sewed"};
const Verb drop{"drop", "drops", "dropped"};
const Verb catches{"catch", "catches", "caught"};
const Verb break_{"break", "breaks", "broke"};
const Verb throwAway{"throw", "throws", "threw", "away"};
const Verb areLost{"are lost", "is lost", "were lost"};
const Verb areEaten{"are eaten", "is eaten", "were eaten"};
const Verb areSold{"are sold", "is sold", "were sold"};
const Verb areStolen{"are stolen", "is stolen", "were stolen"};
const Verb areBroken{"are broken", "is broken", "were broken"};
const Verb areTaken{"are taken away", "is taken away", "were taken away"};
const Verb areUsed{"are used up", "is used up", "were used up"};
const Verb goBad{"go bad", "goes bad", "went bad"};

const Noun box{"box", "boxes"};
const Noun bag{"bag", "bags"};
const Noun basket{"basket", "baskets"};
const Noun jar{"jar", "jars"};
const Noun pack{"pack", "packs"};
const Noun bucket{"bucket", "buckets"};
const Noun crate{"crate", "crates"};
const Noun drawer{"drawer", "drawers"};

} // namespace

const std::vector<Kind> &kinds()
{
    static const std::vector<Kind> list{
        {.things = nouns("apple|apples,orange|oranges,pear|pears,plum|plums,peach|peaches,lemon|lemons,banana|bananas,"
                         "cherry|cherries,strawberry|strawberries,mango|mangoes,lime|limes,kiwi|kiwis,melon|melons,"
                         "apricot|apricots,fig|figs,coconut|coconuts,pineapple|pineapples,watermelon|watermelons"),
         .containers = {bag, basket, box, {"bowl", "bowls"}, bucket, crate},
         .begin = {pick, buy, collect},
         .gain = {buy, pick, get, receive},
         .lose = {eat, eat, giveTo, giveAway, sell, throwAway, drop, use},
         .vanish = {goBad, areEaten, areSold},
         .keepers = split("a fruit stand,a farmer,a grocery store"),
         .family = {"fruit", "fruits"}},
        {.things = nouns("tomato|tomatoes,carrot|carrots,potato|potatoes,onion|onions,pumpkin|pumpkins,cucumber|"
                         "cucumbers,turnip|turnips,pepper|peppers,radish|radishes,cabbage|cabbages,eggplant|eggplants,"
                         "beet|beets,corn cob|corn cobs"),
         .containers = {bag, basket, box, crate, {"sack", "sacks"}},
         .begin = {pick, buy, grow},
         .gain = {buy, pick, get},
         .lose = {eat, use, giveTo, giveAway, sell, throwAway},
         .vanish = {goBad, areEaten, areSold},
         .keepers = split("a farmer,a cook,a vegetable stall"),
         .family = {"vegetable", "vegetables"}},
        {.things
         = nouns("cookie|cookies,cupcake|cupcakes,muffin|muffins,cake|cakes,pie|pies,donut|donuts,biscuit|biscuits,"
                 "pancake|pancakes,bagel|bagels,waffle|waffles,brownie|brownies,cheesecake|cheesecakes,tart|tarts,"
                 "bread roll|bread rolls,cinnamon roll|cinnamon rolls,apple pie|apple pies,croissant|croissants"),
         .containers = {box, {"container", "containers"}, {"paper bag", "paper bags"}, {"tin", "tins"}, bag},
         .begin = {bake, make, buy},
         .gain = {bake, make, buy},
         .lose = {eat, sell, giveTo, giveAway, sellTo},
         .vanish = {areEaten, areSold},
         .keepers = split("a bakery,a baker,a cafe")},
        {.things = nouns("pizza|pizzas,sandwich|sandwiches,hot dog|hot dogs,hamburger|hamburgers,taco|tacos,"
                         "burrito|burritos,salad|salads,meatball|meatballs,wrap|wraps,veggie burger|veggie burgers"),
         .containers = {box, {"container", "containers"}, {"paper bag", "paper bags"}, bag},
         .begin = {make, buy},
         .gain = {make, buy},
         .lose = {eat, sell, giveTo, giveAway, sellTo},
         .vanish = {areEaten, areSold},
         .keepers = split("a restaurant,a food truck,a cafeteria,a diner")},
        {.things
         = nouns("candy|candies,lollipop|lollipops,chocolate|chocolates,mint|mints,walnut|walnuts,cracker|crackers,"
                 "sweet|sweets,candy bar|candy bars,gumdrop|gumdrops,jelly bean|jelly beans,pretzel|pretzels,"
                 "marshmallow|marshmallows,peanut|peanuts,gummy bear|gummy bears,caramel|caramels,candy cane|candy "
                 "canes"),
         .containers = {bag, box, jar, pack},
         .begin = {buy, get},
         .gain = {buy, get, win, receive},
         .lose = {eat, eat, giveTo, giveAway, lose, handTo},
         .vanish = {areEaten, areLost},
         .keepers = split("a candy store,a teacher,a snack bar")},
        {.things
         = nouns("marble|marbles,bead|beads,button|buttons,toy car|toy cars,rubber ball|rubber balls,toy truck|toy "
                 "trucks,doll|dolls,kite|kites,block|blocks,rubber duck|rubber ducks,teddy bear|teddy bears,action "
                 "figure|action figures,yo-yo|yo-yos,toy train|toy trains,spinning top|spinning tops,puppet|puppets,"
                 "toy soldier|toy soldiers,glass bead|glass beads,building brick|building bricks"),
         .containers = {box, bag, drawer, {"chest", "chests"}},
         .begin = {buy, get},
         .gain = {buy, find, win, get, receive},
         .lose = {lose, giveTo, giveAway, sell, {"trade", "trades", "traded", "away"}, donate},
         .vanish = {areLost, areBroken, areStolen},
         .keepers = split("a toy store,a kindergarten"),
         .coloured = true},
        {.things = nouns("sticker|stickers,stamp|stamps,coin|coins,postcard|postcards,badge|badges,comic book|comic "
                         "books,photo|photos,baseball card|baseball cards,trading card|trading cards,bottle cap|bottle "
                         "caps,poster|posters,key chain|key chains,playing card|playing cards,magnet|magnets,"
                         "drawing|drawings,fridge magnet|fridge magnets"),
         .containers = {{"album", "albums"}, box, {"folder", "folders"}, {"envelope", "envelopes"}},
         .begin = {collect, buy, get},
         .gain = {buy, get, find, collect, receive},
         .lose = {lose, giveTo, giveAway, sell, sellTo},
         .vanish = {areLost, areSold, areTaken},
         .keepers = split("a museum shop,a collector")},
        {.things
         = nouns("pencil|pencils,pen|pens,eraser|erasers,notebook|notebooks,crayon|crayons,marker|markers,ruler|rulers,"
                 "paintbrush|paintbrushes,glue stick|glue sticks,paper clip|paper clips,folder|folders,highlighter|"
                 "highlighters,index card|index cards,sharpener|sharpeners"),
         .containers = {box, pack, {"case", "cases"}, drawer},
         .begin = {buy, get},
         .gain = {buy, find, get, borrow},
         .lose = {lose, lend, giveTo, giveAway, use},
         .vanish = {areLost, areUsed, areTaken},
         .keepers = split("a teacher,a school store,an art club"),
         .coloured = true},
        {.things = nouns("flower|flowers,rose|roses,tulip|tulips,daisy|daisies,lily|lilies,sunflower|sunflowers,orchid|"
                         "orchids,daffodil|daffodils,carnation|carnations,violet|violets,marigold|marigolds"),
         .containers = {{"vase", "vases"}, {"bunch", "bunches"}, basket, {"pot", "pots"}},
         .begin = {pick, buy, grow},
         .gain = {pick, buy, get, {"cut", "cuts", "cut"}},
         .lose = {giveTo, giveAway, sell, throwAway},
         .vanish = {{"die", "dies", "died"}, areSold, {"wilt", "wilts", "wilted"}},
         .keepers = split("a flower shop,a gardener,a florist"),
         .family = {"flower", "flowers"},
         .coloured = true},
        {.things
         = nouns("seashell|seashells,stone|stones,acorn|acorns,stick|sticks,leaf|leaves,feather|feathers,pinecone|"
                 "pinecones,pebble|pebbles,chestnut|chestnuts,empty bottle|empty bottles,empty can|empty cans,old "
                 "newspaper|old newspapers,rock|rocks,twig|twigs"),
         .containers = {bucket, basket, bag, {"sack", "sacks"}},
         .begin = {find, collect, gather},
         .gain = {find, collect, gather, pickUp},
         .lose = {lose, giveTo, throwAway, drop, giveAway},
         .vanish = {areLost, areTaken},
         .keepers = split("a science club,a summer camp"),
         .priced = false},
        {.things = nouns("book|books,magazine|magazines,board game|board games,puzzle|puzzles,video game|video games,"
                         "DVD|DVDs,cookbook|cookbooks,dictionary|dictionaries,novel|novels,movie|movies,CD|CDs,"
                         "storybook|storybooks"),
         .containers = {{"bookcase", "bookcases"}, box, bag, {"suitcase", "suitcases"}},
         .begin = {buy, get},
         .gain = {buy, get, borrow},
         .lose = {sell, giveTo, lend, giveAway, donate},
         .vanish = {areLost, areSold, areTaken},
         .keepers = split("a bookstore,a library,a school")},
        {.things = nouns("egg|eggs"),
         .containers = {{"carton", "cartons"}, box, basket},
         .begin = {buy, collect},
         .gain = {buy, collect, get},
         .lose = {use, eat, sell, drop, giveTo, {"boil", "boils", "boiled"}},
         .vanish = {{"break", "breaks", "broke"}, areSold, areEaten},
         .keepers = split("a farmer,a cook")},
        {.things = nouns("balloon|balloons,paper flag|paper flags,party hat|party hats,streamer|streamers,candle|"
                         "candles,water balloon|water balloons,lantern|lanterns,invitation|invitations"),
         .containers = {bag, pack, box},
         .begin = {buy, get},
         .gain = {buy, get, make},
         .lose = {lose, giveTo, giveAway, use},
         .vanish = {areUsed, areLost, areBroken},
         .keepers = split("a party store,a school"),
         .coloured = true},
        {.things = nouns("chicken|chickens,sheep|sheep,duck|ducks,goat|goats,pig|pigs,rabbit|rabbits,cow|cows,horse|"
                         "horses,goose|geese,turkey|turkeys,donkey|donkeys,lamb|lambs"),
         .containers = {{"barn", "barns"}, {"field", "fields"}, {"stable", "stables"}},
         .begin = {buy, {"raise", "raises", "raised"}},
         .gain = {buy, get},
         .lose = {sell, sellTo, giveTo, giveAway},
         .vanish = {{"run away", "runs away", "ran away"}, areSold, areStolen},
         .keepers = split("a farmer,a rancher,a petting zoo"),
         .family = {"animal", "animals"},
         .priced = false},
        {.things = nouns("goldfish|goldfish,crab|crabs,frog|frogs,trout|trout,turtle|turtles,snail|snails,guppy|"
                         "guppies,tadpole|tadpoles"),
         .containers = {{"tank", "tanks"}, bucket},
         .begin = {catches},
         .gain = {catches, get},
         .lose = {giveTo, sell, giveAway, {"let", "lets", "let", "go"}},
         .vanish = {{"escape", "escapes", "escaped"}, areSold, areTaken},
         .keepers = split("an aquarium,a pet shop"),
         .priced = false},
        {.things = nouns("greeting card|greeting cards,bracelet|bracelets,necklace|necklaces,paper plane|paper planes,"
                         "paper crane|paper cranes,toy boat|toy boats,birdhouse|birdhouses,clay pot|clay pots,ring|"
                         "rings,friendship bracelet|friendship bracelets,picture frame|picture frames,paper flower|"
                         "paper flowers,snow globe|snow globes"),
         .containers = {box, bag, drawer},
         .begin = {make, buy},
         .gain = {make, get},
         .lose = {giveTo, sell, giveAway, lose},
         .vanish = {areLost, areSold, areBroken},
         .keepers = split("a gift shop,an art class")},
        {.things = nouns("shirt|shirts,hat|hats,scarf|scarves,dress|dresses,ribbon|ribbons,sock|socks,skirt|skirts,"
                         "sweater|sweaters,cap|caps,T-shirt|T-shirts,jacket|jackets,belt|belts,apron|aprons,"
                         "glove|gloves,mitten|mittens,hoodie|hoodies"),
         .containers = {drawer, box, bag, {"suitcase", "suitcases"}},
         .begin = {buy, sew},
         .gain = {buy, get, sew},
         .lose = {sell, giveTo, giveAway, lose, donate},
         .vanish = {areSold, areLost},
         .keepers = split("a clothing store,a tailor,a thrift shop"),
         .coloured = true},
        {.things = nouns("cup|cups,plate|plates,spoon|spoons,fork|forks,glass|glasses,mug|mugs,bowl|bowls,napkin|"
                         "napkins,paper plate|paper plates,straw|straws,teapot|teapots,pan|pans"),
         .containers = {box, {"cabinet", "cabinets"}, crate},
         .begin = {buy, get},
         .gain = {buy, get, borrow},
         .lose = {break_, sell, giveTo, giveAway, drop},
         .vanish = {areBroken, areSold, areStolen},
         .keepers = split("a restaurant,a cafe,a kitchen store")},
        {.things = nouns("seed|seeds,brick|bricks,nail|nails,screw|screws,board|boards,tile|tiles,bolt|bolts,"
                         "light bulb|light bulbs,battery|batteries,rope|ropes,flower pot|flower pots,shovel|shovels,"
                         "hammer|hammers"),
         .containers = {box, bag, bucket, crate},
         .begin = {buy, get},
         .gain = {buy, find, get, borrow},
         .lose = {use, use, lose, giveTo, lend},
         .vanish = {areUsed, areLost, areStolen},
         .keepers = split("a carpenter,a hardware store,a builder")},
        {.things
         = nouns("soda|sodas,juice box|juice boxes,water bottle|water bottles,milk carton|milk cartons,bottle of "
                 "juice|bottles of juice,can of soup|cans of soup,yogurt|yogurts,bag of chips|bags of chips,popsicle|"
                 "popsicles,smoothie|smoothies"),
         .containers = {box, crate, {"cooler", "coolers"}, {"case", "cases"}},
         .begin = {buy, get},
         .gain = {buy, get},
         .lose = {use, giveTo, giveAway, sell, handTo},
         .vanish = {areSold, areTaken},
         .keepers = split("a grocery store,a snack bar,a school cafeteria")},
        {.things
         = nouns("raffle ticket|raffle tickets,movie ticket|movie tickets,newspaper|newspapers,flashlight|flashlights,"
                 "umbrella|umbrellas,pillow|pillows,blanket|blankets,towel|towels,basketball|basketballs,tennis ball|"
                 "tennis balls,bicycle|bicycles,helmet|helmets,jump rope|jump ropes,baseball|baseballs,backpack|"
                 "backpacks,trophy|trophies,medal|medals,letter|letters,painting|paintings"),
         .containers = {box, {"crate", "crates"}, {"cabinet", "cabinets"}},
         .begin = {get},
         .gain = {get, receive},
         .lose = {lose, giveTo, giveAway},
         .vanish = {areLost, areTaken, areStolen},
         .keepers = split("a school,a club"),
         .priced = false},
    };
    return list;
}

} // namespace ltm::grammar
