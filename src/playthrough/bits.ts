/**
 * Bits as a line of letters that can be read out and typed in: Crockford's base32, which has no I, L, O or U, does not mind small
 * letters, and fits a QR code's dense mode. Knows nothing of what the bits mean.
 */

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** What people write when they mean another letter. https://www.crockford.com/base32.html */
const MEANT: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0' };

/** The bits ran out, or no number of this kind stands there. */
export class BitsError extends Error {
  override readonly name = 'BitsError';
}

/** How many bits tell `size` things apart, rounded down: the short ones of a truncated binary code. */
const floorLog2 = (size: number): number => 31 - Math.clz32(size);

/** Bits written one after another. */
export class BitWriter {
  readonly #bits: number[] = [];

  get length(): number {
    return this.#bits.length;
  }

  /** The lowest `width` bits of a whole number, highest first. `width` at most 31. */
  fixed(value: number, width: number): void {
    for (let at = width - 1; at >= 0; at--) this.#bits.push((value >> at) & 1);
  }

  /** A number from 0 up that is mostly small: Rice code with `2 ** k` to a step. */
  rice(value: number, k: number): void {
    for (let step = value >> k; step > 0; step--) this.#bits.push(1);
    this.#bits.push(0);
    this.fixed(value, k);
  }

  /** One of `size` things, 0 to `size - 1`, in as few bits as tell them apart (truncated binary). Nothing is written for one of one. */
  oneOf(value: number, size: number): void {
    const width = floorLog2(size);
    const short = 2 ** (width + 1) - size;
    if (value < short) this.fixed(value, width);
    else this.fixed(value + short, width + 1);
  }

  /** As letters; the last one is filled up with zeros. */
  text(): string {
    let text = '';
    for (let at = 0; at < this.#bits.length; at += 5) {
      let value = 0;
      for (let n = 0; n < 5; n++) value = value * 2 + (this.#bits[at + n] ?? 0);
      text += LETTERS[value];
    }
    return text;
  }
}

/** Reads what a BitWriter wrote. Every reading method throws `BitsError` when there is nothing of its kind. */
export class BitReader {
  readonly #bits: readonly number[];
  #at = 0;

  /** @param text letters; spaces and hyphens are passed over. @throws {BitsError} at any other character. */
  constructor(text: string) {
    this.#bits = Array.from(text.toUpperCase().replaceAll(/[\s-]/g, '')).flatMap((letter) => {
      const value = LETTERS.indexOf(MEANT[letter] ?? letter);
      if (value < 0) throw new BitsError(`${letter} is no letter of a code`);
      return [16, 8, 4, 2, 1].map((bit) => (value & bit ? 1 : 0));
    });
  }

  fixed(width: number): number {
    let value = 0;
    for (let n = 0; n < width; n++) value = value * 2 + this.#bit();
    return value;
  }

  rice(k: number): number {
    let steps = 0;
    while (this.#bit() === 1) steps++;
    return steps * 2 ** k + this.fixed(k);
  }

  oneOf(size: number): number {
    if (size < 1) throw new BitsError('there is nothing to choose from');
    const width = floorLog2(size);
    const short = 2 ** (width + 1) - size;
    const value = this.fixed(width);
    return value < short ? value : value * 2 + this.#bit() - short;
  }

  /** @throws {BitsError} unless only the zeros are left that fill up the last letter. */
  end(): void {
    const rest = this.#bits.slice(this.#at);
    if (rest.length >= 5 || rest.includes(1)) throw new BitsError('something follows the end');
  }

  #bit(): number {
    const bit = this.#bits[this.#at++];
    if (bit === undefined) throw new BitsError('the bits ran out');
    return bit;
  }
}
