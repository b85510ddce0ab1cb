"""Sentences of invented news, from which `strategies` makes articles."""

from typing import NamedTuple


class Story(NamedTuple):
    """What one article can be made of."""

    language: str
    """ISO 639-1."""
    titles: tuple[str, ...]
    """Headlines that share words with the sentences."""
    deks: tuple[str, ...]
    """Standfirsts."""
    bylines: tuple[str, ...]
    dates: tuple[str, ...]
    sentences: tuple[str, ...]
    """Sentences in any order."""
    headings: tuple[str, ...]
    items: tuple[str, ...]
    """Items of a list in the body, each a fragment."""
    introductions: tuple[str, ...]
    """Lines that introduce such a list."""
    captions: tuple[str, ...]
    """Texts under pictures, with a credit."""


_ENGLISH = (
    "Mara Ellison, who has fished from the town for thirty years, called the news a relief.",
    "The council of Port Kelda will meet again on Thursday to vote on the money.",
    '"We have waited for this since the spring of last year," said Jon Vesper, a member of the council.',
    "A spokeswoman for the province said that no decision had been made.",
    "The work is expected to cost 4.2 million crowns and to take until the end of next year.",
    "Neither the ministry nor the company answered questions about the delay.",
    "Two people were treated for minor injuries and went home the same evening.",
    "Residents of Skerry Bay have complained about the noise since January.",
    "An earlier plan failed in 2019, when the main contractor ran out of money.",
    '"It isn\'t the end of the matter, but it is a start," she told reporters outside the town hall.',
    "The police asked witnesses who were near the old customs house after 9 p.m. to come forward.",
    "Engineers from the University of Gullhaven will look at the foundations next week.",
    "According to a report published on Monday, one house in five in the district stands empty.",
    "Schools in the valley stayed closed, and buses ran only every second hour.",
    "The opposition accused the mayor of having known about the problem for months.",
    "He added that the town would not pay a single crown more than had been agreed.",
    "About 300 people came to the meeting, far more than the hall can seat.",
    "For the shopkeepers in Anchor Street, the weeks before the summer fair are the most important of the year.",
    "Rain is forecast for the coming days, and the river is still rising.",
    "The court is to hear the case in October.",
    "Insurance companies put the damage at between 20 and 30 million crowns.",
    "Dr. Ilse Brandt, who led the study, warned against drawing conclusions too early.",
    "Many of those who left the island in the nineties have since come back.",
    "The new rules apply from 1 July and concern every vessel longer than twelve metres.",
    "Nobody could say on Sunday how long the repairs would last.",
    "His brother Tom Reyes runs the only bakery that is left on the north shore.",
    "At the last count, 1,870 people lived there, half as many as in 1950.",
    "The ministry in Gullhaven had promised help but has not said when it will come.",
)

