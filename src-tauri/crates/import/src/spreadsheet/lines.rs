//! The cells of a sheet as lines of text, one for each row of the sheet.

use super::{COLUMN_LIMIT, Excess, Fault, ROW_LIMIT, TEXT_LIMIT};

/// Stands for a line end inside a cell, so that the number of a line stays the number of its row. The record
/// reader turns it back.
pub(crate) const LINE_END: char = '\u{2028}';

/// Rows within which the header must lie. Lines are filled up with separators to the widest of them: a row
/// whose last cells are empty does not have them in the file.
const HEAD_ROWS: usize = 66;

/// Takes the cells of a sheet, row by row from above, and writes them as text separated by commas. The line of
/// a row is the number that the seller sees beside it; rows without content are empty lines.
pub(super) struct Lines {
    text: Vec<u8>,
    /// The row at hand, counted from 0.
    row: u32,
    /// Its cells: the column, and where the value ends in `values`.
    cells: Vec<(u32, usize)>,
    values: String,
    /// The first rows, until the width is known.
    head: Vec<Head>,
    width: Option<usize>,
    quoted: bool,
    /// Lines written.
    written: u32,
    /// Rows that are wanted.
    wanted: u32,
    /// Characters escaped in one value.
    value: String,
}

struct Head {
    row: u32,
    cells: Vec<(u32, usize)>,
    values: String,
}

impl Lines {
    /// For that many rows from above.
    pub(super) fn new(wanted: Option<u32>) -> Self {
        Self {
            text: Vec::new(),
            row: 0,
            cells: Vec::new(),
            values: String::new(),
            head: Vec::new(),
            width: None,
            quoted: true,
            written: 0,
            wanted: wanted.unwrap_or(u32::MAX),
            value: String::new(),
        }
    }

    /// Takes a cell, its row and column counted from 0; `false` when no more rows are wanted.
    pub(super) fn cell(&mut self, row: u32, column: u32, value: &str) -> Result<bool, Fault> {
        if row >= self.wanted {
            return Ok(false);
        }
        if value.is_empty() {
            return Ok(true);
        }
        if row >= ROW_LIMIT {
            return Err(Fault::Oversized(Excess::Rows));
        }
        if column >= COLUMN_LIMIT {
            return Err(Fault::Oversized(Excess::Columns));
        }
        if row < self.row {
            return Err(Fault::Damaged(format!("row {} stands below row {}", row + 1, self.row + 1)));
        }
        if row > self.row {
            self.end_row()?;
            self.row = row;
        }
        self.values.push_str(value);
        self.cells.push((column, self.values.len()));
        if self.values.len() > TEXT_LIMIT {
            return Err(Fault::Oversized(Excess::Text));
        }
        Ok(true)
    }

    fn end_row(&mut self) -> Result<(), Fault> {
        if self.cells.is_empty() {
            return Ok(());
        }
        let cells = std::mem::take(&mut self.cells);
        let values = std::mem::take(&mut self.values);
        let head = Head { row: self.row, cells, values };
        if (self.row as usize) < HEAD_ROWS {
            self.head.push(head);
            return Ok(());
        }
        self.end_head()?;
        self.write(&head)?;
        // Their memory serves for the next row.
        self.cells = head.cells;
        self.cells.clear();
        self.values = head.values;
        self.values.clear();
        Ok(())
    }

    fn end_head(&mut self) -> Result<(), Fault> {
        if self.width.is_some() {
            return Ok(());
        }
        let columns = self.head.iter().flat_map(|head| &head.cells).map(|(column, _)| *column as usize + 1);
        let width = columns.max().unwrap_or(1);
        self.width = Some(width);
        // A sheet of one column is a text file that was opened with another separator: its cells are the lines.
        self.quoted = width > 1;
        for head in std::mem::take(&mut self.head) {
            self.write(&head)?;
        }
        Ok(())
    }

