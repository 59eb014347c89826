//! Why a paper could not be made.

/// What went wrong with a form.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PaperError {
    /// A pack that cannot be used.
    #[error("{file}: {message}")]
    Pack {
        /// The file.
        file: String,
        /// What is wrong, with the line where there is one.
        message: String,
    },
    /// There is no form of that id.
    #[error("there is no form \"{0}\"")]
    UnknownForm(String),
    /// The form could not be printed.
    #[error("{form} could not be printed: {message}")]
    NotPrinted {
        /// The form.
        form: String,
        /// What Typst said.
        message: String,
    },
}
