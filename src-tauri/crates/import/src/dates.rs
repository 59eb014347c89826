//! Dates as exports write them. A cell is split into its parts here; which of two numbers is the day is
//! decided over a whole column elsewhere and handed in.

use chrono::{Datelike, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, TimeZone};
use docket_domain::calendar::Moment;
use serde::{Deserialize, Serialize};

/// The order in which a column of numbers writes day, month and year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DateOrder {
    /// Month, day, year.
    Mdy,
    /// Day, month, year.
    Dmy,
    /// Year, month, day.
    Ymd,
}

impl DateOrder {
    /// The name on the command line and in JSON.
    pub fn name(self) -> &'static str {
        match self {
            DateOrder::Mdy => "mdy",
            DateOrder::Dmy => "dmy",
            DateOrder::Ymd => "ymd",
        }
    }

    /// The order of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        [DateOrder::Mdy, DateOrder::Dmy, DateOrder::Ymd].into_iter().find(|order| order.name() == name)
    }
}

/// The day that a cell means when its numbers stand in that order.
pub fn day_as(cell: &str, order: DateOrder) -> Option<NaiveDate> {
    read(cell, order).map(|moment| moment.day())
}

/// What the shape of a cell says about the order of its numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// Year first with four digits; the year, month and day.
    YearFirst(i32, u32, u32),
    /// With the month's name, or otherwise beyond doubt.
    Certain(DateOrder),
    /// Two numbers and a year, separated by dots, which only day-first countries write.
    Dots { first: u32, second: u32 },
    /// Two numbers and a year, separated by anything else.
    Numbers { first: u32, second: u32 },
}

enum Part<'a> {
    Number(u32, usize),
    Word(&'a str),
}

struct Scan<'a> {
    parts: [Part<'a>; 3],
    dotted: bool,
    rest: &'a str,
}

/// Splits a date cell into its three parts and what follows them.
fn scan(text: &str) -> Option<Scan<'_>> {
    let mut rest = text.trim();
    if let Some((word, after)) = leading_word(rest)
        && month(word).is_none()
    {
        rest = weekday(word).then_some(after)?.trim_start_matches(['.', ',', ' ']);
    }
    let (first, after) = part(rest)?;
    let (dot, after) = separator(after);
    let (second, after) = part(after)?;
    let (other, after) = separator(after);
    let (third, rest) = part(after)?;
    // 20260310 in one piece is read as year, month, day; anything else needs three parts.
    Some(Scan { parts: [first, second, third], dotted: dot && other, rest })
}

fn leading_word(text: &str) -> Option<(&str, &str)> {
    let end = text.find(|c: char| !c.is_alphabetic()).unwrap_or(text.len());
    (end > 0).then(|| text.split_at(end))
}

fn part(text: &str) -> Option<(Part<'_>, &str)> {
    if let Some((word, after)) = leading_word(text) {
        return Some((Part::Word(word), after));
    }
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (digits, after) = text.split_at(end);
    (1..=4).contains(&digits.len()).then_some(())?;
    Some((Part::Number(digits.parse().ok()?, digits.len()), after))
}

/// Skips what stands between two parts; whether it was a dot alone.
fn separator(text: &str) -> (bool, &str) {
    let after = text.trim_start_matches(['/', '-', '.', ',', ' ', '\u{a0}', '\u{2011}', '\u{2013}']);
    let skipped = text.get(..text.len() - after.len()).unwrap_or("");
    (skipped.trim_end() == ".", after)
}

fn weekday(word: &str) -> bool {
    let lower = word.to_lowercase();
    const STARTS: [&str; 21] = [
        "mon", "tue", "wed", "thu", "fri", "sat", "sun", "mo", "di", "mi", "do", "fr", "sa", "so", "tu",
        "we", "th", "su", "lun", "mar", "jeu",
    ];
    STARTS.iter().any(|start| if start.len() == 2 { lower == *start } else { lower.starts_with(start) })
}

