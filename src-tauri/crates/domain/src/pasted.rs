//! A message as it was copied from a mail program or a platform: its own time, read from the lines above it, and
//! its text without them.
//!
//! Only what stands there is read. A date whose day and month could be swapped, a year that is left out or the
//! name of a zone that several zones have is not taken: the text stays as it is, and a person says when it was.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime, TimeZone};

use crate::calendar::Moment;

/// A pasted message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pasted {
    /// When it was written, as precise as it says; nothing when it does not say.
    pub at: Option<Moment>,
    /// The message without the lines that tell of it.
    pub text: String,
}

/// Headings above a copied mail, and whether they tell of its time.
const HEADINGS: &[(&str, bool)] = &[
    ("date", true),
    ("sent", true),
    ("datum", true),
    ("gesendet", true),
    ("from", false),
    ("to", false),
    ("cc", false),
    ("subject", false),
    ("reply-to", false),
    ("von", false),
    ("an", false),
    ("betreff", false),
];

/// How a mail program begins and ends the line above what it quotes.
const QUOTES: &[(&str, &str)] = &[("on ", " wrote"), ("am ", " schrieb")];

/// How many lines from the top a date may stand alone: below the name of the writer.
const ALONE_WITHIN: usize = 3;

/// Reads a pasted message.
pub fn read(text: &str) -> Pasted {
    let text = text.replace("\r\n", "\n");
    let text = text.trim();
    by_headings(text)
        .or_else(|| by_quote(text))
        .or_else(|| by_line(text))
        .unwrap_or(Pasted { at: None, text: text.to_owned() })
}

/// A block of headings as mail programs copy it.
fn by_headings(text: &str) -> Option<Pasted> {
    let mut at = None;
    let mut rest = text;
    while let Some((line, below)) = first_line(rest) {
        let Some((name, value)) = line.split_once(':') else { break };
        let name = name.trim().to_lowercase();
        let Some((_, of_time)) = HEADINGS.iter().find(|(heading, _)| *heading == name) else { break };
        if *of_time {
            at = at.or_else(|| moment(value));
        }
        rest = below;
    }
    at.map(|at| Pasted { at: Some(at), text: rest.trim().to_owned() })
}

/// "On Fri, Nov 20, 2026 at 3:15 PM Owen Castle wrote:", which a long name may break in two.
fn by_quote(text: &str) -> Option<Pasted> {
    let (first, below) = first_line(text)?;
    let (joined, below) = if first.trim_end().ends_with(':') {
        (first.to_owned(), below)
    } else {
        let (second, below) = first_line(below)?;
        (format!("{first} {second}"), below)
    };
    let line = joined.to_lowercase();
    let (_, end) = QUOTES.iter().find(|(begin, end)| line.starts_with(begin) && line.contains(end))?;
    let told = line.get(3..line.find(end)?)?;
    // The name of the writer follows the time without a mark, so the longest beginning that is a date counts.
    let words: Vec<&str> = told.split_whitespace().collect();
    let at = (1..=words.len()).rev().find_map(|count| moment(&words.get(..count)?.join(" ")))?;
    let quoted = |line: &str| line.strip_prefix('>').map_or(line, str::trim_start).to_owned();
    let body: Vec<String> = below.lines().map(quoted).collect();
    Some(Pasted { at: Some(at), text: body.join("\n").trim().to_owned() })
}

/// A line that is a date and nothing else, as platforms show it above or beside the name.
fn by_line(text: &str) -> Option<Pasted> {
    let lines: Vec<&str> = text.lines().collect();
    let filled = lines.iter().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let (place, at) = filled.take(ALONE_WITHIN).find_map(|(place, line)| Some((place, moment(line)?)))?;
    let rest = lines.iter().enumerate().filter(|(other, _)| *other != place).map(|(_, line)| *line);
    Some(Pasted { at: Some(at), text: rest.collect::<Vec<_>>().join("\n").trim().to_owned() })
}

fn first_line(text: &str) -> Option<(&str, &str)> {
    if text.is_empty() {
        return None;
    }
    Some(text.split_once('\n').unwrap_or((text, "")))
}

