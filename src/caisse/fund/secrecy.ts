/** The threshold of secrecy of a scenario. */
import type { FundScenario } from './scenario.ts';

/** Whether a number of households is not shown: it is below the threshold of secrecy, and not zero. */
export const isSecretCount = (
  count: number,
  { secrecyThreshold = 0 }: Pick<FundScenario, 'secrecyThreshold'>,
): boolean => count > 0 && count < secrecyThreshold;
