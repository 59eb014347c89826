//! Tracking pages as people paste them. Reading never fails: a line becomes part of an event, or is named as not
//! read.
//!
//! Pages have one of three shapes: a line for each event; several lines for each event with the date among them; or
//! the date once as a heading with times below. Which one it is shows from the text as a whole.

mod dates;
mod place;

use chrono::NaiveDate;

use self::dates::{Dated, Says, Timed, find_date, find_time, is_weekday, moment};
use super::{DateOrder, TrackEvent, TrackStatus, Words};

/// What the text cannot tell.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Hints {
    /// Which of two numbers is the day, where either may be.
    pub date_order: Option<DateOrder>,
}

/// What was read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pasted {
    /// Events in the order of the text, each with the lines it was read from, counted from 1.
    pub events: Vec<(TrackEvent, Vec<usize>)>,
    /// Lines that are not blank and not part of an event, with their number, counted from 1.
    pub unparsed: Vec<(usize, String)>,
    /// What has to be answered before anything is read.
    pub question: Option<DateQuestion>,
}

/// Dates that can be read in two ways.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DateQuestion {
    /// A date as it stands there, as month first, and as day first.
    pub samples: Vec<(String, NaiveDate, NaiveDate)>,
}

/// More than this of one text is not read; a tracking page is far shorter.
const LINES: usize = 4000;

/// Reads a pasted text.
pub fn read(text: &str, hints: Hints, words: &Words) -> Pasted {
    let lines: Vec<Line<'_>> =
        text.lines().enumerate().map(|(index, text)| Line::new(index + 1, text, words)).collect();
    let order = match date_order(&lines, hints) {
        Ok(order) => order,
        Err(question) => {
            let unparsed = lines.iter().filter(|line| !line.is_blank()).map(Line::unread).collect();
            return Pasted { events: Vec::new(), unparsed, question: Some(question) };
        }
    };
    let mut events: Vec<Found> = Vec::new();
    for run in runs(&lines, order, words) {
        match run {
            Run::Row(found) => events.push(found),
            Run::Blocks(items) => events.extend(blocks(&items, words)),
        }
    }
    let mut taken: Vec<usize> = events.iter().flat_map(|found| found.lines.iter().copied()).collect();
    taken.sort_unstable();
    let unparsed = lines
        .iter()
        .filter(|line| !line.is_blank() && taken.binary_search(&line.number).is_err())
        .map(Line::unread)
        .collect();
    let events = events.into_iter().map(|found| found.event(&lines, words)).collect();
    Pasted { events, unparsed, question: None }
}

/// The order of day and month, from all dates of the text together.
fn date_order(lines: &[Line<'_>], hints: Hints) -> Result<Option<DateOrder>, DateQuestion> {
    let mut certain: Vec<DateOrder> = Vec::new();
    let mut samples = Vec::new();
    for line in lines {
        match line.date.as_ref().map(|date| (date.says, &date.span)) {
            Some((Says::Certain(_, order), _)) => certain.push(order),
            Some((Says::Either { first, second, year }, span)) => {
                let month_first = NaiveDate::from_ymd_opt(year, first, second);
                let day_first = NaiveDate::from_ymd_opt(year, second, first);
                if let (Some(month_first), Some(day_first)) = (month_first, day_first) {
                    let raw = line.text.get(span.clone()).unwrap_or_default().to_owned();
                    samples.push((raw, month_first, day_first));
                }
            }
            Some((Says::Day(_), _)) | None => {}
        }
    }
    certain.dedup();
    match (hints.date_order, certain.as_slice()) {
        (Some(order), _) => Ok(Some(order)),
        (None, [order]) => Ok(Some(*order)),
        (None, _) if samples.is_empty() => Ok(None),
        (None, _) => {
            samples.truncate(3);
            Err(DateQuestion { samples })
        }
    }
}

/// A line of the text with what is seen in it.
struct Line<'a> {
    number: usize,
    text: &'a str,
    date: Option<Dated>,
    time: Option<Timed>,
    /// What stands beside date and time, in its cells.
    cells: Vec<String>,
    /// Whether it can be part of an event at all.
    talks: bool,
}