    fn write(&mut self, row: &Head) -> Result<(), Fault> {
        while self.written < row.row {
            self.text.push(b'\n');
            self.written += 1;
        }
        let mut start = 0;
        let mut cells: Vec<(u32, &str)> = Vec::with_capacity(row.cells.len());
        for (column, end) in &row.cells {
            cells.push((*column, row.values.get(start..*end).unwrap_or("")));
            start = *end;
        }
        cells.sort_by_key(|(column, _)| *column);
        let mut at = 0u32;
        for (index, (column, value)) in cells.iter().enumerate() {
            // The same cell told twice: the later telling holds.
            if cells.get(index + 1).is_some_and(|(next, _)| next == column) {
                continue;
            }
            while at < *column {
                self.text.push(b',');
                at += 1;
            }
            self.push(value);
        }
        let width = self.width.unwrap_or(1);
        self.text.extend(std::iter::repeat_n(b',', width.saturating_sub(at as usize + 1)));
        self.text.push(b'\n');
        self.written += 1;
        if self.text.len() > TEXT_LIMIT {
            return Err(Fault::Oversized(Excess::Text));
        }
        Ok(())
    }

    fn push(&mut self, value: &str) {
        let has = |byte: u8| value.as_bytes().contains(&byte);
        let quoted = self.quoted && (has(b',') || has(b'"'));
        let value = if has(b'\n') || has(b'\r') {
            self.value.clear();
            let mut letters = value.chars().peekable();
            while let Some(letter) = letters.next() {
                match letter {
                    '\r' => {
                        letters.next_if_eq(&'\n');
                        self.value.push(LINE_END);
                    }
                    '\n' => self.value.push(LINE_END),
                    other => self.value.push(other),
                }
            }
            self.value.as_str()
        } else {
            value
        };
        if quoted {
            self.text.push(b'"');
            for piece in value.split_inclusive('"') {
                self.text.extend_from_slice(piece.as_bytes());
                if piece.ends_with('"') {
                    self.text.push(b'"');
                }
            }
            self.text.push(b'"');
        } else {
            self.text.extend_from_slice(value.as_bytes());
        }
    }

    /// The text, and whether its cells are quoted where they have to be.
    pub(super) fn finish(mut self) -> Result<(Vec<u8>, bool), Fault> {
        self.end_row()?;
        self.end_head()?;
        Ok((self.text, self.quoted))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(cells: &[(u32, u32, &str)]) -> String {
        let mut lines = Lines::new(None);
        for (row, column, value) in cells {
            lines.cell(*row, *column, value).unwrap();
        }
        String::from_utf8(lines.finish().unwrap().0).unwrap()
    }

    #[test]
    fn rows_keep_their_numbers_and_are_as_wide_as_the_head() {
        let text = lines(&[(2, 0, "a"), (2, 2, "c"), (5, 1, "b"), (80, 0, "z"), (80, 4, "far")]);
        assert_eq!(text, format!("\n\na,,c\n\n\n,b,\n{}z,,,,far\n", "\n".repeat(74)));
    }

    #[test]
    fn separators_quotes_and_line_ends_inside_a_cell_stay_inside_it() {
        let text = lines(&[(0, 0, "a,b"), (0, 1, "12\" pipe"), (0, 2, "one\r\ntwo\nthree\rfour")]);
        assert_eq!(text, "\"a,b\",\"12\"\" pipe\",one\u{2028}two\u{2028}three\u{2028}four\n");
    }

    #[test]
    fn a_sheet_of_one_column_is_the_text_that_was_put_into_it() {
        assert_eq!(lines(&[(0, 0, "a;\"b\""), (1, 0, "1,5;2")]), "a;\"b\"\n1,5;2\n");
    }

    #[test]
    fn cells_of_a_row_may_come_in_any_order_and_rows_may_not() {
        assert_eq!(lines(&[(0, 2, "c"), (0, 0, "a"), (0, 2, "d")]), "a,,d\n");
        let mut lines = Lines::new(None);
        lines.cell(4, 0, "x").unwrap();
        assert!(matches!(lines.cell(3, 0, "y"), Err(Fault::Damaged(_))));
    }

    #[test]
    fn what_is_too_far_below_or_right_is_refused_and_empty_cells_there_are_not() {
        let mut lines = Lines::new(None);
        assert!(matches!(lines.cell(0, COLUMN_LIMIT, "x"), Err(Fault::Oversized(Excess::Columns))));
        assert!(matches!(lines.cell(ROW_LIMIT, 0, "x"), Err(Fault::Oversized(Excess::Rows))));
        assert!(lines.cell(ROW_LIMIT, COLUMN_LIMIT, "").unwrap());
    }
}
