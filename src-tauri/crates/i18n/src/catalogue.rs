//! The Fluent files themselves: which sentences exist, and in which file. For tests and for the generator that
//! hands the sentences of the user interface to TypeScript.

use std::collections::{BTreeMap, BTreeSet};

use docket_domain::text::Language;
use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use include_dir::{Dir, include_dir};

static LOCALES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../packs/locales");

/// The files of a language by name, `core.ftl` first by alphabet.
pub fn files(language: Language) -> BTreeMap<String, &'static str> {
    let Some(folder) = LOCALES.get_dir(language.code()) else { return BTreeMap::new() };
    let texts = folder.files().filter_map(|file| {
        let name = file.path().file_name()?.to_str()?;
        name.ends_with(".ftl").then_some((name.to_owned(), file.contents_utf8()?))
    });
    texts.collect()
}

/// The sentences of a Fluent file by key, each with the names of its variables.
///
/// # Errors
/// With one line for each entry that Fluent cannot read.
pub fn sentences(text: &str) -> Result<BTreeMap<String, BTreeSet<String>>, Vec<String>> {
    let resource = parser::parse(text).map_err(|(_, faults)| {
        faults
            .iter()
            .map(|fault| format!("line {}: {fault}", line_of(text, fault.pos.start)))
            .collect::<Vec<_>>()
    })?;
    let mut found = BTreeMap::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let mut variables = BTreeSet::new();
        if let Some(pattern) = &message.value {
            in_pattern(pattern, &mut variables);
        }
        if found.insert(message.id.name.to_owned(), variables).is_some() {
            return Err(vec![format!("{} stands there twice", message.id.name)]);
        }
    }
    Ok(found)
}

fn line_of(text: &str, position: usize) -> usize {
    text.bytes().take(position).filter(|byte| *byte == b'\n').count() + 1
}

fn in_pattern(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, variables);
        }
    }
}

fn in_expression(expression: &Expression<&str>, variables: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, variables),
        Expression::Select { selector, variants } => {
            in_inline(selector, variables);
            for variant in variants {
                in_pattern(&variant.value, variables);
            }
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => in_expression(expression, variables),
        InlineExpression::FunctionReference { arguments, .. } => in_arguments(arguments, variables),
        InlineExpression::TermReference { arguments, .. } => {
            if let Some(arguments) = arguments {
                in_arguments(arguments, variables);
            }
        }
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. } => {}
    }
}

