//! The letters Docket knows, and writing one.

use std::collections::BTreeMap;

use docket_domain::facts::Facts;
use docket_domain::text::{Language, Locale, Register};
use docket_i18n::Tr;
use handlebars::Handlebars;
use include_dir::{Dir, include_dir};
use serde_json::{Map, Value};

use crate::calm::{Mark, WordList};
use crate::empathy::Sentences;
use crate::error::{Fault, LetterError};
use crate::template::{Dictionary, LetterSource, Parts, Template};
use crate::variable::{Variable, blank_in, written};

static LETTERS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../packs/letters");

/// The ending of a letter's file: "du" has its own beside that of "Sie", so that each reads as one piece.
const ENDINGS: [(Register, &str); 2] = [(Register::Informal, ".du.hbs"), (Register::Formal, ".hbs")];

/// The letters by id, language and register.
#[derive(Debug)]
pub struct Letterbook {
    templates: BTreeMap<(String, Language, Register), Template>,
    dictionaries: BTreeMap<Language, Dictionary>,
    calm: BTreeMap<Language, WordList>,
    pub(crate) empathy: BTreeMap<Language, Sentences>,
    tongues: BTreeMap<(Language, Register), Tongue>,
}

/// What letters of one language and register are written with.
#[derive(Debug)]
struct Tongue {
    parts: Parts,
    handlebars: Handlebars<'static>,
}

/// How a letter speaks: its language as a country writes it, and how it addresses its reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Voice {
    /// Language, and how days and times are told.
    pub locale: Locale,
    /// How it addresses its reader; a language with one way only keeps to it.
    pub register: Register,
}

impl Voice {
    /// The language.
    pub fn language(self) -> Language {
        self.locale.language()
    }
}

impl From<Language> for Voice {
    fn from(language: Language) -> Self {
        Self { locale: language.into(), register: Register::Formal }
    }
}

/// A letter in the list of letters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterInfo {
    /// Id.
    pub id: String,
    /// Its title in each language it is written in.
    pub titles: BTreeMap<Language, String>,
    /// The languages it is written in.
    pub languages: Vec<Language>,
}

/// What came of writing a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Draft {
    /// The letter, whole.
    Ready(Letter),
    /// Nothing, for these are missing.
    Missing(Vec<Variable>),
}

/// A letter that is whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// Subject, one line.
    pub subject: String,
    /// Text.
    pub body: String,
    /// The same text in pieces, so that what was filled in can be shown.
    pub pieces: Vec<Piece>,
    /// What sending it promises.
    pub promises: Vec<Promised>,
    /// What a seller may want to reconsider, as sentences in the letter's language.
    pub warnings: Vec<String>,
    /// The words behind the warnings about tone, with their places in `body`.
    pub marks: Vec<Mark>,
}

/// A piece of a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The text.
    pub text: String,
    /// Whether it comes from the facts.
    pub filled: bool,
}

/// A promise that a letter makes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Promised {
    /// Id, the same in every letter that makes it.
    pub id: String,
    /// The sentence as it stands in the letter.
    pub text: String,
    /// The fact that says until when: a day, or a number of days from sending.
    pub due_fact: Option<String>,
}

impl Letterbook {
    /// The letters that come with Docket.
    ///
    /// # Errors
    /// When one of them is refused.
    pub fn built_in() -> Result<Self, LetterError> {
        let mut book = Self::empty()?;
        for language in Language::ALL {
            for (file, text) in files(language.code()) {
                let Some((id, register)) = named(&file) else { continue };
                book.add(LetterSource {
                    id: id.to_owned(),
                    language,
                    register,
                    file: format!("{language}/{file}"),
                    text: text.to_owned(),
                })?;
            }
        }
        Ok(book)
    }

    /// A book of one letter, for instance one that a seller is editing.
    ///
    /// # Errors
    /// With file, line and what is wrong there, when the template is refused.
    pub fn from_source(source: LetterSource) -> Result<Self, LetterError> {
        let mut book = Self::empty()?;
        book.add(source)?;
        Ok(book)
    }

