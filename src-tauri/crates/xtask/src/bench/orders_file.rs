//! An invented shop's "sold orders" as Etsy writes them, of any length and always the same for the same length.
//!
//! Newest order first. The words vary as they do in life: common given names, surnames and towns by the thousand, an
//! account of its own for nearly every buyer. Some cells need quotes, hold commas, quotes or a line break.

use std::io::{self, Write};

/// The headings in the American wording.
pub const HEADINGS: [&str; 36] = [
    "Sale Date",
    "Order ID",
    "Buyer User ID",
    "Full Name",
    "First Name",
    "Last Name",
    "Number of Items",
    "Payment Method",
    "Date Shipped",
    "Street 1",
    "Street 2",
    "Ship City",
    "Ship State",
    "Ship Zipcode",
    "Ship Country",
    "Currency",
    "Order Value",
    "Coupon Code",
    "Coupon Details",
    "Discount Amount",
    "Shipping Discount",
    "Shipping",
    "Sales Tax",
    "Order Total",
    "Status",
    "Card Processing Fees",
    "Order Net",
    "Adjusted Order Total",
    "Adjusted Card Processing Fees",
    "Adjusted Net Order Amount",
    "Buyer",
    "Order Type",
    "Payment Type",
    "InPerson Discount",
    "InPerson Location",
    "SKU",
];

/// One order of the file, to look for afterwards.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sample {
    /// Its number.
    pub number: String,
    /// The name to which it went.
    pub name: String,
}

/// What was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// Bytes.
    pub bytes: u64,
    /// The order in the middle; absent in a file without orders.
    pub sample: Option<Sample>,
}

/// Writes a file of so many orders.
///
/// # Errors
/// When it cannot be written.
pub fn write(rows: u64, out: &mut impl Write) -> io::Result<Written> {
    let mut shop = Shop { chance: Chance(SEED), day: NEWEST_DAY, number: NEWEST_NUMBER };
    let mut line = HEADINGS.join(",");
    line.push('\n');
    out.write_all(line.as_bytes())?;
    let mut written = Written { bytes: size(&line), sample: None };
    for row in 0..rows {
        let order = shop.order(DAYS.saturating_mul(row) / rows);
        line.clear();
        order.write(&mut line);
        out.write_all(line.as_bytes())?;
        written.bytes += size(&line);
        if row == rows / 2 {
            written.sample = Some(Sample { name: order.name(), number: order.number });
        }
    }
    out.flush()?;
    Ok(written)
}

fn size(text: &str) -> u64 {
    u64::try_from(text.len()).unwrap_or(u64::MAX)
}

const SEED: u64 = 0x0d0c_6e70;
/// 30 November 2025 in days since 1970.
const NEWEST_DAY: u64 = 20_422;
/// Six years.
const DAYS: u64 = 2_192;
const NEWEST_NUMBER: u64 = 3_912_046_518;

/// Numbers that look like chance (SplitMix64).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from nothing up to, but not including, the limit.
    fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit.max(1)
    }

    fn percent(&mut self, share: u64) -> bool {
        self.below(100) < share
    }

    fn pick<'a>(&mut self, words: &[&'a str]) -> &'a str {
        let at = self.below(words.len().try_into().unwrap_or(1));
        usize::try_from(at).ok().and_then(|at| words.get(at)).copied().unwrap_or_default()
    }

    /// A name of two parts, which are two words where the first one ends in a blank.
    fn join(&mut self, heads: &[&str], tails: &[&str]) -> String {
        let (head, tail) = (self.pick(heads), self.pick(tails));
        let mut letters = tail.chars();
        match letters.next() {
            Some(first) if head.ends_with(' ') => {
                format!("{head}{}{}", first.to_uppercase(), letters.as_str())
            }
            _ => format!("{head}{tail}"),
        }
    }
}

