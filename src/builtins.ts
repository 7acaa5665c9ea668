/**
 * Modules of the runtime, which it starts from code that was compiled for the flags that it began with. Once a flag is changed it compiles each from its
 * source, which takes twice as long: what a run is known to need is loaded first.
 */

/** Loads what the command line needs, and git where a change is asked for. */
export function loadForCommand(args: readonly string[]): void {
  load('node:v8', 'node:module', 'node:vm')
  // A name that is loaded when it is first read.
  void process.getBuiltinModule('node:util').parseArgs
  if (args.some((argument) => /^(?:diff|--(?:since|staged))/.test(argument))) load('node:child_process', 'node:crypto')
}

/** Loads what each run of the action needs: git, and what asks the service. */
export function loadForAction(env: Readonly<Record<string, string | undefined>>): void {
  load('node:v8', 'node:child_process', /^http:/.test(env['GITHUB_API_URL'] ?? '') ? 'node:http' : 'node:https')
}

function load(...names: readonly string[]): void {
  for (const name of names) process.getBuiltinModule(name)
}
