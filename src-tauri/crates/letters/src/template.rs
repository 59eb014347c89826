//! Reading a letter's template: the head that says what the letter uses and promises, and the text below it. What
//! a letter may do is kept small on purpose (facts, `if`, `unless`, and parts that several letters share), so that
//! every fault has a line and a sentence.

use std::collections::{BTreeMap, BTreeSet};

use docket_domain::text::{Language, Register};
use serde::Deserialize;
use toml::Spanned;

use crate::error::{Fault, LetterError};
use crate::variable::{Kind, Variable, blank_in};

/// A template as it stands in its file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterSource {
    /// Id of the letter, a verb with an object (`verify_address`).
    pub id: String,
    /// Language of the letter.
    pub language: Language,
    /// How it addresses its reader.
    pub register: Register,
    /// The file's name, for sentences about it.
    pub file: String,
    /// The whole text, head and all.
    pub text: String,
}

/// A template that was read and found whole.
#[derive(Debug, Clone)]
pub(crate) struct Template {
    pub source: LetterSource,
    pub title: String,
    pub subject: String,
    pub body: String,
    /// Those that the text really uses, in the order of the head.
    pub variables: Vec<Variable>,
    pub promises: Vec<Promise>,
}

#[derive(Debug, Clone)]
pub(crate) struct Promise {
    pub id: String,
    pub text: String,
    pub due: Option<String>,
}

/// The parts that every letter of a language and register may take in with `{{> name}}`, by name.
pub(crate) type Parts = BTreeMap<String, &'static str>;

/// The variables that every letter of a language may ask for.
pub(crate) type Dictionary = BTreeMap<String, Entry>;

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Entry {
    pub kind: Kind,
    label: String,
    example: String,
    hint: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    title: String,
    subject: Spanned<String>,
    #[serde(default)]
    uses: Vec<Spanned<String>>,
    #[serde(default)]
    optional: Vec<Spanned<String>>,
    #[serde(default)]
    variables: Vec<Own>,
    #[serde(default)]
    promises: Vec<PromiseHead>,
}

/// A variable that only this letter knows.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Own {
    name: Spanned<String>,
    kind: Kind,
    label: String,
    example: String,
    hint: Option<String>,
    #[serde(default)]
    optional: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PromiseHead {
    id: Spanned<String>,
    text: Spanned<String>,
    due: Option<Spanned<String>>,
}

impl LetterSource {
    fn refused(&self, line: usize, fault: Fault) -> LetterError {
        LetterError::Refused { file: self.file.clone(), line, fault }
    }
}

impl Template {
    pub(crate) fn read(
        source: LetterSource,
        dictionary: &Dictionary,
        parts: &Parts,
    ) -> Result<Self, LetterError> {
        let text = source.text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
        let (head_text, body) = text
            .strip_prefix("+++\n")
            .and_then(|rest| rest.split_once("\n+++\n"))
            .ok_or_else(|| source.refused(1, Fault::NoHead))?;
        // Line 1 is the opening `+++`; the body starts after the closing one.
        let head_line = |position: usize| 2 + line_breaks(head_text.get(..position).unwrap_or_default());
        let body_line = 2 + line_breaks(head_text) + 2;
        let head: Head = toml::from_str(head_text).map_err(|error| {
            let line = error.span().map_or(2, |span| head_line(span.start));
            source.refused(line, Fault::Head(error.message().to_owned()))
        })?;

        let mut variables = Vec::new();
        let mut declared: BTreeSet<String> = BTreeSet::new();
        let declare = |name: &Spanned<String>, declared: &mut BTreeSet<String>| {
            if declared.insert(name.get_ref().clone()) {
                return Ok(());
            }
            Err(source.refused(head_line(name.span().start), Fault::DeclaredTwice(name.get_ref().clone())))
        };
        for (names, optional) in [(&head.uses, false), (&head.optional, true)] {
            for name in names {
                declare(name, &mut declared)?;
                let entry = dictionary.get(name.get_ref()).ok_or_else(|| {
                    source
                        .refused(head_line(name.span().start), Fault::UnknownVariable(name.get_ref().clone()))
                })?;
                variables.push(entry.variable(name.get_ref(), optional));
            }
        }
        for own in &head.variables {
            declare(&own.name, &mut declared)?;
            variables.push(own.variable());
        }
        for promise in &head.promises {
            declare(&promise.id, &mut declared)?;
        }

        let none = Parts::new();
        let mut scan = Scan {
            source: &source,
            variables: &variables,
            parts: &none,
            promises: BTreeSet::new(),
            used: BTreeSet::new(),
        };
        scan.text(head.subject.get_ref(), head_line(head.subject.span().start))?;
        for promise in &head.promises {
            scan.text(promise.text.get_ref(), head_line(promise.text.span().start))?;
            if let Some(due) = &promise.due {
                let known = variables.iter().find(|variable| variable.name == *due.get_ref());
                if !known.is_some_and(|variable| matches!(variable.kind, Kind::Day | Kind::Number)) {
                    let line = head_line(due.span().start);
                    return Err(source.refused(line, Fault::PromiseWithoutDay(due.get_ref().clone())));
                }
                scan.used.insert(due.get_ref().clone());
            }
        }
        // Only the body may speak a promise out and take parts in.
        scan.parts = parts;
        scan.promises = head.promises.iter().map(|promise| promise.id.get_ref().clone()).collect();
        scan.text(body, body_line)?;
        let used = scan.used;
        if let Some(unspoken) = head.promises.iter().find(|promise| !used.contains(promise.id.get_ref())) {
            let line = head_line(unspoken.id.span().start);
            return Err(source.refused(line, Fault::PromiseUnspoken(unspoken.id.get_ref().clone())));
        }

        variables.retain(|variable| used.contains(&variable.name));
        let promises = head.promises.into_iter().map(|promise| Promise {
            id: promise.id.into_inner(),
            text: promise.text.into_inner(),
            due: promise.due.map(Spanned::into_inner),
        });
        Ok(Self {
            title: head.title,
            subject: head.subject.into_inner(),
            body: body.to_owned(),
            variables,
            promises: promises.collect(),
            source,
        })
    }
}