/// The month of that name or abbreviation in English, German, French, Spanish, Italian or Dutch.
fn month(word: &str) -> Option<u32> {
    let mut folded = [0u8; 12];
    let mut length = 0;
    for letter in word.chars() {
        let plain = match letter {
            'ä' | 'Ä' | 'à' | 'À' | 'á' => b'a',
            'é' | 'É' | 'è' | 'È' => b'e',
            'û' | 'Û' | 'ü' | 'Ü' => b'u',
            other => u8::try_from(other).ok()?.to_ascii_lowercase(),
        };
        *folded.get_mut(length)? = plain;
        length += 1;
    }
    let word = folded.get(..length)?;
    let starts = |start: &str| word.starts_with(start.as_bytes());
    const NAMES: [(&str, u32); 31] = [
        ("jan", 1),
        ("ene", 1),
        ("gen", 1),
        ("feb", 2),
        ("fev", 2),
        ("mar", 3),
        ("mrz", 3),
        ("mae", 3),
        ("maa", 3),
        ("mrt", 3),
        ("apr", 4),
        ("avr", 4),
        ("abr", 4),
        ("may", 5),
        ("mai", 5),
        ("mag", 5),
        ("mei", 5),
        ("jun", 6),
        ("juin", 6),
        ("giu", 6),
        ("jul", 7),
        ("juil", 7),
        ("lug", 7),
        ("aug", 8),
        ("aou", 8),
        ("ago", 8),
        ("sep", 9),
        ("set", 9),
        ("oct", 10),
        ("okt", 10),
        ("ott", 10),
    ];
    const LATE: [(&str, u32); 4] = [("nov", 11), ("dec", 12), ("dez", 12), ("dic", 12)];
    NAMES.iter().chain(&LATE).find(|(name, _)| starts(name)).map(|(_, number)| *number)
}

fn full_year(number: u32, digits: usize) -> Option<i32> {
    let year = match digits {
        4 => number,
        2 if number < 70 => 2000 + number,
        2 => 1900 + number,
        _ => return None,
    };
    i32::try_from(year).ok()
}

/// What the shape of that cell says; nothing when it is no date.
pub(crate) fn form(text: &str) -> Option<Form> {
    let scan = scan(text)?;
    match scan.parts {
        [Part::Number(year, 4), Part::Number(month, _), Part::Number(day, _)] => {
            Some(Form::YearFirst(i32::try_from(year).ok()?, month, day))
        }
        [Part::Number(_, 4), Part::Word(name), Part::Number(..)] => {
            month(name).map(|_| Form::Certain(DateOrder::Ymd))
        }
        [Part::Word(name), Part::Number(..), Part::Number(..)] => {
            month(name).map(|_| Form::Certain(DateOrder::Mdy))
        }
        [Part::Number(..), Part::Word(name), Part::Number(..)] => {
            month(name).map(|_| Form::Certain(DateOrder::Dmy))
        }
        [Part::Number(first, 1..=2), Part::Number(second, 1..=2), Part::Number(_, 2 | 4)] => {
            Some(if scan.dotted { Form::Dots { first, second } } else { Form::Numbers { first, second } })
        }
        _ => None,
    }
}

/// The zone database's name for a zone as Square words it; other names stay as they are.
fn spoken_zone(name: &str) -> &str {
    match name {
        "Eastern Time (US & Canada)" => "America/New_York",
        "Central Time (US & Canada)" => "America/Chicago",
        "Mountain Time (US & Canada)" => "America/Denver",
        "Pacific Time (US & Canada)" => "America/Los_Angeles",
        "Atlantic Time (Canada)" => "America/Halifax",
        "Arizona" => "America/Phoenix",
        "Alaska" => "America/Anchorage",
        "Hawaii" => "Pacific/Honolulu",
        "London" | "Edinburgh" => "Europe/London",
        "Dublin" => "Europe/Dublin",
        "Paris" => "Europe/Paris",
        "Madrid" => "Europe/Madrid",
        "Sydney" | "Canberra" => "Australia/Sydney",
        "Melbourne" => "Australia/Melbourne",
        "Brisbane" => "Australia/Brisbane",
        "Adelaide" => "Australia/Adelaide",
        "Perth" => "Australia/Perth",
        "Tokyo" | "Osaka" | "Sapporo" => "Asia/Tokyo",
        other => other,
    }
}

