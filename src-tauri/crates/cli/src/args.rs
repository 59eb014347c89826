//! What can be said on the command line.

use std::path::PathBuf;

use chrono::{DateTime, Duration, NaiveDate, Utc};
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{ArgGroup, Args, Parser, Subcommand};
use docket_domain::assess::Way;
use docket_domain::attachment::AttachmentKind;
use docket_domain::calendar::Moment;
use docket_domain::case::{
    CaseKind, CaseStatus, Channel, Party, PlatformStage, Resolution, StatusCategory, SuspectedCause,
};
use docket_domain::filing::{FilingKind, FilingState};
use docket_domain::order::OrderStage;
use docket_domain::policy::ClauseKind;
use docket_domain::remedy::{RefundLine, RemedyKind};
use docket_domain::request::{AskedReason, ReasonClass, RequestFact};
use docket_domain::text::{Language, Register};
use docket_domain::tracking::{DateOrder as DayMonth, TrackStatus};
use docket_domain::{AttachmentId, FilingId, ImportId, ReminderId};
use docket_import::{DateOrder, DecimalSign};

/// Orders in, lost packages worked to their end: Docket for scripts.
#[derive(Debug, Parser)]
#[command(name = "docket", version, max_term_width = 110, arg_required_else_help = true)]
pub struct Cli {
    /// What every command takes.
    #[command(flatten)]
    pub every: Every,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What every command takes.
#[derive(Debug, Args)]
pub struct Every {
    /// The case file to work on instead of the desktop app's own
    #[arg(
        long,
        value_name = "FILE",
        global = true,
        env = "DOCKET_STORE",
        hide_env_values = true,
        display_order = 900
    )]
    pub store: Option<PathBuf>,
    /// Work as if it were this moment, such as 2026-11-21T14:30:00+01:00
    #[arg(long, value_name = "RFC3339", global = true, value_parser = instant, display_order = 901)]
    pub now: Option<DateTime<Utc>>,
    /// Answer with one JSON document
    #[arg(long, global = true, display_order = 902)]
    pub json: bool,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Import order exports of marketplaces and shops
    Import(ImportArgs),
    /// Take one import back
    ImportUndo {
        /// The import, such as I-7
        import: ImportId,
    },
    /// Show the formats that can be imported
    Formats,
    /// Search and list orders
    Orders(OrdersArgs),
    /// Show one order whole
    Order {
        /// Our id or the platform's order number
        order: String,
    },
    /// List parcels and payments that wait for their order
    Waiting(WaitingArgs),
    /// Say which order a parcel or payment belongs to
    Join {
        /// Parcel or payment, as `waiting` names it (L-12)
        side: String,
        /// Our id or the platform's order number
        order: String,
    },
    /// What carriers say of parcels
    #[command(subcommand)]
    Track(TrackCommand),
    /// Open cases and work through their steps
    #[command(subcommand)]
    Case(CaseCommand),
    /// Letters to buyers
    #[command(subcommand)]
    Message(MessageCommand),
    /// Playbooks: the steps of each kind of case
    #[command(subcommand)]
    Playbook(PlaybookCommand),
    /// Claim paperwork
    #[command(subcommand)]
    Paper(PaperCommand),
    /// Make the evidence pack of a case, and say what it lacks
    Evidence(EvidenceArgs),
    /// What was filed with carriers, insurers and authorities
    #[command(subcommand)]
    Filing(FilingCommand),
    /// Attach files to a case
    Attach(AttachArgs),
    /// Show every deadline, soonest first
    Deadlines {
        /// Only of this case, or of the case of this order
        case: Option<String>,
    },
    /// The shop's own policy on cancellations, returns and refunds
    #[command(subcommand)]
    Policy(PolicyCommand),
    /// What was done for the buyer: refunds, replacements, credit
    #[command(subcommand)]
    Remedy(RemedyCommand),
    /// What to do about a request to cancel
    #[command(subcommand)]
    Cancel(CancelCommand),
    /// Show what would have prevented cases, how buyers were answered, and what came of it
    Report(ReportArgs),
    /// Show what a person should do now
    Due {
        /// Also what comes within that time: 90m, 12h, 7d, 2w
        #[arg(long, value_name = "DURATION", value_parser = span, default_value = "0h")]
        within: Duration,
    },
    /// Set a reminder of your own
    Remind(RemindArgs),
    /// Put a reminder off
    Snooze {
        /// The reminder, such as R-3
        reminder: ReminderId,
        /// A day or an instant (RFC 3339)
        #[arg(long, value_name = "T", value_parser = when)]
        until: When,
    },
    /// Copy the case file and verify the copy
    Backup {
        /// Where the copy goes
        file: PathBuf,
    },
    /// Put a backup in the place of the case file
    Restore {
        /// The backup
        file: PathBuf,
    },
    /// Check that the case file is whole
    Check,
    /// Fill an empty case file with a sample shop
    Demo,
    /// Take the newest change back
    Undo,
    /// Do again what was taken back last
    Redo,
}

