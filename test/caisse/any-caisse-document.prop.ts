import { test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { checkCaisse } from '../../src/caisse/index.ts';
import { anyCaisseDocument } from '../../src/testing/caisse/any-caisse-document.ts';

test.prop([anyCaisseDocument()])('any document passes the check', (document) => {
  expect(checkCaisse(document).filter(({ severity }) => severity === 'error')).toEqual([]);
});
