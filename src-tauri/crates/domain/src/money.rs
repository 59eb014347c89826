//! Money: integer minor units of one currency. There is no floating point and no zero for "unreadable".

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A currency of ISO 4217.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Currency(iso_currency::Currency);

impl Currency {
    /// The currency of a three-letter code, in capitals or small letters.
    pub fn from_code(code: &str) -> Option<Self> {
        iso_currency::Currency::from_code(&code.trim().to_ascii_uppercase()).map(Self)
    }

    /// The three-letter code.
    pub fn code(self) -> &'static str {
        self.0.code()
    }

    /// Digits after the decimal point: 2 for USD, 0 for JPY.
    pub fn exponent(self) -> u32 {
        u32::from(self.0.exponent().unwrap_or(2))
    }

    /// The sign people write, `$` or `€`.
    pub fn symbol(self) -> String {
        self.0.symbol().to_string()
    }
}

impl PartialOrd for Currency {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Currency {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.code().cmp(other.code())
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl Serialize for Currency {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Currency {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = String::deserialize(deserializer)?;
        Self::from_code(&code).ok_or_else(|| serde::de::Error::custom(format!("\"{code}\" is no currency")))
    }
}

/// An amount in the minor unit (cents) of its currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Money {
    /// Minor units; negative for money going back.
    pub minor: i64,
    /// The currency.
    pub currency: Currency,
}

/// Why an amount could not be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MoneyError {
    /// The text is no plain decimal number.
    #[error("\"{0}\" is no amount of money")]
    Unreadable(String),
    /// More decimals than the currency has.
    #[error("\"{text}\" has more decimals than {currency} has")]
    TooManyDecimals {
        /// What was given.
        text: String,
        /// The currency's code.
        currency: &'static str,
    },
    /// Too large to keep exactly everywhere.
    #[error("\"{0}\" is larger than any amount Docket can keep")]
    TooLarge(String),
    /// Two currencies in one sum.
    #[error("{0} and {1} cannot be added")]
    Mixed(Currency, Currency),
}

/// Amounts stay below 2^53 minor units, so that a JavaScript number holds them exactly.
const LIMIT: i64 = 1 << 53;

/// One sum for each currency, in the order of their codes. A sum too large to keep is left at what it was before.
pub fn sums(amounts: impl IntoIterator<Item = Money>) -> Vec<Money> {
    let mut sums: Vec<Money> = Vec::new();
    for amount in amounts {
        match sums.iter_mut().find(|sum| sum.currency == amount.currency) {
            Some(sum) => *sum = sum.plus(amount).unwrap_or(*sum),
            None => sums.push(amount),
        }
    }
    sums.sort_by_key(|sum| sum.currency);
    sums
}

impl Money {
    /// An amount of minor units.
    pub fn new(minor: i64, currency: Currency) -> Self {
        Self { minor, currency }
    }

