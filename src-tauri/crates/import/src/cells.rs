//! What one cell means once the marks that spreadsheets and web shops leave in it are taken off.

use std::borrow::Cow;

/// Takes off what Excel needs to keep a cell as text: `="0042"`.
pub(crate) fn unguarded(text: &str) -> &str {
    let trimmed = text.trim();
    trimmed.strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"')).unwrap_or(text)
}

/// An identifier, postal code or telephone number: without blanks around it, guards and the leading
/// apostrophe that keeps spreadsheets from calculating with it.
pub(crate) fn identifier(text: &str) -> &str {
    let bare = unguarded(text).trim();
    bare.strip_prefix(['\'', '\u{2019}', '\u{2018}']).map_or(bare, str::trim_start)
}

/// A postal code or telephone number as imported, apart from guards: its blanks stay. A TAB at the end is a guard
/// too; TikTok Shop puts it there so that spreadsheets take the cell for text.
pub(crate) fn guarded_text(text: &str) -> &str {
    let bare = unguarded(text).trim_end_matches('\t');
    bare.strip_prefix('\'')
        .filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit() || c == '+'))
        .unwrap_or(bare)
}

/// Whether a spreadsheet turned this identifier into a number and lost digits of it: `9.20019E+21`, or more
/// than fifteen digits of which all after the fifteenth are zeros.
pub(crate) fn damaged(text: &str) -> bool {
    let bare = identifier(text);
    if scientific(bare) {
        return true;
    }
    bare.len() >= 18
        && bare.bytes().all(|byte| byte.is_ascii_digit())
        && bare.bytes().skip(15).all(|byte| byte == b'0')
}

/// Whether the text is a number in scientific notation.
pub(crate) fn scientific(text: &str) -> bool {
    let Some((number, exponent)) = text.split_once(['e', 'E']) else { return false };
    let (whole, fraction) = number.split_once(['.', ',']).unwrap_or((number, ""));
    let signed = exponent.starts_with(['+', '-']);
    let digits = exponent.trim_start_matches(['+', '-']);
    let all = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    // "1E5" without point or sign may be a number somebody gave; spreadsheets always write the sign.
    whole.len() == 1
        && all(whole)
        && all(fraction)
        && (1..=3).contains(&digits.len())
        && all(digits)
        && (signed || !fraction.is_empty())
}

/// Whether nothing stands in the cell: blanks, or one of the format's marks for nothing.
pub(crate) fn is_empty(text: &str, marks: &[String]) -> bool {
    // Nearly every cell is decided by its first byte.
    match text.bytes().next() {
        None => return true,
        Some(first) if marks.is_empty() && first.is_ascii_graphic() && first != b'=' => return false,
        Some(_) => {}
    }
    let bare = text.trim();
    bare.is_empty() || bare == "=\"\"" || marks.iter().any(|mark| mark == bare)
}

/// Decodes HTML entities, once: what a web shop escaped for its pages is text for people here.
pub(crate) fn decoded(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let end = from.char_indices().take(10).find(|(_, c)| *c == ';').map(|(end, _)| end);
        let letter = end.and_then(|end| from.get(1..end)).and_then(entity);
        match (letter, end) {
            (Some(letter), Some(end)) => {
                out.push(letter);
                rest = from.get(end + 1..).unwrap_or("");
            }
            _ => {
                out.push('&');
                rest = from.get(1..).unwrap_or("");
            }
        }
    }
    out.push_str(rest);
    Cow::Owned(out)
}