impl<'a> Line<'a> {
    fn new(number: usize, text: &'a str, words: &Words) -> Self {
        let skip = number > LINES || text.len() > 2000 || words.is_no_event(text);
        let date = if skip { None } else { find_date(text) };
        let time = if skip { None } else { find_time(text, date.as_ref()) };
        let cells = cells(text, date.as_ref(), time.as_ref());
        let letters = text.chars().any(char::is_alphanumeric);
        // "Number: LZ551022030CN" and the like are about the page, unless a carrier is known to talk so.
        let label = text.contains(": ") && date.is_none() && words.meaning(text).is_none();
        let labelled = text.split_once(':').is_some_and(|(label, _)| {
            date.is_none()
                && ["status", "package status", "tracking status"]
                    .contains(&crate::text::folded(label).as_str())
        });
        let address = text.contains("://") || text.contains("www.");
        Self { number, text, date, time, cells, talks: !skip && letters && !label && !labelled && !address }
    }

    fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }

    fn unread(&self) -> (usize, String) {
        (self.number, self.text.trim().to_owned())
    }
}

/// What is left of a line without date, time, and the day of the week before them.
fn cells(text: &str, date: Option<&Dated>, time: Option<&Timed>) -> Vec<String> {
    let mut cuts: Vec<(usize, usize)> = Vec::new();
    if let Some(date) = date {
        // The `T` between date and time belongs to neither.
        let end = if date.machine && time.is_some() { date.span.end + 1 } else { date.span.end };
        cuts.push((date.span.start, end));
    }
    cuts.extend(time.map(|time| (time.span.start, time.span.end)));
    cuts.sort_unstable();
    let mut pieces = Vec::new();
    let mut from = 0;
    for (start, end) in cuts {
        pieces.push((text.get(from..start).unwrap_or_default(), true));
        from = end;
    }
    pieces.push((text.get(from..).unwrap_or_default(), false));
    let mut found = Vec::new();
    for (piece, before_date) in pieces {
        let parts: Vec<&str> = piece.split(['\t', '|']).flat_map(|part| part.split("  ")).collect();
        let last = parts.len().saturating_sub(1);
        for (index, part) in parts.into_iter().enumerate() {
            let part = trimmed(part, before_date && index == last);
            if part.chars().any(char::is_alphanumeric) && !is_weekday(part) {
                found.push(part.to_owned());
            }
        }
    }
    found
}

/// Without signs at the ends, without the words that lead to a date, and without the day of the week.
fn trimmed(text: &str, before_date: bool) -> &str {
    const SIGNS: [char; 14] = [' ', ',', ';', ':', '-', '–', '—', '|', '•', '·', '*', '\u{a0}', '>', '●'];
    let mut text = text.trim().trim_matches(SIGNS);
    if before_date {
        loop {
            let bare = text.trim_end_matches(SIGNS).trim_end_matches('.');
            let (head, word) = match bare.rsplit_once([' ', ',']) {
                Some((head, word)) => (head, word),
                None => ("", bare),
            };
            if !["at", "on", "um", "am", "vom", "by"].contains(&word) && !is_weekday(word) {
                break;
            }
            text = head.trim_end_matches(SIGNS);
        }
    }
    text.trim_matches(SIGNS)
}

/// An event as it was found, before its words are read.
struct Found {
    at: crate::calendar::Moment,
    place: String,
    said: String,
    lines: Vec<usize>,
}

