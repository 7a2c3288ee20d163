import PDFDocument from 'pdfkit';
import type { Lang } from '../../common/contract';
import { colour, fonts, type Look, looks } from './looks';

export type Pdf = PDFKit.PDFDocument;
type Tag = 'H1' | 'H2' | 'H3' | 'P' | 'LI' | 'TD' | 'TH' | 'Caption';

/** A4 in points, with the column that is written in. */
export const page = { width: 595.28, height: 841.89, left: 56, right: 539.28, top: 60, bottom: 776 };
export const column = page.right - page.left;

interface Setting {
  x?: number;
  width?: number;
  align?: 'left' | 'right' | 'center';
}
/** Figures below each other line up; large ones stand closer. */
const large = 60;
interface About {
  lang: Lang;
  title: string;
  subject: string;
  author: string;
}

export interface Cell {
  tag: 'TH' | 'TD';
  draw(): void;
}

/** The printed typeface lacks raised figures; a box would stand for them. */
const printable = (words: string): string => words.replaceAll('²', '2').replaceAll('³', '3');

/** Font boxes are this much higher than their size. */
const ownLeading = 1.22;

/**
 * Paper with a place where one writes next. Everything is tagged as it is drawn, for readers who listen: words as
 * headings and paragraphs, drawings as figures with what they say, rules and page numbers as no content at all.
 */
export class Sheet {
  readonly doc: Pdf;
  y = page.top;
  private readonly root: PDFKit.PDFStructureElement;

  constructor({ lang, title, subject, author }: About) {
    this.doc = new PDFDocument({
      size: 'A4',
      margin: 0,
      pdfVersion: '1.7',
      lang: lang === 'fr' ? 'fr-FR' : 'en-GB',
      tagged: true,
      displayTitle: true,
      bufferPages: true,
      info: { Title: title, Subject: subject, Author: author, Creator: author },
    });
    for (const [weight, file] of Object.entries(fonts())) this.doc.registerFont(weight, file);
    this.root = this.doc.struct('Document');
    this.doc.addStructure(this.root);
  }

  /** Words from here down; returns their height, and goes on below them. */
  say(tag: Tag, words: string, how: Look = looks.text, setting: Setting = {}): number {
    const height = this.heightOf(words, how, setting.width);
    this.room(height);
    this.tagged(tag, () => this.write(words, this.y, how, setting));
    this.y += height;
    return height;
  }

  /** Words at a height of the page, as part of whatever is being tagged. */
  write(
    words: string,
    y: number,
    how: Look = looks.text,
    { x = page.left, width, align = 'left' }: Setting = {},
  ): void {
    this.dress(how);
    this.doc.text(printable(words), x, y, {
      width: width ?? page.right - x,
      align,
      lineGap: how.size * (how.leading - ownLeading),
      features: how.size > large ? ['kern'] : ['tnum', 'kern'],
      characterSpacing: how.size > large ? -0.022 * how.size : 0,
    });
  }

  /** One line whose end is cut with an ellipsis where it would run out of its width. */
  line(words: string, y: number, how: Look, setting: Setting & { width: number }): void {
    this.dress(how);
    this.write(this.fitted(words, setting.width), y, how, setting);
  }

  heightOf(words: string, how: Look, width = column): number {
    this.dress(how);
    // Figures of one width are wider: measured without them a line would break later than it does.
    return this.doc.heightOfString(words, {
      width,
      lineGap: how.size * (how.leading - ownLeading),
      features: how.size > large ? ['kern'] : ['tnum', 'kern'],
    });
  }

  widthOf(words: string, how: Look): number {
    this.dress(how);
    return this.doc.widthOfString(words);
  }

  tagged(tag: Tag, draw: () => void): void {
    this.root.add(this.doc.struct(tag, {}, draw));
  }

  /** A drawing with what it says in words. */
  figure(alt: string, height: number, draw: () => void): void {
    this.room(height);
    const { y } = this;
    this.root.add(this.doc.struct('Figure', { alt }, draw));
    this.y = y + height;
  }

  /** What is no content: rules, grounds, repeated heads. */
  aside(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.doc.markContent('Artifact', { type });
    draw();
    this.doc.endMarkedContent();
  }

  /** Cells side by side at the height of the page, as one row of a table. */
  row(table: PDFKit.PDFStructureElement, cells: readonly Cell[]): void {
    const row = this.doc.struct('TR');
    table.add(row);
    for (const { tag, draw } of cells) row.add(this.doc.struct(tag, {}, draw));
  }

  /** A list or table to hang rows into. */
  group(tag: 'L' | 'Table'): PDFKit.PDFStructureElement {
    const group = this.doc.struct(tag);
    this.root.add(group);
    return group;
  }

  rule(y = this.y, ink: string = colour.rule, x = page.left, to = page.right): void {
    this.aside(() => this.doc.moveTo(x, y).lineTo(to, y).lineWidth(0.6).strokeColor(ink).stroke());
  }

  get isAtTop(): boolean {
    return this.y === page.top;
  }

  /** Names a part in the outline that a reader of PDF shows beside the pages. */
  outline(title: string): void {
    this.doc.outline.addItem(title);
  }

  /** Turns the page unless there is still this much room. */
  room(height: number): void {
    if (this.y + height > page.bottom) this.turn();
  }

  turn(): void {
    this.doc.addPage();
    this.y = page.top;
  }

  gap(points: number): void {
    this.y += points;
  }

  /** Ends the structure and the file; call when everything is drawn. */
  close(): void {
    this.root.end();
    this.doc.end();
  }

  dress({ weight, size, colour: ink }: Look): void {
    this.doc.font(weight).fontSize(size).fillColor(ink);
  }

  private fitted(words: string, width: number): string {
    if (this.doc.widthOfString(words, { features: ['tnum', 'kern'] }) <= width) return words;
    let end = words.length;
    while (end > 1 && this.doc.widthOfString(`${words.slice(0, end)}…`, { features: ['tnum', 'kern'] }) > width)
      end -= 1;
    return `${words.slice(0, end).trimEnd()}…`;
  }
}