impl Entry {
    fn variable(&self, name: &str, optional: bool) -> Variable {
        Variable {
            name: name.to_owned(),
            kind: self.kind,
            label: self.label.clone(),
            example: self.example.clone(),
            hint: self.hint.clone(),
            optional,
            refused: None,
        }
    }
}

impl Own {
    fn variable(&self) -> Variable {
        Variable {
            name: self.name.get_ref().clone(),
            kind: self.kind,
            label: self.label.clone(),
            example: self.example.clone(),
            hint: self.hint.clone(),
            optional: self.optional,
            refused: None,
        }
    }
}

/// Walks over the tags of a text and refuses what would leave a gap.
struct Scan<'a> {
    source: &'a LetterSource,
    variables: &'a [Variable],
    parts: &'a Parts,
    promises: BTreeSet<String>,
    used: BTreeSet<String>,
}

/// An open `{{#if name}}` or `{{#unless name}}`.
#[derive(Clone)]
struct Block {
    tag: String,
    line: usize,
    name: String,
    /// Whether the fact is known to be there in the part that is being read.
    there: bool,
}

impl Scan<'_> {
    fn text(&mut self, text: &str, first_line: usize) -> Result<(), LetterError> {
        self.within(text, first_line, Vec::new())
    }

    /// A part of the letter, inside of the blocks that are open where it stands. Its faults are told of the line that
    /// takes it in.
    fn part(&mut self, name: &str, line: usize, open: &[Block]) -> Result<(), LetterError> {
        let unknown = || self.source.refused(line, Fault::UnknownTag(format!("{{{{> {name}}}}}")));
        let text = self.parts.get(name).copied().ok_or_else(unknown)?;
        self.within(&text.replace('\n', " "), line, open.to_vec())
    }

    fn within(&mut self, text: &str, first_line: usize, outer: Vec<Block>) -> Result<(), LetterError> {
        let opened_before = outer.len();
        let mut blocks = outer;
        let mut rest = text;
        let mut line = first_line;
        while let Some((fixed, tail)) = rest.split_once("{{") {
            self.fixed(fixed, line)?;
            line += line_breaks(fixed);
            let Some((tag, after)) = tail.split_once("}}").filter(|_| !fixed.ends_with('\\')) else {
                return Err(self.source.refused(line, Fault::Unclosed("{{".to_owned())));
            };
            self.tag(tag, line, &mut blocks, opened_before)?;
            line += line_breaks(tag);
            rest = after;
        }
        self.fixed(rest, line)?;
        match blocks.pop().filter(|_| blocks.len() >= opened_before) {
            Some(open) => Err(self.source.refused(open.line, Fault::Unclosed(open.tag))),
            None => Ok(()),
        }
    }

    fn fixed(&self, text: &str, line: usize) -> Result<(), LetterError> {
        match blank_in(text) {
            Some((at, blank)) => {
                let line = line + line_breaks(text.get(..at).unwrap_or_default());
                Err(self.source.refused(line, Fault::Blank(blank.to_owned())))
            }
            None => Ok(()),
        }
    }

    fn tag(
        &mut self,
        tag: &str,
        line: usize,
        blocks: &mut Vec<Block>,
        opened_before: usize,
    ) -> Result<(), LetterError> {
        let words: Vec<&str> = tag.split_whitespace().collect();
        match words.as_slice() {
            [block @ ("#if" | "#unless"), name] => {
                self.declared(name, line)?;
                let there = *block == "#if";
                blocks.push(Block { tag: format!("{{{{{tag}}}}}"), line, name: (*name).to_owned(), there });
                Ok(())
            }
            [">", name] => self.part(name, line, blocks),
            ["else"] => match blocks.get_mut(opened_before..).and_then(<[Block]>::last_mut) {
                Some(open) => {
                    open.there = !open.there;
                    Ok(())
                }
                None => Err(self.source.refused(line, Fault::ClosesNothing("{{else}}".to_owned()))),
            },
            [close @ ("/if" | "/unless")] => {
                let opened_by = |open: &Block| {
                    open.tag.trim_start_matches("{{#").starts_with(close.trim_start_matches('/'))
                };
                match blocks.pop().filter(|_| blocks.len() >= opened_before).filter(opened_by) {
                    Some(_) => Ok(()),
                    None => Err(self.source.refused(line, Fault::ClosesNothing(format!("{{{{{close}}}}}")))),
                }
            }
            [name] if is_name(name) => {
                let optional = self.declared(name, line)?;
                if optional && !blocks.iter().any(|open| open.there && open.name == *name) {
                    return Err(self.source.refused(line, Fault::Unguarded((*name).to_owned())));
                }
                Ok(())
            }
            _ => Err(self.source.refused(line, Fault::UnknownTag(format!("{{{{{}}}}}", tag.trim())))),
        }
    }

    /// Notes that the name is used; whether it is optional, when it is declared at all.
    fn declared(&mut self, name: &str, line: usize) -> Result<bool, LetterError> {
        let optional = if self.promises.contains(name) {
            Some(false)
        } else {
            self.variables.iter().find(|variable| variable.name == name).map(|variable| variable.optional)
        };
        let optional =
            optional.ok_or_else(|| self.source.refused(line, Fault::Undeclared(name.to_owned())))?;
        self.used.insert(name.to_owned());
        Ok(optional)
    }
}