fn entity(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        // Browsers read 128 to 159 as windows-1252, and so did whoever wrote &#153; for ™.
        if let Ok(byte @ 0x80..=0x9F) = u8::try_from(code) {
            return encoding_rs::WINDOWS_1252.decode_without_bom_handling(&[byte]).0.chars().next();
        }
        return char::from_u32(code).filter(|c| !c.is_control() || matches!(c, '\n' | '\t'));
    }
    const NAMES: [(&str, char); 50] = [
        ("amp", '&'),
        ("quot", '"'),
        ("apos", '\''),
        ("lt", '<'),
        ("gt", '>'),
        ("nbsp", '\u{a0}'),
        ("auml", 'ä'),
        ("ouml", 'ö'),
        ("uuml", 'ü'),
        ("Auml", 'Ä'),
        ("Ouml", 'Ö'),
        ("Uuml", 'Ü'),
        ("szlig", 'ß'),
        ("eacute", 'é'),
        ("egrave", 'è'),
        ("ecirc", 'ê'),
        ("euml", 'ë'),
        ("agrave", 'à'),
        ("aacute", 'á'),
        ("acirc", 'â'),
        ("aring", 'å'),
        ("Aring", 'Å'),
        ("aelig", 'æ'),
        ("AElig", 'Æ'),
        ("oslash", 'ø'),
        ("Oslash", 'Ø'),
        ("ccedil", 'ç'),
        ("ntilde", 'ñ'),
        ("oacute", 'ó'),
        ("ograve", 'ò'),
        ("ocirc", 'ô'),
        ("uacute", 'ú'),
        ("ugrave", 'ù'),
        ("iacute", 'í'),
        ("igrave", 'ì'),
        ("icirc", 'î'),
        ("iuml", 'ï'),
        ("Eacute", 'É'),
        ("euro", '€'),
        ("pound", '£'),
        ("copy", '©'),
        ("reg", '®'),
        ("trade", '™'),
        ("deg", '°'),
        ("ndash", '–'),
        ("mdash", '—'),
        ("rsquo", '’'),
        ("lsquo", '‘'),
        ("hellip", '…'),
        ("frac12", '½'),
    ];
    NAMES.iter().find(|(known, _)| *known == name).map(|(_, letter)| *letter)
}

/// A heading reduced to what stays the same between versions, spellings and spreadsheets: small letters and
/// digits; `ä` and `ae` are the same.
pub(crate) fn heading_key(heading: &str) -> String {
    let mut key = String::with_capacity(heading.len());
    for letter in heading.chars().flat_map(char::to_lowercase) {
        match letter {
            'ä' => key.push_str("ae"),
            'ö' => key.push_str("oe"),
            'ü' => key.push_str("ue"),
            'ß' => key.push_str("ss"),
            letter if letter.is_alphanumeric() => key.push(letter),
            _ => {}
        }
    }
    key
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("=\"90001\"", "90001")]
    #[case("'1827", "1827")]
    #[case("'+27 98 555", "+27 98 555")]
    #[case(" 0042\t", "0042")]
    fn guards_are_taken_off_identifiers(#[case] text: &str, #[case] want: &str) {
        assert_eq!(identifier(text), want);
    }

    #[rstest]
    #[case("9.20019E+21", true)]
    #[case("9,20019E+21", true)]
    #[case("9434608106245500000000", true)]
    #[case("1E+10", true)]
    #[case("9400108106245500211135", false)]
    #[case("1E5", false)]
    #[case("00340434161094032954", false)]
    #[case("4182217709", false)]
    #[case("", false)]
    fn numbers_that_a_spreadsheet_destroyed_are_recognised(#[case] text: &str, #[case] want: bool) {
        assert_eq!(damaged(text), want, "{text}");
    }

    #[rstest]
    #[case("Tea &amp; Cake", "Tea & Cake")]
    #[case("Gro&szlig;e &quot;Kanne&quot;", "Große \"Kanne\"")]
    #[case("Brand&#153; O&#39;Neil &#x263a;", "Brand™ O'Neil ☺")]
    #[case("A & B; C&unknown; &", "A & B; C&unknown; &")]
    #[case("&amp;quot;", "&quot;")]
    fn entities_are_decoded_once(#[case] text: &str, #[case] want: &str) {
        assert_eq!(decoded(text), want);
    }

    #[test]
    fn headings_are_the_same_in_every_spelling() {
        assert_eq!(heading_key("\u{feff}\t Sales Record_Number "), "salesrecordnumber");
        assert_eq!(heading_key("Nutzername des Kaeufers"), heading_key("Nutzername des Käufers"));
    }

    #[test]
    fn an_apostrophe_that_belongs_to_a_name_stays() {
        assert_eq!(guarded_text("'s-Hertogenbosch"), "'s-Hertogenbosch");
        assert_eq!(guarded_text("'1827"), "1827");
        assert_eq!(guarded_text(" N22  6LR "), " N22  6LR ");
        assert_eq!(guarded_text("04101\t"), "04101");
    }
}
