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
