//! The router of the core over HTTP on loopback, with the built user interface beside it: for work on the
//! interface and for browser tests. It is never shipped: a desktop app opens no port.
//!
//! The desktop is replaced: `POST /desk/pick` says what the next file dialogs answer, `GET /desk` tells what was
//! opened, printed and notified, and `POST /desk/clock` sets the time.

mod desktop;

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

use anyhow::Context;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::sse::{Event as Sse, KeepAlive};
use axum::response::{IntoResponse, Response, Sse as SseResponse};
use axum::routing::{get, post};
use chrono::{DateTime, Utc};
use clap::Parser;
use docket_api::{Event, OpenOptions, Router};
use docket_desk::{Clock, FixedClock, SystemClock};
use serde_json::{Value, json};
use tokio::sync::broadcast;
use tokio_stream::StreamExt;
use tokio_stream::wrappers::BroadcastStream;
use tower_http::services::ServeDir;
use tower_http::set_header::SetResponseHeaderLayer;

use desktop::Desktop;

#[derive(Parser)]
#[command(about = "The core of Docket over HTTP on loopback, for development and browser tests")]
struct Args {
    /// The store.
    #[arg(long)]
    store: PathBuf,
    /// Port; 0 takes a free one, which is printed.
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// The clock stands at this instant until it is set.
    #[arg(long)]
    now: Option<DateTime<Utc>>,
    /// Folder of the built user interface.
    #[arg(long, default_value = "ui/dist")]
    ui: PathBuf,
    /// Fill an empty store with the sample shop.
    #[arg(long)]
    demo: bool,
}

struct Server {
    router: Router,
    desktop: Arc<Desktop>,
    clock: Option<Arc<FixedClock>>,
    events: broadcast::Sender<Event>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> anyhow::Result<()> {
    let args = Args::parse();
    let fixed = args.now.map(|now| Arc::new(FixedClock::at(now)));
    let clock: Arc<dyn Clock> = match &fixed {
        Some(fixed) => Arc::clone(fixed) as Arc<dyn Clock>,
        None => Arc::new(SystemClock),
    };
    let desktop = Arc::new(Desktop::default());
    let (events, _) = broadcast::channel(256);
    let sender = events.clone();
    let router = Router::open(OpenOptions {
        store: args.store,
        clock,
        host: Arc::clone(&desktop) as Arc<dyn docket_api::Host>,
        publish: Arc::new(move |event| {
            // Nobody listening is no failure.
            let _ = sender.send(event);
        }),
    })
    .map_err(|error| anyhow::anyhow!(error.message))?;
    if args.demo {
        router.call("demo_fill", json!({})).map_err(|error| anyhow::anyhow!(error.message))?;
    }
    let server = Arc::new(Server { router, desktop, clock: fixed, events });
    let policy = HeaderValue::from_static(
        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:",
    );
    let app = axum::Router::new()
        .route("/rpc/{cmd}", post(rpc))
        .route("/events", get(listen))
        .route("/desk", get(seen))
        .route("/desk/pick", post(pick))
        .route("/desk/clock", post(set_clock))
        .route("/desk/tick", post(tick))
        .fallback_service(ServeDir::new(args.ui))
        .layer(SetResponseHeaderLayer::overriding(header::CONTENT_SECURITY_POLICY, policy))
        .with_state(server);
    let listener = tokio::net::TcpListener::bind(SocketAddr::from(([127, 0, 0, 1], args.port)))
        .await
        .context("opening a port on loopback")?;
    let address = listener.local_addr()?;
    #[expect(clippy::print_stdout, reason = "whoever started it reads the address here")]
    {
        println!("http://{address}");
    }
    axum::serve(listener, app).await?;
    Ok(())
}

async fn rpc(
    State(server): State<Arc<Server>>,
    Path(cmd): Path<String>,
    Json(payload): Json<Value>,
) -> Response {
    let answered = tokio::task::spawn_blocking(move || server.router.call(&cmd, payload)).await;
    match answered {
        Ok(Ok(answer)) => Json(answer).into_response(),
        Ok(Err(error)) => (StatusCode::UNPROCESSABLE_ENTITY, Json(error)).into_response(),
        Err(error) => {
            let error =
                json!({ "code": "internal", "message": error.to_string(), "fields": {}, "incident": null });
            (StatusCode::INTERNAL_SERVER_ERROR, Json(error)).into_response()
        }
    }
}

async fn listen(
    State(server): State<Arc<Server>>,
) -> SseResponse<impl tokio_stream::Stream<Item = Result<Sse, axum::Error>>> {
    let stream =
        BroadcastStream::new(server.events.subscribe()).filter_map(Result::ok).map(|event| match event {
            Event::Changed { tags } => Sse::default().event("changed").json_data(json!({ "tags": tags })),
            Event::Job { id, done, total, records } => {
                let data = json!({ "id": id, "done": done, "total": total, "records": records });
                Sse::default().event("job").json_data(data)
            }
        });
    SseResponse::new(stream).keep_alive(KeepAlive::default())
}

async fn seen(State(server): State<Arc<Server>>) -> Json<Value> {
    Json(server.desktop.seen())
}

async fn pick(State(server): State<Arc<Server>>, Json(paths): Json<Vec<PathBuf>>) -> StatusCode {
    server.desktop.answer_with(paths);
    StatusCode::NO_CONTENT
}

async fn set_clock(State(server): State<Arc<Server>>, Json(now): Json<DateTime<Utc>>) -> StatusCode {
    match &server.clock {
        Some(clock) => {
            clock.set(now);
            StatusCode::NO_CONTENT
        }
        None => StatusCode::CONFLICT,
    }
}

async fn tick(State(server): State<Arc<Server>>) -> Json<Value> {
    let shown = tokio::task::spawn_blocking(move || {
        let shown = server.router.tick();
        for notification in &shown {
            server.desktop.show(notification);
        }
        shown
    })
    .await
    .unwrap_or_default();
    Json(json!(shown))
}
