//! Amounts of money as exports write them: with signs, codes and thousands marks, with a point or a comma.

use docket_domain::{Currency, Money};
use serde::{Deserialize, Serialize};

/// The decimal sign of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DecimalSign {
    /// `12.50`
    Point,
    /// `12,50`
    Comma,
}

impl DecimalSign {
    /// The name in JSON.
    pub fn name(self) -> &'static str {
        match self {
            DecimalSign::Point => "point",
            DecimalSign::Comma => "comma",
        }
    }

    /// The sign of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        [DecimalSign::Point, DecimalSign::Comma].into_iter().find(|sign| sign.name() == name)
    }

    fn mark(self) -> char {
        match self {
            DecimalSign::Point => '.',
            DecimalSign::Comma => ',',
        }
    }
}

/// The currency that stands in an amount's own cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sign {
    None,
    Code(Currency),
    /// `$`, `¥` or `kr`, which several currencies share.
    Shared(&'static str),
}

/// A number with its sign, before its currency is settled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Amount {
    mantissa: i64,
    decimals: u32,
    pub sign: Sign,
}

impl Amount {
    /// The amount in that currency; nothing when it has more decimals than the currency or is too large.
    pub(crate) fn in_currency(self, currency: Currency) -> Option<Money> {
        let exponent = currency.exponent();
        let minor = if self.decimals <= exponent {
            self.mantissa.checked_mul(10i64.checked_pow(exponent - self.decimals)?)?
        } else {
            let surplus = 10i64.checked_pow(self.decimals - exponent)?;
            (self.mantissa % surplus == 0).then_some(self.mantissa / surplus)?
        };
        (minor.unsigned_abs() < 1 << 53).then_some(Money::new(minor, currency))
    }
}

const THIN: [char; 5] = [' ', '\u{a0}', '\u{202f}', '\u{2009}', '\u{2007}'];

fn is_mark(c: char) -> bool {
    matches!(c, '.' | ',' | '\'' | '\u{2019}') || THIN.contains(&c)
}

/// Currency, number and what stands around it.
fn core(text: &str) -> Option<(&str, &str, &str)> {
    let start = text.find(|c: char| c.is_ascii_digit())?;
    let end = text.rfind(|c: char| c.is_ascii_digit())? + 1;
    // ".50" begins with its decimal sign.
    let before = text.get(..start)?;
    let start = if before.ends_with(['.', ','])
        && !before.trim_end_matches(['.', ',']).ends_with(char::is_alphabetic)
    {
        start - 1
    } else {
        start
    };
    Some((text.get(..start)?, text.get(start..end)?, text.get(end..)?))
}

/// Reads an amount: nothing when the cell is no number under that decimal sign.
pub(crate) fn read(text: &str, decimal: DecimalSign) -> Option<Amount> {
    let (before, number, after) = core(text)?;
    let (negative_before, sign_before) = surroundings(before)?;
    let (negative_after, sign_after) = surroundings(after)?;
    let brackets = before.contains('(') && after.contains(')');
    if before.contains('(') != after.contains(')') {
        return None;
    }
    let negative = negative_before || negative_after || brackets;
    let sign = match (sign_before, sign_after) {
        (Sign::None, sign) | (sign, Sign::None) => sign,
        (Sign::Shared(_), Sign::Code(code)) | (Sign::Code(code), Sign::Shared(_)) => Sign::Code(code),
        (one, other) => (one == other).then_some(one)?,
    };
    let (whole, fraction) = number.rsplit_once(decimal.mark()).unwrap_or((number, ""));
    if fraction.chars().any(|c| !c.is_ascii_digit()) || number.len() > 40 {
        return None;
    }
    let mut mantissa = 0i64;
    let mut group = 0usize;
    let mut groups = 0usize;
    let mut mark = None;
    for c in whole.chars() {
        if let Some(digit) = c.to_digit(10) {
            mantissa = mantissa.checked_mul(10)?.checked_add(i64::from(digit))?;
            group += 1;
        } else if is_mark(c) && c != decimal.mark() && group > 0 && *mark.get_or_insert(c) == c {
            // Groups of two are Indian lakhs; only the last group must have three.
            if groups > 0 && !(2..=3).contains(&group) || groups == 0 && group > 3 {
                return None;
            }
            groups += 1;
            group = 0;
        } else {
            return None;
        }
    }
    if groups > 0 && group != 3 {
        return None;
    }
    for c in fraction.chars() {
        mantissa = mantissa.checked_mul(10)?.checked_add(i64::from(c.to_digit(10)?))?;
    }
    let decimals = u32::try_from(fraction.len()).ok()?;
    Some(Amount { mantissa: if negative { -mantissa } else { mantissa }, decimals, sign })
}

/// The currency that an amount names beyond doubt.
pub(crate) fn code(text: &str) -> Option<Currency> {
    let (before, _, after) = core(text)?;
    [before, after].into_iter().find_map(|side| match surroundings(side) {
        Some((_, Sign::Code(currency))) => Some(currency),
        _ => None,
    })
}