/// Options of `import`.
#[derive(Debug, Args)]
pub struct ImportArgs {
    /// Files to import, as one step of undo
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// Read the files in this format instead of finding it out; `docket formats` shows all
    #[arg(long, value_name = "ID")]
    pub format: Option<String>,
    /// Name of the shop; without it the platform's
    #[arg(long, value_name = "NAME")]
    pub shop: Option<String>,
    /// Which columns hold what, as TOML: a table `[mapping]` of headings and fields
    #[arg(long, value_name = "FILE.toml")]
    pub mapping: Option<PathBuf>,
    /// The order of day, month and year in dates of numbers
    #[arg(long, value_parser = one_of(&[DateOrder::Mdy, DateOrder::Dmy, DateOrder::Ymd], DateOrder::name))]
    pub date_order: Option<DateOrder>,
    /// The encoding of the files, such as windows-1252
    #[arg(long, value_name = "NAME")]
    pub encoding: Option<String>,
    /// What separates the cells: a sign, or tab
    #[arg(long, value_name = "SIGN", value_parser = delimiter)]
    pub delimiter: Option<char>,
    /// How amounts are written: 12.50 (point) or 12,50 (comma)
    #[arg(long, value_parser = one_of(&[DecimalSign::Point, DecimalSign::Comma], DecimalSign::name))]
    pub decimal: Option<DecimalSign>,
    /// The currency of amounts that name none, such as EUR
    #[arg(long, value_name = "CODE")]
    pub currency: Option<String>,
    /// The sheet of a workbook to read
    #[arg(long, value_name = "NAME")]
    pub sheet: Option<String>,
    /// Say what would happen and write nothing
    #[arg(long)]
    pub dry_run: bool,
}

/// Options of `orders`.
#[derive(Debug, Args)]
pub struct OrdersArgs {
    /// Words in number, buyer, address, item or tracking number
    #[arg(long, value_name = "TEXT")]
    pub find: Option<String>,
    /// Only this platform, such as etsy
    #[arg(long, value_name = "ID")]
    pub platform: Option<String>,
    /// Only this shop
    #[arg(long, value_name = "NAME")]
    pub shop: Option<String>,
    /// Only this stage
    #[arg(long, value_parser = one_of(&OrderStage::ALL, OrderStage::name))]
    pub stage: Option<OrderStage>,
    /// At most so many
    #[arg(long, value_name = "N", default_value_t = 100)]
    pub limit: u32,
    /// Leave the first ones out
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub offset: u32,
}

/// Options of `waiting`.
#[derive(Debug, Args)]
pub struct WaitingArgs {
    /// At most so many
    #[arg(long, value_name = "N", default_value_t = 100)]
    pub limit: u32,
    /// Leave the first ones out
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub offset: u32,
}

/// The commands on tracking.
#[derive(Debug, Subcommand)]
pub enum TrackCommand {
    /// Read a carrier's page from standard input and keep its events
    Paste(TrackPasteArgs),
    /// Note one event
    Add(TrackAddArgs),
}

/// Options of `track paste`.
#[derive(Debug, Args)]
pub struct TrackPasteArgs {
    /// Our id or the platform's order number
    pub order: String,
    /// Tracking number of the parcel, when the order has several
    #[arg(long, value_name = "NUMBER")]
    pub tracking: Option<String>,
    /// Whether the day or the month stands first, when the text leaves it open
    #[arg(long, value_parser = one_of(DayMonth::ALL, DayMonth::name))]
    pub date_order: Option<DayMonth>,
}

/// Options of `track add`.
#[derive(Debug, Args)]
pub struct TrackAddArgs {
    /// Our id or the platform's order number
    pub order: String,
    /// What the carrier says; without it name a status
    pub text: Option<String>,
    /// A day, a time on the wall there (2026-11-21T10:05:00), or an instant (RFC 3339)
    #[arg(long, value_name = "T", value_parser = moment)]
    pub at: Moment,
    /// Tracking number of the parcel, when the order has several
    #[arg(long, value_name = "NUMBER")]
    pub tracking: Option<String>,
    /// Where
    #[arg(long)]
    pub place: Option<String>,
    /// Status, when the carrier's words do not tell it
    #[arg(long, value_parser = one_of(TrackStatus::ALL, TrackStatus::name))]
    pub status: Option<TrackStatus>,
    /// Why you set the status yourself
    #[arg(long, value_name = "WORDS")]
    pub because: Option<String>,
}