/// What the names and addresses of a country are made of.
struct Country {
    name: &'static str,
    /// How many in a thousand orders.
    share: u64,
    given: &'static [&'static str],
    family: (&'static [&'static str], &'static [&'static str]),
    street: (&'static [&'static str], &'static [&'static str]),
    /// The house number comes before the street.
    number_first: bool,
    town: (&'static [&'static str], &'static [&'static str]),
    regions: &'static [&'static str],
    /// `9` is any digit, `A` any letter, all else stands for itself.
    postal_code: &'static str,
    second_lines: &'static [&'static str],
}

struct Shop {
    chance: Chance,
    day: u64,
    number: u64,
}

struct Order {
    day: u64,
    number: String,
    account: String,
    first: String,
    last: String,
    items: u64,
    shipped: Option<u64>,
    line1: String,
    line2: String,
    town: String,
    region: String,
    postal_code: String,
    country: &'static str,
    value: u64,
    coupon: Option<&'static str>,
    discount: u64,
    shipping: u64,
    tax: u64,
    status: &'static str,
    adjusted: Option<u64>,
    skus: String,
}

impl Shop {
    fn order(&mut self, days_back: u64) -> Order {
        self.day = NEWEST_DAY - days_back;
        self.number -= 1 + self.chance.below(2_400);
        let country = self.country();
        let chance = &mut self.chance;
        let first = chance.pick(country.given).to_owned();
        let last = chance.join(country.family.0, country.family.1);
        let account = account(chance, &first, &last);
        let items = 1 + chance.below(10).saturating_sub(7);
        // Half of the goods have no number of their own.
        let numbered = chance.percent(50);
        let skus: Vec<String> = (0..items).filter(|_| numbered).map(|_| sku(chance)).collect();
        let value = items * (600 + chance.below(5_800));
        let coupon = chance.percent(9).then(|| chance.pick(COUPONS));
        let discount = coupon.map_or(0, |_| value / 10);
        let abroad = country.name != "United States";
        let shipping = if abroad { 1_150 + chance.below(1_500) } else { chance.below(9) * 95 };
        let tax = if abroad || chance.percent(30) { 0 } else { (value - discount) * 7 / 100 };
        let total = value - discount + shipping + tax;
        let open = days_back < 5 && chance.percent(60);
        Order {
            day: self.day,
            number: self.number.to_string(),
            account,
            items,
            shipped: (!open && chance.percent(98)).then(|| self.day + 1 + chance.below(5)),
            line1: street(chance, country),
            line2: if chance.percent(22) { second_line(chance, country) } else { String::new() },
            town: town(chance, country),
            region: chance.pick(country.regions).to_owned(),
            postal_code: pattern(chance, country.postal_code),
            country: country.name,
            value,
            coupon,
            discount,
            shipping,
            tax,
            status: if chance.percent(1) { "Refunded" } else { "" },
            adjusted: chance.percent(2).then(|| total * chance.below(90) / 100),
            skus: skus.join(","),
            first,
            last,
        }
    }

    fn country(&mut self) -> &'static Country {
        let mut left = self.chance.below(COUNTRIES.iter().map(|country| country.share).sum());
        for country in COUNTRIES {
            if left < country.share {
                return country;
            }
            left -= country.share;
        }
        FIRST
    }
}

impl Order {
    fn name(&self) -> String {
        format!("{} {}", self.first, self.last)
    }

    fn write(&self, line: &mut String) {
        let total = self.value - self.discount + self.shipping + self.tax;
        let fees = total * 3 / 100 + 25;
        let name = self.name();
        let (adjusted, adjusted_fees) = self.adjusted.map_or((0, 0), |left| (left, left * 3 / 100 + 25));
        let cells: [&str; HEADINGS.len()] = [
            &date(self.day),
            &self.number,
            &self.account,
            &name,
            &self.first,
            &self.last,
            &self.items.to_string(),
            "Credit Card",
            &self.shipped.map(date).unwrap_or_default(),
            &self.line1,
            &self.line2,
            &self.town,
            &self.region,
            &self.postal_code,
            self.country,
            "USD",
            &cents(self.value),
            self.coupon.unwrap_or_default(),
            &self.coupon.map(|code| format!("{code} - % off")).unwrap_or_default(),
            &cents(self.discount),
            "0.00",
            &cents(self.shipping),
            &if self.tax == 0 { "0".to_owned() } else { cents(self.tax) },
            &cents(total),
            self.status,
            &cents(fees),
            &cents(total.saturating_sub(fees)),
            &cents(adjusted),
            &cents(adjusted_fees),
            &cents(adjusted.saturating_sub(adjusted_fees)),
            &if self.account.is_empty() { name.clone() } else { format!("{name} ({})", self.account) },
            "online",
            "online_cc",
            "",
            "",
            &self.skus,
        ];
        for (at, cell) in cells.iter().enumerate() {
            if at > 0 {
                line.push(',');
            }
            push_cell(line, cell);
        }
        line.push('\n');
    }
}

