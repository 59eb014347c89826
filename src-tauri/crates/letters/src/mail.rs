//! The link that opens a letter in the seller's own mail program.

/// A `mailto:` link with the letter in it: UTF-8, percent-encoded, line breaks as mail wants them (RFC 6068).
pub fn mailto(to: &str, subject: &str, body: &str) -> String {
    let lines = body.replace("\r\n", "\n").replace('\r', "\n").replace('\n', "\r\n");
    let subject = subject.split_whitespace().collect::<Vec<_>>().join(" ");
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

    #[test]
    fn a_subject_with_a_line_break_cannot_smuggle_a_header() {
        assert!(
            mailto("a@b.example", "one\r\nBcc: x@y.example", "")
                .contains("subject=one%20Bcc%3A%20x%40y.example&")
        );
    }
}