/// The commands on cases.
#[derive(Debug, Subcommand)]
pub enum CaseCommand {
    /// Open a case, or name the open one
    Open(CaseOpenArgs),
    /// Search and list cases
    List(CaseListArgs),
    /// Show one case whole
    Show {
        /// The case, or the number of its order
        case: String,
    },
    /// Record a step
    Step(CaseStepArgs),
    /// Write into the timeline what was said; the text comes from standard input
    Log(CaseLogArgs),
    /// Set how far the matter went at the platform
    Stage(CaseStageArgs),
    /// Note a suspicion for yourself; it never leaves the case file
    Suspect(CaseSuspectArgs),
    /// Close a case
    Close(CaseCloseArgs),
    /// Open a closed case again
    Reopen {
        /// The case, or the number of its order
        case: String,
    },
    /// End a case in another one about the same order or buyer
    Merge {
        /// The case that ends
        case: String,
        /// The case that goes on
        into: String,
    },
    /// Take a merge back
    Unmerge {
        /// The case that was merged
        case: String,
    },
    /// Put a case off; it comes back by itself
    Snooze(CaseSnoozeArgs),
    /// Give a case a tag, or take it away
    Tag(CaseTagArgs),
    /// Set the day on which the buyer needs the goods
    NeededBy(CaseNeededArgs),
}

/// Options of `case snooze`.
#[derive(Debug, Args)]
#[command(group = ArgGroup::new("how").required(true).args(["until", "wake"]))]
pub struct CaseSnoozeArgs {
    /// The case, or the number of its order
    pub case: String,
    /// Until when: a day or an instant (RFC 3339)
    #[arg(long, value_name = "T", value_parser = when)]
    pub until: Option<When>,
    /// Take it up again now
    #[arg(long)]
    pub wake: bool,
}

/// Options of `case tag`.
#[derive(Debug, Args)]
pub struct CaseTagArgs {
    /// The case, or the number of its order
    pub case: String,
    /// The tag
    pub tag: String,
    /// Take it away
    #[arg(long)]
    pub remove: bool,
}

/// Playbooks.
#[derive(Debug, Subcommand)]
pub enum PlaybookCommand {
    /// List the playbooks that new cases take
    List,
    /// Show the text of one
    Show {
        /// The playbook, such as item_not_received
        playbook: String,
    },
    /// Keep a changed playbook as your copy; cases opened afterwards take it
    Set {
        /// The changed playbook, TOML
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    /// Let new cases take the built-in playbook again
    Reset {
        /// The playbook, such as item_not_received
        playbook: String,
    },
}

/// Options of `case open`.
#[derive(Debug, Args)]
pub struct CaseOpenArgs {
    /// The order: our id or the platform's number
    pub order: String,
    /// What it is about
    #[arg(long, value_parser = one_of(CaseKind::ALL, CaseKind::name))]
    pub kind: CaseKind,
    /// What the buyer said, in the buyer's words
    #[arg(long, value_name = "R")]
    pub reason: Option<String>,
    /// When: a day or an instant (RFC 3339); without it now
    #[arg(long, value_name = "T", value_parser = when)]
    pub at: Option<When>,
    /// The day on which the buyer needs the goods
    #[arg(long, value_name = "DAY")]
    pub needed_by: Option<NaiveDate>,
}

/// Options of `case needed-by`.
#[derive(Debug, Args)]
#[command(group = ArgGroup::new("which").required(true).args(["day", "none"]))]
pub struct CaseNeededArgs {
    /// The case, or the number of its order
    pub case: String,
    /// The day, such as 2026-12-05
    pub day: Option<NaiveDate>,
    /// Take the day away
    #[arg(long)]
    pub none: bool,
}

/// Options of `case list`.
#[derive(Debug, Args)]
pub struct CaseListArgs {
    /// Only this kind
    #[arg(long, value_parser = one_of(CaseKind::ALL, CaseKind::name))]
    pub kind: Option<CaseKind>,
    /// Only this status, or category of statuses
    #[arg(long, value_parser = one_of(STANDINGS, standing_name))]
    pub status: Option<Standing>,
    /// Words in case, order number, buyer, items or timeline
    #[arg(long, value_name = "TEXT")]
    pub find: Option<String>,
}

/// A status or a category of statuses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// One status.
    Status(CaseStatus),
    /// All statuses of a category.
    Category(StatusCategory),
}