    /// Adds a letter, or puts it in the place of the one with the same id, language and register.
    ///
    /// # Errors
    /// With file, line and what is wrong there, when the template is refused; the book is then as it was.
    pub fn add(&mut self, source: LetterSource) -> Result<(), LetterError> {
        let none = Dictionary::new();
        let dictionary = self.dictionaries.get(&source.language).unwrap_or(&none);
        let tongue = self.tongues.entry((source.language, source.register)).or_insert_with(Tongue::mute);
        let template = Template::read(source, dictionary, &tongue.parts)?;
        let parts = template.parts();
        for (name, text, first_line) in &parts {
            handlebars::Template::compile(text).map_err(|error| LetterError::Refused {
                file: template.source.file.clone(),
                line: first_line + error.pos().map_or(0, |(line, _)| line.saturating_sub(1)),
                fault: Fault::Syntax(format!("{name}: {}", error.reason())),
            })?;
        }
        for (name, text, line) in parts {
            tongue.handlebars.register_template_string(&template.registered(&name), text).map_err(
                |error| {
                    let fault = Fault::Syntax(error.reason().to_string());
                    LetterError::Refused { file: template.source.file.clone(), line, fault }
                },
            )?;
        }
        let source = &template.source;
        self.templates.insert((source.id.clone(), source.language, source.register), template);
        Ok(())
    }

    /// Every letter, ordered by id.
    pub fn list(&self) -> Vec<LetterInfo> {
        let mut letters: BTreeMap<&str, LetterInfo> = BTreeMap::new();
        for ((id, language, _), template) in
            self.templates.iter().filter(|((.., of), _)| *of == Register::Formal)
        {
            let info = letters.entry(id).or_insert_with(|| LetterInfo {
                id: id.clone(),
                titles: BTreeMap::new(),
                languages: Vec::new(),
            });
            info.titles.insert(*language, template.title.clone());
            info.languages.push(*language);
        }
        letters.into_values().collect()
    }

    /// What a letter asks for, required ones first.
    ///
    /// # Errors
    /// When there is no such letter.
    pub fn variables(&self, id: &str, language: Language) -> Result<Vec<Variable>, LetterError> {
        let mut variables = self.template(id, language, Register::Formal)?.variables.clone();
        variables.sort_by_key(|variable| variable.optional);
        Ok(variables)
    }

    /// The template of a letter as it stands in its file, for editing.
    ///
    /// # Errors
    /// When there is no such letter.
    pub fn source(
        &self,
        id: &str,
        language: Language,
        register: Register,
    ) -> Result<&LetterSource, LetterError> {
        Ok(&self.template(id, language, register)?.source)
    }

    /// Words in a text that a seller may want to reconsider, with their places.
    pub fn marks(&self, text: &str, language: Language) -> Vec<Mark> {
        self.calm.get(&language).map(|list| list.marks(text)).unwrap_or_default()
    }

