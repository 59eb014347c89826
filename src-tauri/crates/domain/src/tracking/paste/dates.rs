//! Dates and times inside a line of text: where they stand and what they say.

use std::ops::Range;

use chrono::{FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, TimeZone};

use crate::calendar::Moment;
use crate::tracking::DateOrder;

/// A date in a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Dated {
    /// Where it stands, in bytes.
    pub span: Range<usize>,
    pub says: Says,
    /// Whether a `T` follows, as machines write it; then an offset may follow the time.
    pub machine: bool,
}

/// What a date says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Says {
    Day(NaiveDate),
    /// Two numbers of which either may be the day, and the year.
    Either {
        first: u32,
        second: u32,
        year: i32,
    },
    /// Two numbers of which only one can be the day.
    Certain(NaiveDate, DateOrder),
}

impl Says {
    /// The day, when the order says enough.
    pub fn day(self, order: Option<DateOrder>) -> Option<NaiveDate> {
        match self {
            Says::Day(day) | Says::Certain(day, _) => Some(day),
            Says::Either { first, second, year } => match order? {
                DateOrder::Mdy => NaiveDate::from_ymd_opt(year, first, second),
                DateOrder::Dmy => NaiveDate::from_ymd_opt(year, second, first),
            },
        }
    }
}

/// A time in a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Timed {
    pub span: Range<usize>,
    pub time: NaiveTime,
    pub offset: Option<FixedOffset>,
}

/// Day, time and offset as precise as they are.
pub(super) fn moment(day: NaiveDate, timed: Option<&Timed>) -> Moment {
    match timed {
        None => Moment::Day(day),
        Some(timed) => {
            let local = NaiveDateTime::new(day, timed.time);
            match timed.offset.and_then(|offset| offset.from_local_datetime(&local).single()) {
                Some(instant) => Moment::Instant(instant),
                None => Moment::Local(local),
            }
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Number(u32),
    Word,
    Blank,
    Sign(char),
}

#[derive(Debug, Clone, Copy)]
struct Token<'a> {
    kind: Kind,
    text: &'a str,
    start: usize,
}

impl Token<'_> {
    fn end(&self) -> usize {
        self.start + self.text.len()
    }

    /// The number, when it has so many digits.
    fn number(&self, digits: std::ops::RangeInclusive<usize>) -> Option<u32> {
        match self.kind {
            Kind::Number(value) if digits.contains(&self.text.len()) => Some(value),
            Kind::Number(_) | Kind::Word | Kind::Blank | Kind::Sign(_) => None,
        }
    }

    fn sign(&self) -> Option<char> {
        match self.kind {
            Kind::Sign(sign) => Some(sign),
            Kind::Number(_) | Kind::Word | Kind::Blank => None,
        }
    }

    fn is_word(&self) -> bool {
        self.kind == Kind::Word
    }
}

fn tokens(line: &str) -> Vec<Token<'_>> {
    let class = |letter: char| {
        if letter.is_ascii_digit() {
            0
        } else if letter.is_alphabetic() {
            1
        } else if letter.is_whitespace() {
            2
        } else {
            3
        }
    };
    let mut found = Vec::new();
    let mut rest = line;
    while let Some(first) = rest.chars().next() {
        let kind = class(first);
        let end = if kind == 3 {
            first.len_utf8()
        } else {
            rest.find(|letter| class(letter) != kind).unwrap_or(rest.len())
        };
        let (text, after) = rest.split_at(end);
        let kind = match kind {
            // Too long a number is no part of a date, and no word either.
            0 => text.parse().map(Kind::Number).unwrap_or(Kind::Sign('#')),
            1 => Kind::Word,
            2 => Kind::Blank,
            _ => Kind::Sign(first),
        };
        found.push(Token { kind, text, start: line.len() - rest.len() });
        rest = after;
    }
    found
}

/// The tokens from one of them on.
struct Cursor<'a> {
    tokens: &'a [Token<'a>],
    at: usize,
}

impl<'a> Cursor<'a> {
    fn peek(&self) -> Option<&Token<'a>> {
        self.tokens.get(self.at)
    }

    fn take<T>(&mut self, read: impl Fn(&Token<'a>) -> Option<T>) -> Option<T> {
        let value = read(self.peek()?)?;
        self.at += 1;
        Some(value)
    }

    fn sign(&mut self, among: &[char]) -> Option<char> {
        self.take(|token| token.sign().filter(|sign| among.contains(sign)))
    }

    fn blank(&mut self) -> bool {
        self.take(|token| (token.kind == Kind::Blank).then_some(())).is_some()
    }

    fn end(&self) -> usize {
        let last = self.at.checked_sub(1).and_then(|last| self.tokens.get(last));
        last.map(Token::end).unwrap_or_default()
    }
}

