//! Lets Tauri read its configuration, and gives the one command of the shell a permission of its own, so that the
//! capability file names everything the window may do.

use std::{fs, path::Path};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // The window is compiled from here. Without the folder the shell would not compile at all, so that whoever works
    // on the core needed Node.js; an empty one gives a window that says nothing.
    let page = Path::new("../ui/dist");
    fs::create_dir_all(page)?;
    println!("cargo:rerun-if-changed={}", page.display());

    let manifest = tauri_build::AppManifest::new().commands(&["rpc"]);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest))?;
    Ok(())
}