    /// Writes a letter from the facts; nothing is written while something is missing.
    ///
    /// # Errors
    /// When there is no such letter.
    pub fn render(&self, id: &str, voice: Voice, facts: &Facts) -> Result<Draft, LetterError> {
        let language = voice.language();
        let template = self.template(id, language, voice.register)?;
        let tr = Tr::of(voice.locale);
        let mut values: BTreeMap<&str, String> = BTreeMap::new();
        let mut missing = Vec::new();
        for variable in &template.variables {
            match facts.get(&variable.name).map(|fact| written(variable.kind, fact, tr)) {
                Some(Ok(value)) => {
                    values.insert(&variable.name, value);
                }
                Some(Err(given)) => missing.push(Variable { refused: Some(given), ..variable.clone() }),
                None if variable.optional => {}
                None => missing.push(variable.clone()),
            }
        }
        if !missing.is_empty() {
            return Ok(Draft::Missing(missing));
        }

        let fences = Fences::apart_from(values.values());
        let mut context = Map::new();
        for variable in &template.variables {
            let value = values.get(variable.name.as_str()).map(|value| Value::String(fences.around(value)));
            context.insert(variable.name.clone(), value.unwrap_or(Value::Null));
        }
        let mut promises = Vec::new();
        for promise in &template.promises {
            let text = self.part(template, &promise.id, &context)?;
            promises.push((promise, text));
        }
        let subject = self.part(template, SUBJECT, &context)?;
        for (promise, text) in &promises {
            context.insert(promise.id.clone(), Value::String(text.clone()));
        }
        let body = self.part(template, BODY, &context)?;

        let spoken = promises.iter().filter(|(_, text)| body.contains(text.as_str()));
        let promises = spoken.map(|(promise, text)| Promised {
            id: promise.id.clone(),
            text: fences.removed(text),
            due_fact: promise.due.clone(),
        });
        let promises = promises.collect();
        let pieces = fences.pieces(body.trim_end());
        let body: String = pieces.iter().map(|piece| piece.text.as_str()).collect();
        let marks = self.own_marks(&pieces, &body, language);
        let mut warnings: Vec<String> = marks.iter().map(|mark| mark.sentence(language)).collect();
        let filled = pieces.iter().filter(|piece| piece.filled);
        warnings.extend(
            filled
                .filter_map(|piece| blank_in(&piece.text))
                .map(|(_, blank)| tr.text("letter-warning-blank", &[("text", blank.into())])),
        );
        let subject = fences.removed(&subject).split_whitespace().collect::<Vec<_>>().join(" ");
        Ok(Draft::Ready(Letter { subject, body, pieces, promises, warnings, marks }))
    }

    fn empty() -> Result<Self, LetterError> {
        let mut book = Self {
            templates: BTreeMap::new(),
            dictionaries: BTreeMap::new(),
            calm: BTreeMap::new(),
            empathy: BTreeMap::new(),
            tongues: BTreeMap::new(),
        };
        for language in Language::ALL {
            for register in language.registers() {
                book.tongues.insert((language, *register), Tongue::read(language, *register)?);
            }
            let files = files(language.code());
            let read = |name: &str| files.get(name).copied().unwrap_or_default();
            let refused = |name: &str, text: &str, error: toml::de::Error| LetterError::Refused {
                file: format!("{language}/{name}"),
                line: error
                    .span()
                    .map_or(1, |span| text.get(..span.start).unwrap_or_default().matches('\n').count() + 1),
                fault: Fault::Head(error.message().to_owned()),
            };
            let variables = read("variables.toml");
            let dictionary =
                toml::from_str(variables).map_err(|error| refused("variables.toml", variables, error))?;
            let words = read("calm.toml");
            let calm = WordList::read(words).map_err(|error| refused("calm.toml", words, error))?;
            book.dictionaries.insert(language, dictionary);
            book.calm.insert(language, calm);
            let lines = read("empathy.toml");
            let lines = toml::from_str(lines).map_err(|error| refused("empathy.toml", lines, error))?;
            book.empathy.insert(language, lines);
        }
        Ok(book)
    }

    /// The letter in that register, or in the only one that its language has.
    fn template(&self, id: &str, language: Language, register: Register) -> Result<&Template, LetterError> {
        let unknown = || LetterError::Unknown { id: id.to_owned(), language };
        let register = if language.registers().contains(&register) { register } else { Register::Formal };
        self.templates.get(&(id.to_owned(), language, register)).ok_or_else(unknown)
    }

    fn part(
        &self,
        template: &Template,
        name: &str,
        context: &Map<String, Value>,
    ) -> Result<String, LetterError> {
        let source = &template.source;
        let unwritten = |message: String| LetterError::NotWritten { file: source.file.clone(), message };
        let tongue = self.tongues.get(&(source.language, source.register));
        let tongue = tongue.ok_or_else(|| unwritten("nothing is written in that way".to_owned()))?;
        let written = tongue.handlebars.render(&template.registered(name), context);
        written.map_err(|error| unwritten(error.to_string()))
    }