/// The first date in a line.
pub(super) fn find_date(line: &str) -> Option<Dated> {
    let tokens = tokens(line);
    (0..tokens.len()).find_map(|at| {
        let before = at.checked_sub(1).and_then(|before| tokens.get(before));
        // Part of a longer number or word is no date.
        if before
            .is_some_and(|token| matches!(token.kind, Kind::Number(_) | Kind::Word | Kind::Sign('/' | '#')))
        {
            return None;
        }
        // So is a part of a longer row of numbers with dots or dashes.
        let earlier = at.checked_sub(2).and_then(|earlier| tokens.get(earlier));
        if before.is_some_and(|token| matches!(token.kind, Kind::Sign('.' | '-')))
            && earlier.is_some_and(|token| matches!(token.kind, Kind::Number(_)))
        {
            return None;
        }
        let start = tokens.get(at)?.start;
        [numeric, year_first, month_first, day_first].into_iter().find_map(|read| {
            let mut cursor = Cursor { tokens: &tokens, at };
            let says = read(&mut cursor)?;
            let next = cursor.peek();
            if next.is_some_and(|token| matches!(token.kind, Kind::Number(_))) {
                return None;
            }
            let machine = next.is_some_and(|token| token.text == "T");
            if next.is_some_and(Token::is_word) && !machine {
                return None;
            }
            Some(Dated { span: start..cursor.end(), says, machine })
        })
    })
}

fn year_of(token: &Token<'_>, short: bool) -> Option<i32> {
    let long = token.number(4..=4).filter(|year| (1990..=2099).contains(year));
    let year = long.or_else(|| token.number(2..=2).filter(|_| short).map(|year| 2000 + year))?;
    i32::try_from(year).ok()
}

fn year_first(cursor: &mut Cursor<'_>) -> Option<Says> {
    let year = cursor.take(|token| year_of(token, false))?;
    let sign = cursor.sign(&['-', '/', '.'])?;
    let month = cursor.take(|token| token.number(1..=2))?;
    cursor.sign(&[sign])?;
    let day = cursor.take(|token| token.number(1..=2))?;
    NaiveDate::from_ymd_opt(year, month, day).map(Says::Day)
}

fn numeric(cursor: &mut Cursor<'_>) -> Option<Says> {
    let first = cursor.take(|token| token.number(1..=2))?;
    let sign = cursor.sign(&['-', '/', '.'])?;
    let second = cursor.take(|token| token.number(1..=2))?;
    cursor.sign(&[sign])?;
    let year = cursor.take(|token| year_of(token, true))?;
    // Dots are written by people who put the day first.
    if sign == '.' || first == second {
        return NaiveDate::from_ymd_opt(year, second, first).map(Says::Day);
    }
    let month_first = NaiveDate::from_ymd_opt(year, first, second);
    let day_first = NaiveDate::from_ymd_opt(year, second, first);
    match (month_first, day_first) {
        (Some(_), Some(_)) => Some(Says::Either { first, second, year }),
        (Some(day), None) => Some(Says::Certain(day, DateOrder::Mdy)),
        (None, Some(day)) => Some(Says::Certain(day, DateOrder::Dmy)),
        (None, None) => None,
    }
}

fn month_first(cursor: &mut Cursor<'_>) -> Option<Says> {
    let month = cursor.take(|token| month(token.text).filter(|_| token.is_word()))?;
    cursor.sign(&['.']);
    cursor.blank();
    let day = cursor.take(|token| token.number(1..=2))?;
    cursor.take(|token| ["st", "nd", "rd", "th"].contains(&token.text).then_some(()));
    cursor.sign(&[',']);
    cursor.blank();
    let year = cursor.take(|token| year_of(token, false))?;
    NaiveDate::from_ymd_opt(year, month, day).map(Says::Day)
}

fn day_first(cursor: &mut Cursor<'_>) -> Option<Says> {
    let day = cursor.take(|token| token.number(1..=2))?;
    cursor.take(|token| ["st", "nd", "rd", "th"].contains(&token.text).then_some(()));
    let dash = cursor.sign(&['.', '-']) == Some('-');
    cursor.blank();
    let month = cursor.take(|token| month(token.text).filter(|_| token.is_word()))?;
    cursor.sign(&['.', ',', '-']);
    cursor.blank();
    let year = cursor.take(|token| year_of(token, dash))?;
    NaiveDate::from_ymd_opt(year, month, day).map(Says::Day)
}

