/** Medians and the like. */

/** The value that this share of the sorted values does not exceed; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** To so many decimals. */
export const round = (value: number, decimals = 0): number => Number(value.toFixed(decimals));
