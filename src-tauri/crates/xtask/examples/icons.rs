//! Renders the one drawing of the mark, `icons/docket.svg`, into every file a bundle wants.
//!
//! In Rust instead of a system's image tools, so that the same drawing gives the same bytes on every computer and the
//! rendered files can be committed and compared. An example and not a module of the toolbox, so that only
//! `cargo xtask icons` compiles the renderer.
#![expect(clippy::print_stdout, reason = "says which files it wrote")]

use std::{
    fs::{self, File},
    path::Path,
};

use anyhow::{Context, Result};
use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg::{Options, Tree},
};

const PNG: &[(&str, u32)] = &[
    ("32x32.png", 32),
    ("128x128.png", 128),
    ("128x128@2x.png", 256),
    ("icon.png", 512),
    ("tray.png", 22),
    ("tray@2x.png", 44),
];

/// The sizes Windows picks from, for lists, tiles and high-resolution screens.
const ICO: &[u32] = &[16, 20, 24, 32, 40, 48, 64, 128, 256];

/// The sizes macOS picks from, with their double-resolution partners.
const ICNS: &[u32] = &[16, 32, 64, 128, 256, 512, 1024];

/// On macOS the mark stands inside its square with air around it, as every icon in the Dock does.
const ICNS_SHARE: f32 = 824.0 / 1024.0;

fn main() -> Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../icons");
    let source = fs::read(folder.join("docket.svg")).context("cannot read icons/docket.svg")?;
    let mark = Tree::from_data(&source, &Options::default()).context("icons/docket.svg is no drawing")?;

    for (name, size) in PNG {
        let picture = draw(&mark, *size, 1.0)?.encode_png()?;
        write(&folder.join(name), &picture)?;
    }

    let mut windows = ico::IconDir::new(ico::ResourceType::Icon);
    for size in ICO {
        let image = ico::IconImage::from_rgba_data(*size, *size, straight(&draw(&mark, *size, 1.0)?));
        windows.add_entry(ico::IconDirEntry::encode(&image)?);
    }
    let path = folder.join("icon.ico");
    windows.write(File::create(&path).with_context(|| format!("cannot write {}", path.display()))?)?;
    println!("wrote icons/icon.ico");

    let mut mac = icns::IconFamily::new();
    for size in ICNS {
        let pixels = straight(&draw(&mark, *size, ICNS_SHARE)?);
        let image = icns::Image::from_data(icns::PixelFormat::RGBA, *size, *size, pixels)?;
        for kind in [
            icns::IconType::from_pixel_size(*size, *size),
            icns::IconType::from_pixel_size_and_density(*size, *size, 2),
        ]
        .into_iter()
        .flatten()
        {
            mac.add_icon_with_type(&image, kind)?;
        }
    }
    let path = folder.join("icon.icns");
    mac.write(File::create(&path).with_context(|| format!("cannot write {}", path.display()))?)?;
    println!("wrote icons/icon.icns");
    Ok(())
}

/// The mark in a square of `size` pixels, filling `share` of it.
fn draw(mark: &Tree, size: u32, share: f32) -> Result<Pixmap> {
    let mut picture = Pixmap::new(size, size).context("an icon needs at least one pixel")?;
    let edge = size as f32;
    let margin = edge * (1.0 - share) / 2.0;
    let scale = edge * share / mark.size().width();
    resvg::render(
        mark,
        Transform::from_scale(scale, scale).post_translate(margin, margin),
        &mut picture.as_mut(),
    );
    Ok(picture)
}

/// The renderer multiplies colours by their opacity; icon files keep them apart.
fn straight(picture: &Pixmap) -> Vec<u8> {
    picture
        .pixels()
        .iter()
        .flat_map(|pixel| {
            let colour = pixel.demultiply();
            [colour.red(), colour.green(), colour.blue(), colour.alpha()]
        })
        .collect()
}

fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    fs::write(path, bytes).with_context(|| format!("cannot write {}", path.display()))?;
    println!("wrote icons/{}", path.file_name().unwrap_or_default().to_string_lossy());
    Ok(())
}
