/**
 * What the optimizing compilers of V8 wait for, in the releases of Node for which it was measured: about ten times what they usually wait for.
 * A release that does not know a flag would print an error.
 */
const flags: Readonly<Record<string, readonly string[]>> = {
  // Node 20.
  '11.3': ['--interrupt-budget=1000000'],
  // Node 22, which has no Maglev by default.
  '12.4': ['--invocation-count-for-turbofan=40000', '--invocation-count-for-osr=8000'],
  // Node 24.
  '13.6': [
    '--invocation-count-for-maglev=4000',
    '--invocation-count-for-maglev-osr=1000',
    '--invocation-count-for-turbofan=40000',
    '--invocation-count-for-osr=8000',
  ],
}

/**
 * Lets functions be called more often before they are optimized. A run of seconds calls thousands of functions some hundred times: to optimize
 * them takes a fifth to a third of all work, and does not pay before the run ends. Called before anything large is loaded.
 */
export function optimizeLate(): void {
  const release = process.versions.v8.split('.').slice(0, 2).join('.')
  for (const flag of flags[release] ?? []) process.getBuiltinModule('node:v8').setFlagsFromString(flag)
}