const MONTHS: [&[&str]; 12] = [
    &["jan", "january", "januar", "j\u{e4}nner"],
    &["feb", "february", "februar"],
    &["mar", "march", "m\u{e4}r", "m\u{e4}rz", "mrz"],
    &["apr", "april"],
    &["may", "mai"],
    &["jun", "june", "juni"],
    &["jul", "july", "juli"],
    &["aug", "august"],
    &["sep", "sept", "september"],
    &["oct", "october", "okt", "oktober"],
    &["nov", "november"],
    &["dec", "december", "dez", "dezember"],
];

/// Words beside a date that tell nothing of their own.
const FILLERS: &[&str] = &[
    "at",
    "um",
    "uhr",
    "on",
    "am",
    "den",
    "mon",
    "tue",
    "tues",
    "wed",
    "thu",
    "thur",
    "thurs",
    "fri",
    "sat",
    "sun",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "mo",
    "di",
    "mi",
    "do",
    "fr",
    "sa",
    "so",
    "montag",
    "dienstag",
    "mittwoch",
    "donnerstag",
    "freitag",
    "samstag",
    "sonnabend",
    "sonntag",
];

/// Names of zones that mail standards fix, or that nobody uses for anything else; hours from UTC.
const ZONES: &[(&str, i32)] = &[
    ("z", 0),
    ("utc", 0),
    ("gmt", 0),
    ("est", -5),
    ("edt", -4),
    ("pst", -8),
    ("pdt", -7),
    ("mst", -7),
    ("mdt", -6),
    ("cet", 1),
    ("cest", 2),
    ("mez", 1),
    ("mesz", 2),
];

#[derive(Default)]
struct Found {
    day: Option<NaiveDate>,
    numbers: Vec<u32>,
    month: Option<u32>,
    time: Option<NaiveTime>,
    half: Option<bool>,
    zone: Option<FixedOffset>,
}

/// The moment a line names, when it names one and nothing else.
fn moment(line: &str) -> Option<Moment> {
    let trimmed = line.trim();
    if let Ok(at) = trimmed.parse::<Moment>() {
        return Some(at);
    }
    if let Ok(at) = DateTime::parse_from_rfc2822(trimmed) {
        return Some(Moment::Instant(at));
    }
    let line = trimmed.to_lowercase().replace([',', '\u{b7}', '|', '(', ')', '\u{202f}', '\u{a0}'], " ");
    let mut found = Found::default();
    let mut words = line.split_whitespace().peekable();
    words.peek()?;
    for word in words {
        found.take(word)?;
    }
    found.moment()
}

impl Found {
    fn take(&mut self, word: &str) -> Option<()> {
        // Only with a time beside it is "am" the morning; before it, it is the German "on".
        if matches!(word, "am" | "pm" | "a.m." | "p.m.") && self.time.is_some() && self.half.is_none() {
            self.half = Some(word.starts_with('p'));
            return Some(());
        }
        let bare = word.trim_end_matches('.');
        if FILLERS.contains(&bare) {
            return Some(());
        }
        if let Some(month) = month(bare) {
            return self.month.replace(month).is_none().then_some(());
        }
        if let Some(day) = all_numbers(word) {
            return self.day.replace(day).is_none().then_some(());
        }
        if word.contains(':') && !word.starts_with(['+', '-']) {
            let half = [("am", false), ("pm", true)].into_iter();
            let (clock, half) = half
                .filter_map(|(sign, late)| Some((word.strip_suffix(sign)?, Some(late))))
                .next()
                .unwrap_or((word, None));
            self.half = self.half.or(half);
            return self.time.replace(clock_time(clock)?).is_none().then_some(());
        }
        if let Some(zone) = zone(word) {
            return self.zone.replace(zone).is_none().then_some(());
        }
        if word.contains('-') {
            return word.split('-').try_for_each(|part| self.take(part));
        }
        let digits = bare.trim_end_matches(|letter: char| letter.is_ascii_alphabetic());
        let ordinal = bare.get(digits.len()..).unwrap_or_default();
        if matches!(ordinal, "" | "st" | "nd" | "rd" | "th") && !digits.is_empty() {
            self.numbers.push(digits.parse().ok()?);
            return Some(());
        }
        None
    }