/// The sign and the currency beside a number; nothing when something else stands there.
fn surroundings(text: &str) -> Option<(bool, Sign)> {
    let mut negative = false;
    let mut name = [0u8; 24];
    let mut length = 0;
    for c in text.chars() {
        match c {
            '-' | '\u{2212}' | '\u{2013}' => negative = true,
            '+' | '(' | ')' | '"' => {}
            c if c.is_whitespace() || THIN.contains(&c) => {}
            c => {
                let mut bytes = [0; 4];
                for byte in c.encode_utf8(&mut bytes).bytes() {
                    *name.get_mut(length)? = byte.to_ascii_uppercase();
                    length += 1;
                }
            }
        }
    }
    let name = std::str::from_utf8(name.get(..length)?).ok()?;
    Some((negative, currency_sign(name)?))
}

/// The currency of a sign or code in capitals without blanks; nothing when it is none.
fn currency_sign(name: &str) -> Option<Sign> {
    let code = |code: &str| Currency::from_code(code).map(Sign::Code);
    match name {
        "" => Some(Sign::None),
        "$" => Some(Sign::Shared("$")),
        "¥" | "￥" => Some(Sign::Shared("¥")),
        "KR" | "KR." => Some(Sign::Shared("kr")),
        "€" | "EURO" => code("EUR"),
        "£" => code("GBP"),
        "₹" | "RS" | "RS." => code("INR"),
        "฿" => code("THB"),
        "₪" => code("ILS"),
        "₩" => code("KRW"),
        "₫" => code("VND"),
        "₱" => code("PHP"),
        "₺" | "TL" => code("TRY"),
        "₴" => code("UAH"),
        "৳" => code("BDT"),
        "ZŁ" | "Zł" => code("PLN"),
        "KČ" | "Kč" => code("CZK"),
        "FT" => code("HUF"),
        "FR." | "SFR." | "FR" => code("CHF"),
        "RM" => code("MYR"),
        "R$" => code("BRL"),
        "US$" | "U.S.$" => code("USD"),
        "AU$" | "A$" => code("AUD"),
        "CA$" | "C$" | "CAN$" => code("CAD"),
        "NZ$" => code("NZD"),
        "HK$" => code("HKD"),
        "S$" | "SG$" => code("SGD"),
        "MX$" => code("MXN"),
        "NT$" => code("TWD"),
        "R" => code("ZAR"),
        other => {
            other.strip_suffix(['$', '€', '£']).filter(|rest| rest.len() == 3).or(Some(other)).and_then(code)
        }
    }
}

/// Counts what the cells of a file say about its decimal sign.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Votes {
    point: u64,
    comma: u64,
}

impl Votes {
    pub(crate) fn add(&mut self, text: &str) {
        let Some((_, number, _)) = core(text) else { return };
        let (point, comma) = (number.rfind('.'), number.rfind(','));
        let count = |mark: char| number.matches(mark).count();
        match (point, comma) {
            (Some(p), Some(c)) if p > c => self.point += 1,
            (Some(_), Some(_)) => self.comma += 1,
            (Some(p), None) => self.one(number.len() - p, count('.'), true),
            (None, Some(c)) => self.one(number.len() - c, count(','), false),
            (None, None) => {}
        }
    }

    /// One kind of mark alone: thousands when it stands several times, decimals when other than three digits
    /// follow; with three digits it says nothing.
    fn one(&mut self, tail: usize, count: usize, point: bool) {
        if count > 1 {
            if point { self.comma += 1 } else { self.point += 1 }
        } else if tail != 4 {
            if point { self.point += 1 } else { self.comma += 1 }
        }
    }

    /// The sign that most cells prove.
    pub(crate) fn decision(self) -> Option<DecimalSign> {
        match self.point.cmp(&self.comma) {
            std::cmp::Ordering::Greater => Some(DecimalSign::Point),
            std::cmp::Ordering::Less => Some(DecimalSign::Comma),
            std::cmp::Ordering::Equal => None,
        }
    }