STORIES = (
    Story(
        language="en",
        titles=(
            "Harbour wall in Port Kelda closed after storm breaks two gates",
            "Storm breaks gates of Port Kelda's harbour wall, port closed for weeks",
            "Why the harbour wall of Port Kelda could not withstand the storm",
        ),
        deks=(
            "Forty boats wait outside the harbour while divers look at the broken gates",
            "The port hopes to open the wall within three weeks. Fishermen doubt it.",
        ),
        bylines=("By Nora Lind", "By Anton Falk and Petra Moss", "Written by Hugh Carrow"),
        dates=("12 February 2025", "Published: February 12, 2025 at 9:30 am", "Wed, 12 Feb 2025 14:05"),
        sentences=(
            "The harbour wall was closed on Tuesday night after the storm broke two of its four gates.",
            "Forty boats are waiting outside the port, and the first skippers have run short of drinking water.",
            "Divers will look at the hinges of the gates as soon as the swell allows.",
            'The wall "did what it was built to do", the head of the port said, but the storm had been stronger.',
            "A crane is on its way from Skerry Bay to lift the heavier of the two gates out of the water.",
            "Waves of up to nine metres were measured at the outer buoy shortly before midnight.",
            "The harbour has been rebuilt three times since the great flood of 1887.",
            "Until the gates are repaired, the fishing fleet will land its catch at Gull Island.",
            *_ENGLISH,
        ),
        headings=("What comes next", "A wall from 1931", "Boats wait outside", "Who pays for the gates?"),
        items=(
            "two gates of eleven tonnes each",
            "a crane and its crew from Skerry Bay",
            "new hinges, ordered in January",
            "lights for the east pier",
        ),
        introductions=("To open the harbour again, the port needs four things:",),
        captions=(
            "The broken gate of the harbour wall on Wednesday morning. Photo: Anton Falk/Kelda Press",
            "Boats wait outside the harbour of Port Kelda (Picture: Petra Moss)",
        ),
    ),
    Story(
        language="en",
        titles=(
            "Tide mill at Skerry Bay to grind flour again after 80 years",
            "Volunteers bring the old tide mill of Skerry Bay back to life",
        ),
        deks=("Six volunteers, one miller and a wheel from a museum: how the mill was saved",),
        bylines=("By Petra Moss", "Hugh Carrow, Skerry Bay"),
        dates=("3 March 2025", "Updated 3 March 2025, 18:20"),
        sentences=(
            "The tide mill at Skerry Bay ground its first sack of flour in 80 years on Saturday.",
            "Volunteers had carried the stones down from the hill in the winter, one a day.",
            "The wheel turns twice a day, when the tide runs out of the pond behind the mill.",
            "Its last miller, Anders Holm, locked the door in 1944 and never came back.",
            "The flour is coarse and a little grey, but the baker says that it keeps for a month.",
            "Visitors can see the mill at work on every second Sunday until the end of September.",
            "A museum in Gullhaven lent the volunteers the drawings of a mill of the same kind.",
            *_ENGLISH,
        ),
        headings=("Stones from the hill", "A wheel and a pond", "The last miller"),
        items=("Rye, ground twice", "Oats for the hens of the parish", "Barley from Gull Island"),
        introductions=("What the mill will grind this year depends on the harvest:",),
        captions=("Volunteers clean the wheel of the tide mill. Foto: Anton Falk",),
    ),
    Story(
        language="en",
        titles=(
            "Kelda United sack coach Reyes after fifth defeat in a row",
            "Fifth defeat in a row: Kelda United part with coach Daniel Reyes",
        ),
        deks=("The club wants to name a new coach before the derby against Gullhaven on Saturday",),
        bylines=("By Nora Lind",),
        dates=("Sunday, 9 March 2025", "2025-03-09 21:14"),
        sentences=(
            "Kelda United have parted with their coach Daniel Reyes after the fifth defeat in a row.",
            "The club said on Sunday that his assistant would take training until a new coach was found.",
            "Reyes, 48, had led the team to the final of the cup only last May.",
            "On Saturday they lost 3-0 at home to Skerry Rovers, who had not won away since October.",
            "The captain apologised to the supporters, some of whom had left at half-time.",
            "United stand second from last in the table, two points behind Gullhaven.",
            "The derby against Gullhaven has been sold out for weeks.",
            *_ENGLISH,
        ),
        headings=("From the final to the foot of the table", "Derby on Saturday"),
        items=("0-1 at Gullhaven Athletic", "1-4 against Northport", "0-3 against Skerry Rovers"),
        introductions=("The last three matches of United under Reyes ended like this:",),
        captions=("Daniel Reyes during the match on Saturday. (Photo: Nora Lind/Kelda Press)",),
    ),
    Story(
        language="de",
        titles=(
            "Sturm beschädigt Hafenmauer von Port Kelda: Fähren fallen aus",
            "Nach dem Sturm: Hafenmauer in Port Kelda bleibt wochenlang geschlossen",
        ),
        deks=("Vierzig Boote warten vor dem Hafen, während Taucher die Tore untersuchen",),
        bylines=("Von Jana Ohlsen", "Von Jana Ohlsen und Peter Quast"),
        dates=("12. Februar 2025", "12.02.2025, 14:05 Uhr"),
        sentences=(
            "Der Sturm hat in der Nacht zum Mittwoch zwei der vier Tore der Hafenmauer von Port Kelda zerstört.",
            "Vierzig Boote warten seitdem vor dem Hafen, die Fähren nach Gull Island fallen bis auf Weiteres aus.",
            "Taucher sollen die Scharniere der Tore untersuchen, sobald der Seegang es zulässt.",
            "„Die Mauer hat getan, wofür sie gebaut wurde“, sagte der Leiter des Hafens am Vormittag.",
            "Ein Kran ist auf dem Weg, um das schwerere der beiden Tore aus dem Wasser zu heben.",
            "Die Polizei sucht Zeugen, die sich nach 21 Uhr in der Nähe des alten Zollhauses aufgehalten haben.",
            "Der Stadtrat will am Donnerstag über das Geld für die Arbeiten abstimmen.",
            "Nach Angaben der Behörde wurden zwei Menschen leicht verletzt.",
            "Die Arbeiten kosten voraussichtlich 4,2 Millionen Kronen und dauern bis zum Ende des nächsten Jahres.",
            "Anwohner beklagen sich seit Januar über den Lärm auf der Baustelle.",
            "Die Opposition wirft dem Bürgermeister vor, seit Monaten von den Schäden gewusst zu haben.",
            "Eine Sprecherin des Ministeriums erklärte, es sei noch nichts entschieden.",
        ),
        headings=("Wie es weitergeht", "Eine Mauer von 1931"),
        items=("zwei Tore von je elf Tonnen", "ein Kran mit Mannschaft", "neue Scharniere"),
        introductions=("Damit der Hafen wieder öffnen kann, fehlen noch drei Dinge:",),
        captions=("Das zerstörte Tor der Hafenmauer am Mittwoch. Foto: Jana Ohlsen",),
    ),
    Story(
        language="fr",
        titles=("Port Kelda : le mur du port fermé après la tempête", "La tempête brise deux portes du port de Kelda"),
        deks=("Quarante bateaux attendent au large pendant que les plongeurs examinent les portes",),
        bylines=("Par Claire Aubin",),
        dates=("12 février 2025", "Publié le 12/02/2025 à 14h05"),
        sentences=(
            "La tempête a brisé dans la nuit de mardi deux des quatre portes du port de Kelda.",
            "Quarante bateaux attendent au large, et les ferries pour Gull Island ne partent plus.",
            "Les plongeurs doivent examiner les portes dès que la houle le permettra.",
            "« Le mur a fait ce pour quoi il a été construit », a déclaré le directeur du port.",
            "Une grue est en route pour sortir de l’eau la plus lourde des deux portes.",
            "Le conseil municipal se réunira jeudi pour voter le budget des travaux.",
            "Selon les autorités, deux personnes ont été légèrement blessées.",
            "Les travaux devraient coûter 4,2 millions de couronnes et durer jusqu’à la fin de l’année.",
            "Les habitants du quartier se plaignent du bruit depuis le mois de janvier.",
            "L’opposition accuse le maire d’avoir été informé du problème depuis des mois.",
            "Une porte-parole du ministère a indiqué qu’aucune décision n’avait été prise.",
        ),
        headings=("Et maintenant ?", "Un mur de 1931"),
        items=("deux portes de onze tonnes", "une grue et son équipage", "des charnières neuves"),
        introductions=("Pour rouvrir le port, il faut encore trois choses :",),
        captions=("La porte brisée du port de Kelda, mercredi. Photo : Claire Aubin",),
    ),
    Story(
        language="es",
        titles=(
            "El temporal rompe dos compuertas del puerto de Kelda",
            "El puerto de Kelda, cerrado tres semanas tras el temporal",
        ),
        deks=("Cuarenta barcos esperan fuera mientras los buzos revisan las compuertas",),
        bylines=("Por Lucía Ferrán",),
        dates=("12 de febrero de 2025", "12/02/2025 - 14:05"),
        sentences=(
            "El temporal rompió en la noche del martes dos de las cuatro compuertas del puerto de Kelda.",
            "Cuarenta barcos esperan fuera del puerto y los transbordadores no saldrán hasta nuevo aviso.",
            "Los buzos revisarán las compuertas en cuanto el oleaje lo permita.",
            "«El muro hizo aquello para lo que fue construido», declaró el director del puerto.",
            "Una grúa viene de camino para sacar del agua la compuerta más pesada.",
            "El ayuntamiento votará el jueves el presupuesto de las obras.",
            "Según las autoridades, dos personas resultaron heridas leves.",
            "Las obras costarán 4,2 millones de coronas y durarán hasta finales del próximo año.",
            "Los vecinos se quejan del ruido desde el mes de enero.",
            "La oposición acusa al alcalde de conocer el problema desde hace meses.",
            "Una portavoz del ministerio señaló que aún no se ha tomado ninguna decisión.",
        ),
        headings=("Qué pasará ahora", "Un muro de 1931"),
        items=("dos compuertas de once toneladas", "una grúa con su tripulación", "bisagras nuevas"),
        introductions=("Para reabrir el puerto todavía faltan tres cosas:",),
        captions=("La compuerta rota del puerto de Kelda. Foto: Lucía Ferrán",),
    ),
    Story(
        language="ja",
        titles=("嵐でケルダ港の防波堤の門が壊れ、港は閉鎖", "ケルダ港、嵐の被害で三週間の閉鎖へ"),
        deks=("漁船四十隻が港の外で待機、潜水士が門の被害を調べる",),
        bylines=("記者　森田直子",),
        dates=("2025年2月12日", "2025年2月12日 14時05分"),
        sentences=(
            "火曜日の夜、嵐のためケルダ港の防波堤にある四つの門のうち二つが壊れ、港は閉鎖された。",
            "漁船四十隻が港の外で待機しており、島へ向かう船は当分のあいだ運航を見合わせる。",
            "波が収まりしだい、潜水士が門の蝶番を調べる予定だ。",
            "「防波堤は役目を果たした」と港の責任者は水曜日の朝、記者団に語った。",
            "重いほうの門を海から引き上げるため、大型のクレーンが隣の町から港に向かっている。",
            "町議会は木曜日に集まり、工事の費用について採決を行うことにしている。",
            "当局によると、二人が軽いけがをしたが、命に別条はないという。",
            "工事には四百万クローネがかかり、来年の末まで続く見通しである。",
            "近くの住民は一月から工事の騒音に苦情を申し立てていた。",
            "野党は、町長が何か月も前から問題を知っていたと批判している。",
        ),
        headings=("今後の見通し", "防波堤の歴史"),
        items=("重さ十一トンの門が二つ", "クレーンと作業員", "新しい蝶番"),
        introductions=("港を再び開くためには、まだ次の三つが必要だという。",),
        captions=("壊れた防波堤の門（水曜日、森田直子撮影）",),
    ),
)

