import { assertType, describe, expectTypeOf, it } from 'vitest';
import { type Diagnostic, type DiagnosticCode, error, warning } from '../../src/money/index.ts';

describe('a diagnostic', () => {
  it('has a code of the union and the details of that code', () => {
    expectTypeOf(error('CAISSE-MONTH', [], { text: '2026-13' })).toEqualTypeOf<Diagnostic<'CAISSE-MONTH'>>();
    expectTypeOf(error('CAISSE-DOCUMENT-EMPTY', [])).toExtend<Diagnostic>();
    error('CAISSE-SOURCE-UNKNOWN', [], { name: 'insee' });
    error('CAISSE-SOURCE-UNKNOWN', [], { name: 'inse', nearest: 'insee' });
    warning('CAISSE-WARN-RATE-ABOVE-100-PERCENT', [], { text: '250 %' });
  });

  it('refuses a misspelt code', () => {
    // @ts-expect-error no such code
    error('CAISSE-MOTNH', [], { text: '2026-13' });
    // @ts-expect-error no such code
    assertType<DiagnosticCode>('CAISSE-MOTNH');
  });

  it('refuses a missing, misspelt, wrongly typed or undue detail', () => {
    // @ts-expect-error text is missing
    error('CAISSE-MONTH', []);
    // @ts-expect-error text is missing
    error('CAISSE-MONTH', [], {});
    // @ts-expect-error txet does not exist
    error('CAISSE-MONTH', [], { txet: '2026-13' });
    // @ts-expect-error txet does not exist
    error('CAISSE-MONTH', [], { text: '2026-13', txet: '' });
    // @ts-expect-error text is a string
    error('CAISSE-MONTH', [], { text: 3 });
    // @ts-expect-error the code has no details
    error('CAISSE-DOCUMENT-EMPTY', [], { text: '' });
    // @ts-expect-error the code has no details
    error('CAISSE-DOCUMENT-EMPTY', [], {});
  });

  it('of one of several codes has details that suit each of them', () => {
    const code = 'CAISSE-RULES-GAP' as 'CAISSE-RULES-GAP' | 'CAISSE-RULES-DUPLICATE';
    error(code, [], { from: '2026-01', until: '2025-12' });
    // @ts-expect-error until is missing
    error(code, [], { from: '2026-01' });
  });
});

describe('a switch on the code', () => {
  it('narrows the details', () => {
    const read = (diagnostic: Diagnostic): string => {
      switch (diagnostic.code) {
        case 'CAISSE-MONTH':
          return diagnostic.details.text;
        case 'CAISSE-SOURCE-UNKNOWN':
          return diagnostic.details.nearest ?? diagnostic.details.name;
        case 'CAISSE-NUMBER-AMBIGUOUS':
          return diagnostic.details.readings.join(', ');
        default:
          return diagnostic.code;
      }
    };
    expectTypeOf(read).returns.toBeString();
  });

  it('can be checked for completeness', () => {
    const advise = (diagnostic: Diagnostic<'CAISSE-MONTH' | 'CAISSE-AGE' | 'CAISSE-ID-DUPLICATE'>): string => {
      switch (diagnostic.code) {
        case 'CAISSE-MONTH':
          return diagnostic.details.text;
        case 'CAISSE-AGE':
          return diagnostic.details.age;
        default:
          // @ts-expect-error CAISSE-ID-DUPLICATE is left
          diagnostic satisfies never;
          return '';
      }
    };
    expectTypeOf(advise).returns.toBeString();
  });

  it('refuses a code that does not exist', () => {
    const isMonth = (diagnostic: Diagnostic): boolean => {
      // @ts-expect-error no such code
      return diagnostic.code === 'CAISSE-MOTNH';
    };
    expectTypeOf(isMonth).returns.toBeBoolean();
  });
});
