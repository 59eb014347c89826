//! A letter on its way into the seller's own mail program: as a link that opens it there, or as a file.

use chrono::{DateTime, Utc};
use mail_builder::MessageBuilder;
use mail_builder::headers::address::Address;
use mail_builder::headers::raw::Raw;

/// A letter as a message that the seller has still to send.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail<'a> {
    /// Name and address of the seller; an empty address leaves the sender to the mail program.
    pub from: (&'a str, &'a str),
    /// Name and address of the buyer; an empty address leaves the field open.
    pub to: (&'a str, &'a str),
    /// Subject, one line.
    pub subject: &'a str,
    /// Text.
    pub body: &'a str,
    /// When it was written.
    pub at: DateTime<Utc>,
    /// What tells it from every other message.
    pub id: &'a str,
    /// Files that go with it.
    pub attached: Vec<Attached>,
}

/// A file that goes with a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attached {
    /// Its name, without folders.
    pub name: String,
    /// Media type.
    pub media: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

impl Mail<'_> {
    /// The message as the bytes of an `.eml` file, marked as unsent so that mail programs that know the mark open it
    /// for sending.
    ///
    /// # Errors
    /// When it cannot be put together.
    pub fn eml(&self) -> std::io::Result<Vec<u8>> {
        let person = |(name, address): (&str, &str)| {
            let name = one_line(name);
            let name = (!name.is_empty()).then_some(name);
            Address::new_address(name, address.trim().to_owned())
        };
        let mut message = MessageBuilder::new()
            .message_id(format!("{}@docket.invalid", self.id))
            .date(self.at.timestamp())
            .subject(one_line(self.subject))
            .header("X-Unsent", Raw::new("1"))
            .text_body(mail_lines(self.body));
        if !self.from.1.trim().is_empty() {
            message = message.from(person(self.from));
        }
        if !self.to.1.trim().is_empty() {
            message = message.to(person(self.to));
        }
        for file in &self.attached {
            message = message.attachment(file.media.as_str(), file.name.as_str(), file.bytes.as_slice());
        }
        message.write_to_vec()
    }
}

/// Line breaks as mail wants them.
fn mail_lines(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n").replace('\n', "\r\n")
}

/// A header has one line: with a break in it, what follows would be a header of its own.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A `mailto:` link with the letter in it: UTF-8, percent-encoded, line breaks as mail wants them (RFC 6068).
pub fn mailto(to: &str, subject: &str, body: &str) -> String {
    let (lines, subject) = (mail_lines(body), one_line(subject));
    format!(
        "mailto:{}?subject={}&body={}",
        encoded(to.trim(), "@,"),
        encoded(&subject, ""),
        encoded(&lines, "")
    )
}

fn encoded(text: &str, kept: &str) -> String {
    let mut link = String::with_capacity(text.len() * 2);
    for byte in text.bytes() {
        let letter = char::from(byte);
        if byte.is_ascii_alphanumeric()
            || "-._~".contains(letter)
            || (byte.is_ascii() && kept.contains(letter))
        {
            link.push(letter);
        } else {
            link.push_str(&format!("%{byte:02X}"));
        }
    }
    link
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_survives_the_way_into_a_mail_program() {
        assert_eq!(
            mailto("owen+cards@example.com", "Grüße & Dank?", "Hello,\n100 % sure"),
            "mailto:owen%2Bcards@example.com?subject=Gr%C3%BC%C3%9Fe%20%26%20Dank%3F&body=Hello%2C%0D%0A100%20%25%20sure"
        );
    }

    #[test]
    fn line_breaks_of_every_system_become_those_of_mail() {
        assert!(mailto("a@b.example", "s", "1\r\n2\n3\r4").ends_with("body=1%0D%0A2%0D%0A3%0D%0A4"));
    }

    fn written(mail: &Mail<'_>) -> Vec<u8> {
        mail.eml().unwrap()
    }

    fn mail() -> Mail<'static> {
        Mail {
            from: ("Ruth Hale", "ruth@example.com"),
            to: ("Jörg Müller", "joerg@example.org"),
            subject: "Ihre Bestellung: schön, dass sie da ist",
            body: "Guten Tag,\n\nGrüße an 山田太郎 — 100 % sicher.\n.\nFrom here on\n",
            at: "2026-11-21T23:00:00Z".parse().unwrap(),
            id: "C-1042.found_thanks.1",
            attached: vec![Attached {
                name: "Quittung März.png".to_owned(),
                media: "image/png".to_owned(),
                bytes: (0..=255).collect(),
            }],
        }
    }

    #[test]
    fn a_message_comes_back_as_it_was_written() {
        let mail = mail();
        let bytes = written(&mail);
        let read = mail_parser::MessageParser::default().parse(&bytes).unwrap();
        assert_eq!(read.subject(), Some(mail.subject));
        assert_eq!(read.body_text(0).unwrap().replace("\r\n", "\n").trim_end(), mail.body.trim_end());
        let to = read.to().and_then(|to| to.first()).unwrap();
        assert_eq!((to.name(), to.address()), (Some("Jörg Müller"), Some("joerg@example.org")));
        assert_eq!(read.from().and_then(|from| from.first()).unwrap().address(), Some("ruth@example.com"));
        assert_eq!(read.date().unwrap().to_timestamp(), mail.at.timestamp());
        let attached = read.attachment(0).unwrap();
        assert_eq!(mail_parser::MimeHeaders::attachment_name(attached), Some("Quittung März.png"));
        assert_eq!(attached.contents(), mail.attached[0].bytes);
        assert!(bytes.is_ascii(), "it survives every way");
    }

    #[test]
    fn a_name_with_a_line_break_cannot_smuggle_a_header_into_a_message() {
        let sly = Mail {
            to: ("Eve\r\nBcc: x@y.example", "eve@example.org"),
            subject: "a\nBcc: x@y.example",
            ..mail()
        };
        let bytes = written(&sly);
        let read = mail_parser::MessageParser::default().parse(&bytes).unwrap();
        assert!(read.bcc().is_none() && read.subject() == Some("a Bcc: x@y.example"));
    }

    #[test]
    fn an_address_that_is_not_known_is_left_to_the_mail_program() {
        let bare = Mail { from: ("Ruth", " "), to: ("", ""), attached: Vec::new(), ..mail() };
        let bytes = written(&bare);
        let read = mail_parser::MessageParser::default().parse(&bytes).unwrap();
        assert!(read.from().is_none() && read.to().is_none());
        assert_eq!(read.attachment_count(), 0);
    }

    #[test]
    fn a_subject_with_a_line_break_cannot_smuggle_a_header() {
        assert!(
            mailto("a@b.example", "one\r\nBcc: x@y.example", "")
                .contains("subject=one%20Bcc%3A%20x%40y.example&")
        );
    }
}
