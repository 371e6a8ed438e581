// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon.h"

#include <algorithm>
#include <string>

namespace ltm::grammar
{

namespace
{

/// Not the beginnings that syllables also come to: of words for something else, and of some that hurt.
bool isName(std::string_view composed)
{
    static const std::vector<std::string_view> others = split(
        "Pena,Peni,Penu,Pinu,Retin,Retar,Sharia,Drama,Cola,Tuna,Toga,Visa,Palette,Stamina,Dogie,Finis,Genus,Colon,"
        "Melon,Menus,Minus,Moron,Prison,Stalin,Lenin,Hindu,Felon,Boron,Bison,Hobo,Wino,Wack,Tack,Log,Kilo,Halo,Salon,"
        "Fetus,Petard,Torus,Bogus,Koran,Holy,Fogy,Gory,Bogy,Shady,Push,Puny,Rolex,Windex,Black");
    return std::none_of(others.begin(), others.end(),
                        [&](std::string_view other) { return composed.starts_with(other); });
}

/// Every combination of a beginning, a middle and an end.
std::vector<std::string> composed(std::string_view ends)
{
    std::vector<std::string> all;
    for (const std::string_view first :
         split("B,Br,C,D,Dr,F,G,H,J,K,L,M,N,P,R,S,Sh,T,Tr,V,W,Z,Kr,Gl,St,Pr,Bl,Th,Fl,Ch"))
        for (const std::string_view middle : split("al,ar,el,en,il,in,or,un,am,ev,is,ol,ad,et,ob,ush,ack,ind,ent,og"))
            for (const std::string_view end : split(ends))
                if (std::string name = std::string(first).append(middle).append(end); isName(name))
                    all.push_back(std::move(name));
    return all;
}

} // namespace

const std::vector<Person> &people()
{
    static const std::vector<Person> list = [] {
        std::vector<Person> all;
        for (const std::string_view name :
             split("Anna,Mary,Lucy,Emma,Sara,Nina,Clara,Ella,Grace,Julia,Katie,Laura,Mia,Olivia,Rosa,Sophie,Tina,Alice,"
                   "Amy,Beth,Carla,Diana,Eva,Fatima,Gina,Helen,Ivy,Jane,Kim,Lily,Maria,Nora,Priya,Ruth,Susan,Wendy,"
                   "Yuki,Zoe,Abby,Aisha,Amanda,Bella,Bianca,Brenda,Carmen,Chloe,Cindy,Daisy,Donna,Elena,Ellen,Emily,"
                   "Erin,Faith,Gloria,Hannah,Heidi,Holly,Irene,Isabel,Jasmine,Jenny,Jessica,Joan,Joyce,Judy,Karen,"
                   "Kelly,Leila,Linda,Lisa,Lola,Luna,Maya,Megan,Melanie,Molly,Nancy,Naomi,Nicole,Paula,Penny,Rachel,"
                   "Rebecca,Sally,Sandra,Sandy,Sasha,Sheila,Stella,Tanya,Teresa,Vera,Violet"))
            all.push_back({name, true});
        for (const std::string_view name :
             split("Tom,Ben,Sam,Jack,Paul,Adam,Carlos,Dan,David,Eric,Felix,George,Henry,Ivan,James,John,Kevin,Leo,Liam,"
                   "Luis,Mark,Max,Mike,Noah,Oscar,Peter,Ravi,Robert,Simon,Tim,Tony,Victor,Will,Ahmed,Bob,Chen,Frank,"
                   "Nick,Aaron,Alan,Albert,Andrew,Arthur,Barry,Brian,Bruce,Caleb,Charlie,Chris,Colin,Daniel,Dennis,"
                   "Diego,Edward,Elias,Ethan,Finn,Fred,Gary,Greg,Hassan,Harry,Hugo,Ian,Isaac,Jacob,Jason,Jerry,Jim,"
                   "Joe,Josh,Keith,Kyle,Larry,Lucas,Marco,Martin,Mateo,Nathan,Neil,Omar,Owen,Patrick,Philip,Ralph,"
                   "Rob,Ryan,Scott,Sean,Steve,Theo,Thomas,Walter,Zach"))
            all.push_back({name, false});
        return all;
    }();
    return list;
}

const std::vector<Person> &inventedPeople()
{
    static const std::vector<std::string> women = composed("a,ia,ie,ina,ette,is"), men = composed("o,on,us,ek,in,ard");
    static const std::vector<Person> list = [] {
        std::vector<Person> all;
        for (const std::string &name : women)
            all.push_back({name, true});
        for (const std::string &name : men)
            all.push_back({name, false});
        return all;
    }();
    return list;
}

const std::vector<std::string_view> &attributes()
{
    static const std::vector<std::string> invented = composed("o,y,an,ex,wood,field");
    static const std::vector<std::string_view> list = [] {
        std::vector<std::string_view> all(invented.begin(), invented.end());
        const auto real
            = split("Italian,French,Mexican,Japanese,Greek,Swedish,Canadian,Chinese,Indian,Spanish,German,"
                    "American,African,fancy,special,lovely,famous,handmade,favorite,rare,plain,pretty,"
                    "strange,beautiful,funny,modern,northern,southern,winter,summer,holiday,birthday,rainbow,"
                    "dinosaur,pirate,space,garden,school");
        for (int often = 0; often < 60; ++often)
            all.insert(all.end(), real.begin(), real.end());
        return all;
    }();
    return list;
}

const std::vector<std::string_view> &relatives()
{
    static const std::vector<std::string_view> list = split(
        "sister,brother,mother,father,uncle,aunt,cousin,friend,teacher,neighbor,mom,dad,grandmother,grandfather,"
        "best friend,classmate,big sister,little brother");
    return list;
}

const std::vector<std::string_view> &colours()
{
    static const std::vector<std::string_view> list
        = split("red,blue,green,yellow,white,black,pink,purple,brown,gray,silver,golden,orange,striped");
    return list;
}

} // namespace ltm::grammar