    /// Whether some cells prove the one and some the other.
    pub(crate) fn mixed(self) -> bool {
        self.point > 0 && self.comma > 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    fn euro() -> Currency {
        Currency::from_code("EUR").unwrap()
    }

    #[rstest]
    #[case("$12", DecimalSign::Point, 1200)]
    #[case("-$3.00", DecimalSign::Point, -300)]
    #[case("$-3.00", DecimalSign::Point, -300)]
    #[case("($3.00)", DecimalSign::Point, -300)]
    #[case("3.00-", DecimalSign::Point, -300)]
    #[case("\u{2212}3,00 €", DecimalSign::Comma, -300)]
    #[case("2,650", DecimalSign::Point, 265_000)]
    #[case("1,00,000.50", DecimalSign::Point, 10_000_050)]
    #[case("EUR 90,00", DecimalSign::Comma, 9_000)]
    #[case("1.116,99 €", DecimalSign::Comma, 111_699)]
    #[case("1\u{202f}116,99\u{a0}€", DecimalSign::Comma, 111_699)]
    #[case("1'116.99", DecimalSign::Point, 111_699)]
    #[case("19,9", DecimalSign::Comma, 1_990)]
    #[case(".50", DecimalSign::Point, 50)]
    #[case("AU $12.50", DecimalSign::Point, 1_250)]
    #[case("US$12.50", DecimalSign::Point, 1_250)]
    #[case("12.5000", DecimalSign::Point, 1_250)]
    #[case("12.50 USD", DecimalSign::Point, 1_250)]
    fn amounts_are_read_as_written(#[case] text: &str, #[case] decimal: DecimalSign, #[case] minor: i64) {
        let money = read(text, decimal).unwrap_or_else(|| panic!("{text}")).in_currency(euro());
        assert_eq!(money.unwrap().minor, minor, "{text}");
    }

    #[rstest]
    #[case("", DecimalSign::Point)]
    #[case("abc", DecimalSign::Point)]
    #[case("12.90O", DecimalSign::Point)]
    #[case("12,5", DecimalSign::Point)]
    #[case("1,23,45", DecimalSign::Point)]
    #[case("12.50", DecimalSign::Comma)]
    #[case("1.2.3", DecimalSign::Point)]
    #[case("12 or 13", DecimalSign::Point)]
    #[case("1e5", DecimalSign::Point)]
    #[case("$3.00)", DecimalSign::Point)]
    #[case("99999999999999999999999", DecimalSign::Point)]
    fn what_is_no_amount_is_nothing_and_never_zero(#[case] text: &str, #[case] decimal: DecimalSign) {
        assert_eq!(read(text, decimal), None, "{text}");
    }

    #[test]
    fn a_fraction_of_a_cent_is_not_rounded_away() {
        assert_eq!(read("1.005", DecimalSign::Point).unwrap().in_currency(euro()), None);
        let yen = Currency::from_code("JPY").unwrap();
        assert_eq!(read("1200.00", DecimalSign::Point).unwrap().in_currency(yen).unwrap().minor, 1200);
    }

    #[test]
    fn the_decimal_sign_is_decided_over_the_file() {
        let mut votes = Votes::default();
        ["2,650", "1234.00", "280"].iter().for_each(|cell| votes.add(cell));
        assert_eq!(votes.decision(), Some(DecimalSign::Point));
        let mut german = Votes::default();
        ["1.116", "6,19 €", "EUR 90,00"].iter().for_each(|cell| german.add(cell));
        assert_eq!(german.decision(), Some(DecimalSign::Comma));
    }

    proptest::proptest! {
        #[test]
        fn no_text_makes_the_reader_panic(text in "\\PC{0,30}") {
            let _ = read(&text, DecimalSign::Point);
            Votes::default().add(&text);
        }

        #[test]
        fn no_digit_is_lost_or_made_up(
            text in "[-+(]{0,2}(\\$|€|kr|US\\$|EUR|[A-Z]{0,3}) ?[0-9.,' \u{a0}\u{2019}]{1,24}[-)]?( ?(€|EUR|\\PC))?",
            point in proptest::bool::ANY,
        ) {
            let decimal = if point { DecimalSign::Point } else { DecimalSign::Comma };
            if let Some(amount) = read(&text, decimal) {
                let digits: String = text.chars().filter(char::is_ascii_digit).collect();
                proptest::prop_assert_eq!(digits.parse::<i64>().ok(), Some(amount.mantissa.abs()), "{}", text);
                for code in ["EUR", "JPY", "KWD"] {
                    let money = amount.in_currency(Currency::from_code(code).unwrap());
                    let minor = money.map_or(0, |money| money.minor.unsigned_abs());
                    proptest::prop_assert!(minor < 1 << 53, "{}", text);
                }
            }
        }

        #[test]
        fn no_letters_make_the_reader_panic(text in "(?s).{0,60}") {
            let _ = (read(&text, DecimalSign::Point), read(&text, DecimalSign::Comma), code(&text));
            Votes::default().add(&text);
        }

        #[test]
        fn every_amount_of_cents_survives_both_ways_of_writing(cents in 0i64..100_000_000) {
            let whole = cents / 100;
            let rest = cents % 100;
            let point = read(&format!("{whole}.{rest:02}"), DecimalSign::Point).unwrap();
            let comma = read(&format!("{whole},{rest:02} €"), DecimalSign::Comma).unwrap();
            proptest::prop_assert_eq!(point.in_currency(euro()).unwrap().minor, cents);
            proptest::prop_assert_eq!(comma.in_currency(euro()).unwrap().minor, cents);
        }
    }
}
