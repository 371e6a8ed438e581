// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "grammar_lexicon.h"

namespace ltm::grammar
{

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
