//! On what was measured: facts a reader needs to compare figures, and nothing that tells whose machine it is.

use std::{
    fs, thread,
    time::{SystemTime, UNIX_EPOCH},
};

use super::{orders_file::year_month_day, report::bytes};
use crate::shell::Step;

/// The facts as pairs of label and value; what the system does not tell is left out.
pub fn facts() -> Vec<(&'static str, String)> {
    let cores = thread::available_parallelism().map(|cores| cores.to_string()).ok();
    let facts = [
        ("Date", today()),
        ("Processor", processor()),
        ("Cores", cores),
        ("Memory", memory().map(bytes)),
        ("System", system()),
        (
            "Busy before it began",
            load().map(|load| format!("{load} (processes waiting or running, mean of a minute)")),
        ),
    ];
    facts.into_iter().filter_map(|(label, value)| Some((label, value?))).collect()
}

#[expect(clippy::disallowed_methods, reason = "the page says on which day it was made, and no desk is near")]
fn today() -> Option<String> {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).ok()?.as_secs();
    let (year, month, day) = year_month_day(seconds / 86_400);
    Some(format!("{year}-{month:02}-{day:02}"))
}

fn processor() -> Option<String> {
    if cfg!(target_os = "macos") {
        return ask("sysctl", &["-n", "machdep.cpu.brand_string"]);
    }
    if cfg!(windows) {
        return std::env::var("PROCESSOR_IDENTIFIER").ok();
    }
    value_of(&fs::read_to_string("/proc/cpuinfo").ok()?, "model name")
}

/// In bytes.
fn memory() -> Option<u64> {
    if cfg!(target_os = "macos") {
        return ask("sysctl", &["-n", "hw.memsize"])?.parse().ok();
    }
    let total = value_of(&fs::read_to_string("/proc/meminfo").ok()?, "MemTotal")?;
    total.split_whitespace().next()?.parse::<u64>().ok().map(|kib| kib * 1_024)
}

fn system() -> Option<String> {
    if cfg!(target_os = "macos") {
        return ask("sw_vers", &["-productVersion"]).map(|version| format!("macOS {version}"));
    }
    if cfg!(windows) {
        return ask("cmd", &["/c", "ver"]);
    }
    let release = fs::read_to_string("/etc/os-release").unwrap_or_default();
    let name =
        release.lines().find_map(|line| line.strip_prefix("PRETTY_NAME="))?.trim_matches('"').to_owned();
    let kernel = ask("uname", &["-sr"]).map(|kernel| format!(", {kernel}")).unwrap_or_default();
    Some(name + &kernel)
}

fn load() -> Option<String> {
    fs::read_to_string("/proc/loadavg").ok()?.split_whitespace().next().map(str::to_owned)
}

fn ask(program: &str, args: &[&str]) -> Option<String> {
    Step::new(program).args(args).ask().map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
}

/// The value of the first line `name : value`.
fn value_of(text: &str, name: &str) -> Option<String> {
    let line = text.lines().find(|line| line.split(':').next().is_some_and(|label| label.trim() == name))?;
    line.split_once(':').map(|(_, value)| value.trim().to_owned()).filter(|value| !value.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_found_by_its_whole_label() {
        let text = "model\t\t: 85\nmodel name\t: Some Processor: fast\nmodel name\t: other\n";
        assert_eq!(value_of(text, "model name").as_deref(), Some("Some Processor: fast"));
        assert_eq!(value_of(text, "name"), None);
    }
}
