/** A changed copy of `src`: the compiler checks it in memory, and it can be written to a temporary folder and imported. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { temporaryFolder } from '../temporary-folder.ts';

/** One error of the compiler, in a file below the root of the repository. */
export interface CompileError {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** What a change makes of the text of each file; a file that does not exist yet has the text `''`. */
export type Change = Readonly<Record<string, (text: string) => string>>;

/** A copy of the sources with a change made to it. */
export interface CopyOfSources {
  /** The errors of all files, by the native compiler on a written copy, which is faster on a whole project. */
  readonly errors: () => readonly CompileError[];
  /** The errors of one file. */
  readonly errorsIn: (file: string) => readonly CompileError[];
}

const ROOT = resolve('.');

const CHECKED = ['src', 'test/rule/witness.ts'];

const { options, fileNames } = parsedConfig();

/** Source files by path and text: a file that no copy changes is parsed once. */
const parsed = new Map<string, { readonly text: string; readonly file: ts.SourceFile }>();
let latest: ts.Program | undefined;

function parsedConfig(): ts.ParsedCommandLine {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    readonly config: object;
  };
  return ts.parseJsonConfigFileContent({ ...config, include: CHECKED }, ts.sys, ROOT);
}

/** The sources with a change; one file is checked in memory. */
export function copyOfSources(change: Change): CopyOfSources {
  const texts = changedTexts(change);
  const program = ts.createProgram({
    rootNames: [...new Set([...fileNames, ...texts.keys()])],
    options,
    host: hostOf(texts),
    ...(latest === undefined ? {} : { oldProgram: latest }),
  });
  latest = program;
  const errorsIn = (path: string): readonly CompileError[] => {
    const file = program.getSourceFile(path);
    if (file === undefined) return [];
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(errorOf);
  };
  return {
    errors: () => compileErrors(writeCopy(change).folder),
    errorsIn: (file) => errorsIn(resolve(file)),
  };
}

/** The errors of all files of a written copy. */
function compileErrors(folder: string): readonly CompileError[] {
  cpSync(join(ROOT, 'tsconfig.json'), join(folder, 'options.json'));
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ extends: './options.json', include: CHECKED }));
  const compiler = fileURLToPath(new URL('bin/tsc', import.meta.resolve('typescript-7/package.json')));
  const { stdout, stderr, status } = spawnSync(process.execPath, [compiler, '-p', folder, '--pretty', 'false'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const errors = stdout.split(/\n(?! )/).flatMap((text) => {
    const [, file, line, message] = /^(.+?)\((\d+),\d+\): error (.+)$/s.exec(text) ?? [];
    return file === undefined ? [] : [{ file, line: Number(line), message: message! }];
  });
  if ((status === 0) !== (errors.length === 0))
    throw new Error(`the compiler ended with ${status}: ${stdout}${stderr}`);
  return errors;
}

function hostOf(texts: ReadonlyMap<string, string>): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const textOf = (path: string): string | undefined => texts.get(path) ?? ts.sys.readFile(path);
  return {
    ...host,
    fileExists: (path) => texts.has(path) || ts.sys.fileExists(path),
    readFile: textOf,
    getSourceFile: (path, version) => {
      const text = texts.get(path) ?? parsed.get(`${path}\n`)?.text ?? ts.sys.readFile(path);
      if (text === undefined) return undefined;
      const key = texts.has(path) ? path : `${path}\n`;
      const known = parsed.get(key);
      if (known?.text === text) return known.file;
      const file = ts.createSourceFile(path, text, version, true);
      parsed.set(key, { text, file });
      return file;
    },
  };
}

function changedTexts(change: Change): ReadonlyMap<string, string> {
  const entries = Object.entries(change).map(([file, edit]) => {
    const path = resolve(file);
    return [path, edit(ts.sys.readFile(path) ?? '')] as const;
  });
  return new Map(entries);
}

function errorOf({ file, start, messageText }: ts.Diagnostic): CompileError {
  const line = file === undefined ? 0 : ts.getLineAndCharacterOfPosition(file, start ?? 0).line + 1;
  const path = relative(ROOT, file?.fileName ?? ROOT).replaceAll('\\', '/');
  return { file: path, line, message: ts.flattenDiagnosticMessageText(messageText, '\n') };
}

/** The files that have errors, each once. */
export function filesWithErrors({ errors }: CopyOfSources): readonly string[] {
  return [...new Set(errors().map(({ file }) => file))];
}

/** The same change without what it does to some files. */
export function without(change: Change, ...files: readonly string[]): Change {
  return Object.fromEntries(Object.entries(change).filter(([file]) => !files.includes(file)));
}

/** An edit that puts text behind the one place where `anchor` stands. */
export const insertAfter =
  (anchor: string, inserted: string) =>
  (text: string): string => {
    const [before, after, ...others] = text.split(anchor);
    if (after === undefined || others.length > 0) {
      throw new Error(
        `the text must stand once, not ${others.length + (after === undefined ? 0 : 1)} times: ${anchor}`,
      );
    }
    return `${before!}${anchor}${inserted}${after}`;
  };

/** An edit that puts text before the one place where `anchor` stands. */
export const insertBefore =
  (anchor: string, inserted: string) =>
  (text: string): string => {
    const marked = insertAfter(anchor, '\0')(text);
    return marked.replace(`${anchor}\0`, () => `${inserted}${anchor}`);
  };

/** An edit that puts a case before the `default` that ends the `switch` over `subject`. */
export const insertCase = (subject: string, added: string): ((text: string) => string) =>
  insertBefore(`    default:\n      return ${subject} satisfies never;`, `${added}\n`);

/** Some edits, one after the other. */
export const inTurn =
  (...edits: readonly ((text: string) => string)[]) =>
  (text: string): string =>
    edits.reduce((edited, edit) => edit(edited), text);

/** The changed sources in a temporary folder, from which a test imports them; it is removed after the tests. */
export interface WrittenCopy {
  readonly folder: string;
  /** Imports a module of the copy, such as `src/rule/index.ts`. */
  readonly load: (file: string) => Promise<Readonly<Record<string, unknown>>>;
}

/** What a written copy has beside the sources: witnesses, laws, and the suites that the guide shows. */
const COPIED = ['src', 'test/rule', 'test/caisse', 'test/kinds', 'test/docs/guide'];

/** Writes the changed sources, with the tests that they are checked by, to a temporary folder beside a link to the installed packages. */
export function writeCopy(change: Change): WrittenCopy {
  const folder = temporaryFolder();
  for (const copied of COPIED) cpSync(join(ROOT, copied), join(folder, copied), { recursive: true });
  cpSync(join(ROOT, 'package.json'), join(folder, 'package.json'));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const [path, text] of changedTexts(change)) {
    const target = join(folder, relative(ROOT, path));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  return {
    folder,
    load: async (file) => (await import(join(folder, file))) as Readonly<Record<string, unknown>>,
  };
}
