//! What can be said to the app when it is started.

use std::path::PathBuf;

use clap::Parser;

/// Orders in, lost packages and cancellations worked to their end.
#[derive(Parser, Debug)]
#[command(name = "docket-app", version)]
pub struct Options {
    /// The case file to open instead of your own; without it, the one that DOCKET_STORE names
    #[arg(long, value_name = "FILE")]
    pub store: Option<PathBuf>,
    /// Look around in a sample shop that is thrown away afterwards
    #[arg(long, conflicts_with = "store")]
    pub demo: bool,
    /// Start without showing the window: reminders come, and a second start shows it
    #[arg(long)]
    pub hidden: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sample_shop_never_lands_in_a_named_store() {
        assert!(Options::try_parse_from(["docket-app", "--demo", "--store", "mine.sqlite"]).is_err());
        let options = Options::try_parse_from(["docket-app", "--demo", "--hidden"]).unwrap();
        assert!(options.demo && options.hidden && options.store.is_none());
    }
}