    /// Reads a plain decimal string with a point (`-12.34`), the form used in JSON and on the command line.
    ///
    /// # Errors
    /// When the text is no number, has more decimals than the currency, or is too large.
    pub fn from_decimal(text: &str, currency: Currency) -> Result<Self, MoneyError> {
        let trimmed = text.trim();
        let unreadable = || MoneyError::Unreadable(text.to_owned());
        let (negative, digits) = match trimmed.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, trimmed),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let all_digits = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
        if whole.is_empty() || !all_digits(whole) || !all_digits(fraction) {
            return Err(unreadable());
        }
        let exponent = currency.exponent() as usize;
        let kept = fraction.trim_end_matches('0');
        if kept.len() > exponent {
            return Err(MoneyError::TooManyDecimals { text: text.to_owned(), currency: currency.code() });
        }
        let joined = format!("{whole}{kept:0<exponent$}");
        let minor: i64 = joined.parse().map_err(|_| MoneyError::TooLarge(text.to_owned()))?;
        if minor >= LIMIT {
            return Err(MoneyError::TooLarge(text.to_owned()));
        }
        Ok(Self { minor: if negative { -minor } else { minor }, currency })
    }

    /// The amount as a plain decimal string, always with the currency's number of decimals.
    pub fn decimal(self) -> String {
        let exponent = self.currency.exponent() as usize;
        let sign = if self.minor < 0 { "-" } else { "" };
        let digits = format!("{:0>width$}", self.minor.unsigned_abs(), width = exponent + 1);
        let (whole, fraction) = digits.split_at(digits.len() - exponent);
        if fraction.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{fraction}") }
    }

    /// The sum, when both are of one currency.
    ///
    /// # Errors
    /// When the currencies differ or the sum is too large.
    pub fn plus(self, other: Money) -> Result<Money, MoneyError> {
        if self.currency != other.currency {
            return Err(MoneyError::Mixed(self.currency, other.currency));
        }
        let sum = self.minor.checked_add(other.minor).filter(|sum| sum.abs() < LIMIT);
        sum.map(|minor| Money { minor, currency: self.currency })
            .ok_or_else(|| MoneyError::TooLarge(format!("{self} + {other}")))
    }

    /// As a person of that language writes it: `$1,204.50` or `1.204,50 €`.
    pub fn for_people(self, language: crate::text::Language) -> String {
        let decimal = self.decimal();
        let (sign, digits) = decimal.strip_prefix('-').map_or(("", decimal.as_str()), |rest| ("-", rest));
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let (group, point) = match language {
            crate::text::Language::En => (',', '.'),
            crate::text::Language::De => ('.', ','),
        };
        let mut grouped = String::new();
        for (index, digit) in whole.chars().enumerate() {
            if index > 0 && (whole.len() - index).is_multiple_of(3) {
                grouped.push(group);
            }
            grouped.push(digit);
        }
        if !fraction.is_empty() {
            grouped.push(point);
            grouped.push_str(fraction);
        }
        let symbol = match self.currency.code() {
            "USD" => "$".to_owned(),
            "EUR" => "€".to_owned(),
            "GBP" => "£".to_owned(),
            code => code.to_owned(),
        };
        match language {
            crate::text::Language::En if symbol.len() == 3 && symbol.is_ascii() => {
                format!("{sign}{symbol} {grouped}")
            }
            crate::text::Language::En => format!("{sign}{symbol}{grouped}"),
            crate::text::Language::De => format!("{sign}{grouped} {symbol}"),
        }
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.decimal(), self.currency)
    }
}

impl FromStr for Money {
    type Err = MoneyError;

    /// Reads `12.34 USD`.
    fn from_str(text: &str) -> Result<Self, MoneyError> {
        let unreadable = || MoneyError::Unreadable(text.to_owned());
        let (amount, code) = text.trim().rsplit_once(' ').ok_or_else(unreadable)?;
        let currency = Currency::from_code(code).ok_or_else(unreadable)?;
        Self::from_decimal(amount, currency)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    fn usd() -> Currency {
        Currency::from_code("usd").unwrap()
    }

    #[test]
    fn decimals_survive_the_round_trip() {
        for text in ["0.00", "12.34", "-3.05", "1204.50", "90071992547409.91"] {
            assert_eq!(Money::from_decimal(text, usd()).unwrap().decimal(), text);
        }
        let yen = Currency::from_code("JPY").unwrap();
        assert_eq!(Money::from_decimal("1200", yen).unwrap(), Money::new(1200, yen));
    }

    #[test]
    fn what_is_no_amount_is_an_error_and_never_zero() {
        for text in ["", "abc", "12,34", "1.234", "12.90O", "--1", ".", "1e3", "99999999999999999999"] {
            assert!(Money::from_decimal(text, usd()).is_err(), "{text} was read");
        }
    }

    #[test]
    fn currencies_are_never_added_to_each_other() {
        let euro = Currency::from_code("EUR").unwrap();
        assert!(Money::new(1, usd()).plus(Money::new(1, euro)).is_err());
    }

    #[test]
    fn people_read_amounts_in_their_own_way() {
        let amount = Money::new(120_450, usd());
        assert_eq!(amount.for_people(Language::En), "$1,204.50");
        let euro = Money::new(-120_450, Currency::from_code("EUR").unwrap());
        assert_eq!(euro.for_people(Language::De), "-1.204,50 €");
        assert_eq!(Money::new(500, Currency::from_code("CAD").unwrap()).for_people(Language::En), "CAD 5.00");
    }
}