impl Found {
    fn event(mut self, lines: &[Line<'_>], words: &Words) -> (TrackEvent, Vec<usize>) {
        self.lines.sort_unstable();
        self.lines.dedup();
        let raw: Vec<&str> = self
            .lines
            .iter()
            .filter_map(|number| lines.get(number.checked_sub(1)?))
            .map(|line| line.text.trim_end())
            .collect();
        let meaning = words.meaning(&self.said);
        let event = TrackEvent {
            at: self.at,
            place: self.place,
            status: meaning.map_or(TrackStatus::Unknown, |meaning| meaning.status),
            incident: meaning.and_then(|meaning| meaning.incident),
            description: self.said,
            raw: raw.join("\n"),
        };
        (event, self.lines)
    }
}

/// A date without words beside it: the words stand on other lines.
struct Anchor {
    at: crate::calendar::Moment,
    place: String,
    lines: Vec<usize>,
}

enum Item {
    Anchor(Anchor),
    Text(usize, String),
    Blank,
}

enum Run {
    Row(Found),
    Blocks(Vec<Item>),
}

/// Cuts the text into events of one line and stretches of blocks between them.
fn runs(lines: &[Line<'_>], order: Option<DateOrder>, words: &Words) -> Vec<Run> {
    let mut runs = Vec::new();
    let mut items: Vec<Item> = Vec::new();
    // A date that stands as a heading over times, and the line it stands on until an event has taken it.
    let mut heading: Option<(NaiveDate, Option<usize>)> = None;
    let mut row_wants_place = false;
    for (index, line) in lines.iter().enumerate() {
        if line.is_blank() {
            items.push(Item::Blank);
            row_wants_place = false;
            continue;
        }
        if !line.talks && line.date.is_none() && line.time.is_none() {
            continue;
        }
        let day = line.date.as_ref().and_then(|date| date.says.day(order));
        let (day, mut numbers) = match (day, &line.time) {
            (Some(day), None) if line.cells.is_empty() && times_follow(lines, index) => {
                heading = Some((day, Some(line.number)));
                row_wants_place = false;
                continue;
            }
            (Some(day), _) => {
                heading = None;
                (Some(day), vec![line.number])
            }
            (None, Some(_)) if leads_with_time(line) => match &mut heading {
                Some((day, under)) => (Some(*day), under.take().into_iter().chain([line.number]).collect()),
                None => (None, Vec::new()),
            },
            (None, _) => (None, Vec::new()),
        };
        let Some(day) = day else {
            if row_wants_place
                && place::score(line.text, words) >= 2
                && let Some(Run::Row(found)) = runs.last_mut()
            {
                line.text.trim().clone_into(&mut found.place);
                found.lines.push(line.number);
            } else if line.talks {
                items.push(Item::Text(line.number, line.text.trim().to_owned()));
            }
            row_wants_place = false;
            continue;
        };
        let at = moment(day, line.time.as_ref());
        let alone = match line.cells.as_slice() {
            [] => Some(String::new()),
            [one] if place::score(one, words) >= 2 => Some(one.clone()),
            _ => None,
        };
        row_wants_place = false;
        match alone {
            Some(place) => items.push(Item::Anchor(Anchor { at, place, lines: numbers })),
            None => {
                runs.push(Run::Blocks(std::mem::take(&mut items)));
                let (place, said) = place::split(&line.cells, words);
                row_wants_place = place.is_empty();
                numbers.sort_unstable();
                runs.push(Run::Row(Found { at, place, said, lines: numbers }));
            }
        }
    }
    runs.push(Run::Blocks(items));
    runs
}

/// Whether the next lines up to the next date name a time: then the date is a heading.
fn times_follow(lines: &[Line<'_>], index: usize) -> bool {
    lines
        .iter()
        .skip(index + 1)
        .take_while(|line| line.date.is_none())
        .any(|line| line.time.is_some() && leads_with_time(line))
}

fn leads_with_time(line: &Line<'_>) -> bool {
    line.time.as_ref().is_some_and(|time| {
        !line.text.get(..time.span.start).unwrap_or_default().chars().any(char::is_alphanumeric)
    })
}

/// How lines belong to dates.
#[derive(Clone, Copy)]
enum Shape {
    /// Words, then their date.
    Before,
    /// A date, then its words.
    After,
    /// What happened, its date, then the place.
    Around,
}

/// Events of several lines each.
fn blocks(items: &[Item], words: &Words) -> Vec<Found> {
    let mut groups: Vec<Vec<&Item>> = vec![Vec::new()];
    for item in items {
        match item {
            Item::Blank => groups.push(Vec::new()),
            Item::Anchor(_) | Item::Text(..) => {
                if let Some(group) = groups.last_mut() {
                    group.push(item);
                }
            }
        }
    }
    let anchors = |group: &[&Item]| group.iter().filter(|item| matches!(item, Item::Anchor(_))).count();
    let dated: Vec<&Vec<&Item>> = groups.iter().filter(|group| anchors(group) > 0).collect();
    // Blank lines between the events settle what belongs together.
    if !dated.is_empty() && dated.iter().all(|group| anchors(group) == 1 && group.len() > 1) {
        return dated.into_iter().flat_map(|group| by_shape(group, words)).collect();
    }
    let all: Vec<&Item> = groups.into_iter().flatten().collect();
    by_shape(&all, words)
}

fn by_shape(items: &[&Item], words: &Words) -> Vec<Found> {
    let mut anchors: Vec<&Anchor> = Vec::new();
    let mut gaps: Vec<Vec<(usize, &str)>> = vec![Vec::new()];
    for item in items {
        match item {
            Item::Anchor(anchor) => {
                anchors.push(anchor);
                gaps.push(Vec::new());
            }
            Item::Text(number, text) => {
                if let Some(gap) = gaps.last_mut() {
                    gap.push((*number, text));
                }
            }
            Item::Blank => {}
        }
    }
    let texts: usize = gaps.iter().map(Vec::len).sum();
    let tried =
        [Shape::Before, Shape::After, Shape::Around].map(|shape| tried(shape, &anchors, &gaps, texts, words));
    let mut best: Option<(i64, Vec<Found>)> = None;
    for (score, found) in tried {
        if best.as_ref().is_none_or(|(known, _)| score > *known) {
            best = Some((score, found));
        }
    }
    best.map(|(_, found)| found).unwrap_or_default()
}

/// The events of a shape, and how well it fits.
fn tried(
    shape: Shape,
    anchors: &[&Anchor],
    gaps: &[Vec<(usize, &str)>],
    texts: usize,
    words: &Words,
) -> (i64, Vec<Found>) {
    // An event has few lines; what stands further away is about the page.
    const NEAR: usize = 4;
    let empty: Vec<(usize, &str)> = Vec::new();
    let mut score = 0;
    let mut used = 0;
    let mut found = Vec::new();
    for (index, anchor) in anchors.iter().enumerate() {
        let before = gaps.get(index).unwrap_or(&empty);
        let after = gaps.get(index + 1).unwrap_or(&empty);
        let places =
            |gap: &[(usize, &str)]| gap.iter().take_while(|(_, text)| place::score(text, words) >= 2).count();
        let mine: Vec<(usize, &str)> = match shape {
            Shape::Before => before.iter().rev().take(NEAR).rev().copied().collect(),
            Shape::After => after.iter().take(NEAR).copied().collect(),
            Shape::Around => {
                // The first event has no place of an earlier one before it.
                let skipped = if index == 0 { 0 } else { places(before) };
                let said = before.iter().skip(skipped).rev().take(NEAR).rev();
                said.chain(after.iter().take(places(after))).copied().collect()
            }
        };
        let (placed, said): (Vec<_>, Vec<_>) =
            mine.iter().partition(|(_, text)| place::score(text, words) >= 2);
        let known = said.iter().filter(|(_, text)| words.meaning(text).is_some()).count();
        score += match known {
            _ if mine.is_empty() => -2,
            0 => 0,
            1 => 2,
            _ => -1,
        };
        score += match placed.len() + usize::from(!anchor.place.is_empty()) {
            0 => 0,
            1 => 1,
            _ => -1,
        };
        used += mine.len();
        found.extend(of_lines(anchor, &mine, words));
    }
    let left = i64::try_from(texts.saturating_sub(used)).unwrap_or(i64::MAX / 2);
    (score - left, found)
}

fn of_lines(anchor: &Anchor, mine: &[(usize, &str)], words: &Words) -> Option<Found> {
    let cells: Vec<String> = mine.iter().map(|(_, text)| trimmed(text, false).to_owned()).collect();
    let (place, said) = if anchor.place.is_empty() {
        place::split(&cells, words)
    } else {
        (anchor.place.clone(), cells.join(", "))
    };
    let said = said.trim().to_owned();
    let lines = anchor.lines.iter().copied().chain(mine.iter().map(|(number, _)| *number)).collect();
    (!said.is_empty()).then_some(Found { at: anchor.at, place, said, lines })
}

#[cfg(test)]
mod tests;
