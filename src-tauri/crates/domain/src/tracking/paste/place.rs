//! Which part of a line is a place, and which says what happened there.

use crate::Address;
use crate::tracking::{Way, Words};

/// How sure it is that a text is a place: 0 not at all, 3 with a state or postal code.
pub(super) fn score(text: &str, words: &Words) -> u8 {
    let text = text.trim();
    let letters: Vec<char> = text.chars().filter(|letter| letter.is_alphabetic()).collect();
    if letters.len() < 2 || text.chars().count() > 60 {
        return 0;
    }
    let capitals = !letters.iter().any(|letter| letter.is_lowercase());
    match words.meaning(text) {
        None => {}
        // Sorting centres are named for what they do.
        Some(meaning) if capitals && meaning.way == Some(Way::SortingCentre) => {}
        Some(_) => return 0,
    }
    if words.is_no_place(text) || text.contains([':', ';', '!', '?']) {
        return 0;
    }
    if state_and_code(text) || capitals && (text.starts_with("ISC ") || text.ends_with("(USPS)")) {
        return 3;
    }
    let parts: Vec<&str> = text.split_whitespace().collect();
    // Scripts without capitals: a short word that ends as towns and provinces do, or one with a postal code.
    if letters.iter().all(|letter| !letter.is_lowercase() && !letter.is_uppercase()) {
        let town = letters.last().is_some_and(|last| "市省区县州府".contains(*last));
        return if parts.len() <= 2 && letters.len() <= 8 && town { 2 } else { 0 };
    }
    if carrier(text) {
        return 0;
    }
    if letters.len() >= 3 && letters.iter().all(|letter| letter.is_uppercase()) {
        return if parts.len() <= 6 { 2 } else { 0 };
    }
    let last = text.rsplit(',').next().unwrap_or(text).trim();
    let country = Address { country: last.to_owned(), ..Address::default() };
    let capital = |part: &&str| {
        let connects =
            ["of", "am", "an", "der", "im", "in", "upon", "de", "la", "le", "(main)", "-", "/", "bei"];
        part.starts_with(|letter: char| letter.is_uppercase() || letter.is_ascii_digit() || letter == '(')
            || connects.contains(part)
    };
    if parts.len() > 5 || !parts.iter().all(capital) || text.ends_with('.') {
        return 0;
    }
    if country.country_code().is_some() { 2 } else { 1 }
}

/// `OR 97003`, `OR 97003-2210` or a state after a comma, at the end or before the country.
fn state_and_code(text: &str) -> bool {
    let mut parts: Vec<&str> = text.split([' ', ',']).filter(|part| !part.is_empty()).collect();
    if let Some((last, _)) = parts.split_last()
        && ["US", "USA", "CA"].contains(last)
        && parts.len() > 2
    {
        parts.pop();
    }
    let state = |part: &str| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_uppercase());
    let code = |part: &str| {
        let digits = part.split('-').next().unwrap_or_default();
        digits.len() == 5 && digits.bytes().all(|byte| byte.is_ascii_digit())
    };
    let ends = match parts.as_slice() {
        [_, .., one, two] if state(one) && code(two) => true,
        [one, two] if state(one) && code(two) => true,
        [.., last] => text.contains(',') && parts.len() > 1 && state(last),
        [] => false,
    };
    let ordinary = |part: &&&str| part.starts_with(char::is_lowercase);
    ends && parts.len() <= 7 && parts.iter().filter(ordinary).count() == 0
}

fn carrier(text: &str) -> bool {
    let first = text.split([' ', ',']).next().unwrap_or_default();
    ["USPS", "UPS", "DHL", "DPD", "GLS", "FEDEX", "PO", "TNT", "EMS"].contains(&first)
}

/// Splits what stands beside date and time into a place and what happened. Text is cut, never changed.
pub(super) fn split(cells: &[String], words: &Words) -> (String, String) {
    match cells {
        [] => (String::new(), String::new()),
        [one] => split_one(one, words),
        several => {
            let scored = several.iter().enumerate().map(|(at, cell)| (score(unled(cell), words), at));
            // Of equals the first: carriers that name a place in a cell of its own mostly put it first.
            let best =
                scored.filter(|(score, _)| *score > 0).min_by_key(|(score, at)| (u8::MAX - score, *at));
            match best {
                Some((_, at)) => {
                    let place = several.get(at).map(|cell| unled(cell).to_owned()).unwrap_or_default();
                    let rest: Vec<&str> = several
                        .iter()
                        .enumerate()
                        .filter(|(index, _)| *index != at)
                        .map(|(_, cell)| cell.as_str())
                        .collect();
                    (place, rest.join(", "))
                }
                None => {
                    // No cell is a place alone, but one may begin or end with one.
                    let mut place = String::new();
                    let mut said = Vec::new();
                    for cell in several {
                        let (found, rest) =
                            if place.is_empty() { split_one(cell, words) } else { Default::default() };
                        if found.is_empty() {
                            said.push(cell.clone());
                        } else {
                            place = found;
                            said.push(rest);
                        }
                    }
                    (place, said.join(", "))
                }
            }
        }
    }
}