const STANDINGS: &[Standing] = &[
    Standing::Status(CaseStatus::Open),
    Standing::Status(CaseStatus::WaitingBuyer),
    Standing::Status(CaseStatus::WaitingCarrier),
    Standing::Status(CaseStatus::WaitingPlatform),
    Standing::Status(CaseStatus::WaitingAuthority),
    Standing::Status(CaseStatus::Closed),
    Standing::Status(CaseStatus::Merged),
    Standing::Category(StatusCategory::Active),
    Standing::Category(StatusCategory::Paused),
    Standing::Category(StatusCategory::Done),
];

fn standing_name(standing: Standing) -> &'static str {
    match standing {
        Standing::Status(status) => status.name(),
        Standing::Category(category) => category.name(),
    }
}

/// Options of `case step`.
#[derive(Debug, Args)]
#[command(group = ArgGroup::new("what").required(true).multiple(true).args(["done", "answer", "skip", "reopen"]))]
pub struct CaseStepArgs {
    /// The case, or the number of its order
    pub case: String,
    /// The step, such as verify_address
    pub step: String,
    /// It was done
    #[arg(long, conflicts_with_all = ["skip", "reopen"])]
    pub done: bool,
    /// It was done, and this is the answer
    #[arg(long, value_name = "TEXT", conflicts_with_all = ["skip", "reopen"])]
    pub answer: Option<String>,
    /// It is left out, and why
    #[arg(long, value_name = "WHY", conflicts_with = "reopen")]
    pub skip: Option<String>,
    /// What was recorded for it is taken away again
    #[arg(long)]
    pub reopen: bool,
    /// A field of the step; may be given several times
    #[arg(long = "field", value_name = "K=V", value_parser = pair, conflicts_with_all = ["skip", "reopen"])]
    pub fields: Vec<(String, String)>,
}

/// The channel of a private note.
pub const NOTE: &str = "note";

/// Options of `case log`.
#[derive(Debug, Args)]
pub struct CaseLogArgs {
    /// The case, or the number of its order
    pub case: String,
    /// The way it took; `note` is a private note
    #[arg(long, value_name = "C", value_parser = channel_or_note())]
    pub channel: LogChannel,
    /// Who said it
    #[arg(long, value_name = "PARTY", value_parser = one_of(Party::ALL, Party::name))]
    pub from: Party,
    /// To whom
    #[arg(long, value_name = "PARTY", value_parser = one_of(Party::ALL, Party::name))]
    pub to: Party,
    /// When: a day or an instant (RFC 3339); without it now
    #[arg(long, value_name = "T", value_parser = when)]
    pub at: Option<When>,
}

/// A channel, or none for a private note.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LogChannel(pub Option<Channel>);

/// Options of `case stage`.
#[derive(Debug, Args)]
pub struct CaseStageArgs {
    /// The case, or the number of its order
    pub case: String,
    /// The stage
    #[arg(value_parser = one_of(PlatformStage::ALL, PlatformStage::name))]
    pub stage: PlatformStage,
    /// When it began: a day or an instant (RFC 3339); without it deadlines that count from it stay unknown
    #[arg(long, value_name = "T", value_parser = when)]
    pub at: Option<When>,
    /// What the platform itself calls it
    #[arg(long, value_name = "TEXT", default_value = "", hide_default_value = true)]
    pub words: String,
}

/// Options of `case suspect`.
#[derive(Debug, Args)]
pub struct CaseSuspectArgs {
    /// The case, or the number of its order
    pub case: String,
    /// The cause
    #[arg(value_parser = one_of(SuspectedCause::ALL, SuspectedCause::name))]
    pub cause: SuspectedCause,
    /// What indicates it
    #[arg(long, value_name = "TEXT", default_value = "", hide_default_value = true)]
    pub because: String,
}

/// Options of `case close`.
#[derive(Debug, Args)]
pub struct CaseCloseArgs {
    /// The case, or the number of its order
    pub case: String,
    /// How it ended
    #[arg(long, value_parser = one_of(Resolution::ALL, Resolution::name))]
    pub resolution: Resolution,
    /// Why open promises may stay unkept
    #[arg(long, value_name = "TEXT", default_value = "", hide_default_value = true)]
    pub because: String,
}

