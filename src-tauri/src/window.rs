//! The one window.

use tauri::{
    AppHandle, Manager, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder, WindowEvent,
    webview::NewWindowResponse,
};
use tauri_plugin_opener::OpenerExt;

use crate::{lead, paths::Paths};

/// Its name, which the capability file repeats.
pub const LABEL: &str = "main";

const TITLE: &str = "Docket";
const SIZE: (f64, f64) = (1100.0, 760.0);
const SMALLEST: (f64, f64) = (900.0, 600.0);

/// Opens it. It shows the app's own pages and nothing else: a link outwards goes to the system's browser.
pub fn open(app: &AppHandle, paths: &Paths, hidden: bool) -> tauri::Result<()> {
    let browser = app.clone();
    let window = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::default())
        .title(TITLE)
        .inner_size(SIZE.0, SIZE.1)
        .min_inner_size(SMALLEST.0, SMALLEST.1)
        .visible(!hidden)
        .data_directory(paths.web_view.clone())
        .on_navigation(is_own)
        .on_new_window(move |url, _| {
            if url.scheme() == "https"
                && let Err(error) = browser.opener().open_url(url, None::<&str>)
            {
                tracing::warn!("no browser opened: {error}");
            }
            NewWindowResponse::Deny
        })
        .build()?;

    let app = app.clone();
    window.on_window_event(move |event| {
        if let WindowEvent::Focused(true) = event {
            lead::follow(&app);
        }
    });
    Ok(())
}

/// Shows the window, wherever it is: a second start of the app comes here instead of opening another.
pub fn bring_forward(app: &AppHandle) {
    let Some(window) = find(app) else { return };
    let raised = window.unminimize().and_then(|()| window.show()).and_then(|()| window.set_focus());
    if let Err(error) = raised {
        tracing::warn!("the window did not come forward: {error}");
    }
    lead::follow(app);
}

/// Whether the seller is working in it.
pub fn has_focus(app: &AppHandle) -> bool {
    find(app).is_some_and(|window| window.is_focused().unwrap_or(false))
}

/// The window, while there is one.
pub fn find(app: &AppHandle) -> Option<WebviewWindow> {
    app.get_webview_window(LABEL)
}

/// Whether an address is one of the app's own pages; they are served under one name on each system.
fn is_own(url: &Url) -> bool {
    match url.scheme() {
        "tauri" => true,
        "http" | "https" => url.host_str() == Some("tauri.localhost"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_stays_in_the_app() {
        let own = |address| is_own(&Url::parse(address).unwrap());
        assert!(own("tauri://localhost/index.html"));
        assert!(own("http://tauri.localhost/"));
        assert!(!own("https://example.org/"));
        assert!(!own("http://tauri.localhost.example.org/"));
        assert!(!own("file:///etc/passwd"));
        assert!(!own("data:text/html,hello"));
    }
}
