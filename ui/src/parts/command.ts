/** One line of the palette: something to do, or somewhere to go. */
export interface Command {
  id: string;
  title: string;
  text?: string;
  group: string;
  caps?: readonly string[];
  run: () => unknown;
}