/// The moment on that day at that time of day, in that zone where one is told: an offset, `UTC` or a name that
/// the zone database knows. A zone that is not known leaves a local time. Nothing when the time is none.
pub(crate) fn at_time(day: NaiveDate, time: &str, zone: &str) -> Option<Moment> {
    let Moment::Local(local) = read(&format!("{} {time}", day.format("%Y-%m-%d")), DateOrder::Ymd)? else {
        return None;
    };
    if matches!(zone.to_ascii_uppercase().as_str(), "UTC" | "GMT" | "Z") {
        return Some(Moment::Instant(local.and_utc().fixed_offset()));
    }
    // "CEST" and "PDT" stand for one offset each; the zone database does not know them.
    let fixed = zone.trim_start_matches("UTC").trim_start_matches("GMT");
    if let Some(offset) = fixed.parse::<FixedOffset>().ok().or_else(|| offset(zone).flatten())
        && let Some(instant) = offset.from_local_datetime(&local).single()
    {
        return Some(Moment::Instant(instant));
    }
    if let Ok(zone) = spoken_zone(zone).parse::<chrono_tz::Tz>()
        && let Some(instant) = zone.from_local_datetime(&local).earliest()
    {
        return Some(Moment::Instant(instant.fixed_offset()));
    }
    Some(Moment::Local(local))
}

/// Reads a date cell, with its time when it has one. `order` says which number is what where the cell does
/// not say so itself. Nothing when the cell is no date in that order.
pub(crate) fn read(text: &str, order: DateOrder) -> Option<Moment> {
    let Some(scan) = scan(text) else { return compact(text) };
    let [first, second, third] = scan.parts;
    let day = match (first, second, third) {
        (Part::Number(y, 4), Part::Number(m, _), Part::Number(d, 1..=2)) => ymd(full_year(y, 4)?, m, d)?,
        (Part::Number(y, 4), Part::Word(m), Part::Number(d, 1..=2)) => ymd(full_year(y, 4)?, month(m)?, d)?,
        (Part::Word(m), Part::Number(d, 1..=2), Part::Number(y, digits))
        | (Part::Number(d, 1..=2), Part::Word(m), Part::Number(y, digits)) => {
            ymd(full_year(y, digits)?, month(m)?, d)?
        }
        (Part::Number(a, a_digits), Part::Number(b, 1..=2), Part::Number(c, c_digits)) => match order {
            DateOrder::Mdy => ymd(full_year(c, c_digits)?, a, b)?,
            DateOrder::Dmy => ymd(full_year(c, c_digits)?, b, a)?,
            DateOrder::Ymd if c_digits <= 2 => ymd(full_year(a, a_digits)?, b, c)?,
            DateOrder::Ymd => return None,
        },
        _ => return None,
    };
    with_time(day, scan.rest)
}

fn compact(text: &str) -> Option<Moment> {
    let text = text.trim();
    (text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit())).then_some(())?;
    let number: u32 = text.parse().ok()?;
    let day = ymd(i32::try_from(number / 10_000).ok()?, number / 100 % 100, number % 100)?;
    (1995..2100).contains(&(number / 10_000)).then_some(Moment::Day(day))
}

fn ymd(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day)
}

fn with_time(day: NaiveDate, rest: &str) -> Option<Moment> {
    let rest = rest.trim_start_matches([',', ' ', '\u{a0}', '\t']).trim_end();
    let rest = rest.strip_prefix('T').unwrap_or(rest);
    let rest = ["at ", "um ", "à "].iter().find_map(|word| rest.strip_prefix(word)).unwrap_or(rest);
    if rest.is_empty() {
        return Some(Moment::Day(day));
    }
    let number = |text: &str| (1..=2).contains(&text.len()).then(|| text.parse::<u32>().ok()).flatten();
    let clock_end = rest.find(|c: char| !c.is_ascii_digit() && c != ':').unwrap_or(rest.len());
    let (clock, mut after) = rest.split_at(clock_end);
    let mut pieces = clock.split(':');
    let mut hour = number(pieces.next()?)?;
    let minute = number(pieces.next()?)?;
    let second = match pieces.next() {
        Some(text) => number(text)?,
        None => 0,
    };
    if pieces.next().is_some() {
        return None;
    }
    // Fractions of a second say nothing a seller needs.
    if let Some(fraction) = after.strip_prefix(['.', ',']) {
        after = fraction.trim_start_matches(|c: char| c.is_ascii_digit());
    }
    let mut zone = after.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
    let half = zone.get(..2).map(str::to_ascii_lowercase);
    match half.as_deref() {
        Some(half @ ("am" | "pm"))
            if zone.get(2..).is_some_and(|z| !z.starts_with(char::is_alphanumeric)) =>
        {
            if !(1..=12).contains(&hour) {
                return None;
            }
            hour = hour % 12 + if half == "pm" { 12 } else { 0 };
            zone = zone.get(2..).unwrap_or("").trim_start();
        }
        _ => {}
    }
    let local = NaiveDateTime::new(day, NaiveTime::from_hms_opt(hour, minute, second)?);
    let zone = zone.strip_prefix("Uhr").unwrap_or(zone).trim();
    if zone.is_empty() {
        return Some(Moment::Local(local));
    }
    let offset = offset(zone)?;
    Some(offset.map_or(Moment::Local(local), |offset| {
        offset.from_local_datetime(&local).single().map_or(Moment::Local(local), Moment::Instant)
    }))
}

