//! Other programs, run in the open: each call is echoed before it starts, so that a developer can repeat any step by
//! hand, and a failure says which program in which folder.

use std::{
    ffi::{OsStr, OsString},
    io::{BufRead, BufReader, Read, Write},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
};

use anyhow::{Context, Result, bail};

/// The folder of the workspace's `Cargo.toml`, however deep the caller stands.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(3).unwrap_or(here).to_path_buf()
}

/// The Cargo that runs this toolbox, so that every step uses one toolchain.
pub fn cargo() -> Step {
    Step::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Whether a program of this name can be started from the search path.
pub fn on_path(program: &str) -> bool {
    let Some(path) = std::env::var_os("PATH") else { return false };
    std::env::split_paths(&path)
        .any(|folder| folder.join(program).is_file() || folder.join(format!("{program}.exe")).is_file())
}

/// One call of another program.
pub struct Step {
    command: Command,
    words: Vec<String>,
    folder: PathBuf,
}

/// What a watched step printed, both streams in the order of their lines' arrival, and whether it succeeded.
pub struct Watched {
    pub succeeded: bool,
    pub text: String,
}

impl Step {
    pub fn new(program: impl AsRef<OsStr>) -> Step {
        let program = program.as_ref();
        let name = Path::new(program).file_stem().unwrap_or(program).to_string_lossy().into_owned();
        let folder = root();
        let mut command = Command::new(program);
        command.current_dir(&folder);
        Step { command, words: vec![name], folder }
    }

    pub fn arg(mut self, arg: impl AsRef<OsStr>) -> Step {
        self.words.push(arg.as_ref().to_string_lossy().into_owned());
        self.command.arg(arg);
        self
    }

    pub fn args<I: IntoIterator<Item = A>, A: AsRef<OsStr>>(self, args: I) -> Step {
        args.into_iter().fold(self, Step::arg)
    }

    pub fn env(mut self, key: &str, value: impl Into<OsString>) -> Step {
        self.command.env(key, value.into());
        self
    }

    pub fn folder(mut self, folder: impl Into<PathBuf>) -> Step {
        self.folder = folder.into();
        self.command.current_dir(&self.folder);
        self
    }

    /// Runs it in the open; anything but success is an error.
    pub fn run(mut self) -> Result<()> {
        self.echo();
        let status = self.command.status().with_context(|| self.cannot_start())?;
        if !status.success() {
            bail!("`{}` failed ({status})", self.words.join(" "));
        }
        Ok(())
    }

    /// Runs it for what it prints on standard output; its messages stay visible.
    pub fn capture(mut self) -> Result<Vec<u8>> {
        self.echo();
        let output = self.command.stderr(Stdio::inherit()).output().with_context(|| self.cannot_start())?;
        if !output.status.success() {
            bail!("`{}` failed ({})", self.words.join(" "), output.status);
        }
        Ok(output.stdout)
    }

    /// Asks a question quietly: what it prints if it succeeds, nothing if it fails or is not there.
    pub fn ask(mut self) -> Option<String> {
        let output = self.command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
        output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
    }

    /// Runs it in the open and keeps a copy of what it says, for the counts a test runner prints at its end.
    pub fn watch(mut self) -> Result<Watched> {
        self.echo();
        let mut child = self
            .command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .with_context(|| self.cannot_start())?;
        let errors =
            child.stderr.take().map(|stream| thread::spawn(move || pass_on(stream, std::io::stderr())));
        let mut text =
            child.stdout.take().map(|stream| pass_on(stream, std::io::stdout())).unwrap_or_default();
        if let Some(errors) = errors.and_then(|reader| reader.join().ok()) {
            text.push_str(&errors);
        }
        let status = child.wait().with_context(|| self.cannot_start())?;
        Ok(Watched { succeeded: status.success(), text })
    }

    fn echo(&self) {
        let folder = self.folder.strip_prefix(root()).unwrap_or(&self.folder);
        if folder.as_os_str().is_empty() {
            println!("\x1b[2m$ {}\x1b[0m", self.words.join(" "));
        } else {
            println!("\x1b[2m$ (in {}) {}\x1b[0m", folder.display(), self.words.join(" "));
        }
    }

    fn cannot_start(&self) -> String {
        format!("cannot run `{}` in {}", self.words.join(" "), self.folder.display())
    }
}

fn pass_on(stream: impl Read, mut out: impl Write) -> String {
    let mut reader = BufReader::new(stream);
    let (mut text, mut line) = (String::new(), Vec::new());
    while reader.read_until(b'\n', &mut line).is_ok_and(|length| length > 0) {
        // A reader that went away is no reason to stop the tests.
        let _ = out.write_all(&line).and_then(|()| out.flush());
        text.push_str(&String::from_utf8_lossy(&line));
        line.clear();
    }
    text
}
