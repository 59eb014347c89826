//! The one way out: JSON or text on standard output, sentences about failures on standard error.

use std::io::{self, ErrorKind, IsTerminal, Write};
use std::process::ExitCode;

use comfy_table::{Attribute, Cell, ContentArrangement, LineStyle, Table, TableStyle};
use serde_json::{Map, Value};

use crate::failure::Failure;

/// How this call answers.
pub struct Output {
    json: bool,
    colour: bool,
}

/// The whole answer of a command, ready to be written.
pub struct Answer(String);

const LINES: TableStyle = TableStyle::new()
    .header_separator(LineStyle::none().fill('─').junction('─').left('─').right('─'))
    .header_lines(comfy_table::ContentLineStyle::none().junction(' '))
    .content_lines(comfy_table::ContentLineStyle::none().junction(' '));

/// Columns of a terminal in which a table can be fitted.
const NARROWEST: u16 = 40;

impl Output {
    /// Answers as JSON or as text for a person.
    pub fn new(json: bool) -> Self {
        let plain = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty())
            || std::env::var_os("TERM").is_some_and(|value| value == "dumb");
        Self { json, colour: !json && !plain && io::stdout().is_terminal() }
    }

    /// Makes the answer in the form that was asked for; only that form is made.
    pub fn answer(&self, json: impl FnOnce() -> Value, text: impl FnOnce(&mut Page)) -> Answer {
        if self.json {
            return Answer(document(&json()));
        }
        let mut page = Page { text: String::new(), colour: self.colour };
        text(&mut page);
        Answer(page.text)
    }

    /// Writes the answer. A reader that has seen enough is no failure.
    pub fn write(&self, answer: &Answer) -> ExitCode {
        match put(&mut io::stdout().lock(), &answer.0) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
            Err(error) => {
                complain(&format!("The answer could not be written: {error}."));
                ExitCode::FAILURE
            }
        }
    }

    /// Says what went wrong.
    pub fn fail(&self, failure: &Failure) -> ExitCode {
        complain(&failure.message);
        if self.json {
            let mut error = Map::new();
            error.insert("code".to_owned(), failure.code.clone().into());
            error.insert("message".to_owned(), failure.message.clone().into());
            error.insert("details".to_owned(), Value::Object(failure.details.clone()));
            let mut whole = failure.beside.clone();
            whole.insert("error".to_owned(), Value::Object(error));
            let _ = put(&mut io::stdout().lock(), &document(&Value::Object(whole)));
        }
        ExitCode::FAILURE
    }
}

fn document(value: &Value) -> String {
    // Values without maps of other keys than text can always be written.
    let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
    text.push('\n');
    text
}

fn put(to: &mut impl Write, text: &str) -> io::Result<()> {
    to.write_all(text.as_bytes())?;
    to.flush()
}

/// One line on standard error, whatever the sentence quotes.
fn complain(sentence: &str) {
    let line = visible(&sentence.split_whitespace().collect::<Vec<_>>().join(" "));
    let _ = put(&mut io::stderr().lock(), &format!("docket: {line}\n"));
}

/// Text for a person.
pub struct Page {
    text: String,
    colour: bool,
}

impl Page {
    /// A line, or several.
    pub fn line(&mut self, text: &str) {
        self.text.push_str(&visible(text));
        self.text.push('\n');
    }

    /// An empty line, unless nothing stands above.
    pub fn gap(&mut self) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
    }

    /// A heading with an empty line above.
    pub fn heading(&mut self, text: &str) {
        self.gap();
        let text = visible(text);
        if self.colour {
            self.text.push_str(&format!("\u{1b}[1m{text}\u{1b}[0m\n"));
        } else {
            self.text.push_str(&format!("{text}\n"));
        }
    }

    /// Labels and values below each other; values without text are left out.
    pub fn pairs<'a>(&mut self, pairs: impl IntoIterator<Item = (&'a str, String)>) {
        let rows: Vec<Vec<String>> = pairs
            .into_iter()
            .filter(|(_, value)| !value.trim().is_empty())
            .map(|(label, value)| vec![label.to_owned(), value])
            .collect();
        self.table(&[], rows);
    }

    /// A table; nothing when it has no rows.
    pub fn table(&mut self, header: &[&str], rows: Vec<Vec<String>>) {
        if rows.is_empty() {
            return;
        }
        let mut table = Table::new();
        table.load_style(if header.is_empty() {
            TableStyle::new().content_lines(LINES.content_lines)
        } else {
            LINES
        });
        // A terminal that does not tell its width, or is too narrow for words, gets lines that wrap by themselves.
        if table.width().is_some_and(|width| width >= NARROWEST) {
            table.set_content_arrangement(ContentArrangement::Dynamic);
        }
        if !header.is_empty() {
            table.set_header(header.iter().map(|name| {
                let cell = Cell::new(name);
                if self.colour { cell.add_attribute(Attribute::Bold) } else { cell }
            }));
        }
        for row in rows {
            table.add_row(row.iter().map(|cell| visible(cell.trim_end())));
        }
        if !self.colour {
            table.style_text_only();
        }
        self.text.push_str(&table.trim_fmt());
        self.text.push('\n');
    }
}

/// The text without what would steer a terminal: files of strangers are shown here.
fn visible(text: &str) -> String {
    text.chars()
        .map(
            |letter| {
                if letter.is_control() && letter != '\n' && letter != '\t' { '\u{fffd}' } else { letter }
            },
        )
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(write: impl FnOnce(&mut Page)) -> String {
        Output { json: false, colour: false }.answer(|| Value::Null, write).0
    }

    #[test]
    fn what_a_file_says_cannot_steer_the_terminal() {
        let shown = text(|page| page.line("Owen\u{1b}]0;owned\u{7} Castle\nAlder\tOR"));
        assert_eq!(shown, "Owen\u{fffd}]0;owned\u{fffd} Castle\nAlder\tOR\n");
        let shown = text(|page| page.table(&["buyer"], vec![vec!["\u{1b}[31mred".to_owned()]]));
        assert!(!shown.contains('\u{1b}'), "{shown:?}");
    }

    #[test]
    fn labels_without_a_value_are_left_out() {
        let shown = text(|page| page.pairs([("buyer", "Owen Castle".to_owned()), ("phone", " ".to_owned())]));
        assert!(shown.contains("Owen Castle") && !shown.contains("phone"), "{shown}");
    }

    #[test]
    fn a_table_without_rows_is_no_table() {
        assert_eq!(text(|page| page.table(&["a"], Vec::new())), "");
    }
}
