import type { Vote } from './vote.ts';

const SMALLEST_ROW = 8;

/** Number of the statement in the upper bits, the vote (and one) in the lower two. */
const cell = (statement: number, vote: Vote): number => (statement << 2) | (vote + 1);

/** The statement of a cell. */
export const statementIn = (packed: number): number => packed >>> 2;
/** The vote of a cell. */
export const voteIn = (packed: number): Vote => ((packed & 3) - 1) as Vote;

/**
 * The votes of each participant in the order of the statements, two bytes a vote. Rows lie in one long list; one that
 * is full moves to the end with twice the room.
 */
export class VoteRows {
  /** All rows; that of a participant begins at `starts` and is `lengths` long. */
  cells = new Uint16Array(1024);
  starts = new Uint32Array(64);
  lengths = new Uint16Array(64);
  #rooms = new Uint16Array(64);
  count = 0;
  #end = 0;

  /** A new participant, without votes; answers their number. */
  add(): number {
    const row = this.count;
    if (row === this.starts.length) {
      this.starts = longer(this.starts, new Uint32Array(row * 2));
      this.lengths = longer(this.lengths, new Uint16Array(row * 2));
      this.#rooms = longer(this.#rooms, new Uint16Array(row * 2));
    }
    this.count += 1;
    return row;
  }

  /** Where in `cells` the vote stands, or where it would: the first place whose statement is not lower. */
  placeOf(row: number, statement: number): number {
    let low = this.starts[row]!;
    let high = low + this.lengths[row]!;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (statementIn(this.cells[middle]!) < statement) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** What was voted; null where nothing was. */
  voteOf(row: number, statement: number): Vote | null {
    const place = this.placeOf(row, statement);
    const isHere =
      place < this.starts[row]! + this.lengths[row]! && statementIn(this.cells[place]!) === statement;
    return isHere ? voteIn(this.cells[place]!) : null;
  }

  /** Writes a vote where there was none. */
  insert(row: number, statement: number, vote: Vote): void {
    if (this.lengths[row] === this.#rooms[row]) this.#move(row);
    const place = this.placeOf(row, statement);
    const end = this.starts[row]! + this.lengths[row]!;
    this.cells.copyWithin(place + 1, place, end);
    this.cells[place] = cell(statement, vote);
    this.lengths[row]! += 1;
  }

  /** Takes a vote out that is there. */
  remove(row: number, statement: number): void {
    const place = this.placeOf(row, statement);
    const end = this.starts[row]! + this.lengths[row]!;
    this.cells.copyWithin(place, place + 1, end);
    this.lengths[row]! -= 1;
  }

  /** The same rows with other votes in them, of the same statements; only to be read. */
  withCells(cells: Uint16Array<ArrayBuffer>): VoteRows {
    const rows = new VoteRows();
    [rows.cells, rows.starts, rows.lengths, rows.count] = [cells, this.starts, this.lengths, this.count];
    return rows;
  }

  #move(row: number): void {
    const room = Math.max(SMALLEST_ROW, this.#rooms[row]! * 2);
    if (this.#end + room > this.cells.length)
      this.cells = longer(this.cells, new Uint16Array(Math.max(this.cells.length * 2, this.#end + room)));
    const start = this.starts[row]!;
    this.cells.copyWithin(this.#end, start, start + this.lengths[row]!);
    this.starts[row] = this.#end;
    this.#rooms[row] = room;
    this.#end += room;
  }
}

function longer<List extends Uint16Array | Uint32Array>(list: List, space: List): List {
  space.set(list);
  return space;
}
