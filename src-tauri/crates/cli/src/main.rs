//! The command line of Docket: the same core as the desktop app, without a window.

mod args;
mod cancel;
mod case;
mod context;
mod deadline;
mod evidence;
mod failure;
mod filing;
mod import;
mod json;
mod message;
mod order;
mod output;
mod paper;
mod playbook;
mod policy;
mod remedy;
mod reminder;
mod report;
mod side;
mod standing;
mod store;
mod track;

use std::process::ExitCode;

use args::{
    CaseCommand, Command, FilingCommand, MessageCommand, PaperCommand, PolicyCommand, RemedyCommand,
    TrackCommand,
};
use clap::Parser;
use context::Context;
use failure::Outcome;
use output::Answer;

/// An import hands millions of small texts from the thread that reads to the one that writes.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let cli = args::Cli::parse();
    Context::new(cli.every).run(|context| dispatch(context, cli.command))
}

fn dispatch(context: &Context, command: Command) -> Outcome<Answer> {
    match command {
        Command::Import(args) => import::import(context, &args),
        Command::ImportUndo { import } => import::undo(context, import),
        Command::Formats => import::formats(context),
        Command::Orders(args) => order::list(context, args),
        Command::Order { order } => order::show(context, &order),
        Command::Waiting(args) => side::waiting(context, &args),
        Command::Join { side, order } => side::join(context, &side, &order),
        Command::Track(TrackCommand::Paste(args)) => track::paste(context, &args),
        Command::Track(TrackCommand::Add(args)) => track::add(context, &args),
        Command::Case(CaseCommand::Open(args)) => case::open(context, &args),
        Command::Case(CaseCommand::List(args)) => case::list(context, args),
        Command::Case(CaseCommand::Show { case }) => case::show(context, &case),
        Command::Case(CaseCommand::Step(args)) => case::step(context, args),
        Command::Case(CaseCommand::Log(args)) => case::log(context, &args),
        Command::Case(CaseCommand::Stage(args)) => deadline::stage(context, &args),
        Command::Case(CaseCommand::Suspect(args)) => case::suspect(context, &args),
        Command::Case(CaseCommand::Close(args)) => case::close(context, &args),
        Command::Case(CaseCommand::Reopen { case }) => case::reopen(context, &case),
        Command::Case(CaseCommand::Merge { case, into }) => case::merge(context, &case, &into),
        Command::Case(CaseCommand::Unmerge { case }) => case::unmerge(context, &case),
        Command::Case(CaseCommand::Snooze(args)) => case::snooze(context, args),
        Command::Case(CaseCommand::Tag(args)) => case::tag(context, &args),
        Command::Case(CaseCommand::NeededBy(args)) => case::needed_by(context, &args),
        Command::Playbook(command) => playbook::run(context, &command),
        Command::Message(MessageCommand::List) => message::list(context),
        Command::Message(MessageCommand::Render(args)) => message::render(context, args),
        Command::Message(MessageCommand::Send(args)) => message::send(context, args),
        Command::Message(MessageCommand::Save(args)) => message::save(context, args),
        Command::Paper(PaperCommand::List) => paper::list(context),
        Command::Paper(PaperCommand::Make(args)) => paper::make(context, args),
        Command::Evidence(args) => evidence::make(context, &args),
        Command::Filing(FilingCommand::Add(args)) => filing::add(context, args),
        Command::Filing(FilingCommand::Set(args)) => filing::set(context, args),
        Command::Filing(FilingCommand::List { case }) => filing::list(context, &case),
        Command::Attach(args) => filing::attach(context, &args),
        Command::Deadlines { case } => deadline::list(context, case.as_deref()),
        Command::Policy(PolicyCommand::Set(args)) => policy::set(context, &args),
        Command::Policy(PolicyCommand::Show(args)) => policy::show(context, &args),
        Command::Policy(PolicyCommand::Check(args)) => policy::check(context, &args),
        Command::Remedy(RemedyCommand::Add(args)) => remedy::add(context, args),
        Command::Cancel(command) => cancel::run(context, &command),
        Command::Report(args) => report::report(context, &args),
        Command::Due { within } => reminder::due(context, within),
        Command::Remind(args) => reminder::remind(context, &args),
        Command::Snooze { reminder, until } => reminder::snooze(context, reminder, until),
        Command::Backup { file } => store::backup(context, &file),
        Command::Restore { file } => store::restore(context, &file),
        Command::Check => store::check(context),
        Command::Demo => store::demo(context),
        Command::Undo => store::undo(context),
        Command::Redo => store::redo(context),
    }
}