/// The commands on letters.
#[derive(Debug, Subcommand)]
pub enum MessageCommand {
    /// Show the letters there are
    List,
    /// Write a letter from the facts of a case
    Render(MessageArgs),
    /// Write a letter and record it as sent; Docket itself sends nothing
    Send(MessageSendArgs),
    /// Save a letter as a message (.eml) or a paper (.pdf); saving is not sending
    Save(MessageSaveArgs),
}

/// What makes up a letter.
#[derive(Debug, Args)]
pub struct MessageArgs {
    /// The case, or the number of its order
    pub case: String,
    /// The letter, such as reassure_buyer
    pub template: String,
    /// Language; without it the buyer's
    #[arg(long, value_parser = one_of(&Language::ALL, Language::code))]
    pub lang: Option<Language>,
    /// German "Sie" (formal) or "du" (informal); without it as this buyer was last addressed, else the shop's
    #[arg(long, value_parser = one_of(&Register::ALL, Register::code))]
    pub register: Option<Register>,
    /// A value that the case does not know; may be given several times
    #[arg(long = "set", value_name = "K=V", value_parser = pair)]
    pub set: Vec<(String, String)>,
}

/// Options of `message send`.
#[derive(Debug, Args)]
pub struct MessageSendArgs {
    /// The letter.
    #[command(flatten)]
    pub letter: MessageArgs,
    /// The way it took
    #[arg(long, value_name = "C", value_parser = one_of(Channel::ALL, Channel::name))]
    pub channel: Channel,
}

/// Options of `message save`.
#[derive(Debug, Args)]
pub struct MessageSaveArgs {
    /// The letter.
    #[command(flatten)]
    pub letter: MessageArgs,
    /// The file; its ending, .eml or .pdf, says what it becomes
    #[arg(short, long, value_name = "FILE")]
    pub out: PathBuf,
    /// An attached file of the case that goes with a message; may be given several times
    #[arg(long = "attach", value_name = "ID")]
    pub attach: Vec<AttachmentId>,
}

/// The commands on papers.
#[derive(Debug, Subcommand)]
pub enum PaperCommand {
    /// Show the forms there are
    List,
    /// Make a paper as PDF
    Make(PaperMakeArgs),
}

/// Options of `paper make`.
#[derive(Debug, Args)]
pub struct PaperMakeArgs {
    /// The case, or the number of its order
    pub case: String,
    /// The form, such as usps_ps1000
    pub form: String,
    /// Language; without it yours
    #[arg(long, value_parser = one_of(&Language::ALL, Language::code))]
    pub lang: Option<Language>,
    /// A field of the form by its id; may be given several times
    #[arg(long = "set", value_name = "K=V", value_parser = pair)]
    pub set: Vec<(String, String)>,
    /// Make it although required fields are missing; they are marked on it
    #[arg(long)]
    pub allow_missing: bool,
    /// Where the PDF goes
    #[arg(short = 'o', long = "out", value_name = "FILE.pdf")]
    pub out: PathBuf,
}

/// Options of `evidence`.
#[derive(Debug, Args)]
pub struct EvidenceArgs {
    /// The case, or the number of its order
    pub case: String,
    /// The list of what proves a delivery; without it that of the order's marketplace
    #[arg(long, value_name = "P")]
    pub profile: Option<String>,
    /// Where it goes: a document, or with .zip the document with the attached files
    #[arg(short = 'o', long = "out", value_name = "FILE.(pdf|zip)")]
    pub out: PathBuf,
}

/// The commands on filings.
#[derive(Debug, Subcommand)]
pub enum FilingCommand {
    /// Record something filed
    Add(FilingAddArgs),
    /// Record an answer, or put something right
    Set(FilingSetArgs),
    /// Show what was filed for a case
    List {
        /// The case, or the number of its order
        case: String,
    },
}

/// Options of `filing add`.
#[derive(Debug, Args)]
pub struct FilingAddArgs {
    /// The case, or the number of its order
    pub case: String,
    /// What was filed
    #[arg(long, value_parser = one_of(FilingKind::ALL, FilingKind::name))]
    pub kind: FilingKind,
    /// With whom: the carrier, insurer, authority or provider by name
    #[arg(long, value_name = "NAME")]
    pub with: String,
    /// Where it stands
    #[arg(long, default_value = "requested", value_parser = one_of(FilingState::ALL, FilingState::name))]
    pub state: FilingState,
    /// Everything else.
    #[command(flatten)]
    pub said: FilingSaid,
}

