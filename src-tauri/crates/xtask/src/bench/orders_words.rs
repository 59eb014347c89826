//! The words of which the orders of the invented shop are made. Nobody's: they are put together by chance.

/// Words to choose from.
pub type Words = Vec<&'static str>;

/// What the names and addresses of a country are made of.
pub struct Country {
    pub name: &'static str,
    /// How many of all orders, beside the shares of the others.
    pub share: u64,
    pub given: Words,
    pub family: [Words; 2],
    pub street: [Words; 2],
    /// The house number comes before the street.
    pub number_first: bool,
    pub town: [Words; 2],
    pub regions: Words,
    /// `9` is any digit, `A` any letter, all else stands for itself.
    pub postal_code: &'static str,
    /// Written as postal codes are.
    pub second_lines: Words,
}

/// The words between the bars.
pub fn words(text: &'static str) -> Words {
    text.split('|').collect()
}

fn pair((heads, tails): (&'static str, &'static str)) -> [Words; 2] {
    [words(heads), words(tails)]
}

pub const COUPONS: &str = "AUTUMN10|THANKYOU|SPRING10|NEWSLETTER10|COMEBACK";
pub const GOODS: &str = "MUG|BOWL|PRINT|CARD|VASE|PLATE|RING|SCARF|CANDLE|SOAP|LAMP|FRAME|CLOCK|PURSE|APRON|STAMP|PATCH|CHARM|\
     BOX|TRAY";
const AMERICAN_GIVEN: &str = "Ambrose|Ottoline|Juniper|Thaddeus|Maren|Calla|Everett|Odessa|Hollis|Wren|Silas|Marisol|Delphine|\
     Augustus|Briar|Cordelia|Desmond|Elspeth|Finnegan|Greta|Harlan|Ione|Jasper|Keziah|Leopold|Mabel|Nell|\
     Orson|Pearl|Quincy|Rosalind|Sterling|Tabitha|Ulysses|Verity|Winona|Xavier|Yolanda|Zelda|Mary-Ann";
const ENGLISH_FAMILY: (&str, &str) = (
    "Ash|Black|Brook|Carding|Cold|Crane|Dun|East|Elder|Fair|Farn|Gold|Gray|Hart|Hazel|High|Holl|Kings|Lang|\
     Lock|Long|Marsh|Mill|Moor|New|North|Oak|Peal|Quill|Rad|Red|Ship|Stan|Thorn|Tuttle|Under|Walling|West|\
     Whit|Winter",
    "brook|burn|bury|by|castle|combe|cott|croft|dale|den|field|ford|gate|ham|hurst|ingham|land|ley|man|\
     mere|more|ridge|shaw|side|son|stead|ston|ton|vance|wick|wood|worth",
);
const AMERICAN_STREETS: (&str, &str) = (
    "Alder |Bayberry |Canal |Cedar Hollow |Chestnut |Clearwater |Cottonwood |Cypress |Dogwood |Elm |\
     Fern Valley |Foxglove |Garnet |Hickory |Hilltop |Ivy |Juniper |Kettle Creek |Lakeview |Larkspur |\
     Linden |Magnolia |Maple |Mill Pond |Mulberry |N 14th |Old Post |Orchard |Pine Bluff |Poplar |\
     Quarry Bend |Ridge |River Bend |Rosewood |SE 82nd |Spruce |Sycamore |Tamarack |W 3rd |Willow ",
    "St|Street|Ave|Avenue|Rd|Road|Ln|Lane|Dr|Drive|Blvd|Ct|Way|Pl|Trail|Loop",
);
const ENGLISH_TOWNS: (&str, &str) = (
    "Alder|Bell|Bridge|Cedar|Clear|Clif|Cold|Dun|Elk|Fair|Fern|Glen|Grand |Green|Hamp|Harbor |Iron|Kings|\
     Lake |Lin|Lud|Maple|Mid|Mill|New |North |Oak|Port |River|Rock|Saint |Silver|South |Spring|Stone|Sun|\
     Union |West |White|Wood",
    "ale|bank|boro|bridge|brook|burg|bury|City|creek|dale|field|ford|gate|grove|haven|hill|hurst|land|ley|\
     low|mont|more|mouth|port|ridge|side|stead|ton|vale|view|ville|well|wick|wood|worth",
);
const AMERICAN_SECOND_LINES: &str =
    "Apt 99|Apt 9A|Unit 9A|Suite 999|# 99|Floor 9|PO Box 9999|Lot 9, rear \"A\" door";

pub const COUNTRIES: usize = 9;