/// The offset of a zone as exports write it: `Some(None)` for a zone that is named but not known, nothing
/// when the text is no zone at all.
fn offset(zone: &str) -> Option<Option<FixedOffset>> {
    let hours = |hours: i32| Some(FixedOffset::east_opt(hours * 3600));
    let trimmed = zone.strip_prefix("GMT").or_else(|| zone.strip_prefix("UTC")).unwrap_or(zone);
    if let Some(sign) = trimmed.chars().next().filter(|c| matches!(c, '+' | '-' | '\u{2212}')) {
        let digits: String = trimmed.chars().skip(1).filter(|c| *c != ':').collect();
        if digits.is_empty() || digits.len() > 4 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let number: i32 = digits.parse().ok()?;
        let seconds = if digits.len() <= 2 { number * 3600 } else { number / 100 * 3600 + number % 100 * 60 };
        return Some(FixedOffset::east_opt(if sign == '+' { seconds } else { -seconds }));
    }
    match zone {
        "Z" | "UTC" | "GMT" | "WET" => hours(0),
        "CET" | "MEZ" | "BST" | "WEST" => hours(1),
        "CEST" | "MESZ" | "EET" => hours(2),
        "EST" => hours(-5),
        "EDT" => hours(-4),
        "CDT" | "MDT-1" => hours(-5),
        "PST" => hours(-8),
        "PDT" | "MST" => hours(-7),
        "MDT" => hours(-6),
        "AEST" => hours(10),
        "AEDT" => hours(11),
        _ if zone.chars().all(|c| c.is_ascii_alphabetic() || matches!(c, '/' | '_')) => Some(None),
        _ => None,
    }
}

/// How a column of dates stands after the whole file was seen.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Evidence {
    pub cells: u64,
    pub unreadable: u64,
    /// Cells whose form leaves no doubt, by order.
    pub certain: [u64; 3],
    /// Cells with two numbers of which one is above 12: month first, day first.
    pub proves_mdy: u64,
    pub proves_dmy: u64,
    /// Cells with two numbers that may both be months.
    pub open: u64,
    pub dotted: u64,
    /// Cells with the year first whose year could be a month (2001 to 2012) and so may have been swapped.
    pub early: u64,
    /// Years of `early` cells, and of all others, when the early ones are put right.
    pub early_years: Span,
    pub other_years: Span,
    /// An early cell that does not become a date when put right.
    pub early_odd: bool,
    /// The latest day, read month first, day first and year first.
    pub latest: [Option<NaiveDate>; 3],
}

/// A span of years.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Span(pub Option<(i32, i32)>);

impl Span {
    fn add(&mut self, year: i32) {
        self.0 = Some(self.0.map_or((year, year), |(low, high)| (low.min(year), high.max(year))));
    }
}

/// A date that a spreadsheet took for year, month, day though month, day, year was meant: `12/04/20` became
/// 2012-04-20. The date that was meant.
pub(crate) fn put_right(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    let meant_month = u32::try_from(year - 2000).ok().filter(|m| (1..=12).contains(m))?;
    ymd(2000 + i32::try_from(day).ok()?, meant_month, month)
}

impl Evidence {
    /// Keeps the latest day for each order in which the column may come to be read.
    pub(crate) fn add_day(&mut self, text: &str) {
        for (latest, order) in self.latest.iter_mut().zip([DateOrder::Mdy, DateOrder::Dmy, DateOrder::Ymd]) {
            let day = read(text, order).map(Moment::day).filter(|day| (1994..2100).contains(&day.year()));
            *latest = (*latest).max(day);
        }
    }

    /// Takes the cells that may be read in two orders for cells of that order.
    pub(crate) fn settle(&mut self, order: DateOrder) {
        let open = std::mem::take(&mut self.open);
        let [mdy, dmy, ymd] = &mut self.certain;
        *match order {
            DateOrder::Mdy => mdy,
            DateOrder::Dmy => dmy,
            DateOrder::Ymd => ymd,
        } += open;
    }