/// The month of an English or German name or its usual short form.
fn month(word: &str) -> Option<u32> {
    const NAMES: [&[&str]; 12] = [
        &["january", "januar", "jänner", "jan"],
        &["february", "februar", "feber", "feb"],
        &["march", "märz", "maerz", "mar", "mär", "mrz"],
        &["april", "apr"],
        &["may", "mai"],
        &["june", "juni", "jun"],
        &["july", "juli", "jul"],
        &["august", "aug"],
        &["september", "sept", "sep"],
        &["october", "oktober", "oct", "okt"],
        &["november", "nov"],
        &["december", "dezember", "dec", "dez"],
    ];
    let lower = word.to_lowercase();
    let at = NAMES.iter().position(|names| names.contains(&lower.as_str()))?;
    u32::try_from(at + 1).ok()
}

/// The first time in a line outside of its date.
pub(super) fn find_time(line: &str, date: Option<&Dated>) -> Option<Timed> {
    let tokens = tokens(line);
    (0..tokens.len()).find_map(|at| {
        let start = tokens.get(at)?.start;
        if date.is_some_and(|date| date.span.contains(&start)) {
            return None;
        }
        let before = at.checked_sub(1).and_then(|before| tokens.get(before));
        let after_t = date.is_some_and(|date| date.machine && start == date.span.end + 1);
        if !after_t
            && before.is_some_and(|token| {
                matches!(token.kind, Kind::Number(_) | Kind::Word | Kind::Sign(':' | '#'))
            })
        {
            return None;
        }
        let mut cursor = Cursor { tokens: &tokens, at };
        let (time, offset) = clock(&mut cursor, after_t)?;
        Some(Timed { span: start..cursor.end(), time, offset })
    })
}

fn clock(cursor: &mut Cursor<'_>, machine: bool) -> Option<(NaiveTime, Option<FixedOffset>)> {
    let hour = cursor.take(|token| token.number(1..=2))?;
    let dotted = cursor.sign(&[':', '.'])? == '.';
    let minute = cursor.take(|token| token.number(2..=2))?;
    let mut second = 0;
    if !dotted && cursor.peek().and_then(Token::sign) == Some(':') {
        cursor.sign(&[':']);
        second = cursor.take(|token| token.number(2..=2))?;
        let fraction = cursor.at;
        if cursor.sign(&['.']).is_some() && cursor.take(|token| token.number(1..=9)).is_none() {
            cursor.at = fraction;
        }
    }
    let half = half_of_day(cursor);
    let said = hour_word(cursor);
    // 14.05 is a time only where "Uhr" follows; else it may be any number.
    if dotted && !said {
        return None;
    }
    let hour = match half {
        None => hour,
        Some(_) if !(1..=12).contains(&hour) => return None,
        Some(afternoon) => hour % 12 + if afternoon { 12 } else { 0 },
    };
    let time = NaiveTime::from_hms_opt(hour, minute, second)?;
    Some((time, offset(cursor, machine)))
}

/// Whether it is afternoon, when `am` or `pm` follows.
fn half_of_day(cursor: &mut Cursor<'_>) -> Option<bool> {
    let back = cursor.at;
    cursor.blank();
    let found = cursor.take(|token| match token.text.to_lowercase().as_str() {
        "am" => Some((false, true)),
        "pm" => Some((true, true)),
        "a" => Some((false, false)),
        "p" => Some((true, false)),
        _ => None,
    });
    let whole = match found {
        Some((afternoon, true)) => Some(afternoon),
        Some((afternoon, false)) => (|| {
            cursor.sign(&['.'])?;
            cursor.take(|token| token.text.eq_ignore_ascii_case("m").then_some(()))?;
            cursor.sign(&['.']);
            Some(afternoon)
        })(),
        None => None,
    };
    if whole.is_none() {
        cursor.at = back;
    }
    whole
}

fn hour_word(cursor: &mut Cursor<'_>) -> bool {
    let back = cursor.at;
    cursor.blank();
    let said = cursor.take(|token| (token.text == "Uhr" || token.text == "uhr").then_some(())).is_some();
    if !said {
        cursor.at = back;
    }
    said
}

/// An offset, where it is beyond doubt: as machines write it, or after `UTC` or `GMT`. Names such as `EST` are left
/// alone: they mean different clocks in different countries.
fn offset(cursor: &mut Cursor<'_>, machine: bool) -> Option<FixedOffset> {
    let back = cursor.at;
    if machine {
        if cursor.take(|token| (token.text == "Z").then_some(())).is_some() {
            return FixedOffset::east_opt(0);
        }
        return signed(cursor).or_else(|| {
            cursor.at = back;
            None
        });
    }
    cursor.blank();
    if cursor.take(|token| ["UTC", "GMT"].contains(&token.text).then_some(())).is_none() {
        cursor.at = back;
        return None;
    }
    let named = cursor.at;
    signed(cursor).or_else(|| {
        cursor.at = named;
        FixedOffset::east_opt(0)
    })
}