    /// Marks on the letter's own words; what a buyer or an item is called is not the seller's tone.
    fn own_marks(&self, pieces: &[Piece], body: &str, language: Language) -> Vec<Mark> {
        let mut own = Vec::new();
        let mut at = 0;
        for piece in pieces {
            if !piece.filled {
                own.push(at..at + piece.text.len());
            }
            at += piece.text.len();
        }
        let marks = self.marks(body, language).into_iter();
        marks
            .filter(|mark| own.iter().any(|o| o.start < mark.place.end && mark.place.start < o.end))
            .collect()
    }
}

const SUBJECT: &str = "subject";
const BODY: &str = "body";

impl Template {
    /// The parts that Handlebars writes, each with the line it starts in.
    fn parts(&self) -> Vec<(String, &str, usize)> {
        let body_line =
            self.source.text.split("\n+++").next().map_or(1, |head| head.matches('\n').count() + 3);
        let promises = self.promises.iter().map(|promise| (promise.id.clone(), promise.text.as_str(), 1));
        promises
            .chain([
                (SUBJECT.to_owned(), self.subject.as_str(), 1),
                (BODY.to_owned(), self.body.as_str(), body_line),
            ])
            .collect()
    }

    fn registered(&self, part: &str) -> String {
        format!("{}/{part}", self.source.id)
    }
}

impl Tongue {
    /// Without any part.
    fn mute() -> Self {
        let mut handlebars = Handlebars::new();
        handlebars.set_strict_mode(true);
        handlebars.register_escape_fn(handlebars::no_escape);
        Self { parts: Parts::new(), handlebars }
    }

    /// With the parts of that language; one that addresses the reader has a file for each register.
    fn read(language: Language, register: Register) -> Result<Self, LetterError> {
        let mut tongue = Self::mute();
        for (file, text) in files(&format!("{language}/parts")) {
            let Some((name, of)) = named(&file) else { continue };
            if of == register || !tongue.parts.contains_key(name) && of == Register::Formal {
                tongue.parts.insert(name.to_owned(), text);
            }
        }
        for (name, text) in &tongue.parts {
            tongue.handlebars.register_partial(name, text).map_err(|error| LetterError::Refused {
                file: format!("{language}/parts/{name}"),
                line: error.pos().map_or(1, |(line, _)| line),
                fault: Fault::Syntax(error.reason().to_string()),
            })?;
        }
        Ok(tongue)
    }
}

/// Two characters that stand around each filled-in value while a letter is written, so that the pieces can be told
/// apart afterwards. They are chosen so that no value contains them.
struct Fences(char, char);

impl Fences {
    fn apart_from<'a>(values: impl Iterator<Item = &'a String> + Clone) -> Self {
        let mut free =
            ('\u{e000}'..='\u{f8ff}').filter(|fence| values.clone().all(|value| !value.contains(*fence)));
        Self(free.next().unwrap_or('\u{e000}'), free.next().unwrap_or('\u{e001}'))
    }

    fn around(&self, value: &str) -> String {
        format!("{}{value}{}", self.0, self.1)
    }

    fn removed(&self, text: &str) -> String {
        text.replace([self.0, self.1], "")
    }

    fn pieces(&self, text: &str) -> Vec<Piece> {
        let mut pieces = Vec::new();
        let mut push = |text: &str, filled: bool| {
            if !text.is_empty() {
                pieces.push(Piece { text: text.to_owned(), filled });
            }
        };
        let mut rest = text;
        while let Some((own, tail)) = rest.split_once(self.0) {
            push(own, false);
            let (value, after) = tail.split_once(self.1).unwrap_or((tail, ""));
            push(value, true);
            rest = after;
        }
        push(rest, false);
        pieces
    }
}

fn files(folder: &str) -> BTreeMap<String, &'static str> {
    let Some(folder) = LETTERS.get_dir(folder) else { return BTreeMap::new() };
    let texts = folder
        .files()
        .filter_map(|file| Some((file.path().file_name()?.to_str()?.to_owned(), file.contents_utf8()?)));
    texts.collect()
}

/// The name and register that the name of a template's file says; nothing when it is none.
fn named(file: &str) -> Option<(&str, Register)> {
    ENDINGS.into_iter().find_map(|(register, ending)| Some((file.strip_suffix(ending)?, register)))
}

#[cfg(test)]
mod tests;