    pub(crate) fn add(&mut self, text: &str) {
        self.cells += 1;
        let Some(form) = form(text) else {
            if compact(text).is_some() {
                self.certain[2] += 1;
            } else {
                self.unreadable += 1;
            }
            return;
        };
        match form {
            Form::Certain(DateOrder::Mdy) => self.certain[0] += 1,
            Form::Certain(DateOrder::Dmy) => self.certain[1] += 1,
            Form::Certain(DateOrder::Ymd) => self.certain[2] += 1,
            Form::YearFirst(year, month, day) => {
                self.certain[2] += 1;
                if (2001..=2012).contains(&year) {
                    self.early += 1;
                    match put_right(year, month, day) {
                        Some(meant) => self.early_years.add(meant.year()),
                        None => self.early_odd = true,
                    }
                } else {
                    self.other_years.add(year);
                }
            }
            Form::Dots { first, second } | Form::Numbers { first, second } => {
                self.dotted += u64::from(matches!(form, Form::Dots { .. }));
                match (first > 12, second > 12) {
                    (true, false) => self.proves_dmy += 1,
                    (false, true) => self.proves_mdy += 1,
                    (false, false) => self.open += 1,
                    (true, true) => self.unreadable += 1,
                }
                if let Some(day) = read(text, if first > 12 { DateOrder::Dmy } else { DateOrder::Mdy }) {
                    self.other_years.add(chrono::Datelike::year(&day.day()));
                }
            }
        }
    }

    pub(crate) fn merge(&mut self, other: &Evidence) {
        self.proves_mdy += other.proves_mdy;
        self.proves_dmy += other.proves_dmy;
        self.open += other.open;
        self.dotted += other.dotted;
        for (mine, theirs) in self.certain.iter_mut().zip(other.certain) {
            *mine += theirs;
        }
    }

    /// The order that the column's own cells prove, with the number of cells that prove it.
    pub(crate) fn proven(&self) -> Option<(DateOrder, u64)> {
        if self.proves_mdy + self.proves_dmy > 0 {
            return Some(if self.proves_mdy >= self.proves_dmy {
                (DateOrder::Mdy, self.proves_mdy)
            } else {
                (DateOrder::Dmy, self.proves_dmy)
            });
        }
        if self.open > 0 {
            return (self.dotted == self.open).then_some((DateOrder::Dmy, self.dotted));
        }
        None
    }

    /// The order of the cells whose form leaves no doubt.
    pub(crate) fn by_form(&self) -> Option<DateOrder> {
        let [mdy, dmy, year] = self.certain;
        let most = mdy.max(dmy).max(year);
        (most > 0).then_some(if most == mdy {
            DateOrder::Mdy
        } else if most == dmy {
            DateOrder::Dmy
        } else {
            DateOrder::Ymd
        })
    }

    /// Whether a spreadsheet swapped some of the column's dates: all the early ones, put right, fall among
    /// the others, and as they stand they lie years before them.
    pub(crate) fn swapped(&self) -> bool {
        let (Some((early_low, early_high)), Some((low, high))) = (self.early_years.0, self.other_years.0)
        else {
            return false;
        };
        self.early > 0 && !self.early_odd && early_low + 1 >= low && early_high <= high + 1 && low > 2013
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("12/04/20", DateOrder::Mdy, "2020-12-04")]
    #[case("12/04/20", DateOrder::Dmy, "2020-04-12")]
    #[case("12/04/20", DateOrder::Ymd, "2012-04-20")]
    #[case("1/2/2026", DateOrder::Mdy, "2026-01-02")]
    #[case("2026-11-21", DateOrder::Mdy, "2026-11-21")]
    #[case("2026/1/9", DateOrder::Dmy, "2026-01-09")]
    #[case("Jan-18-16", DateOrder::Dmy, "2016-01-18")]
    #[case("26-May-26", DateOrder::Mdy, "2026-05-26")]
    #[case("10-Dez-25", DateOrder::Mdy, "2025-12-10")]
    #[case("08-Mär-25", DateOrder::Mdy, "2025-03-08")]
    #[case("08-Mrz-25", DateOrder::Mdy, "2025-03-08")]
    #[case("Dez 29, 2025", DateOrder::Mdy, "2025-12-29")]
    #[case("29. Dezember 2025", DateOrder::Mdy, "2025-12-29")]
    #[case("Mon, Sept 7, 2026", DateOrder::Mdy, "2026-09-07")]
    #[case("24.12.2026", DateOrder::Dmy, "2026-12-24")]
    #[case("20261224", DateOrder::Dmy, "2026-12-24")]
    #[case("2021-05-13 11:13:25 +0200", DateOrder::Mdy, "2021-05-13T11:13:25+02:00")]
    #[case("2009-01-01T10:50:49-08:00", DateOrder::Mdy, "2009-01-01T10:50:49-08:00")]
    #[case("2026-01-01T10:50:49.123Z", DateOrder::Mdy, "2026-01-01T10:50:49Z")]
    #[case("Jan-18-16 16:41:35 PST", DateOrder::Mdy, "2016-01-18T16:41:35-08:00")]
    #[case("04/13/2026 2:05:00 PM", DateOrder::Mdy, "2026-04-13T14:05:00")]
    #[case("13/04/2026 12:05 am\t", DateOrder::Dmy, "2026-04-13T00:05:00")]
    fn dates_are_read_as_written(#[case] text: &str, #[case] order: DateOrder, #[case] want: &str) {
        assert_eq!(read(text, order).map(|m| m.to_string()).as_deref(), Some(want), "{text}");
    }

