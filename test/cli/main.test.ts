import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** What a stream says of the terminal behind it. */
interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** What the program writes when it runs in this process, with a clock that runs fast. */
async function run(stdout: Terminal, stderr: Terminal, term = 'xterm') {
  const written = { output: '', errors: '' };
  const collect = (name: keyof typeof written) => (text: string | Uint8Array) => {
    written[name] += String(text);
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(collect('output'));
  vi.spyOn(process.stderr, 'write').mockImplementation(collect('errors'));
  let clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (clock += 300));
  define(process.stdout, stdout);
  define(process.stderr, stderr);
  vi.stubEnv('TERM', term);
  process.argv = ['node', 'caisse', 'solve', 'examples/ville-60000.yaml', '--vary', 'allocation', '--goal', 'net'];
  await import('../../src/cli/main.ts');
  return written;
}

const KEYS = ['isTTY', 'columns'] as const;

function define(stream: NodeJS.WriteStream, terminal: Terminal): void {
  for (const key of KEYS) Object.defineProperty(stream, key, { value: terminal[key], configurable: true });
}

const { argv, exitCode } = process;
const descriptors = [process.stdout, process.stderr].flatMap((stream) =>
  KEYS.map((key) => ({ stream, key, descriptor: Object.getOwnPropertyDescriptor(stream, key) })),
);

beforeEach(() => {
  vi.resetModules();
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  process.argv = argv;
  process.exitCode = exitCode;
  for (const { stream, key, descriptor } of descriptors) {
    if (descriptor === undefined) Reflect.deleteProperty(stream, key);
    else Object.defineProperty(stream, key, descriptor);
  }
});

describe('the program', () => {
  it.each([80, 0])('shows progress on a terminal of %i columns, and leaves nothing of it', async (columns) => {
    const { output, errors } = await run({}, { isTTY: true, columns });
    expect(errors).toContain('Recherche : ');
    expect(errors.split('\r').at(-1)).toMatch(/^\u001B\[K/);
    expect(output).toContain('Réponse');
    expect(output).not.toContain('Recherche');
  });

  it.each([
    ['a pipe', {}, 'xterm'],
    ['a terminal that cannot erase', { isTTY: true, columns: 80 }, 'dumb'],
  ])('shows no progress on %s', async (_, stderr, term) => {
    const { output, errors } = await run({ isTTY: true, columns: 80 }, stderr, term);
    expect(errors).not.toContain('Recherche');
    expect(output).toContain('Réponse');
  });

  it('takes 80 columns for a terminal that reports no width', async () => {
    const { output } = await run({ isTTY: true, columns: 0 }, {});
    const longest = Math.max(...output.split('\n').map((line) => line.length));
    expect(longest).toBeGreaterThan(60);
    expect(longest).toBeLessThanOrEqual(80);
  });
});