/// Without the word that leads to a place.
fn unled(text: &str) -> &str {
    let text = text.trim();
    let text = text.strip_suffix('.').unwrap_or(text);
    text.strip_prefix("in ").or_else(|| text.strip_prefix("at ")).unwrap_or(text)
}

fn split_one(cell: &str, words: &Words) -> (String, String) {
    let cell = cell.trim();
    if score(cell, words) >= 2 {
        return (String::new(), cell.to_owned());
    }
    let cuts: Vec<(usize, usize)> = [", ", " - ", " – ", " — ", " · "]
        .iter()
        .flat_map(|sign| cell.match_indices(sign).map(|(at, found)| (at, at + found.len())))
        .collect();
    let mut best: Option<(u8, bool, usize, &str, &str)> = None;
    for (end, start) in cuts {
        let (Some(head), Some(tail)) = (cell.get(..end), cell.get(start..)) else { continue };
        for (place, said, first) in [(head, tail, true), (tail, head, false)] {
            let sure = score(place, words);
            // At the end of a line a capital alone is no sign of a place: "Delivered, Front Desk".
            let enough = if first { 1 } else { 2 };
            if sure < enough || said.trim().is_empty() || score(said, words) >= sure {
                continue;
            }
            let candidate = (sure, first, place.len(), place, said);
            if best.is_none_or(|known| (candidate.0, candidate.1, candidate.2) > (known.0, known.1, known.2))
            {
                best = Some(candidate);
            }
        }
    }
    if let Some((_, _, _, place, said)) = best {
        return (place.trim().to_owned(), said.trim().to_owned());
    }
    if let Some((place, said)) = capitals_first(cell, words) {
        return (place, said);
    }
    (String::new(), cell.to_owned())
}

/// A place in capitals, or with a postal code in a script without, that runs into what happened there.
fn capitals_first(cell: &str, words: &Words) -> Option<(String, String)> {
    let ends: Vec<usize> = cell.match_indices(' ').map(|(at, _)| at).collect();
    ends.into_iter().rev().find_map(|end| {
        let (place, said) = (cell.get(..end)?.trim(), cell.get(end..)?.trim());
        let sure = score(place, words);
        let coded = || {
            let (town, code) = place.split_once(' ')?;
            let digits = (5..=8).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_digit());
            let letters = town
                .chars()
                .all(|letter| letter.is_alphabetic() && !letter.is_lowercase() && !letter.is_uppercase());
            (digits && letters).then_some(())
        };
        let capitals = sure >= 2
            && !place.chars().any(char::is_lowercase)
            && said.chars().any(char::is_lowercase)
            && said.starts_with(|letter: char| letter.is_uppercase());
        (capitals || coded().is_some()).then(|| (place.to_owned(), said.to_owned()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tracking::words::built_in;

    #[test]
    fn a_place_is_told_from_what_happened_there() {
        let words = built_in();
        let table = [
            ("CHICAGO,IL 60701, Departed Facility", "CHICAGO,IL 60701", "Departed Facility"),
            (
                "ISC CHICAGOIL(USPS), Processed Through Facility",
                "ISC CHICAGOIL(USPS)",
                "Processed Through Facility",
            ),
            (
                "ISC CHICAGOIL(USPS) Processed Through Facility",
                "ISC CHICAGOIL(USPS)",
                "Processed Through Facility",
            ),
            ("CHICAGO,IL 60701 Departed USPS Facility", "CHICAGO,IL 60701", "Departed USPS Facility"),
            ("Frankfurt, Die Sendung wurde bearbeitet", "Frankfurt", "Die Sendung wurde bearbeitet"),
            (
                "Frankfurt, Deutschland, Die Sendung wurde bearbeitet",
                "Frankfurt, Deutschland",
                "Die Sendung wurde bearbeitet",
            ),
            (
                "Die Sendung wurde angekündigt, heute, in Kürze mehr",
                "",
                "Die Sendung wurde angekündigt, heute, in Kürze mehr",
            ),
            ("Delivered, Front Desk/Reception", "", "Delivered, Front Desk/Reception"),
            ("Delivered, In/At Mailbox, ALDER, OR 97003", "ALDER, OR 97003", "Delivered, In/At Mailbox"),
            ("USPS in possession of item", "", "USPS in possession of item"),
            (
                "Picked up/Collected, Your item has been collected",
                "",
                "Picked up/Collected, Your item has been collected",
            ),
            ("常州市, 邮件正在派送中", "常州市", "邮件正在派送中"),
            ("上海市 20006208 快件到达", "上海市 20006208", "快件到达"),
            ("On FedEx vehicle for delivery - ALDER, OR", "ALDER, OR", "On FedEx vehicle for delivery"),
        ];
        for (cell, place, said) in table {
            assert_eq!(split(&[cell.to_owned()], &words), (place.to_owned(), said.to_owned()), "{cell}");
        }
    }
}
