import type { Program } from '../../model/target.ts'

/** A program that builds DAGs of files of YAML. */
export interface Loader {
  readonly path: string
  /** The last parts of the paths that it names; null where it may load any file. */
  readonly names: readonly string[] | null
  /** False where Airflow passes over it: it opens programs with the words `airflow` and `dag` only (`core.dag_discovery_safe_mode`). */
  readonly isOpened: boolean
  /** What lies in its folder. */
  readonly beside: ReadonlySet<string>
}

const known = new WeakMap<Program, Loader | null>()

/** The loaders among the programs beside and above a file. */
export function loadersIn(programs: readonly Program[]): readonly Loader[] {
  return programs.flatMap((program) => {
    const loader = known.get(program) ?? loaderOf(program)
    known.set(program, loader)
    return loader ?? []
  })
}

/** The package itself is none. What a function loads, another program may ask for. */
function loaderOf({ path, text, beside }: Program): Loader | null {
  if (/^\s*class\s+_?DagFactory\b/m.test(text)) return null
  const isAtRoot = /^(?:\w+\s*=\s*)?(?:\w+\.)*(?:load_yaml_dags|DagFactory)\s*\(/m.test(text)
  return { path, names: namesIn(text), isOpened: !isAtRoot || /airflow/i.test(text), beside }
}

/** What may decide on the files at run time: then nothing is known of them. */
const dynamic =
  /\b(?:glob|rglob|listdir|iterdir|scandir|walk|environ|getenv|argv|format|Variable)\b|\bfor\s+\w+.*\bin\b|[fF]["'][^"'\n]*\{/

const call = /\b(?:load_yaml_dags|DagFactory)\s*\(/g
const literal = /(["'])([^"'\n]*\.ya?ml)\1/g

function namesIn(text: string): readonly string[] | null {
  const code = text.replace(/^\s*#.*$/gm, '')
  const calls = [...code.matchAll(call)].map(({ index }) => argumentsAt(code, index))
  if (calls.length === 0 || dynamic.test(code)) return null
  const named = [...code.matchAll(literal)].map(([, , path = '']) => path.slice(path.lastIndexOf('/') + 1))
  const ofFiles = calls.filter((given) => !/\bconfig(?:_dict)?\s*=/.test(given))
  // Without a path, all files of the folder of DAGs are loaded.
  if (ofFiles.some((given) => /^\s*globals_dict\s*=|^\s*globals\(\)/.test(given) && !/\bconfig_filepath\b/.test(given)))
    return null
  return ofFiles.length > named.length ? null : named
}

/** What stands in the brackets that are opened next. */
function argumentsAt(code: string, index: number): string {
  const start = code.indexOf('(', index) + 1
  let depth = 1
  for (let at = start; at < code.length; at++) {
    if (code[at] === '(') depth++
    else if (code[at] === ')' && --depth === 0) return code.slice(start, at)
  }
  return code.slice(start)
}