fn push_cell(line: &mut String, cell: &str) {
    if cell.contains([',', '"', '\n']) {
        line.push('"');
        line.push_str(&cell.replace('"', "\"\""));
        line.push('"');
    } else {
        line.push_str(cell);
    }
}

fn account(chance: &mut Chance, first: &str, last: &str) -> String {
    // Guests have no account.
    if chance.percent(35) {
        return String::new();
    }
    let letters = |name: &str, most| -> String {
        name.to_lowercase().chars().filter(char::is_ascii_alphabetic).take(most).collect()
    };
    let plain = if chance.percent(50) { letters(first, 4) + &letters(last, 3) } else { letters(last, 6) };
    let tail = chance.below(90_000);
    if plain.len() < 3 { format!("u{tail}x{}", chance.below(900)) } else { format!("{plain}{tail}") }
}

fn sku(chance: &mut Chance) -> String {
    format!("{}-{}", chance.pick(GOODS), 100 + chance.below(800))
}

fn street(chance: &mut Chance, country: &Country) -> String {
    let name = chance.join(country.street.0, country.street.1);
    let street = if country.number_first {
        format!("{} {name}", 1 + chance.below(4_800))
    } else {
        format!("{name} {}", 1 + chance.below(180))
    };
    match chance.below(400) {
        0..=1 => format!("c/o {}\n{street}", chance.join(country.family.0, country.family.1)),
        2..=13 => format!("{street}, {}", second_line(chance, country)),
        _ => street,
    }
}

fn second_line(chance: &mut Chance, country: &Country) -> String {
    let line = chance.pick(country.second_lines);
    pattern(chance, line)
}

fn town(chance: &mut Chance, country: &Country) -> String {
    chance.join(country.town.0, country.town.1)
}

/// The text with every `9` a digit and every `A` a letter.
fn pattern(chance: &mut Chance, text: &str) -> String {
    let letters = |letter| match letter {
        '9' => char::from_digit(chance.below(10).try_into().unwrap_or(0), 10).unwrap_or('0'),
        'A' => chance.pick(LETTERS).chars().next().unwrap_or('A'),
        other => other,
    };
    text.chars().map(letters).collect()
}

fn cents(amount: u64) -> String {
    format!("{}.{:02}", amount / 100, amount % 100)
}

/// A day since 1970 in American writing with two digits for the year.
fn date(day: u64) -> String {
    // Counted in years that begin in March, so that the day that comes and goes is the last one.
    let day = day + 719_468;
    let of_era = day % 146_097;
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let of_month = of_year - (153 * month + 2) / 5 + 1;
    let (month, year) = if month < 10 { (month + 3, year) } else { (month - 9, year + 1) };
    format!("{month:02}/{of_month:02}/{:02}", year % 100)
}

const LETTERS: &[&str] = &["A", "B", "C", "D", "E", "G", "H", "J", "K", "L", "M", "N", "P", "R", "S", "T", "W", "X", "Y"];
const COUPONS: &[&str] = &["AUTUMN10", "THANKYOU", "SPRING10", "NEWSLETTER10", "COMEBACK"];
const GOODS: &[&str] = &[
    "MUG", "BOWL", "PRINT", "CARD", "VASE", "PLATE", "RING", "SCARF", "CANDLE", "SOAP", "LAMP", "FRAME", "CLOCK", "PURSE",
    "APRON", "STAMP", "PATCH", "CHARM", "BOX", "TRAY",
];

