//! An invented shop's "sold orders" as Etsy writes them, of any length and always the same for the same length.
//!
//! Newest order first. The words vary as they do in life: common given names, surnames and towns by the thousand, an
//! account of its own for nearly every buyer. Some cells need quotes, hold commas, quotes or a line break.

use std::io::{self, Write};

use super::orders_words::{COUNTRIES, COUPONS, Country, GOODS, Words, countries, words};

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

/// The longest file, for which the numbers of orders reach.
pub const MOST: u64 = 3_000_000;

/// Writes a file of so many orders, [`MOST`] at most.
///
/// # Errors
/// When it cannot be written.
pub fn write(rows: u64, out: &mut impl Write) -> io::Result<Written> {
    let mut shop = Shop::new();
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

    fn pick(&mut self, words: &Words) -> &'static str {
        let at = self.below(words.len().try_into().unwrap_or(1));
        usize::try_from(at).ok().and_then(|at| words.get(at)).copied().unwrap_or_default()
    }

    /// A name of two parts, which are two words where the first one ends in a blank.
    fn join(&mut self, [heads, tails]: &[Words; 2]) -> String {
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

struct Shop {
    chance: Chance,
    /// The number of the order after this one, since the newest comes first.
    number: u64,
    countries: [Country; COUNTRIES],
    coupons: Words,
    goods: Words,
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
    fn new() -> Shop {
        Shop {
            chance: Chance(SEED),
            number: NEWEST_NUMBER,
            countries: countries(),
            coupons: words(COUPONS),
            goods: words(GOODS),
        }
    }

    /// The next older order, of a day so long before the newest.
    fn order(&mut self, days_back: u64) -> Order {
        let Shop { chance, number, countries, coupons, goods } = self;
        let day = NEWEST_DAY - days_back;
        *number -= 1 + chance.below(2_400);
        let country = country(chance, countries);
        let first = chance.pick(&country.given).to_owned();
        let last = chance.join(&country.family);
        let account = account(chance, &first, &last);
        let items = 1 + chance.below(10).saturating_sub(7);
        // Half of the goods have no number of their own.
        let numbered = chance.percent(50);
        let skus: Vec<String> = (0..items).filter(|_| numbered).map(|_| sku(chance, goods)).collect();
        let value = items * (600 + chance.below(5_800));
        let coupon = chance.percent(9).then(|| chance.pick(coupons));
        let discount = coupon.map_or(0, |_| value / 10);
        let abroad = country.name != "United States";
        let shipping = if abroad { 1_150 + chance.below(1_500) } else { chance.below(9) * 95 };
        let tax = if abroad || chance.percent(30) { 0 } else { (value - discount) * 7 / 100 };
        let total = value - discount + shipping + tax;
        let open = days_back < 5 && chance.percent(60);
        Order {
            day,
            number: number.to_string(),
            account,
            items,
            shipped: (!open && chance.percent(98)).then(|| day + 1 + chance.below(5)),
            line1: street(chance, country),
            line2: if chance.percent(22) { second_line(chance, country) } else { String::new() },
            town: chance.join(&country.town),
            region: chance.pick(&country.regions).to_owned(),
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
}

fn country<'a>(chance: &mut Chance, countries: &'a [Country; COUNTRIES]) -> &'a Country {
    let mut left = chance.below(countries.iter().map(|country| country.share).sum());
    let found = countries.iter().find(|country| {
        let here = left < country.share;
        left = left.saturating_sub(country.share);
        here
    });
    let [likeliest, ..] = countries;
    found.unwrap_or(likeliest)
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

fn sku(chance: &mut Chance, goods: &Words) -> String {
    format!("{}-{}", chance.pick(goods), 100 + chance.below(800))
}

fn street(chance: &mut Chance, country: &Country) -> String {
    let name = chance.join(&country.street);
    let street = if country.number_first {
        format!("{} {name}", 1 + chance.below(4_800))
    } else {
        format!("{name} {}", 1 + chance.below(180))
    };
    match chance.below(400) {
        0..=1 => format!("c/o {}\n{street}", chance.join(&country.family)),
        2..=13 => format!("{street}, {}", second_line(chance, country)),
        _ => street,
    }
}

fn second_line(chance: &mut Chance, country: &Country) -> String {
    let line = chance.pick(&country.second_lines);
    pattern(chance, line)
}

/// The text with every `9` a digit and every `A` a letter.
fn pattern(chance: &mut Chance, text: &str) -> String {
    let letters = |letter| match letter {
        '9' => char::from_digit(chance.below(10).try_into().unwrap_or(0), 10).unwrap_or('0'),
        'A' => char::from(b'A' + u8::try_from(chance.below(26)).unwrap_or(0)),
        other => other,
    };
    text.chars().map(letters).collect()
}

fn cents(amount: u64) -> String {
    format!("{}.{:02}", amount / 100, amount % 100)
}

/// A day since 1970 in American writing with two digits for the year.
fn date(day: u64) -> String {
    let (year, month, day) = year_month_day(day);
    format!("{month:02}/{day:02}/{:02}", year % 100)
}

/// The date of a day counted from the first of January 1970.
pub fn year_month_day(day: u64) -> (u64, u64, u64) {
    // Counted in years that begin in March, so that the day that comes and goes is the last one.
    let day = day + 719_468;
    let of_era = day % 146_097;
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let of_month = of_year - (153 * month + 2) / 5 + 1;
    let year = year + 400 * (day / 146_097);
    if month < 10 { (year, month + 3, of_month) } else { (year + 1, month - 9, of_month) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(rows: u64) -> (String, Written) {
        let mut out = Vec::new();
        let written = write(rows, &mut out).unwrap();
        (String::from_utf8(out).unwrap(), written)
    }

    /// Records and their cells, quotes taken off.
    fn records(text: &str) -> Vec<Vec<String>> {
        let (mut records, mut record, mut cell, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
        let mut letters = text.chars().peekable();
        while let Some(letter) = letters.next() {
            match letter {
                '"' if quoted && letters.peek() == Some(&'"') => cell.extend(letters.next()),
                '"' => quoted = !quoted,
                ',' if !quoted => record.push(std::mem::take(&mut cell)),
                '\n' if !quoted => {
                    record.push(std::mem::take(&mut cell));
                    records.push(std::mem::take(&mut record));
                }
                other => cell.push(other),
            }
        }
        records
    }

    #[test]
    fn the_same_length_gives_the_same_file() {
        assert_eq!(file(500), file(500));
        let (text, written) = file(500);
        assert_eq!(written.bytes, u64::try_from(text.len()).unwrap());
        let sample = written.sample.unwrap();
        assert!(text.contains(&format!(",{},", sample.number)) && text.contains(&sample.name), "{sample:?}");
        assert_eq!(file(0).1.sample, None);
    }

    #[test]
    fn the_headings_are_those_that_the_import_knows() {
        let format = include_str!("../../../import/src/formats/etsy_orders.toml");
        for heading in HEADINGS {
            assert!(format.contains(&format!("[\"{heading}\", ")), "{heading} is no heading of the format");
        }
    }

    #[test]
    fn every_record_is_whole_and_every_number_comes_once() {
        let (text, _) = file(4_000);
        let records = records(&text);
        assert_eq!(records.len(), 4_001);
        assert!(records.iter().all(|record| record.len() == HEADINGS.len()));
        let numbers: std::collections::BTreeSet<&String> = records.iter().map(|record| &record[1]).collect();
        assert_eq!(numbers.len(), records.len());
    }

    #[test]
    fn the_file_holds_what_makes_files_hard() {
        let (text, _) = file(4_000);
        let records = records(&text);
        for hard in [',', '"', '\n'] {
            assert!(records.iter().flatten().any(|cell| cell.contains(hard)), "no cell with {hard:?}");
        }
        for word in ["ü", "川", "Germany", "Japan", "United States"] {
            assert!(text.contains(word), "{word} is missing");
        }
        assert!(records.iter().any(|record| record[8].is_empty()), "everything was shipped");
        assert!(records.iter().any(|record| record[24] == "Refunded"), "nothing was refunded");
    }

    #[test]
    fn days_become_dates_over_six_years() {
        assert_eq!(year_month_day(0), (1970, 1, 1));
        assert_eq!(year_month_day(19_782), (2024, 2, 29));
        assert_eq!(year_month_day(19_783), (2024, 3, 1));
        assert_eq!(date(NEWEST_DAY), "11/30/25");
        let (text, _) = file(2_000);
        let records = records(&text);
        assert_eq!((records[1][0].as_str(), records[2_000][0].as_str()), ("11/30/25", "12/02/19"));
    }
}