    fn moment(self) -> Option<Moment> {
        let day = match (self.day, self.month, self.numbers.as_slice()) {
            (Some(day), None, []) => day,
            (None, Some(month), [day, year]) => NaiveDate::from_ymd_opt(whole_year(*year)?, month, *day)?,
            _ => return None,
        };
        let time = match (self.time, self.half) {
            (Some(time), Some(late)) => Some(of_half(time, late)?),
            (time, None) => time,
            (None, Some(_)) => return None,
        };
        match (time, self.zone) {
            (None, None) => Some(Moment::Day(day)),
            (Some(time), None) => Some(Moment::Local(day.and_time(time))),
            (Some(time), Some(zone)) => {
                zone.from_local_datetime(&day.and_time(time)).single().map(Moment::Instant)
            }
            (None, Some(_)) => None,
        }
    }
}

fn month(word: &str) -> Option<u32> {
    let place = MONTHS.iter().position(|names| names.contains(&word))?;
    u32::try_from(place + 1).ok()
}

/// A date of numbers. With points the day comes first; with slashes only when it cannot be otherwise.
fn all_numbers(word: &str) -> Option<NaiveDate> {
    let numbers = |sign: char| -> Option<[u32; 3]> {
        let parts: Vec<u32> = word.split(sign).map(|part| part.parse().ok()).collect::<Option<Vec<u32>>>()?;
        parts.try_into().ok()
    };
    if let Some([year, month, day]) = numbers('-') {
        return NaiveDate::from_ymd_opt(i32::try_from(year).ok().filter(|year| *year > 999)?, month, day);
    }
    if let Some([day, month, year]) = numbers('.') {
        return NaiveDate::from_ymd_opt(whole_year(year)?, month, day);
    }
    let [first, second, year] = numbers('/')?;
    if first > 999 {
        return NaiveDate::from_ymd_opt(i32::try_from(first).ok()?, second, year);
    }
    let year = whole_year(year)?;
    if first > 12 || first == second {
        NaiveDate::from_ymd_opt(year, second, first)
    } else if second > 12 {
        NaiveDate::from_ymd_opt(year, first, second)
    } else {
        None
    }
}

fn whole_year(year: u32) -> Option<i32> {
    match year {
        0..=99 => i32::try_from(2000 + year).ok(),
        1000..=9999 => i32::try_from(year).ok(),
        _ => None,
    }
}

fn clock_time(text: &str) -> Option<NaiveTime> {
    let mut parts = text.split(':').map(|part| part.parse::<u32>().ok());
    let (hour, minute) = (parts.next()??, parts.next()??);
    let second = parts.next().unwrap_or(Some(0))?;
    parts.next().is_none().then(|| NaiveTime::from_hms_opt(hour, minute, second))?
}

fn of_half(time: NaiveTime, late: bool) -> Option<NaiveTime> {
    use chrono::Timelike;
    let hour = match time.hour() {
        12 => 0,
        hour @ 1..=11 => hour,
        _ => return None,
    };
    time.with_hour(if late { hour + 12 } else { hour })
}