/// The countries to which the shop sells, the likeliest first.
pub fn countries() -> [Country; COUNTRIES] {
    [
        Country {
            name: "United States",
            share: 560,
            given: words(AMERICAN_GIVEN),
            family: pair(ENGLISH_FAMILY),
            street: pair(AMERICAN_STREETS),
            number_first: true,
            town: pair(ENGLISH_TOWNS),
            regions: words(
                "AL|AZ|AR|CA|CA|CA|CO|CT|FL|FL|GA|IL|IN|KS|KY|LA|MA|MD|ME|MI|MN|MO|NC|NE|NH|NJ|NM|NV|NY|NY|OH|OR|\
         PA|RI|SC|TN|TX|TX|UT|VA|VT|WA|WI|WV",
            ),
            postal_code: "99999",
            second_lines: words(AMERICAN_SECOND_LINES),
        },
        Country {
            name: "Germany",
            share: 130,
            given: words(
                "Gitte|Hannelore|Jürgen|Käthe|Lovis|Mechthild|Norbert|Ottilie|Piet|Renate|Sönke|Theda|Uwe|Vroni|\
         Wiebke|Xaver|Yannick|Zita|Björn|Cäcilie|Dörte|Eike|Falk|Gerlinde|Henrike|Ingeborg|Jörg|Karl-Heinz|\
         Lüder|Maike",
            ),
            family: pair((
                "Birken|Buch|Dorn|Eichen|Erlen|Fähr|Falken|Grün|Hafer|Heide|Hirsch|Holz|Jäger|Kirsch|König|\
             Kühl|Linden|Löwen|Mühl|Nieder|Ober|Rosen|Rüben|Schön|Silber|Stein|Tannen|Wald|Weiß|Wiesen",
                "bach|baum|berg|brück|burger|dorfer|eck|feld|garten|graf|hagen|hammer|hardt|häuser|höfer|horst|\
             kamp|korn|mann|meier|müller|reuter|röder|schäfer|schmidt|stätter|thal|weiler|wender|zweig",
            )),
            street: pair((
                "Ahorn|Am Bahnhof |Bach|Berg|Birken|Brücken|Burg|Dorf|Eschen|Feld|Garten|Goethe|Große |Hafen|\
             Haupt|Hinter dem |Kirch|Königs|Kurze |Linden|Mozart|Mühlen|Neue |Park|Post|Rosen|Schloss|\
             Schul|Ulmen|Wald",
                "straße|weg|gasse|allee|platz|ring|ufer|damm|steig|str.",
            )),
            number_first: false,
            town: pair((
                "Alten|Bad |Birken|Blanken|Eber|Eichen|Falken|Frei|Fürsten|Grün|Halber|Heiligen|Hohen|Klein|\
             Königs|Lauen|Lüne|Mühl|Neu|Nieder|Ober|Olden|Rosen|Schön|Schwarzen|Sonne|Stein|Unter|Wald|\
             Weißen",
                "au|bach|berg|born|bruck|büttel|burg|dorf|feld|furt|hagen|hausen|heim|horst|kirchen|leben|rode|\
             stadt|stedt|thal|wald|walde|werder|winkel",
            )),
            regions: words("||||Bayern|Sachsen|NRW"),
            postal_code: "99999",
            second_lines: words(
                "Hinterhaus|3. OG links|c/o Bürogemeinschaft|Wohnung 9|Packstation 999|Aufgang A, 2. Stock",
            ),
        },
        Country {
            name: "United Kingdom",
            share: 100,
            given: words(
                "Niamh|Rupert|Imogen|Alistair|Bronwen|Callum|Davina|Euan|Flora|Gethin|Hamish|Isla|Jago|Kerensa|\
         Lachlan|Morwenna|Nesta|Oonagh|Piers|Rhian|Siân|Tamsin|Una|Zoë",
            ),
            family: pair(ENGLISH_FAMILY),
            street: pair((
                "Abbey |Albion |Bakers |Castle |Church |Coronation |Ferry |Glebe |Green |Harbour |High |\
             Inverness |Kings |Lower |Manor |Meadow |Nelson |Orchard |Priory |Queens |Station |Tannery |\
             Upper |Victoria |Wharf ",
                "Road|Street|Lane|Close|Crescent|Gardens|Grove|Mews|Row|Steps|Terrace|Walk",
            )),
            number_first: true,
            town: pair(ENGLISH_TOWNS),
            regions: words("|Kent|Devon|Fife|Gwynedd|Greater London|North Yorkshire|County Down"),
            postal_code: "AA9 9AA",
            second_lines: words("Flat 9|Flat \"A\"|The Old Dairy, Unit 9|First Floor"),
        },
        Country {
            name: "Japan",
            share: 50,
            given: words(
                "ゆかり|健太|美咲|蒼|葵|さくら|大輔|陽子|翔|結衣|直樹|真由美|悠|千尋|誠|あかね|涼|桃子|拓海|遥",
            ),
            family: pair((
                "柏|青|石|今|岩|上|内|大|岡|小|金|川|木|北|黒|佐|島|清|杉|高|竹|田|千|土|中|永|西|野|橋|浜|林|原|東|平|藤|古|星|松|三|水",
                "木|山|田|川|井|村|本|野|島|崎|沢|橋|原|藤|谷|口|上|下|塚|尾",
            )),
            street: pair((
                "緑|桜|松|旭|栄|本|南|北|東|西|中央|若葉|泉|白山|富士見",
                "町|台|丘|ヶ丘|野|通り|町二丁目|町三丁目|台一丁目",
            )),
            number_first: false,
            town: pair((
                "青葉|旭|泉|岩|大|小|春日|川|桜|白|高|千|豊|長|緑|若",
                "市|区|町|山市|川市|田市|浜市|野市|島市",
            )),
            regions: words("東京都|神奈川県|大阪府|北海道|愛知県|福岡県|京都府"),
            postal_code: "999-9999",
            second_lines: words("パークビル 999|ハイツ青葉 99号室|コーポ桜 9|第二松本ビル9階"),
        },
        Country {
            name: "France",
            share: 50,
            given: words(
                "Aurélie|Benoît|Cécile|Dorothée|Étienne|Françoise|Gaëlle|Hélène|Joël|Léonie|Maëlys|Noémie|Océane|\
         Rémi|Solène|Théo|Yaël|Zoé",
            ),
            family: pair((
                "Beau|Bel|Blanc|Bois|Bon|Char|Clair|Dubois-|Fon|Gran|Haute|La|Le|Mar|Mon|Per|Rous|Saint-|Val|\
             Vau",
                "bert|champ|court|deau|don|fort|gny|let|lier|mont|nard|neau|pré|quet|reau|rin|selle|tain|vigne|\
             ville",
            )),
            street: pair((
                "rue|avenue|boulevard|chemin|impasse|place|quai|allée",
                " de la Fontaine| des Lilas| du Moulin| de l'Église| des Écoles| Victor Hugo|\
             \x20du Général Leclerc| des Vignes| de la Gare| du Château| des Prés| de la Liberté| Molière|\
             \x20du Port",
            )),
            number_first: true,
            town: pair((
                "Beau|Bel|Château|Clair|Fontaine-|Grand|Mont|Neuf|Pont-|Roche|Saint-|Val|Vieux-|Ville",
                "bourg|court|fort|lès-Bains|lieu|mont|neuf|port|pré|sur-Loire|val|ville|vigny",
            )),
            regions: words("|"),
            postal_code: "99999",
            second_lines: words("Bât. A|Appt 99|Résidence les Cèdres, esc. 9|2e étage"),
        },
        Country {
            name: "Canada",
            share: 45,
            given: words(AMERICAN_GIVEN),
            family: pair(ENGLISH_FAMILY),
            street: pair(AMERICAN_STREETS),
            number_first: true,
            town: pair(ENGLISH_TOWNS),
            regions: words("ON|ON|QC|BC|AB|NS|MB"),
            postal_code: "A9A 9A9",
            second_lines: words(AMERICAN_SECOND_LINES),
        },
        Country {
            name: "Austria",
            share: 25,
            given: words("Resi|Ferdl|Leopoldine|Gernot|Burgi|Sepp|Walpurga|Hermine|Korbinian|Zäzilia"),
            family: pair((
                "Alm|Berg|Eder|Gruber|Hof|Huber|Kogl|Lech|Moos|Öller|Pichl|Reit|Schön|Thal",
                "bauer|egger|hofer|huber|inger|lechner|maier|moser|reiter|thaler|wimmer",
            )),
            street: pair((
                "Alpen|Dom|Donau|Herren|Kärntner |Linzer |Mariahilfer |Ring|Salzburger |Schiller",
                "straße|gasse|platz|weg",
            )),
            number_first: false,
            town: pair((
                "Bad |Inns|Juden|Ober|Sankt |Steyr|Unter|Zell ",
                "au|bruck|burg|dorf|egg|kirchen|see",
            )),
            regions: words("|Tirol|Steiermark"),
            postal_code: "9999",
            second_lines: words("Stiege 9, Tür 9|Top 99"),
        },
        Country {
            name: "South Korea",
            share: 20,
            given: words("민준|서연|지우|하은|도윤|수빈|예준|지민"),
            family: pair(("김|이|박|최|정|강|조|윤|장|임", "")),
            street: pair(("한강|중앙|세종|역삼|남산|은행나무", "로|대로|로3길|길")),
            number_first: false,
            town: pair(("강남|마포|수원|성남|해운대|전주", "구|시")),
            regions: words("서울|부산|경기도"),
            postal_code: "99999",
            second_lines: words("999동 9999호|9층"),
        },
        Country {
            name: "Poland",
            share: 20,
            given: words("Łukasz|Żaneta|Małgorzata|Paweł|Świętosława|Grażyna|Michał|Józefina"),
            family: pair((
                "Brzoz|Dąbr|Jesion|Kamien|Lip|Olsz|Sosn|Wierzb|Wiśni|Zając",
                "owska|owski|ewicz|ecki|ecka|yński|yńska",
            )),
            street: pair(("ul. ", "Lipowa|Polna|Leśna|Słoneczna|Krótka|Długa|Łąkowa|Kościelna")),
            number_first: false,
            town: pair(("Biało|Nowy |Stary |Wielko|Zielona ", "brzeg|Dwór|Góra|gród|łęka|pole")),
            regions: words(""),
            postal_code: "99-999",
            second_lines: words("m. 99|lok. 9"),
        },
    ]
}
