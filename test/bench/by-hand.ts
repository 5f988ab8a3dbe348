/** The caisse of the benchmark as a hand-written loop for this caisse only. */
import type { Households } from './households.ts';

/** Returns the number of eligible households, then contributions, allocations and net in cents. Computes in thousandths of a cent. */
export function totalByHand({ rows, income, children, others, weights }: Households): readonly number[] {
  let [eligible, contributions, allocations, nets] = [0, 0, 0, 0];
  for (let row = 0; row < rows; row += 1) {
    const cents = income[row]!;
    const weight = weights[row]!;
    if (cents > 350_000) continue;
    let due = 0;
    if (cents >= 400_000) due = 10 * 40_000 + 25 * 50_000 + 40 * 70_000 + 65 * 180_000 + 90 * (cents - 400_000);
    else if (cents >= 220_000) due = 10 * 40_000 + 25 * 50_000 + 40 * 70_000 + 65 * (cents - 220_000);
    else if (cents >= 150_000) due = 10 * 40_000 + 25 * 50_000 + 40 * (cents - 150_000);
    else if (cents >= 100_000) due = 10 * 40_000 + 25 * (cents - 100_000);
    else if (cents >= 60_000) due = 10 * (cents - 60_000);
    const rounded = Math.trunc((due + 500) / 1000);
    const contribution = Math.min(Math.max(rounded, 1000), 20_000);
    const small = children[row]!;
    const large = others[row]!;
    const allocation = large > 0 ? 15_000 + 7500 * (large - 1) + 4500 * small : 15_000 + 4500 * (small - 1);
    eligible += weight;
    contributions += contribution * weight;
    allocations += allocation * weight;
    nets += (allocation - contribution) * weight;
  }
  return [eligible, contributions, allocations, nets];
}