fn is_name(word: &str) -> bool {
    word.starts_with(|letter: char| letter.is_ascii_lowercase())
        && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
}

fn line_breaks(text: &str) -> usize {
    text.bytes().filter(|byte| *byte == b'\n').count()
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "+++\ntitle = \"T\"\nsubject = \"S {{order_number}}\"\nuses = [\"order_number\", \"wait_until\"]\noptional = [\"buyer_name\"]\n";

    fn dictionary() -> Dictionary {
        let text = "[order_number]\nkind = \"text\"\nlabel = \"O\"\nexample = \"1\"\n\
                    [wait_until]\nkind = \"day\"\nlabel = \"W\"\nexample = \"2026-12-11\"\n\
                    [buyer_name]\nkind = \"text\"\nlabel = \"B\"\nexample = \"Owen\"\n";
        toml::from_str(text).unwrap()
    }

    fn read(text: &str) -> Result<Template, String> {
        let source = LetterSource {
            id: "mine".into(),
            language: Language::En,
            register: Register::Formal,
            file: "mine.hbs".into(),
            text: text.to_owned(),
        };
        let parts = Parts::from([
            ("who".to_owned(), "{{#if buyer_name}}\n{{buyer_name}}\n{{/if}}\n"),
            ("bare".to_owned(), "{{buyer_name}}\n"),
        ]);
        Template::read(source, &dictionary(), &parts).map_err(|error| error.to_string())
    }

    fn refusal(head: &str, body: &str) -> String {
        read(&format!("{HEAD}{head}+++\n{body}")).map(|template| template.title).unwrap_err()
    }

    #[test]
    fn a_letter_is_asked_only_for_what_it_uses() {
        let letter = read(&format!("{HEAD}+++\nAll about {{{{order_number}}}}.")).unwrap();
        let names: Vec<_> = letter.variables.iter().map(|variable| variable.name.as_str()).collect();
        assert_eq!(names, ["order_number"]);
    }

    #[test]
    fn a_name_that_is_not_declared_is_refused_with_file_and_line() {
        let said = refusal("", "Hello,\n\nabout {{order_numbr}}.");
        assert!(said.starts_with("mine.hbs, line 9:") && said.contains("order_numbr"), "{said}");
    }

    #[test]
    fn a_name_that_no_letter_may_ask_for_is_refused_in_the_head() {
        let said = read("+++\ntitle = \"T\"\nsubject = \"S\"\nuses = [\"suspected_cause\"]\n+++\nHello")
            .unwrap_err();
        assert!(said.starts_with("mine.hbs, line 4:") && said.contains("suspected_cause"), "{said}");
    }

    #[test]
    fn a_kind_that_does_not_exist_is_refused_with_its_line() {
        let own = "\n[[variables]]\nname = \"colour\"\nkind = \"colour\"\nlabel = \"C\"\nexample = \"red\"\n";
        let said = refusal(own, "Hello");
        assert!(said.starts_with("mine.hbs, line 9:") && said.contains("colour"), "{said}");
    }

    #[test]
    fn a_block_that_is_not_closed_is_refused_where_it_opens() {
        let said = refusal("", "Hello\n{{#if buyer_name}}\n{{buyer_name}}\n");
        assert!(said.starts_with("mine.hbs, line 8:") && said.contains("{{#if buyer_name}}"), "{said}");
        assert!(refusal("", "Hello {{order_number").starts_with("mine.hbs, line 7:"));
    }

    #[test]
    fn an_optional_fact_outside_of_an_if_is_refused() {
        assert!(refusal("", "Hello {{buyer_name}},").contains("buyer_name"));
        assert!(refusal("", "{{#if buyer_name}}x{{else}}{{buyer_name}}{{/if}}").contains("buyer_name"));
        assert!(read(&format!("{HEAD}+++\n{{{{#if buyer_name}}}}{{{{buyer_name}}}}{{{{/if}}}}")).is_ok());
    }

    #[test]
    fn tags_that_letters_do_not_have_are_refused() {
        for body in [
            "{{{order_number}}}",
            "{{#each items}}x{{/each}}",
            "{{> other}}",
            "{{lookup a b}}",
            "{{&order_number}}",
        ] {
            assert!(refusal("", body).starts_with("mine.hbs, line 7:"), "{body} was taken");
        }
    }

    #[test]
    fn a_part_is_read_as_if_it_stood_in_the_letter() {
        let letter = read(&format!("{HEAD}+++\nHello\n{{{{> who}}}}\n")).unwrap();
        assert_eq!(letter.variables.len(), 2, "the number of the subject and the name of the part");
        let said = refusal("", "Hello\n{{> bare}}\n");
        assert!(said.starts_with("mine.hbs, line 8:") && said.contains("buyer_name"), "{said}");
        assert!(read(&format!("{HEAD}+++\n{{{{#if buyer_name}}}}\n{{{{> bare}}}}\n{{{{/if}}}}")).is_ok());
        let undeclared = "+++\ntitle = \"T\"\nsubject = \"S\"\n+++\n{{> who}}\n";
        assert!(read(undeclared).unwrap_err().contains("buyer_name"));
    }

    #[test]
    fn a_blank_to_fill_by_hand_is_refused_with_its_line() {
        let said = refusal("", "It may take\nxx days.");
        assert!(said.starts_with("mine.hbs, line 8:") && said.contains("xx"), "{said}");
        assert!(refusal("", "Dear [name],").contains("[name]"));
    }

    #[test]
    fn a_promise_that_the_letter_does_not_speak_out_is_refused() {
        let promise =
            "\n[[promises]]\nid = \"news\"\ntext = \"News by {{wait_until}}.\"\ndue = \"wait_until\"\n";
        let said = refusal(promise, "Nothing here.");
        assert!(said.starts_with("mine.hbs, line 8:") && said.contains("news"), "{said}");
        let undated = "\n[[promises]]\nid = \"news\"\ntext = \"News.\"\ndue = \"order_number\"\n";
        assert!(refusal(undated, "{{news}}").contains("order_number"));
    }

    #[test]
    fn a_letter_without_a_head_is_refused() {
        assert!(read("Hello").unwrap_err().starts_with("mine.hbs, line 1:"));
    }

    #[test]
    fn line_breaks_of_windows_change_nothing() {
        let text = format!("{HEAD}+++\nHello\n{{{{nobody}}}}").replace('\n', "\r\n");
        assert!(read(&text).unwrap_err().starts_with("mine.hbs, line 8:"));
    }
}
