//! Prints the TypeScript of the user interface's sentences: the names of all keys and the texts themselves.

use std::collections::BTreeSet;

use docket_domain::text::Language;
use docket_i18n::catalogue;

const FILE: &str = "ui.ftl";

#[expect(clippy::print_stdout, reason = "printing is what this program is for")]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut keys = BTreeSet::new();
    let mut texts = Vec::new();
    for language in Language::ALL {
        let text = catalogue::files(language).get(FILE).copied().unwrap_or_default();
        let sentences = catalogue::sentences(text)
            .map_err(|faults| format!("{language}/{FILE} cannot be read: {}", faults.join("; ")))?;
        keys.extend(sentences.into_keys());
        texts.push((language, text));
    }
    println!("// Written by `cargo xtask gen` from packs/locales/*/{FILE}. Do not edit.\n");
    println!("/** The name of a sentence of the user interface. */");
    if keys.is_empty() {
        println!("export type FtlKey = never;\n");
    } else {
        let union: Vec<String> = keys.iter().map(|key| format!("\n  | \"{key}\"")).collect();
        println!("export type FtlKey ={};\n", union.concat());
    }
    println!("/** The sentences in Fluent's own form, by language. */");
    println!("export const resources: Record<\"en\" | \"de\", string> = {{");
    for (language, text) in texts {
        println!("  {language}:");
        let lines: Vec<&str> = text.split_inclusive('\n').collect();
        for (index, line) in lines.iter().enumerate() {
            let joint = if index + 1 < lines.len() { " +" } else { "," };
            println!("    {}{joint}", serde_json::to_string(line)?);
        }
        if lines.is_empty() {
            println!("    \"\",");
        }
    }
    println!("}};");
    Ok(())
}