/// Options of `filing set`.
#[derive(Debug, Args)]
pub struct FilingSetArgs {
    /// The filing, such as F-3
    pub filing: FilingId,
    /// Where it stands now
    #[arg(long, value_parser = one_of(FilingState::ALL, FilingState::name))]
    pub state: Option<FilingState>,
    /// With whom: the carrier, insurer, authority or provider by name
    #[arg(long, value_name = "NAME")]
    pub with: Option<String>,
    /// What the other side said
    #[arg(long, value_name = "TEXT")]
    pub answer: Option<String>,
    /// What came: 12.34 USD, or 12.34 in the currency of the order
    #[arg(long, value_name = "AMOUNT")]
    pub paid: Option<String>,
    /// Why more came than was claimed
    #[arg(long, value_name = "WHY")]
    pub because: Option<String>,
    /// Everything else.
    #[command(flatten)]
    pub said: FilingSaid,
}

/// What can be said about a filing at any time.
#[derive(Debug, Args)]
pub struct FilingSaid {
    /// The number under which the other side keeps it
    #[arg(long, value_name = "N")]
    pub number: Option<String>,
    /// Office
    #[arg(long, value_name = "NAME")]
    pub office: Option<String>,
    /// Contact person
    #[arg(long, value_name = "NAME")]
    pub contact: Option<String>,
    /// Telephone
    #[arg(long, value_name = "N")]
    pub phone: Option<String>,
    /// The day on which it was filed; without it today
    #[arg(long, value_name = "DAY")]
    pub filed_on: Option<NaiveDate>,
    /// The day by which an answer is expected
    #[arg(long, value_name = "DAY")]
    pub expected_by: Option<NaiveDate>,
    /// What is claimed: 12.34 USD, or 12.34 in the currency of the order
    #[arg(long, value_name = "AMOUNT")]
    pub claimed: Option<String>,
    /// Notes for yourself
    #[arg(long, value_name = "TEXT")]
    pub notes: Option<String>,
}

/// Options of `attach`.
#[derive(Debug, Args)]
pub struct AttachArgs {
    /// The case, or the number of its order
    pub case: String,
    /// Files to attach, as one step of undo
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// What they show
    #[arg(long = "as", value_name = "KIND", value_parser = one_of(AttachmentKind::ALL, AttachmentKind::name))]
    pub kind: Option<AttachmentKind>,
}

/// Options of `report`.
#[derive(Debug, Args)]
pub struct ReportArgs {
    /// First day; without it as far back as reports usually look
    #[arg(long, value_name = "DATE")]
    pub from: Option<NaiveDate>,
    /// Last day; without it today
    #[arg(long, value_name = "DATE")]
    pub to: Option<NaiveDate>,
    /// Only this shop, by name or id
    #[arg(long, value_name = "SHOP")]
    pub shop: Option<String>,
}

/// The commands on the shop's policy.
#[derive(Debug, Subcommand)]
pub enum PolicyCommand {
    /// Write a new version from a file
    Set(PolicySetArgs),
    /// Show the version in force
    Show(PolicyAtArgs),
    /// Say what it lacks, where it contradicts itself, and what a law overrules
    Check(PolicyAtArgs),
}

/// Options of `policy set`.
#[derive(Debug, Args)]
pub struct PolicySetArgs {
    /// The policy as TOML: first day, and a table for each clause
    #[arg(value_name = "FILE.toml")]
    pub file: PathBuf,
    /// The first day on which it holds, instead of the file's own
    #[arg(long, value_name = "DATE")]
    pub from: Option<NaiveDate>,
}

/// Options of `policy show` and `policy check`.
#[derive(Debug, Args)]
pub struct PolicyAtArgs {
    /// The day; without it today
    #[arg(long, value_name = "DATE")]
    pub at: Option<NaiveDate>,
    /// The one for this shop, by id or name
    #[arg(long, value_name = "NAME")]
    pub shop: Option<String>,
    /// The one for this platform, such as etsy
    #[arg(long, value_name = "ID", conflicts_with = "shop")]
    pub platform: Option<String>,
}

/// The commands on remedies.
#[derive(Debug, Subcommand)]
pub enum RemedyCommand {
    /// Record a refund, replacement or credit on a case
    Add(RemedyAddArgs),
}