fn signed(cursor: &mut Cursor<'_>) -> Option<FixedOffset> {
    let sign = if cursor.sign(&['+', '-'])? == '-' { -1 } else { 1 };
    let (hours, minutes) = match cursor.take(|token| token.number(4..=4)) {
        Some(both) => (both / 100, both % 100),
        None => {
            let hours = cursor.take(|token| token.number(1..=2))?;
            let back = cursor.at;
            let minutes = cursor.sign(&[':']).and_then(|_| cursor.take(|token| token.number(2..=2)));
            if minutes.is_none() {
                cursor.at = back;
            }
            (hours, minutes.unwrap_or_default())
        }
    };
    if hours > 14 || minutes > 59 {
        return None;
    }
    FixedOffset::east_opt(sign * i32::try_from(hours * 3600 + minutes * 60).ok()?)
}

/// Whether a word is the name of a day of the week.
pub(super) fn is_weekday(word: &str) -> bool {
    let lower = word.to_lowercase();
    const SHORT: [&str; 21] = [
        "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "mo", "di", "mi", "do",
        "fr", "sa", "so", "tu", "we", "th", "su",
    ];
    const LONG: [&str; 15] = [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "montag",
        "dienstag",
        "mittwoch",
        "donnerstag",
        "freitag",
        "samstag",
        "sonnabend",
        "sonntag",
    ];
    SHORT.contains(&lower.as_str()) || LONG.contains(&lower.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Option<String> {
        let date = find_date(line)?;
        let time = find_time(line, Some(&date));
        Some(moment(date.says.day(None)?, time.as_ref()).to_string())
    }

    #[test]
    fn dates_and_times_are_read_as_people_and_machines_write_them() {
        let table = [
            ("2026-11-23 14:05", "2026-11-23T14:05:00"),
            ("2026-11-23T14:05:09+01:00", "2026-11-23T14:05:09+01:00"),
            ("2026-11-23T14:05:09Z", "2026-11-23T14:05:09Z"),
            ("2026/11/23 2:05 PM", "2026-11-23T14:05:00"),
            ("Mo, 23.11.2026, 14:05 Uhr, Frankfurt", "2026-11-23T14:05:00"),
            ("23.11.26 um 14.05 Uhr", "2026-11-23T14:05:00"),
            ("November 23, 2026, 12:30 am", "2026-11-23T00:30:00"),
            ("11/23/2026 9:15 A.M.", "2026-11-23T09:15:00"),
            ("Monday, 11/23/26", "2026-11-23"),
            ("23 Nov 2026", "2026-11-23"),
            ("23. November 2026, 08:01", "2026-11-23T08:01:00"),
            ("23-Nov-26 10:00", "2026-11-23T10:00:00"),
            ("at 11:26 am on May 16, 2026 in ALDER", "2026-05-16T11:26:00"),
            ("2026-11-23 14:05 UTC", "2026-11-23T14:05:00Z"),
            ("2026-11-23 14:05 EST", "2026-11-23T14:05:00"),
            ("24.12.2026 between 08:00-12:00", "2026-12-24T08:00:00"),
        ];
        for (line, told) in table {
            assert_eq!(read(line).as_deref(), Some(told), "{line}");
        }
    }

    #[test]
    fn numbers_that_are_no_date_are_none() {
        for line in [
            "9400 1112 0620 6406",
            "ALDER, OR 97003",
            "31.02.2026",
            "1.2.3.2026.4",
            "99/99/2026",
            "LZ2026-11-23",
        ] {
            assert_eq!(read(line), None, "{line}");
        }
        assert_eq!(find_time("25:10", None), None);
        assert_eq!(find_time("10:5", None), None);
        assert_eq!(find_time("13:00 pm", None), None);
    }

    #[test]
    fn either_number_may_be_the_day_unless_one_cannot() {
        assert!(matches!(find_date("05/11/2026").unwrap().says, Says::Either { .. }));
        assert!(matches!(find_date("05/23/2026").unwrap().says, Says::Certain(_, DateOrder::Mdy)));
        assert!(matches!(find_date("23/05/2026").unwrap().says, Says::Certain(_, DateOrder::Dmy)));
        assert!(matches!(find_date("05.11.2026").unwrap().says, Says::Day(_)));
        assert!(matches!(find_date("11/11/2026").unwrap().says, Says::Day(_)));
    }
}
