import type { Host } from '../host.ts'

/** Terminals that say their name, and read OSC 8. */
const programs = ['iTerm.app', 'vscode', 'WezTerm', 'ghostty', 'Hyper', 'Tabby', 'rio', 'WarpTerminal']
const terms = /^(?:xterm-kitty|alacritty|foot|xterm-ghostty|wezterm)/

/** True where the terminal of the environment is known to show hyperlinks (OSC 8); others may print their bytes. `FORCE_HYPERLINK` decides. */
export function showsLinks(env: Host['env']): boolean {
  const forced = env['FORCE_HYPERLINK'] ?? ''
  if (forced !== '') return forced !== '0'
  if ((env['CI'] ?? '') !== '' || env['TERM'] === 'dumb') return false
  const isKnown = programs.includes(env['TERM_PROGRAM'] ?? '') || terms.test(env['TERM'] ?? '')
  // VTE reads them since 0.50; Konsole, Windows Terminal and DomTerm set a variable of their own.
  const isVte = Number(env['VTE_VERSION'] ?? 0) >= 5000
  return isKnown || isVte || ['KONSOLE_VERSION', 'WT_SESSION', 'DOMTERM'].some((name) => (env[name] ?? '') !== '')
}
