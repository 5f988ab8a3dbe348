import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { errorsPage } from '../docs/errors-page.ts';

it('the page of errors says what the library says', async () => {
  const page = fileURLToPath(new URL('../../docs/errors.md', import.meta.url));
  await expect(await errorsPage()).toMatchFileSnapshot(page);
}, 60_000);