/// Options of `remedy add`.
#[derive(Debug, Args)]
pub struct RemedyAddArgs {
    /// The case, or the number of its order
    pub case: String,
    /// What it is
    #[arg(long, value_parser = one_of(RemedyKind::ALL, RemedyKind::name))]
    pub kind: RemedyKind,
    /// How much, such as 12.34 or "12.34 USD"; a full refund without it is all that is left
    #[arg(long, value_name = "M", allow_hyphen_values = true)]
    pub amount: Option<String>,
    /// What of the order it gives back; without it the usual of that kind
    #[arg(long, value_parser = one_of(RefundLine::ALL, RefundLine::name))]
    pub line: Option<RefundLine>,
    /// Reference of the payment; for a store credit its code
    #[arg(long, value_name = "R")]
    pub reference: Option<String>,
    /// Why, or what exactly: a replacement, a return and anything else need it
    #[arg(long, value_name = "TEXT", default_value = "", hide_default_value = true)]
    pub because: String,
    /// The day on which it was done; without it today
    #[arg(long, value_name = "DAY", value_parser = when)]
    pub on: Option<When>,
    /// What the buyer paid, for an order whose files do not tell it
    #[arg(long, value_name = "M", allow_hyphen_values = true)]
    pub paid: Option<String>,
    /// Say that you have seen who else would pay
    #[arg(long)]
    pub cover_seen: bool,
}

/// Options of `remind`.
#[derive(Debug, Args)]
pub struct RemindArgs {
    /// The case, or the number of its order
    pub case: String,
    /// A day or an instant (RFC 3339)
    #[arg(long, value_name = "T", value_parser = when)]
    pub at: When,
    /// What to be reminded of
    #[arg(long, value_name = "TEXT")]
    pub text: String,
}

/// A day, or an instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// A day in the shop's zone.
    Day(NaiveDate),
    /// An instant.
    Instant(DateTime<Utc>),
}

fn one_of<T>(all: &'static [T], name: fn(T) -> &'static str) -> impl TypedValueParser<Value = T>
where
    T: Copy + Send + Sync + 'static,
{
    PossibleValuesParser::new(all.iter().map(|value| name(*value))).try_map(move |text| {
        all.iter().copied().find(|value| name(*value) == text).ok_or("it is none of these")
    })
}

fn channel_or_note() -> impl TypedValueParser<Value = LogChannel> {
    let names = Channel::ALL.iter().map(|channel| channel.name()).chain([NOTE]);
    PossibleValuesParser::new(names).map(|text| LogChannel(Channel::from_name(&text)))
}

fn instant(text: &str) -> Result<DateTime<Utc>, String> {
    DateTime::parse_from_rfc3339(text.trim())
        .map(|at| at.with_timezone(&Utc))
        .map_err(|_| "it is no instant such as 2026-11-21T14:30:00+01:00".to_owned())
}

fn when(text: &str) -> Result<When, String> {
    match text.trim().parse::<NaiveDate>() {
        Ok(day) => Ok(When::Day(day)),
        Err(_) => instant(text).map(When::Instant).map_err(|_| {
            "it is neither a day (2026-11-21) nor an instant (2026-11-21T14:30:00+01:00)".to_owned()
        }),
    }
}

fn moment(text: &str) -> Result<Moment, String> {
    let unreadable =
        "it is neither a day (2026-11-21) nor a time (2026-11-21T14:30:00, with an offset if it is known)";
    text.trim().parse().map_err(|_| unreadable.to_owned())
}

fn pair(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((name, value)) if !name.trim().is_empty() => Ok((name.trim().to_owned(), value.to_owned())),
        _ => Err("it is not of the form NAME=VALUE".to_owned()),
    }
}

/// More than this is no reminder any more but a typing error.
const LONGEST_SPAN: Duration = Duration::days(36_500);

fn span(text: &str) -> Result<Duration, String> {
    let unreadable = || "it is no duration such as 90m, 12h, 7d or 2w".to_owned();
    let text = text.trim();
    let digits = text.trim_end_matches(|letter: char| letter.is_ascii_alphabetic());
    let number: i64 = digits.parse().map_err(|_| unreadable())?;
    let unit = text.get(digits.len()..).unwrap_or_default();
    let span = match unit.to_ascii_lowercase().as_str() {
        "m" | "min" => Duration::try_minutes(number),
        "h" => Duration::try_hours(number),
        "d" => Duration::try_days(number),
        "w" => Duration::try_weeks(number),
        _ => return Err(unreadable()),
    };
    span.filter(|span| (Duration::zero()..=LONGEST_SPAN).contains(span)).ok_or_else(unreadable)
}

