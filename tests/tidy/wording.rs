//! What Docket ships to be read is free of the errors that slip in most often: words that are known to be wrong, words
//! and blanks that stand there twice, quotes that are never closed.

use std::collections::BTreeSet;

use crate::{files, read};

/// Words and phrases that are always wrong, one a line.
const WRONG: [(&str, &str); 2] = [("en", include_str!("wrong_en.txt")), ("de", include_str!("wrong_de.txt"))];

/// Words that may follow themselves: "that that", "wenn sie sie hat".
const TWICE: &[&str] = &["that", "had", "sie", "die", "das", "der", "ihr"];

/// What is wrong with a text of that language.
fn faults(language: &str, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let plain: String = text.chars().map(|letter| if letter == '’' { '\'' } else { letter }).collect();
    let words: Vec<&str> = plain
        .split(|letter: char| !(letter.is_alphanumeric() || matches!(letter, '\'' | '-')))
        .filter(|word| !word.is_empty())
        .collect();
    let folded = format!(" {} ", words.join(" ").to_lowercase());
    for (_, list) in WRONG.iter().filter(|(of, _)| *of == language) {
        for wrong in list.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
            if folded.contains(&format!(" {} ", wrong.to_lowercase())) {
                found.push(format!("\"{wrong}\""));
            }
        }
    }
    for line in plain.lines() {
        let next_to = line.split(' ').filter(|word| !word.is_empty());
        for (one, other) in next_to.clone().zip(next_to.skip(1)) {
            let bare = other.trim_end_matches(|letter: char| !letter.is_alphanumeric());
            if one == bare && one.chars().any(char::is_alphabetic) && !TWICE.contains(&bare) {
                found.push(format!("{one} {one}"));
            }
        }
        if line.trim().contains("  ") {
            found.push("two blanks".to_owned());
        }
    }
    let count = |sign: char| plain.matches(sign).count();
    let balanced = match language {
        "de" => count('„') == count('“') && count('”') == 0,
        _ => count('“') == count('”'),
    };
    if !balanced || count('"') % 2 == 1 || count('(') != count(')') {
        found.push("a quote or bracket that is never closed".to_owned());
    }
    found
}

/// The text with a mark for what is put in: `{{name}}` of letters, `{ $name }` of sentences.
fn without_tags(text: &str) -> String {
    let mut bare = text.to_owned();
    while let Some((before, rest)) = bare.split_once("{{") {
        let Some((tag, after)) = rest.split_once("}}") else { break };
        let word = if tag.starts_with(['#', '/', '>']) || tag == "else" { "" } else { "…" };
        bare = format!("{before}{word}{after}");
    }
    // The innermost braces first, until none is left.
    while let Some(end) = bare.find('}') {
        let Some(start) = bare[..end].rfind('{') else { break };
        bare = format!("{}…{}", &bare[..start], &bare[end + 1..]);
    }
    bare
}

/// The sentences of a Fluent file, each with its key.
fn sentences(text: &str) -> Vec<(String, String)> {
    let mut all: Vec<(String, String)> = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some((key, said)) =
            line.split_once(" = ").filter(|(key, _)| !key.starts_with(' ') && !key.contains(' '))
        {
            all.push((key.to_owned(), said.to_owned()));
        } else if let (Some((_, said)), true) = (all.last_mut(), line.starts_with(' ')) {
            // A variant is a sentence of its own: it is told from the others by a line.
            let variant = line.trim_start().trim_start_matches('*');
            let variant = variant
                .strip_prefix('[')
                .and_then(|rest| rest.split_once("] "))
                .map_or(variant, |(_, said)| said);
            said.push('\n');
            said.push_str(variant);
        }
    }
    all
}

#[test]
fn what_is_shipped_to_be_read_has_no_error_of_the_usual_kind() {
    let mut wrong = Vec::new();
    let mut seen = 0;
    for language in ["en", "de"] {
        for path in files(&format!("src-tauri/packs/letters/{language}"), &[".hbs"]) {
            let text = read(&path);
            seen += 1;
            for line in text.lines() {
                // A title or sentence of the head stands in quotes of its own.
                let line = line.split_once(" = \"").map_or(line, |(_, rest)| rest.trim_end_matches('"'));
                for fault in faults(language, &without_tags(line)) {
                    wrong.push(format!("{}: {fault}: {line}", path.display()));
                }
            }
        }
        for path in files(&format!("src-tauri/packs/locales/{language}"), &[".ftl"]) {
            for (key, said) in sentences(&read(&path)) {
                seen += 1;
                for fault in faults(language, &without_tags(&said)) {
                    wrong.push(format!("{}: {key}: {fault}", path.display()));
                }
            }
        }
    }
    assert!(seen > 2000, "only {seen} texts were found");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_errors_that_are_looked_for_are_found() {
    for (language, text, fault) in [
        ("en", "We see that you've yet received it.", "\"you've yet received\""),
        ("en", "We hope it is in well condition.", "\"in well condition\""),
        ("en", "Please recieve it.", "\"recieve\""),
        ("en", "It is on on its way.", "on on"),
        ("en", "It is  here.", "two blanks"),
        ("en", "It says “here.", "a quote or bracket that is never closed"),
        ("de", "Bitte prüfen Sie die Addresse.", "\"Addresse\""),
        ("de", "Ich schicke es es dir.", "es es"),
        ("de", "Dort steht „unterwegs.", "a quote or bracket that is never closed"),
    ] {
        assert_eq!(faults(language, text), [fault], "{text}");
    }
    for (language, text) in [
        ("en", "I know that that happens."),
        ("de", "Wenn sie sie hat, dann „gut“."),
        ("de", "Die, die warten."),
    ] {
        assert_eq!(faults(language, text), Vec::<String>::new(), "{text}");
    }
    assert_eq!(without_tags("a {{#if b}}{{b}}c{{/if}} { $d ->"), "a …c { $d ->");
    assert_eq!(sentences("a = one\nb = { $n ->\n    [one] x\n   *[other] y\n}\n").len(), 2);
}

/// A clause is quoted in letters of both forms of address, so it takes neither.
#[test]
fn clauses_of_a_policy_address_nobody_in_german() {
    let address: BTreeSet<&str> = [
        "du", "dir", "dich", "dein", "deine", "deinen", "deinem", "deiner", "Sie", "Ihnen", "Ihr", "Ihre",
        "Ihren",
    ]
    .into();
    let mut clauses = 0;
    for path in files("src-tauri/packs/locales/de", &["policies.ftl"]) {
        for (key, said) in sentences(&read(&path)) {
            if ["policy-says-", "policy-goods-", "policy-published-"]
                .iter()
                .any(|start| key.starts_with(start))
            {
                clauses += 1;
                let words = said.split(|letter: char| !letter.is_alphabetic());
                let found: Vec<&str> = words.filter(|word| address.contains(word) || *word == "Du").collect();
                assert!(found.is_empty(), "{key}: {found:?} in {said}");
            }
        }
    }
    assert!(clauses > 30, "only {clauses} clauses were found");
}
