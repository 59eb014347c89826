//! Turning what a person types into a search expression of FTS5.

/// The expression for the typed words: every word must occur, the last may be a beginning. Nothing typed has
/// a meaning as syntax. Absent when there is no word at all.
pub fn match_expression(typed: &str) -> Option<String> {
    let words: Vec<String> = typed
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| format!("\"{word}\"*"))
        .collect();
    (!words.is_empty()).then(|| words.join(" "))
}

/// The expression for the typed words in cases; `done` keeps to those that have ended, or have not.
pub(crate) fn match_cases(typed: &str, done: Option<bool>) -> Option<String> {
    let words = format!("{{number buyer items entries}} : ({})", match_expression(typed)?);
    Some(match done {
        None => words,
        Some(true) => format!("{words} AND (state : done)"),
        Some(false) => format!("{words} AND (state : open)"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_never_becomes_syntax() {
        assert_eq!(match_expression("Groß OR (x*"), Some("\"Groß\"* \"OR\"* \"x\"*".into()));
        assert_eq!(match_expression("14-20881"), Some("\"14\"* \"20881\"*".into()));
        assert_eq!(match_expression(" \"' -"), None);
    }
}