fn in_arguments(arguments: &CallArguments<&str>, variables: &mut BTreeSet<String>) {
    for inline in &arguments.positional {
        in_inline(inline, variables);
    }
    for named in &arguments.named {
        in_inline(&named.value, variables);
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;
    use crate::Tr;

    fn all(language: Language) -> BTreeMap<String, BTreeMap<String, BTreeSet<String>>> {
        files(language)
            .into_iter()
            .map(|(name, text)| {
                let found = sentences(text).unwrap_or_else(|faults| panic!("{language}/{name}: {faults:?}"));
                (name, found)
            })
            .collect()
    }

    #[test]
    fn every_sentence_exists_in_every_language_with_the_same_variables() {
        let english = all(Language::En);
        assert!(english.contains_key("core.ftl"), "no sentences were embedded");
        for language in Language::ALL {
            let other = all(language);
            assert_eq!(
                english.keys().collect::<Vec<_>>(),
                other.keys().collect::<Vec<_>>(),
                "files of {language}"
            );
            for (file, sentences) in &english {
                let theirs = other.get(file).unwrap();
                for (key, variables) in sentences {
                    assert_eq!(
                        theirs.get(key),
                        Some(variables),
                        "{language}/{file}: {key} (left: that file, right: en)"
                    );
                }
                for key in theirs.keys() {
                    assert!(sentences.contains_key(key), "en/{file} lacks {key}");
                }
            }
        }
    }

    #[test]
    fn no_key_stands_in_two_files() {
        let mut seen: BTreeMap<String, String> = BTreeMap::new();
        for (file, sentences) in all(Language::En) {
            for key in sentences.into_keys() {
                if let Some(earlier) = seen.insert(key.clone(), file.clone()) {
                    panic!("{key} stands in {earlier} and in {file}");
                }
            }
        }
    }

    #[test]
    fn no_sentence_is_empty_and_none_has_dashes_or_blanks_left_over() {
        for language in Language::ALL {
            let tr = Tr::new(language);
            for sentences in all(language).into_values() {
                for key in sentences.into_keys() {
                    let text = tr.text(&key, &[]);
                    assert!(!text.trim().is_empty(), "{language}: {key} says nothing");
                    assert!(
                        !text.contains("TODO") && !text.contains("XXX"),
                        "{language}: {key} is unfinished"
                    );
                }
            }
        }
    }

    #[test]
    fn variables_are_found_in_every_corner_of_a_sentence() {
        let text = "a = { $n ->\n    [one] { $who } has it\n   *[other] { NUMBER($m) } { \"x\" }\n}\n";
        let found = sentences(text).unwrap();
        assert_eq!(found["a"], BTreeSet::from(["m".to_owned(), "n".to_owned(), "who".to_owned()]));
    }

    #[test]
    fn an_entry_that_fluent_cannot_read_is_named_with_its_line() {
        let faults = sentences("good = yes\n\nbad = { $\n").unwrap_err();
        assert!(faults[0].starts_with("line 3"), "{faults:?}");
    }

    /// The keys that Rust code asks for by a literal, `tr.text("today-overdue", …)`. Facts and other things that
    /// have a `text` too use names without a hyphen.
    fn asked_for(folder: &Path, found: &mut BTreeSet<String>) {
        for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
            let path = entry.path();
            if path.is_dir() {
                asked_for(&path, found);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let code = fs::read_to_string(&path).unwrap();
                let code = code.split("#[cfg(test)]").next().unwrap_or_default();
                for call in code.split(".text(").skip(1) {
                    let Some(rest) = call.trim_start().strip_prefix('"') else { continue };
                    let key = rest.split('"').next().unwrap_or_default();
                    let plain = key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
                    if plain
                        && key.contains('-')
                        && key.starts_with(|letter: char| letter.is_ascii_lowercase())
                    {
                        found.insert(key.to_owned());
                    }
                }
            }
        }
    }

    #[test]
    fn every_sentence_that_code_asks_for_exists() {
        let mut keys = BTreeSet::new();
        asked_for(&Path::new(env!("CARGO_MANIFEST_DIR")).join(".."), &mut keys);
        assert!(keys.contains("date-instant"), "the search found nothing");
        let missing: Vec<_> = keys.iter().filter(|key| !Tr::new(Language::En).has(key)).collect();
        assert!(missing.is_empty(), "no sentence for {missing:?}");
    }

    fn pack(path: &str) -> toml::Table {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packs").join(path);
        let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        text.parse().unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    fn texts<'a>(table: &'a toml::Table, name: &str) -> Vec<&'a str> {
        let list = table.get(name).and_then(toml::Value::as_array).map(Vec::as_slice).unwrap_or_default();
        list.iter().filter_map(|value| value.as_str().or_else(|| value.get("id")?.as_str())).collect()
    }

    fn tables<'a>(table: &'a toml::Table, name: &str) -> Vec<&'a toml::Table> {
        table[name].as_array().unwrap().iter().filter_map(toml::Value::as_table).collect()
    }

    fn playbooks() -> Vec<toml::Table> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packs/playbooks");
        let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name());
        files.map(|name| pack(&format!("playbooks/{}", name.to_string_lossy()))).collect()
    }

    #[test]
    fn every_step_of_every_playbook_and_every_wait_has_its_sentences() {
        let mut keys = Vec::new();
        for playbook in playbooks() {
            for step in tables(&playbook, "step") {
                let id = step["id"].as_str().unwrap();
                keys.extend([format!("step-{id}-title"), format!("step-{id}-why")]);
                keys.extend(texts(step, "answers").iter().map(|answer| format!("step-{id}-answer-{answer}")));
                keys.extend(texts(step, "fields").iter().map(|field| format!("step-{id}-field-{field}")));
                keys.extend(
                    step.get("lock").and_then(toml::Value::as_str).map(|lock| format!("lock-{lock}")),
                );
                keys.push(step["source"]["text_key"].as_str().unwrap().to_owned());
                for starts in ["starts_wait", "starts_follow_up"] {
                    let remind = step.get(starts).and_then(|starts| starts.get("remind")?.as_str());
                    keys.extend(remind.map(str::to_owned));
                }
                let figure = |name: &str, of: &str| step.get(name).and_then(|it| it.get(of)?.as_str());
                let figures = [
                    figure("starts_wait", "days"),
                    figure("starts_follow_up", "days"),
                    figure("not_before", "rule"),
                    figure("waits_until", "rule"),
                    step.get("repeat_every").and_then(toml::Value::as_str),
                ];
                keys.extend(figures.into_iter().flatten().map(|id| format!("wait-{id}-label")));
                if step.contains_key("unavailable_if_suspected") {
                    keys.push(format!("lock-suspected-{id}"));
                }
            }
        }
        // Only what a person can meet on a step or in the settings needs a label of its own.
        for wait in tables(&pack("rules/waits.toml"), "wait") {
            keys.push(wait["source"]["text_key"].as_str().unwrap().to_owned());
        }
        let words = docket_domain::playbook::SITUATIONS.iter().map(|name| format!("situation-name-{name}"));
        let words = words.chain(docket_domain::playbook::FACTS.iter().map(|name| format!("fact-{name}")));
        let words = words.chain(docket_domain::playbook::MOMENTS.iter().map(|name| format!("moment-{name}")));
        keys.extend(words.map(|key| key.replace('_', "-")));
        let missing: Vec<_> = keys.iter().filter(|key| !Tr::new(Language::En).has(key)).collect();
        assert!(missing.is_empty() && keys.len() > 200, "no sentence for {missing:?}");
    }

    /// What the rules say of a fact, by the literal names in their code.
    fn notes(path: &str) -> BTreeSet<String> {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../domain/src").join(path);
        let code = fs::read_to_string(&file).unwrap();
        let code = code.split("#[cfg(test)]").next().unwrap_or_default().to_owned();
        let calls = code.split("Note::plain(\"").skip(1).filter_map(|rest| rest.split('"').next());
        calls.map(str::to_owned).collect()
    }

    #[test]
    fn every_rule_on_where_the_seller_stands_has_its_sentences() {
        use docket_domain::cover::{CriterionKind, CriterionState};
        use docket_domain::evidence::{Forecast, ItemKind, ItemState};
        let dashed = |name: &str| name.replace('_', "-");
        let mut keys = Vec::new();
        keys.extend(ItemKind::ALL.iter().map(|one| format!("evidence-item-{}", dashed(one.name()))));
        keys.extend(ItemState::ALL.iter().map(|one| format!("evidence-state-{}", dashed(one.name()))));
        keys.extend(Forecast::ALL.iter().map(|one| format!("evidence-forecast-{}-text", one.name())));
        keys.extend(CriterionKind::ALL.iter().map(|one| format!("cover-criterion-{}", dashed(one.name()))));
        keys.extend(CriterionState::ALL.iter().map(|one| format!("cover-state-{}", dashed(one.name()))));
        keys.extend(notes("evidence/mod.rs").iter().map(|note| format!("evidence-note-{note}")));
        keys.extend(notes("cover/mod.rs").iter().map(|note| format!("cover-note-{note}")));
        let id = |table: &toml::Table| dashed(table["id"].as_str().unwrap());
        let source = |table: &toml::Table| table["source"]["text_key"].as_str().unwrap().to_owned();
        for (file, list) in [
            ("rules/evidence.toml", "profile"),
            ("rules/programmes.toml", "programme"),
            ("rules/programmes.toml", "included"),
            ("rules/programmes.toml", "insurer"),
            ("rules/doors.toml", "door"),
        ] {
            for table in tables(&pack(file), list) {
                keys.push(source(table));
                match list {
                    "programme" => {
                        keys.extend([format!("payer-{}", id(table)), format!("cover-first-{}", id(table))]);
                    }
                    "included" => keys.push(format!("payer-{}", id(table))),
                    "door" => keys.push(format!("door-why-{}", id(table))),
                    _ => {}
                }
            }
        }
        let missing: Vec<_> = keys.iter().filter(|key| !Tr::new(Language::En).has(key)).collect();
        assert!(missing.is_empty() && keys.len() > 150, "no sentence for {missing:?}");
    }

    #[test]
    fn what_a_suspicion_closes_is_worded_without_it() {
        for language in Language::ALL {
            for id in ["notify_buyer_of_call", "call_post_office"] {
                let said = Tr::new(language).text(&format!("lock-suspected-{id}"), &[]).to_lowercase();
                for word in ["fraud", "scam", "betrug", "lying", "suspect", "verdacht"] {
                    assert!(!said.contains(word), "{said}");
                }
            }
        }
    }
}
