import { expect, it } from 'vitest';
import { quantilesModule } from './make-quantiles.ts';

it('has the quantiles that the script makes', async () => {
  await expect(quantilesModule()).toMatchFileSnapshot('../../../src/population/synthetic/france-quantiles.ts');
});