ENGLISH = tuple(story for story in STORIES if story.language == "en")

INNOCENT = (
    "The newsletter that the parish sent out in March had warned of the flood, but few people had read it.",
    "Subscribers to the magazine were told by letter that the May issue would be its last.",
    "Some 40,000 people have signed up for the newsletter since it was founded in a kitchen in Skerry Bay.",
    "Under the new law, websites must ask visitors before they store cookies on their computers.",
    "The regulator fined the company because its cookie banner offered no way to reject all of them.",
    "She baked two hundred cookies for the fair and sold every one of them before noon.",
    "The minister declined to comment on the report when reporters asked her about it on Monday.",
    "Hundreds of comments under the video accused the mayor of lying to the people of Port Kelda.",
    "Newspapers across the province have closed their comment sections because nobody had time to read them.",
    "The club will share the money from the final with the three villages that helped to build the stadium.",
    "He shared this post with his 300 followers, and by the evening half the country had seen the picture.",
    "Police asked people not to share the pictures on Facebook or to forward them by email.",
    "Shares of Kelda Shipping fell by four percent on Friday after the company had lowered its forecast.",
    "The company lost 1.2 million subscribers in the third quarter, most of them in Europe.",
    "A subscription costs nine crowns a month, and readers under 25 pay half of that.",
    "Advertisers have left the network in droves since it stopped removing false reports.",
    "The advertisement showed a sailor with a pipe and ran in every paper on the coast for eleven years.",
    "Political advertising on television is to be banned in the last week before the vote.",
    "Users could not log in to their accounts for six hours, and the bank apologised on Sunday evening.",
    "To register, parents had to stand in line at the town hall and sign in with a blue pen.",
    "Hackers had stolen the passwords of 30,000 accounts, the company said, and everybody was asked to reset theirs.",
    "The copyright in the song belongs to the heirs of the composer, a court in Gullhaven ruled.",
    "All rights to the film had been reserved for the studio, which went bankrupt in 1974.",
    "Read more carefully, the contract says nothing about the cost of the new bridge.",
    "Related species live in the cold waters north of the island, where the nets do not reach.",
    'The slogan "Follow us to the sea" was painted on the wall of the old cannery in 1952.',
    "Followers of the movement gathered in the square and sang until the police arrived.",
    "The app has been downloaded two million times, although it was made for one town only.",
    "Podcast listeners know her voice from the series about the lost trawler, which she wrote in a winter.",
    "Donations for the families can be left at the bakery in Anchor Street, the mayor said.",
    "He printed the article, cut it out and carried it in his wallet for twenty years.",
    "The privacy policy of the hospital had been copied from the website of a hotel.",
    "Watching live on television, her parents saw the boat turn over a mile from the shore.",
    "In a video that was viewed 3 million times, a seal climbs the steps of the customs house.",
    "The photograph, taken by a neighbour with his telephone, shows the roof lying in the road.",
    "Her latest article on the harbour wall was read by everybody in the council, and answered by nobody.",
)
"""Sentences about newsletters, cookies, comments, sharing, subscriptions and the like, as they stand in the news."""