const FIRST: &Country = &Country {
    name: "United States",
    share: 560,
    given: &[
        "Ambrose", "Ottoline", "Juniper", "Thaddeus", "Maren", "Calla", "Everett", "Odessa", "Hollis", "Wren", "Silas",
        "Marisol", "Delphine", "Augustus", "Briar", "Cordelia", "Desmond", "Elspeth", "Finnegan", "Greta", "Harlan", "Ione",
        "Jasper", "Keziah", "Leopold", "Mabel", "Nell", "Orson", "Pearl", "Quincy", "Rosalind", "Sterling", "Tabitha", "Ulysses",
        "Verity", "Winona", "Xavier", "Yolanda", "Zelda", "Mary-Ann",
    ],
    family: (
        &[
            "Ash", "Black", "Brook", "Carding", "Cold", "Crane", "Dun", "East", "Elder", "Fair", "Farn", "Gold", "Gray", "Hart",
            "Hazel", "High", "Holl", "Kings", "Lang", "Lock", "Long", "Marsh", "Mill", "Moor", "New", "North", "Oak", "Peal",
            "Quill", "Rad", "Red", "Ship", "Stan", "Thorn", "Tuttle", "Under", "Walling", "West", "Whit", "Winter",
        ],
        &[
            "brook", "burn", "bury", "by", "castle", "combe", "cott", "croft", "dale", "den", "field", "ford", "gate", "ham",
            "hurst", "ingham", "land", "ley", "man", "mere", "more", "ridge", "shaw", "side", "son", "stead", "ston", "ton",
            "vance", "wick", "wood", "worth",
        ],
    ),
    street: (
        &[
            "Alder ", "Bayberry ", "Canal ", "Cedar Hollow ", "Chestnut ", "Clearwater ", "Cottonwood ", "Cypress ", "Dogwood ",
            "Elm ", "Fern Valley ", "Foxglove ", "Garnet ", "Hickory ", "Hilltop ", "Ivy ", "Juniper ", "Kettle Creek ",
            "Lakeview ", "Larkspur ", "Linden ", "Magnolia ", "Maple ", "Mill Pond ", "Mulberry ", "N 14th ", "Old Post ",
            "Orchard ", "Pine Bluff ", "Poplar ", "Quarry Bend ", "Ridge ", "River Bend ", "Rosewood ", "SE 82nd ", "Spruce ",
            "Sycamore ", "Tamarack ", "W 3rd ", "Willow ",
        ],
        &["St", "Street", "Ave", "Avenue", "Rd", "Road", "Ln", "Lane", "Dr", "Drive", "Blvd", "Ct", "Way", "Pl", "Trail", "Loop"],
    ),
    number_first: true,
    town: (
        &[
            "Alder", "Bell", "Bridge", "Cedar", "Clear", "Clif", "Cold", "Dun", "Elk", "Fair", "Fern", "Glen", "Grand ", "Green",
            "Hamp", "Harbor ", "Iron", "Kings", "Lake ", "Lin", "Lud", "Maple", "Mid", "Mill", "New ", "North ", "Oak", "Port ",
            "River", "Rock", "Saint ", "Silver", "South ", "Spring", "Stone", "Sun", "Union ", "West ", "White", "Wood",
        ],
        &[
            "ale", "bank", "boro", "bridge", "brook", "burg", "bury", "City", "creek", "dale", "field", "ford", "gate", "grove",
            "haven", "hill", "hurst", "land", "ley", "low", "mont", "more", "mouth", "port", "ridge", "side", "stead", "ton",
            "vale", "view", "ville", "well", "wick", "wood", "worth",
        ],
    ),
    regions: &[
        "AL", "AZ", "AR", "CA", "CA", "CA", "CO", "CT", "FL", "FL", "GA", "IL", "IN", "KS", "KY", "LA", "MA", "MD", "ME", "MI",
        "MN", "MO", "NC", "NE", "NH", "NJ", "NM", "NV", "NY", "NY", "OH", "OR", "PA", "RI", "SC", "TN", "TX", "TX", "UT", "VA",
        "VT", "WA", "WI", "WV",
    ],
    postal_code: "99999",
    second_lines: &["Apt 99", "Apt 9A", "Unit 9A", "Suite 999", "# 99", "Floor 9", "PO Box 9999", "Lot 9, rear \"A\" door"],
};

