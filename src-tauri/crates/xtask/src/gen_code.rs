//! TypeScript that is written from the Rust sources: the command list with its types, and the names of all strings.
//!
//! The crates know how to print it; this only puts it into place. Generated files are committed, so that the user
//! interface builds and type-checks without a Rust toolchain, and a lane proves that they are current.

use std::fs;

use anyhow::{Context, Result, bail};

use crate::{
    products::{Product, build},
    shell::{Step, root},
};

/// Each generator prints one file.
const GENERATED: &[(&str, &str)] =
    &[("gen_ts", "ui/src/generated/rpc.ts"), ("gen_ftl", "ui/src/generated/ftl.ts")];

/// Writes the generated files, or with `check` only compares them.
pub fn generate(check: bool) -> Result<()> {
    let mut stale = Vec::new();
    for (example, path) in GENERATED {
        let fresh = Step::new(build(&Product::Example(example))?).capture()?;
        let file = root().join(path);
        if fs::read(&file).is_ok_and(|committed| committed == fresh) {
            continue;
        }
        stale.push(*path);
        if !check {
            file.parent().map_or(Ok(()), fs::create_dir_all)?;
            fs::write(&file, fresh).with_context(|| format!("cannot write {path}"))?;
            println!("wrote {path}");
        }
    }
    if check && !stale.is_empty() {
        bail!("out of date: {}; run `cargo xtask gen` and commit the result", stale.join(", "));
    }
    if stale.is_empty() {
        println!("generated files are current");
    }
    Ok(())
}