/// A separator of cells: one sign, or the word for the one that cannot be seen.
fn delimiter(text: &str) -> Result<char, String> {
    match text {
        "tab" | "\\t" => Ok('\t'),
        sign => sign.parse().map_err(|_| "give one sign, such as ; or the word tab".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_command_line_is_consistent_in_itself() {
        Cli::command().debug_assert();
    }

    #[test]
    fn a_span_is_a_number_with_a_unit() {
        assert_eq!(span("7d"), Ok(Duration::days(7)));
        assert_eq!(span("12h"), Ok(Duration::hours(12)));
        assert_eq!(span("90m"), Ok(Duration::minutes(90)));
        assert_eq!(span("2W"), Ok(Duration::weeks(2)));
        for text in ["", "7", "d", "-7d", "7y", "7 d d", "1.5h", "99999999999999999999d", "99999999d"] {
            assert!(span(text).is_err(), "{text} was taken for a span");
        }
    }

    #[test]
    fn a_moment_is_a_day_or_an_instant_with_its_offset() {
        assert!(matches!(when("2026-11-21"), Ok(When::Day(_))));
        assert!(matches!(when("2026-11-21T14:30:00+01:00"), Ok(When::Instant(_))));
        for text in ["21.11.2026", "2026-11-21T14:30:00", "tomorrow", ""] {
            assert!(when(text).is_err(), "{text} was taken for a moment");
        }
    }

    #[test]
    fn a_value_may_hold_further_signs_of_equality() {
        assert_eq!(pair("note=a=b"), Ok(("note".to_owned(), "a=b".to_owned())));
        assert!(pair("=b").is_err() && pair("note").is_err());
    }
}

/// The commands on a request to cancel.
#[derive(Debug, Subcommand)]
pub enum CancelCommand {
    /// Weigh it by the policy in force, the law and the platform, with what each way out costs
    Assess {
        /// The case, or the number of its order
        case: String,
    },
    /// Answer a question that the decision hangs on
    Answer(CancelAnswerArgs),
    /// Note what the order cost
    Cost(CancelCostArgs),
    /// Read the buyer's reason anew; what was thought before stays in the timeline
    Reason(CancelReasonArgs),
    /// Cite the clause that answers the request; without one none is cited
    Cite {
        /// The case, or the number of its order
        case: String,
        /// The clause, such as return_window
        #[arg(value_parser = PossibleValuesParser::new(ClauseKind::NAMES))]
        clause: Option<String>,
    },
    /// Note for yourself how the buyer behaves; it never leaves the case file
    Conduct {
        /// The case, or the number of its order
        case: String,
        /// What happened; without it the note is taken away
        #[arg(long, value_name = "TEXT")]
        because: Option<String>,
    },
    /// Record which way is taken
    Decide(CancelDecideArgs),
    /// List decisions that went another way than policy and law say
    Exceptions,
}

/// Options of `cancel answer`.
#[derive(Debug, Args)]
pub struct CancelAnswerArgs {
    /// The case, or the number of its order
    pub case: String,
    /// What it is about, such as item_kind
    #[arg(value_parser = one_of(RequestFact::ALL, RequestFact::name))]
    pub fact: RequestFact,
    /// The answer; without it the question is open again
    #[arg(default_value = "")]
    pub value: String,
}

/// Options of `cancel reason`.
#[derive(Debug, Args)]
pub struct CancelReasonArgs {
    /// The case, or the number of its order
    pub case: String,
    /// Why, as far as the buyer says
    #[arg(value_parser = one_of(AskedReason::ALL, AskedReason::name))]
    pub reason: AskedReason,
    /// What that comes down to; without it what such a reason usually comes down to
    #[arg(long, value_parser = one_of(ReasonClass::ALL, ReasonClass::name))]
    pub class: Option<ReasonClass>,
    /// Why you read it otherwise now
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub because: String,
}

/// Options of `cancel cost`.
#[derive(Debug, Args)]
pub struct CancelCostArgs {
    /// The case, or the number of its order
    pub case: String,
    /// Which cost: item, packaging, postage, fees, return_postage
    pub kind: String,
    /// How much, such as 4.99; without it the cost is not known again
    #[arg(default_value = "")]
    pub amount: String,
}

/// Options of `cancel decide`.
#[derive(Debug, Args)]
pub struct CancelDecideArgs {
    /// The case, or the number of its order
    pub case: String,
    /// The way out
    #[arg(value_parser = one_of(Way::ALL, Way::name))]
    pub way: Way,
    /// Why it goes another way than policy and law say
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub because: String,
}
