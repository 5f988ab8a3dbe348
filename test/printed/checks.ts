/** Counts checks, and prints those that fail. */
export interface Checks {
  readonly check: (isTrue: boolean, what: string) => void;
  /** Prints the counts and returns whether all checks passed. */
  readonly finish: (name: string) => boolean;
}

/** Starts counting. */
export function startChecks(): Checks {
  let passed = 0;
  const failures: string[] = [];
  return {
    check: (isTrue, what) => {
      if (isTrue) passed += 1;
      else failures.push(what);
    },
    finish: (name) => {
      for (const failure of failures) console.error(`  ${failure}`);
      console.log(`${name}: ${passed} passed, ${failures.length} failed`);
      return failures.length === 0 && passed > 0;
    },
  };
}