    #[rstest]
    #[case("")]
    #[case("13/13/2026")]
    #[case("02/30/2026")]
    #[case("soon")]
    #[case("29:18:53")]
    #[case("2026-01-01 29:18:53")]
    #[case("44197")]
    #[case("12/04/2020x")]
    #[case("1/2")]
    fn what_is_no_date_is_nothing(#[case] text: &str) {
        assert_eq!(read(text, DateOrder::Mdy), None, "{text}");
    }

    #[test]
    fn one_day_above_twelve_proves_the_order_of_its_column() {
        let mut evidence = Evidence::default();
        ["01/02/26", "03/04/26", "05/13/26"].iter().for_each(|cell| evidence.add(cell));
        assert_eq!(evidence.proven(), Some((DateOrder::Mdy, 1)));
    }

    #[test]
    fn dates_that_a_spreadsheet_swapped_are_recognised_over_the_column() {
        let mut evidence = Evidence::default();
        ["2012-04-20", "11/30/20", "11/24/20"].iter().for_each(|cell| evidence.add(cell));
        assert!(evidence.swapped());
        assert_eq!(put_right(2012, 4, 20).unwrap().to_string(), "2020-12-04");
        let mut honest = Evidence::default();
        ["2012-04-20", "2011-03-25", "2020-11-21"].iter().for_each(|cell| honest.add(cell));
        assert!(!honest.swapped(), "2011-03-25 would become 2025, five years after all the others");
    }

    proptest::proptest! {
        #[test]
        fn no_text_makes_the_reader_panic(text in "\\PC{0,30}") {
            let _ = read(&text, DateOrder::Dmy);
            Evidence::default().add(&text);
        }

        #[test]
        fn no_letters_make_the_reader_panic(text in "(?s).{0,60}") {
            for order in [DateOrder::Mdy, DateOrder::Dmy, DateOrder::Ymd] {
                let _ = read(&text, order);
            }
            let mut evidence = Evidence::default();
            evidence.add(&text);
            evidence.merge(&evidence.clone());
            let _ = (evidence.proven(), evidence.by_form(), evidence.swapped());
        }

        #[test]
        fn a_date_has_the_numbers_that_stand_in_its_cell(
            text in "[0-9]{1,5}[-/. ]{1,2}([0-9]{1,3}|[A-Z][a-zäû]{2,8})[-/., ]{1,2}[0-9]{1,5}([ T,]{1,2}[0-9]{1,2}:[0-9]{1,3}(:[0-9]{1,3})?(\\.[0-9]{1,9})? ?(AM|pm|Uhr)?)?( ?(PST|Z|CEST|[+-][0-9]{1,5}|[+-][0-9]{2}:[0-9]{2}|America/X))?",
        ) {
            use chrono::Datelike;
            let numbers: Vec<i32> = text
                .split(|c: char| !c.is_ascii_digit())
                .filter_map(|digits| digits.parse().ok())
                .collect();
            for order in [DateOrder::Mdy, DateOrder::Dmy, DateOrder::Ymd] {
                let Some(moment) = read(&text, order) else { continue };
                let day = moment.day();
                let year = [day.year(), day.year() % 100];
                proptest::prop_assert!(numbers.contains(&(day.day() as i32)), "{} is {:?}", text, moment);
                proptest::prop_assert!(numbers.iter().any(|number| year.contains(number)), "{} is {:?}", text, moment);
            }
        }
    }
}