fn zone(word: &str) -> Option<FixedOffset> {
    if let Some((_, hours)) = ZONES.iter().find(|(name, _)| *name == word) {
        return FixedOffset::east_opt(hours * 3600);
    }
    let word = word.strip_prefix("gmt").or(word.strip_prefix("utc")).unwrap_or(word);
    let (sign, digits) = match word.strip_prefix('+') {
        Some(digits) => (1, digits),
        None => (-1, word.strip_prefix('-')?),
    };
    let digits = digits.replace(':', "");
    if !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let number: i32 = digits.parse().ok()?;
    let (hours, minutes) = match digits.len() {
        1 | 2 => (number, 0),
        4 => (number / 100, number % 100),
        _ => return None,
    };
    (hours <= 14 && minutes < 60).then(|| FixedOffset::east_opt(sign * (hours * 3600 + minutes * 60)))?
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(text: &str) -> Option<String> {
        read(text).at.map(|at| at.to_string())
    }

    #[test]
    fn the_usual_shapes_are_read_as_precisely_as_they_say() {
        let shapes = [
            ("Nov 20, 2026 3:15 PM", "2026-11-20T15:15:00"),
            ("Nov 20, 2026, 3:15pm", "2026-11-20T15:15:00"),
            ("Friday, November 20, 2026 at 12:05 AM", "2026-11-20T00:05:00"),
            ("20 Nov, 2026", "2026-11-20"),
            ("20-Nov-26 15:15:07", "2026-11-20T15:15:07"),
            ("Nov-20-26 15:15:07 PST", "2026-11-20T15:15:07-08:00"),
            ("20.11.2026, 15:15 Uhr", "2026-11-20T15:15:00"),
            ("Freitag, 20. November 2026 um 15:15", "2026-11-20T15:15:00"),
            ("2026-11-20 15:15", "2026-11-20T15:15:00"),
            ("2026-11-20T15:15:00+01:00", "2026-11-20T15:15:00+01:00"),
            ("Fri, 20 Nov 2026 15:15:00 -0500", "2026-11-20T15:15:00-05:00"),
            ("11/20/2026 3:15 PM", "2026-11-20T15:15:00"),
            ("20/11/2026", "2026-11-20"),
            ("November 20th, 2026", "2026-11-20"),
            ("3. M\u{e4}rz 2026, 08:00", "2026-03-03T08:00:00"),
        ];
        for (line, wanted) in shapes {
            let read = read(&format!("{line}\n\nNothing came."));
            assert_eq!(read.at.map(|at| at.to_string()).as_deref(), Some(wanted), "{line}");
            assert_eq!(read.text, "Nothing came.", "{line}");
        }
    }

    #[test]
    fn what_could_be_meant_in_two_ways_is_not_guessed() {
        for line in [
            "11/10/2026 3:15 PM",
            "Nov 20",
            "Yesterday, 3:15 PM",
            "20.11.2026 15:15 IST",
            "31.02.2026",
            "20.11.2026 25:15",
            "13:15 PM Nov 20, 2026",
        ] {
            let text = format!("{line}\nNothing came.");
            assert_eq!(read(&text), Pasted { at: None, text: text.clone() }, "{line}");
        }
    }

    #[test]
    fn the_headings_of_a_mail_go_and_its_time_stays() {
        let mail = "From: Owen Castle <owen@example.com>\r\nSent: Friday, November 20, 2026 3:15 PM\r\nTo: Paper Wren\r\nSubject: Where is it?\r\n\r\nHi,\r\nnothing came.";
        let read = read(mail);
        assert_eq!(read.at.map(|at| at.to_string()).as_deref(), Some("2026-11-20T15:15:00"));
        assert_eq!(read.text, "Hi,\nnothing came.");
        assert_eq!(
            at(
                "Von: Owen\nGesendet: Freitag, 20. November 2026 15:15\nAn: mich\nBetreff: Paket\n\nNichts da."
            ),
            Some("2026-11-20T15:15:00".into())
        );
    }

    #[test]
    fn what_a_mail_program_quotes_is_read_also_when_the_line_breaks() {
        let quote =
            "On Fri, Nov 20, 2026 at 3:15 PM Owen Castle\n<owen@example.com> wrote:\n> Hi,\n> nothing came.";
        let read = read(quote);
        assert_eq!(read.at.map(|at| at.to_string()).as_deref(), Some("2026-11-20T15:15:00"));
        assert_eq!(read.text, "Hi,\nnothing came.");
        assert_eq!(
            at("Am 20.11.2026 um 15:15 schrieb Owen Castle:\nNichts da."),
            Some("2026-11-20T15:15:00".into())
        );
    }

    #[test]
    fn a_date_below_the_name_is_found_and_one_inside_the_text_is_not() {
        let etsy = read("Owen Castle\nNov 20, 2026 3:15 PM\nNothing came.");
        assert_eq!(etsy.text, "Owen Castle\nNothing came.");
        assert!(etsy.at.is_some());
        assert_eq!(at("Hi,\nnothing came.\nReally.\nNov 20, 2026\nRegards"), None);
        assert_eq!(at("It should have come on Nov 20, 2026."), None);
    }

    proptest! {
        /// Whatever is pasted, reading it ends, and loses no text where it finds no time.
        #[test]
        fn anything_can_be_pasted(text in "\\PC{0,60}(\n\\PC{0,40}){0,4}") {
            let read = read(&text);
            if read.at.is_none() {
                prop_assert_eq!(read.text, text.trim());
            }
        }
    }
}
