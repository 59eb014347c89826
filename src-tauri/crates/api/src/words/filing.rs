//! Words about what was filed with somebody outside.

use docket_domain::Money;

use super::Words;

impl Words {
    /// Headline of an entry that tells of a filing; its subject is `kind:state`.
    pub(super) fn filing_entry(&self, subject: &str) -> String {
        let (kind, state) = subject.split_once(':').unwrap_or((subject, ""));
        let (kind, state) = (self.name("filing", kind), self.name("filing-state", state));
        self.say("entry-filing", &[("kind", &kind), ("state", &state)])
    }

    /// The body of such an entry: a labelled line for each field, then what the other side said, word for word.
    pub(super) fn filing_body(&self, body: &str) -> String {
        let (fields, said) = body.split_once("\n\n").unwrap_or((body, ""));
        let line = |line: &str| match line.split_once(": ") {
            Some((field, value)) => {
                let label = self.name("filing-field", field);
                let value = value
                    .parse::<Money>()
                    .map_or_else(|_| value.to_owned(), |amount| amount.for_people(self.language()));
                format!("{label}: {value}")
            }
            None => line.to_owned(),
        };
        let lines = fields.lines().map(line).collect::<Vec<_>>().join("\n");
        if said.is_empty() { lines } else { format!("{lines}\n\n{said}") }
    }
}