const COUNTRIES: &[&Country] = &[
    FIRST,
    &Country {
        name: "Germany",
        share: 130,
        given: &[
            "Gitte", "Hannelore", "Jürgen", "Käthe", "Lovis", "Mechthild", "Norbert", "Ottilie", "Piet", "Renate", "Sönke",
            "Theda", "Uwe", "Vroni", "Wiebke", "Xaver", "Yannick", "Zita", "Björn", "Cäcilie", "Dörte", "Eike", "Falk", "Gerlinde",
            "Henrike", "Ingeborg", "Jörg", "Karl-Heinz", "Lüder", "Maike",
        ],
        family: (
            &[
                "Birken", "Buch", "Dorn", "Eichen", "Erlen", "Fähr", "Falken", "Grün", "Hafer", "Heide", "Hirsch", "Holz", "Jäger",
                "Kirsch", "König", "Kühl", "Linden", "Löwen", "Mühl", "Nieder", "Ober", "Rosen", "Rüben", "Schön", "Silber", "Stein",
                "Tannen", "Wald", "Weiß", "Wiesen",
            ],
            &[
                "bach", "baum", "berg", "brück", "burger", "dorfer", "eck", "feld", "garten", "graf", "hagen", "hammer", "hardt",
                "häuser", "höfer", "horst", "kamp", "korn", "mann", "meier", "müller", "reuter", "röder", "schäfer", "schmidt",
                "stätter", "thal", "weiler", "wender", "zweig",
            ],
        ),
        street: (
            &[
                "Ahorn", "Am Bahnhof ", "Bach", "Berg", "Birken", "Brücken", "Burg", "Dorf", "Eschen", "Feld", "Garten", "Goethe",
                "Große ", "Hafen", "Haupt", "Hinter dem ", "Kirch", "Königs", "Kurze ", "Linden", "Mozart", "Mühlen", "Neue ", "Park",
                "Post", "Rosen", "Schloss", "Schul", "Ulmen", "Wald",
            ],
            &["straße", "weg", "gasse", "allee", "platz", "ring", "ufer", "damm", "steig", "str."],
        ),
        number_first: false,
        town: (
            &[
                "Alten", "Bad ", "Birken", "Blanken", "Eber", "Eichen", "Falken", "Frei", "Fürsten", "Grün", "Halber", "Heiligen",
                "Hohen", "Klein", "Königs", "Lauen", "Lüne", "Mühl", "Neu", "Nieder", "Ober", "Olden", "Rosen", "Schön", "Schwarzen",
                "Sonne", "Stein", "Unter", "Wald", "Weißen",
            ],
            &[
                "au", "bach", "berg", "born", "bruck", "büttel", "burg", "dorf", "feld", "furt", "hagen", "hausen", "heim", "horst",
                "kirchen", "leben", "rode", "stadt", "stedt", "thal", "wald", "walde", "werder", "winkel",
            ],
        ),
        regions: &["", "", "", "", "Bayern", "Sachsen", "NRW"],
        postal_code: "99999",
        second_lines: &["Hinterhaus", "3. OG links", "c/o Bürogemeinschaft", "Wohnung 9", "Packstation 999", "Aufgang A, 2. Stock"],
    },
    &Country {
        name: "United Kingdom",
        share: 100,
        given: &[
            "Niamh", "Rupert", "Imogen", "Alistair", "Bronwen", "Callum", "Davina", "Euan", "Flora", "Gethin", "Hamish", "Isla",
            "Jago", "Kerensa", "Lachlan", "Morwenna", "Nesta", "Oonagh", "Piers", "Rhian", "Siân", "Tamsin", "Una", "Zoë",
        ],
        family: FIRST.family,
        street: (
            &[
                "Abbey ", "Albion ", "Bakers ", "Castle ", "Church ", "Coronation ", "Ferry ", "Glebe ", "Green ", "Harbour ", "High ",
                "Inverness ", "Kings ", "Lower ", "Manor ", "Meadow ", "Nelson ", "Orchard ", "Priory ", "Queens ", "Station ",
                "Tannery ", "Upper ", "Victoria ", "Wharf ",
            ],
            &["Road", "Street", "Lane", "Close", "Crescent", "Gardens", "Grove", "Mews", "Row", "Steps", "Terrace", "Walk"],
        ),
        number_first: true,
        town: FIRST.town,
        regions: &["", "Kent", "Devon", "Fife", "Gwynedd", "Greater London", "North Yorkshire", "County Down"],
        postal_code: "AA9 9AA",
        second_lines: &["Flat 9", "Flat \"A\"", "The Old Dairy, Unit 9", "First Floor"],
    },
    &Country {
        name: "Japan",
        share: 50,
        given: &[
            "ゆかり", "健太", "美咲", "蒼", "葵", "さくら", "大輔", "陽子", "翔", "結衣", "直樹", "真由美", "悠", "千尋", "誠", "あかね",
            "涼", "桃子", "拓海", "遥",
        ],
        family: (
            &[
                "柏", "青", "石", "今", "岩", "上", "内", "大", "岡", "小", "金", "川", "木", "北", "黒", "佐", "島", "清", "杉", "高",
                "竹", "田", "千", "土", "中", "永", "西", "野", "橋", "浜", "林", "原", "東", "平", "藤", "古", "星", "松", "三", "水",
            ],
            &[
                "木", "山", "田", "川", "井", "村", "本", "野", "島", "崎", "沢", "橋", "原", "藤", "谷", "口", "上", "下", "塚", "尾",
            ],
        ),
        street: (
            &["緑", "桜", "松", "旭", "栄", "本", "南", "北", "東", "西", "中央", "若葉", "泉", "白山", "富士見"],
            &["町", "台", "丘", "ヶ丘", "野", "通り", "町二丁目", "町三丁目", "台一丁目"],
        ),
        number_first: false,
        town: (
            &["青葉", "旭", "泉", "岩", "大", "小", "春日", "川", "桜", "白", "高", "千", "豊", "長", "緑", "若"],
            &["市", "区", "町", "山市", "川市", "田市", "浜市", "野市", "島市"],
        ),
        regions: &["東京都", "神奈川県", "大阪府", "北海道", "愛知県", "福岡県", "京都府"],
        postal_code: "999-9999",
        second_lines: &["パークビル 999", "ハイツ青葉 99号室", "コーポ桜 9", "第二松本ビル9階"],
    },
    &Country {
        name: "France",
        share: 50,
        given: &[
            "Aurélie", "Benoît", "Cécile", "Dorothée", "Étienne", "Françoise", "Gaëlle", "Hélène", "Joël", "Léonie", "Maëlys",
            "Noémie", "Océane", "Rémi", "Solène", "Théo", "Yaël", "Zoé",
        ],
        family: (
            &[
                "Beau", "Bel", "Blanc", "Bois", "Bon", "Char", "Clair", "Dubois-", "Fon", "Gran", "Haute", "La", "Le", "Mar", "Mon",
                "Per", "Rous", "Saint-", "Val", "Vau",
            ],
            &[
                "bert", "champ", "court", "deau", "don", "fort", "gny", "let", "lier", "mont", "nard", "neau", "pré", "quet", "reau",
                "rin", "selle", "tain", "vigne", "ville",
            ],
        ),
        street: (
            &["rue", "avenue", "boulevard", "chemin", "impasse", "place", "quai", "allée"],
            &[
                " de la Fontaine", " des Lilas", " du Moulin", " de l'Église", " des Écoles", " Victor Hugo", " du Général Leclerc",
                " des Vignes", " de la Gare", " du Château", " des Prés", " de la Liberté", " Molière", " du Port",
            ],
        ),
        number_first: true,
        town: (
            &["Beau", "Bel", "Château", "Clair", "Fontaine-", "Grand", "Mont", "Neuf", "Pont-", "Roche", "Saint-", "Val", "Vieux-", "Ville"],
            &["bourg", "court", "fort", "lès-Bains", "lieu", "mont", "neuf", "port", "pré", "sur-Loire", "val", "ville", "vigny"],
        ),
        regions: &["", ""],
        postal_code: "99999",
        second_lines: &["Bât. A", "Appt 99", "Résidence les Cèdres, esc. 9", "2e étage"],
    },
    &Country {
        name: "Canada",
        share: 45,
        given: FIRST.given,
        family: FIRST.family,
        street: FIRST.street,
        number_first: true,
        town: FIRST.town,
        regions: &["ON", "ON", "QC", "BC", "AB", "NS", "MB"],
        postal_code: "A9A 9A9",
        second_lines: FIRST.second_lines,
    },
    &Country {
        name: "Austria",
        share: 25,
        given: &["Resi", "Ferdl", "Leopoldine", "Gernot", "Burgi", "Sepp", "Walpurga", "Hermine", "Korbinian", "Zäzilia"],
        family: (
            &["Alm", "Berg", "Eder", "Gruber", "Hof", "Huber", "Kogl", "Lech", "Moos", "Öller", "Pichl", "Reit", "Schön", "Thal"],
            &["bauer", "egger", "hofer", "huber", "inger", "lechner", "maier", "moser", "reiter", "thaler", "wimmer"],
        ),
        street: (
            &["Alpen", "Dom", "Donau", "Herren", "Kärntner ", "Linzer ", "Mariahilfer ", "Ring", "Salzburger ", "Schiller"],
            &["straße", "gasse", "platz", "weg"],
        ),
        number_first: false,
        town: (&["Bad ", "Inns", "Juden", "Ober", "Sankt ", "Steyr", "Unter", "Zell "], &["au", "bruck", "burg", "dorf", "egg", "kirchen", "see"]),
        regions: &["", "Tirol", "Steiermark"],
        postal_code: "9999",
        second_lines: &["Stiege 9, Tür 9", "Top 99"],
    },
    &Country {
        name: "South Korea",
        share: 20,
        given: &["민준", "서연", "지우", "하은", "도윤", "수빈", "예준", "지민"],
        family: (&["김", "이", "박", "최", "정", "강", "조", "윤", "장", "임"], &[""]),
        street: (&["한강", "중앙", "세종", "역삼", "남산", "은행나무"], &["로", "대로", "로3길", "길"]),
        number_first: false,
        town: (&["강남", "마포", "수원", "성남", "해운대", "전주"], &["구", "시"]),
        regions: &["서울", "부산", "경기도"],
        postal_code: "99999",
        second_lines: &["999동 9999호", "9층"],
    },
    &Country {
        name: "Poland",
        share: 20,
        given: &["Łukasz", "Żaneta", "Małgorzata", "Paweł", "Świętosława", "Grażyna", "Michał", "Józefina"],
        family: (
            &["Brzoz", "Dąbr", "Jesion", "Kamien", "Lip", "Olsz", "Sosn", "Wierzb", "Wiśni", "Zając"],
            &["owska", "owski", "ewicz", "ecki", "ecka", "yński", "yńska"],
        ),
        street: (&["ul. "], &["Lipowa", "Polna", "Leśna", "Słoneczna", "Krótka", "Długa", "Łąkowa", "Kościelna"]),
        number_first: false,
        town: (&["Biało", "Nowy ", "Stary ", "Wielko", "Zielona "], &["brzeg", "Dwór", "Góra", "gród", "łęka", "pole"]),
        regions: &[""],
        postal_code: "99-999",
        second_lines: &["m. 99", "lok. 9"],
    },
];
